//! Looking for a letter: the camera first; a photo, a file or a text below it. What is not ours is said, never opened.

use crate::device::scanner::VIDEO;
use crate::parts::*;
use crate::words::{Speech, Voice};
use flow::{Camera, CameraChoice, CameraTrouble, Foreign, ForeignKind, Found, Msg, Refusal, Scanning};
use std::rc::Rc;
use yew::prelude::*;

/// The id of the field for a photo or a file.
pub(crate) const PICKED: &str = "picked";

/// Looking for a letter.
pub(super) fn section(voice: &Voice, scanning: &Scanning) -> Html {
    let speech = &voice.speech;
    html! {
        <>
            <h1 id="page-title" tabindex="-1">{ speech.scan_title() }</h1>
            <p class="lede">{ speech.scan_lede() }</p>
            { camera(voice, &scanning.camera) }
            { parts(speech, scanning.parts) }
            <div role="status">{ found(voice, scanning) }</div>
            <h2>{ speech.scan_other_ways() }</h2>
            <FileField id={PICKED} label={speech.scan_file().to_owned()} hint={speech.scan_file_hint().to_owned()} choose={speech.scan_choose().to_owned()}
                accept="image/*,.redthread,application/vnd.redthread,text/plain" onpick={voice.on(Msg::Picked)} />
            { paste(voice, &scanning.pasted) }
            <p class="quiet">{ speech.scan_private() }</p>
            <p><a href="#/today">{ speech.refused_open_app() }</a></p>
        </>
    }
}

fn camera(voice: &Voice, camera: &Camera) -> Html {
    let speech = &voice.speech;
    let is_on = matches!(camera, Camera::On { .. });
    html! {
        <>
            <ViewFinder id={VIDEO} label={speech.scan_picture().to_owned()} on={is_on}>
                { match camera {
                    Camera::Resting => html! {
                        <Button label={speech.scan_start().to_owned()} kind={ButtonKind::Quiet} icon={Icon::Camera} onclick={voice.on(Msg::StartCamera)} />
                    },
                    Camera::Starting => html! { <p role="status">{ speech.scan_starting() }</p> },
                    Camera::Off(trouble) => off(voice, *trouble),
                    Camera::On { .. } => Html::default(),
                } }
            </ViewFinder>
            if let Camera::On { light, cameras, chosen } = camera { { controls(voice, *light, cameras, chosen) } }
        </>
    }
}

fn off(voice: &Voice, trouble: CameraTrouble) -> Html {
    let speech = &voice.speech;
    let text = match trouble {
        CameraTrouble::Refused => speech.scan_refused(),
        CameraTrouble::None => speech.scan_none(),
        CameraTrouble::Busy => speech.scan_busy(),
        CameraTrouble::Unsupported => speech.scan_unsupported(),
        CameraTrouble::NoReader => speech.scan_no_reader(),
    };
    let can_try = !matches!(trouble, CameraTrouble::None | CameraTrouble::Unsupported);
    html! {
        <>
            <p role="alert">{ text }</p>
            if can_try {
                <Button label={speech.scan_again().to_owned()} kind={ButtonKind::Quiet} onclick={voice.on(Msg::StartCamera)} />
            }
        </>
    }
}

/// Its light, and which one, where there is a choice.
fn controls(voice: &Voice, light: Option<bool>, cameras: &[CameraChoice], chosen: &str) -> Html {
    let speech = &voice.speech;
    let name = |(number, camera): (usize, &CameraChoice)| Choice {
        value: camera.id.clone().into(),
        label: match camera.label.as_str() {
            "" => speech
                .scan_camera_number(i64::try_from(number + 1).unwrap_or_default())
                .into(),
            label => label.to_owned().into(),
        },
        hint: None,
    };
    let options: Vec<Choice> = cameras.iter().enumerate().map(name).collect();
    html! {
        <div class="view-finder__controls">
            if let Some(on) = light {
                <Toggle label={speech.scan_light().to_owned()} alone=true {on} onchange={voice.send.reform(Msg::Light)} />
            }
            if options.len() > 1 {
                <ChoiceField id="camera" label={speech.scan_camera().to_owned()} options={Rc::new(options)}
                    chosen={chosen.to_owned()} onchange={voice.send.reform(Msg::UseCamera)} style={ChoiceStyle::Select} />
            }
        </div>
    }
}

/// How far a moving code has come.
fn parts(speech: &Speech, parts: Option<(u32, u32)>) -> Html {
    let Some((got, needed)) = parts else {
        return Html::default();
    };
    let said = speech.scan_parts(&got.to_string(), &needed.to_string());
    html! {
        <div class="parts-here">
            <label for="parts-here" class="parts-here__said" aria-live="polite">{ &said }</label>
            <progress id="parts-here" max={needed.to_string()} value={got.to_string()}>{ &said }</progress>
            <p class="quiet">{ speech.scan_parts_hint() }</p>
        </div>
    }
}

fn found(voice: &Voice, scanning: &Scanning) -> Html {
    let speech = &voice.speech;
    if scanning.looking {
        return html! { <p class="waiting">{ speech.scan_looking() }</p> };
    }
    let (kind, text) = match &scanning.found {
        None => return Html::default(),
        Some(Found::Nothing) => (NoticeKind::Info, vec![speech.found_nothing().to_owned()]),
        Some(Found::NoReader) => (NoticeKind::Trouble, vec![speech.scan_no_reader().to_owned()]),
        Some(Found::Foreign(found)) => {
            let is_ours = matches!(found.kind, ForeignKind::Own | ForeignKind::Key);
            let mut said = vec![foreign(speech, found)];
            if !is_ours {
                said.insert(0, speech.found_foreign().to_owned());
            }
            (NoticeKind::Info, said)
        }
        Some(Found::Refused(refusal)) => (NoticeKind::Trouble, refused(speech, *refusal)),
        Some(Found::SeveralRefused(refusal)) => {
            let mut said = refused(speech, *refusal);
            said.push(speech.found_several_refused().to_owned());
            (NoticeKind::Trouble, said)
        }
        Some(Found::PartsRefused(refusal)) => {
            let why = match refusal {
                Refusal::Newer => speech.refused_newer_todo(),
                Refusal::NotALetter | Refusal::Damaged | Refusal::TooLarge => {
                    speech.found_parts_refused_todo()
                }
            };
            (
                NoticeKind::Trouble,
                vec![speech.found_parts_refused().to_owned(), why.to_owned()],
            )
        }
        Some(Found::PartsStuck) => {
            return html! {
                <Notice kind={NoticeKind::Trouble}>
                    <p>{ speech.found_parts_stuck() }</p>
                    <Button label={speech.found_parts_again().to_owned()} kind={ButtonKind::Quiet} onclick={voice.on(Msg::ForgetParts)} />
                </Notice>
            };
        }
    };
    html! { <Notice {kind}>{ for text.into_iter().map(|line| html! { <p>{ line }</p> }) }</Notice> }
}

fn foreign(speech: &Speech, foreign: &Foreign) -> String {
    let what = &foreign.excerpt;
    match foreign.kind {
        ForeignKind::Address => speech.found_address(what),
        ForeignKind::Phone => speech.found_phone(what),
        ForeignKind::Email => speech.found_email(what),
        ForeignKind::Wifi => speech.found_wifi(what),
        ForeignKind::Contact => speech.found_contact(what),
        ForeignKind::Event => speech.found_event(what),
        ForeignKind::Own => speech.found_own().to_owned(),
        ForeignKind::Key => speech.found_key().to_owned(),
        ForeignKind::Text => speech.found_text(what),
    }
}

fn refused(speech: &Speech, refusal: Refusal) -> Vec<String> {
    let (title, text) = super::read::reason(speech, refusal);
    vec![title.to_owned(), text.to_owned()]
}

fn paste(voice: &Voice, pasted: &str) -> Html {
    let speech = &voice.speech;
    let send = voice.send.clone();
    let onsubmit = Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        send.emit(Msg::TakePasted);
    });
    html! {
        <form {onsubmit} novalidate=true autocomplete="off">
            <TextField id="pasted" label={speech.scan_paste().to_owned()} hint={Some(AttrValue::from(speech.scan_paste_hint().to_owned()))}
                value={pasted.to_owned()} oninput={voice.send.reform(Msg::Pasted)} kind={TextKind::Long} />
            <div class="actions">
                <Button label={speech.scan_paste_open().to_owned()} kind={ButtonKind::Quiet} submit=true disabled={pasted.trim().is_empty()} />
            </div>
        </form>
    }
}
