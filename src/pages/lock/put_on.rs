//! Putting a lock on: what it does, what it cannot do, and the form. What is typed stays in this component.

use super::{LockProps, minutes, outcome, trouble_said, user_name};
use crate::parts::*;
use crate::words::{Speech, use_voice};
use flow::{BackupStep, DoorMsg, DoorTrouble, Msg, NewLock, Page, Standing};
use std::rc::Rc;
use yew::prelude::*;

/// How long it stays open when nobody chooses, in minutes.
const USUAL: u8 = 5;

/// What has been typed.
#[derive(Clone, PartialEq, Eq, Default)]
struct Typed {
    passphrase: String,
    again: String,
    label: Option<String>,
    minutes: Option<u8>,
    is_shown: bool,
    /// Whether the two were not the same when the form was sent.
    differs: bool,
}

/// The form that puts a lock on.
#[component]
pub(super) fn PutOn(props: &LockProps) -> Html {
    let typed = use_state(Typed::default);
    // A password half typed is nothing for whoever opens the phone next.
    use_effect_with(props.door.times_hidden, {
        let typed = typed.clone();
        move |_| {
            typed.set(Typed {
                passphrase: String::new(),
                again: String::new(),
                is_shown: false,
                differs: false,
                ..(*typed).clone()
            });
        }
    });
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    let set = |change: fn(&mut Typed, String)| {
        let typed = typed.clone();
        Callback::from(move |text: String| {
            let mut next = (*typed).clone();
            change(&mut next, text);
            next.differs = false;
            typed.set(next);
        })
    };
    let label = typed.label.clone().unwrap_or_else(|| props.called.clone());
    let onsubmit = {
        let (typed, send, label) = (typed.clone(), voice.send.clone(), label.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if typed.passphrase == typed.again {
                send.emit(Msg::Door(DoorMsg::PutOn(NewLock {
                    passphrase: typed.passphrase.clone(),
                    label: label.trim().to_owned(),
                    minutes: typed.minutes.unwrap_or(USUAL),
                })));
            } else {
                typed.set(Typed {
                    differs: true,
                    ..(*typed).clone()
                });
            }
        })
    };
    let onshow = {
        let typed = typed.clone();
        Callback::from(move |is_shown| {
            typed.set(Typed {
                is_shown,
                ..(*typed).clone()
            });
        })
    };
    let kind = if typed.is_shown {
        TextKind::Words
    } else {
        TextKind::Secret
    };
    let is_stored = props.standing == Standing::Saved;
    let problem = problem(speech, props.door.trouble);
    html! {
        <>
            <p class="lede">{ speech.lock_lede() }</p>
            <p>{ speech.lock_what() }</p>
            <Notice kind={NoticeKind::Info}>
                <p>{ speech.lock_forget() }</p>
                if !props.has_backup {
                    <p>{ speech.lock_backup_first() }</p>
                    <LinkButton label={speech.backup_make().to_owned()} href={Page::Backup(BackupStep::Begin).href()} kind={ButtonKind::Quiet} />
                }
            </Notice>
            <form {onsubmit} novalidate=true autocomplete="off">
                { user_name(label.trim()) }
                <TextField id="passphrase" label={speech.lock_password().to_owned()} hint={Some(AttrValue::from(speech.lock_password_hint().to_owned()))}
                    value={typed.passphrase.clone()} {problem} {kind} autocomplete="new-password" held={props.door.is_busy}
                    oninput={set(|typed, text| typed.passphrase = text)} />
                <TextField id="passphrase-again" label={speech.lock_again().to_owned()} value={typed.again.clone()} {kind}
                    problem={typed.differs.then(|| AttrValue::from(speech.lock_differs().to_owned()))}
                    autocomplete="new-password" held={props.door.is_busy} oninput={set(|typed, text| typed.again = text)} />
                <TickField id="passphrase-shown" label={speech.lock_show().to_owned()} ticked={typed.is_shown} onchange={onshow} />
                <TextField id="lock-label" label={speech.lock_label().to_owned()} hint={Some(AttrValue::from(speech.lock_label_hint().to_owned()))}
                    value={label} oninput={set(|typed, text| typed.label = Some(text.chars().take(30).collect()))} />
                <ChoiceField id="lock-minutes" label={speech.lock_minutes().to_owned()} hint={Some(AttrValue::from(speech.lock_hidden().to_owned()))}
                    options={Rc::new(minutes(speech))} chosen={typed.minutes.unwrap_or(USUAL).to_string()}
                    onchange={set(|typed, text| typed.minutes = text.parse().ok())} />
                <div class="actions">
                    <Button label={speech.lock_put_on().to_owned()} icon={Icon::Lock} submit=true disabled={!is_stored || props.door.is_busy} />
                </div>
                if !is_stored { <p class="quiet">{ speech.lock_unsaved() }</p> }
                { outcome(speech, &props.door) }
            </form>
        </>
    }
}

/// What is wrong with the password itself.
fn problem(speech: &Speech, trouble: Option<DoorTrouble>) -> Option<AttrValue> {
    let trouble = trouble.filter(|trouble| {
        matches!(
            trouble,
            DoorTrouble::TooShort | DoorTrouble::TooLong | DoorTrouble::TooPlain
        )
    })?;
    Some(trouble_said(speech, trouble).into())
}
