//! Whom a file is about: what it says of them, and what stands in the way where that may be somebody else.

use crate::parts::*;
use crate::words::{Speech, Voice};
use flow::{IntakeMsg, Msg};
use passport::{About, Patient, Sifted, Whose};
use yew::prelude::*;

/// Whom the file says that it is about, where the notice below does not say all of that.
pub(super) fn whom(speech: &Speech, sifted: &Sifted) -> Option<String> {
    let About { name, born } = sifted.about.as_ref()?;
    match (born, sifted.whose) {
        (Some(born), _) => Some(speech.take_in_about_born(&speech.short_day(*born), name)),
        (None, Whose::CalledOtherwise) => None,
        (None, _) => Some(speech.take_in_about(name)),
    }
}

/// The button that changes nothing. It stands where the choice is: below everything that can be chosen, or beside what has to be said
/// before anything can be.
pub(super) fn cancel(voice: &Voice) -> Html {
    let label = voice.speech.take_in_cancel().to_owned();
    html! { <Button {label} kind={ButtonKind::Plain} onclick={voice.on(Msg::Intake(IntakeMsg::Cancel))} /> }
}

/// What has to be read before anything is chosen. Where only the names differ it takes a tap of its own to go on.
pub(super) fn notice(voice: &Voice, patient: &Patient, sifted: &Sifted) -> Html {
    let speech = &voice.speech;
    match sifted.whose {
        Whose::NotSaid | Whose::Theirs => {
            html! { <Notice kind={NoticeKind::Info}>{ speech.take_in_unchecked() }</Notice> }
        }
        Whose::SomebodyElses => {
            html! { <Notice kind={NoticeKind::Trouble}>{ speech.take_in_somebody_else() }</Notice> }
        }
        Whose::CalledOtherwise => {
            let theirs = sifted.about.as_ref().map_or("", |about| &about.name);
            let ours = [&patient.full_name, &patient.called]
                .into_iter()
                .find(|name| !name.trim().is_empty());
            let ours = ours.map(String::as_str).unwrap_or_default();
            html! {
                <>
                    <Notice kind={NoticeKind::Trouble}>
                        <p>{ speech.take_in_called_otherwise(ours, theirs) }</p>
                        <p>{ speech.take_in_called_otherwise_check() }</p>
                    </Notice>
                    <div class="actions">
                        <Button label={speech.take_in_same_person(ours)} kind={ButtonKind::Quiet} onclick={voice.on(Msg::Intake(IntakeMsg::Theirs))} />
                        { cancel(voice) }
                    </div>
                </>
            }
        }
    }
}
