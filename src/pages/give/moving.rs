//! The moving code: the letter in parts, one after the other, at a pace that the person sets.

use crate::device::clock;
use crate::pages::preview::ShareProps;
use crate::parts::*;
use crate::words::{Voice, use_voice};
use flow::{Moving, Msg, Pace, Page, Picture, Share, Way};
use yew::prelude::*;

/// The moving code, full screen, with its buttons.
#[component]
pub(crate) fn MovingPage(props: &ShareProps) -> Html {
    let voice = use_voice();
    let pace = props
        .share
        .as_ref()
        .map(|share| share.moving.pace)
        .unwrap_or_default();
    let send = voice.as_ref().map(|voice| voice.send.clone());
    use_effect_with((pace, send.is_some()), move |_| {
        let every = pace.milliseconds().zip(send);
        let moving = every.map(|(each, send)| clock::every(each, move || send.emit(Msg::NextPart)));
        move || drop(moving)
    });
    let (Some(voice), Some(share)) = (voice, &props.share) else {
        return Html::default();
    };
    let (speech, moving) = (&voice.speech, &share.moving);
    let back = Page::Give(props.to, Way::Choose).href();
    html! {
        <main id="main" class="code-screen code-screen--moving">
            <div class="code-screen__bar">
                <h1 id="page-title" tabindex="-1">{ speech.ways_moving() }</h1>
                <LinkButton label={speech.code_close().to_owned()} href={back} kind={ButtonKind::Quiet} icon={Icon::Close} />
            </div>
            <div class="code-screen__body">
                if props.is_sample { <p class="quiet">{ speech.sample_bar() }</p> }
                <p>{ speech.moving_lede() }</p>
                if moving.too_large { <Notice kind={NoticeKind::Trouble} live=true>{ speech.moving_too_large() }</Notice> }
                if let (Some(picture), Some(needed)) = (&moving.picture, moving.needed) {
                    { code(&voice, share, picture, needed) }
                } else if !moving.too_large {
                    <p class="waiting" role="status">{ speech.moving_making() }</p>
                }
                <p class="quiet">{ speech.moving_warning() }</p>
            </div>
        </main>
    }
}

fn code(voice: &Voice, share: &Share, picture: &Picture, needed: u32) -> Html {
    let speech = &voice.speech;
    let moving = &share.moving;
    let label = speech.moving_label(&share.seen.patient.called);
    html! {
        <>
            <CodePicture path={picture.path.clone()} size={picture.size} {label} />
            // Not announced: a screen reader would talk without end.
            <p class="code-screen__part">{ progress(voice, moving, needed) }</p>
            <div class="actions actions--even">{ pace_buttons(voice, moving.pace) }</div>
        </>
    }
}

fn progress(voice: &Voice, moving: &Moving, needed: u32) -> String {
    let needed_text = needed.to_string();
    if moving.at < needed {
        voice
            .speech
            .moving_part(&(moving.at + 1).to_string(), &needed_text)
    } else {
        voice.speech.moving_more(&needed_text)
    }
}

fn pace_buttons(voice: &Voice, pace: Pace) -> Html {
    let speech = &voice.speech;
    let button = |label: &str, to: Pace, kind: ButtonKind| html! { <Button label={label.to_owned()} {kind} onclick={voice.on(Msg::Pace(to))} /> };
    match pace {
        Pace::Paused => button(speech.moving_go(), Pace::Steady, ButtonKind::Main),
        Pace::Steady => html! {
            <>
                { button(speech.moving_pause(), Pace::Paused, ButtonKind::Quiet) }
                { button(speech.moving_slower(), Pace::Slow, ButtonKind::Quiet) }
            </>
        },
        Pace::Slow => html! {
            <>
                { button(speech.moving_pause(), Pace::Paused, ButtonKind::Quiet) }
                { button(speech.moving_faster(), Pace::Steady, ButtonKind::Quiet) }
            </>
        },
    }
}
