//! The moving code: a letter in parts, one after the other, at a pace that the person sets.

use crate::device::{clock, route};
use crate::pages::preview::ShareProps;
use crate::parts::*;
use crate::words::{Voice, use_voice};
use flow::{Moving, Msg, Pace, Page, Picture, To, Way};
use yew::prelude::*;

/// The moving code of what is given to somebody.
#[component]
pub(crate) fn MovingPage(props: &ShareProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let Some(share) = &props.share else {
        return Html::default();
    };
    let speech = &voice.speech;
    let warning = if share.moving.locked {
        speech.code_lock_hint()
    } else {
        speech.moving_warning()
    };
    html! {
        <MovingScreen moving={share.moving.clone()} is_sample={props.is_sample} title={speech.ways_moving().to_owned()}
            lede={speech.moving_lede().to_owned()} label={speech.moving_label(&share.seen.patient.called)}
            warning={warning.to_owned()} back={Page::Give(props.to, Way::Choose).href()}>
            <p class="quiet">{ speech.moving_where(&route::address()) }</p>
            { lock(&voice, props.to, &share.moving) }
        </MovingScreen>
    }
}

/// Whether what moves is locked; its key is on a page of its own.
fn lock(voice: &Voice, to: To, moving: &Moving) -> Html {
    let speech = &voice.speech;
    html! {
        <>
            <Toggle label={speech.code_lock().to_owned()} alone=true on={moving.locked} onchange={voice.send.reform(Msg::Lock)} />
            if moving.key.is_some() {
                <LinkButton label={speech.send_show_key().to_owned()} kind={ButtonKind::Quiet} icon={Icon::Lock}
                    href={Page::Give(to, Way::Key).href()} />
            }
        </>
    }
}

/// What [`MovingScreen`] needs.
#[derive(Properties, PartialEq)]
pub(crate) struct MovingProps {
    /// The code.
    pub(crate) moving: Moving,
    /// Whether it is of the sample.
    #[prop_or_default]
    pub(crate) is_sample: bool,
    /// What the page is called; by itself it speaks of everything.
    #[prop_or_default]
    pub(crate) title: Option<AttrValue>,
    /// What to do with it.
    pub(crate) lede: AttrValue,
    /// What the picture is.
    pub(crate) label: AttrValue,
    /// Who can read it.
    pub(crate) warning: AttrValue,
    /// Where closing leads.
    pub(crate) back: AttrValue,
    /// What else there is to say or to choose, below the code.
    #[prop_or_default]
    pub(crate) children: Html,
}

/// A moving code, full screen, with its buttons.
#[component]
pub(crate) fn MovingScreen(props: &MovingProps) -> Html {
    let voice = use_voice();
    let pace = props.moving.pace;
    let send = voice.as_ref().map(|voice| voice.send.clone());
    use_effect_with((pace, send.is_some()), move |_| {
        let every = pace.milliseconds().zip(send);
        let moving = every.map(|(each, send)| clock::every(each, move || send.emit(Msg::NextPart)));
        move || drop(moving)
    });
    let Some(voice) = voice else {
        return Html::default();
    };
    let (speech, moving) = (&voice.speech, &props.moving);
    let title = props
        .title
        .clone()
        .unwrap_or_else(|| speech.moving_title().to_owned().into());
    let is_refused = moving.too_large || moving.not_locked;
    html! {
        <main id="main" class="code-screen code-screen--moving">
            <div class="code-screen__bar">
                <h1 id="page-title" tabindex="-1">{ title }</h1>
                <LinkButton label={speech.code_close().to_owned()} href={props.back.clone()} kind={ButtonKind::Quiet} icon={Icon::Close} />
            </div>
            <div class="code-screen__body">
                if props.is_sample { <p class="quiet">{ speech.sample_bar() }</p> }
                <p>{ &props.lede }</p>
                if moving.too_large { <Notice kind={NoticeKind::Trouble} live=true>{ speech.moving_too_large() }</Notice> }
                if moving.not_locked { <Notice kind={NoticeKind::Trouble} live=true>{ speech.send_not_locked() }</Notice> }
                if let (Some(picture), Some(needed)) = (&moving.picture, moving.needed) {
                    { code(&voice, props, picture, needed) }
                } else if !is_refused {
                    <p class="waiting" role="status">{ speech.moving_making() }</p>
                }
                <p class="quiet">{ &props.warning }</p>
                { props.children.clone() }
            </div>
        </main>
    }
}

fn code(voice: &Voice, props: &MovingProps, picture: &Picture, needed: u32) -> Html {
    html! {
        <>
            <CodePicture path={picture.path.clone()} size={picture.size} label={props.label.clone()} />
            // Not announced: a screen reader would talk without end.
            <p class="code-screen__part">{ progress(voice, &props.moving, needed) }</p>
            <div class="actions actions--even">{ pace_buttons(voice, &props.moving) }</div>
        </>
    }
}

fn progress(voice: &Voice, moving: &Moving, needed: u32) -> String {
    if moving.at < needed {
        let at = (moving.at + 1).to_string();
        voice.speech.moving_part(&at, &needed.to_string())
    } else {
        voice.speech.moving_more(i64::from(needed))
    }
}

/// Two buttons that stay where they are, whatever they say, so that the keyboard stays on them.
fn pace_buttons(voice: &Voice, moving: &Moving) -> Html {
    let speech = &voice.speech;
    let (label, to, kind) = match moving.pace {
        Pace::Paused => (speech.moving_go(), moving.speed, ButtonKind::Main),
        Pace::Steady | Pace::Slow => (speech.moving_pause(), Pace::Paused, ButtonKind::Quiet),
    };
    let (other, speed) = match moving.speed {
        Pace::Slow => (speech.moving_faster(), Pace::Steady),
        Pace::Steady | Pace::Paused => (speech.moving_slower(), Pace::Slow),
    };
    html! {
        <>
            <Button label={label.to_owned()} {kind} onclick={voice.on(Msg::Pace(to))} />
            <Button label={other.to_owned()} kind={ButtonKind::Quiet} onclick={voice.on(Msg::Pace(speed))} />
        </>
    }
}
