//! Reading a letter: the summary in the reader's language, or one clear page that says why there is none.

use super::summary::SummaryView;
use super::{scan, unlock};
use crate::parts::*;
use crate::words::{Speech, Voice, use_voice};
use flow::{Another, Letter, Msg, Now, Reading, Refusal, SCAN_HREF};
use passport::{Audience, Coded as _, Language, Role, Summary};
use std::rc::Rc;
use yew::prelude::*;

/// What [`ReadPage`] needs.
#[derive(Properties, PartialEq)]
pub(crate) struct ReadProps {
    /// The letter.
    pub(crate) reading: Reading,
    /// The moment it is read.
    pub(crate) now: Now,
}

/// Reading a letter.
#[component]
pub(crate) fn ReadPage(props: &ReadProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    match &props.reading.letter {
        Letter::Opening => {
            html! { <main id="main" class="page" aria-busy="true"><h1 id="page-title" tabindex="-1">{ voice.speech.read_opening() }</h1></main> }
        }
        Letter::Refused(refusal) => refused(&voice, *refusal, !props.reading.fragment.is_empty()),
        Letter::Looked(scanning) => alone(&voice, scan::section(&voice, scanning)),
        Letter::Locked(unlocking) => {
            let another = another(&voice, props.reading.another);
            alone(
                &voice,
                html! { <>{ another }{ unlock::section(&voice, unlocking) }</> },
            )
        }
        Letter::Open { summary, newer_parts } => open(&voice, props, summary, *newer_parts),
    }
}

fn open(voice: &Voice, props: &ReadProps, summary: &Summary, newer_parts: bool) -> Html {
    let speech = &voice.speech;
    let summary = Rc::new(summary.clone());
    html! {
        <div class="reader">
            <div class="reader-bar screen-only">
                { languages(voice) }
                { roles(voice, &summary, props.reading.role) }
            </div>
            <main id="main" class="page page--read">
                { another(voice, props.reading.another) }
                if newer_parts { <Notice kind={NoticeKind::Info}>{ speech.read_newer_parts() }</Notice> }
                <SummaryView summary={summary.clone()} now={props.now.clone()} role={props.reading.role} heading=true />
                <div class="actions screen-only">
                    <Button label={copy_label(speech, &summary, props.reading.role).to_owned()} kind={ButtonKind::Quiet} icon={Icon::Copy} onclick={copy(voice, props, &summary)} />
                    <Button label={speech.code_print().to_owned()} kind={ButtonKind::Quiet} icon={Icon::Print} onclick={voice.on(Msg::Print)} />
                </div>
                { copied(voice, props.reading.copied) }
            </main>
        </div>
    }
}

/// That more than one letter came, and this is the first.
fn another(voice: &Voice, another: Option<Another>) -> Html {
    let speech = &voice.speech;
    let said = match another {
        None => return Html::default(),
        Some(Another::Readable) => speech.found_another(),
        Some(Another::Refused) => speech.found_another_refused(),
    };
    html! {
        <div class="screen-only">
            <Notice kind={NoticeKind::Info} live=true>
                <p>{ said }</p>
                <Button label={speech.found_another_open().to_owned()} kind={ButtonKind::Plain} onclick={voice.on(Msg::LookAgain)} />
            </Notice>
        </div>
    }
}

/// A professional keeps a record to copy it into; family and friends do not.
fn copy_label<'a>(speech: &'a Speech, summary: &Summary, role: Option<Role>) -> &'a str {
    let is_personal = role.map_or(summary.audience == Audience::Relative, Role::is_personal);
    if is_personal {
        speech.read_copy_text()
    } else {
        speech.read_copy()
    }
}

/// Copies what the summary says as plain text for a record, in the language of the page. It is put into words at the tap,
/// and not before: few readers copy it.
fn copy(voice: &Voice, props: &ReadProps, summary: &Rc<Summary>) -> Callback<()> {
    let (voice, summary) = (voice.clone(), summary.clone());
    let (role, now) = (props.reading.role, props.now.wall);
    Callback::from(move |()| {
        let text = voice.speech.summary_as_text(&summary, role, now);
        voice.send.emit(Msg::CopyText(text));
    })
}

/// Whether the text is on the clipboard.
fn copied(voice: &Voice, copied: Option<bool>) -> Html {
    let speech = &voice.speech;
    match copied {
        Some(true) => html! { <Notice kind={NoticeKind::Good} live=true>{ speech.read_copied() }</Notice> },
        Some(false) => {
            html! { <Notice kind={NoticeKind::Trouble} live=true>{ speech.read_not_copied() }</Notice> }
        }
        None => Html::default(),
    }
}

/// Reading changes the language of this page only; nothing is remembered on the reader's device.
fn languages(voice: &Voice) -> Html {
    let options: Vec<Choice> = Language::ALL
        .iter()
        .map(|language| Choice {
            value: language.tag().into(),
            label: crate::device::locale::language_name(language.tag(), language.tag()).into(),
            hint: None,
        })
        .collect();
    let onchange = voice.where_some(|tag: String| Language::from_slug(&tag).map(Msg::ChooseLanguage));
    html! {
        <ChoiceField id="language" label={voice.speech.language_label().to_owned()} options={Rc::new(options)}
            chosen={voice.speech.tag()} {onchange} style={ChoiceStyle::Select} />
    }
}

/// The roles in this letter first, then the others a reader may have.
fn roles(voice: &Voice, summary: &Summary, role: Option<Role>) -> Html {
    let speech = &voice.speech;
    let mut roles: Vec<Role> = Vec::new();
    let named = summary.view.members.iter().map(|row| row.value.role);
    let others = Role::ALL.iter().copied();
    for role in named.chain(others) {
        if !roles.contains(&role) && (summary.audience == Audience::Relative || !role.is_personal()) {
            roles.push(role);
        }
    }
    let choice = |role: Role| Choice {
        value: role.code().to_string().into(),
        label: speech.coded(role).to_owned().into(),
        hint: None,
    };
    let options: Vec<Choice> = roles.into_iter().map(choice).collect();
    let chosen = role.map(|role| role.code().to_string()).unwrap_or_default();
    let onchange = voice
        .send
        .reform(|code: String| Msg::ReadAs(code.parse().ok().map(Role::from_code)));
    html! {
        <ChoiceField id="role" label={speech.read_role().to_owned()} options={Rc::new(options)} {chosen} {onchange}
            style={ChoiceStyle::SelectWithEmpty(speech.read_role_none().to_owned().into())} />
    }
}

/// A page without a letter on it: only the choice of language stands above.
pub(super) fn alone(voice: &Voice, content: Html) -> Html {
    html! {
        <div class="reader">
            <div class="reader-bar screen-only">{ languages(voice) }</div>
            <main id="main" class="page page--alone">{ content }</main>
        </div>
    }
}

/// What a refusal means, and what to do.
pub(super) fn reason(speech: &Speech, refusal: Refusal) -> (&str, &str) {
    match refusal {
        Refusal::NotALetter => (speech.refused_not_a_letter(), speech.refused_not_a_letter_todo()),
        Refusal::Damaged => (speech.refused_damaged(), speech.refused_damaged_todo()),
        Refusal::Newer => (speech.refused_newer(), speech.refused_newer_todo()),
        Refusal::TooLarge => (speech.refused_too_large(), speech.refused_too_large_todo()),
    }
}

fn refused(voice: &Voice, refusal: Refusal, is_link: bool) -> Html {
    let speech = &voice.speech;
    let (title, text) = match refusal {
        Refusal::NotALetter if is_link => (speech.refused_link(), speech.refused_link_todo()),
        Refusal::Damaged if is_link => (speech.refused_damaged(), speech.refused_link_todo()),
        _ => reason(speech, refusal),
    };
    let content = html! {
        <>
            <h1 id="page-title" tabindex="-1">{ title }</h1>
            <Notice kind={NoticeKind::Trouble}><p>{ text }</p><p>{ speech.refused_nothing_shown() }</p></Notice>
            { scan_again(voice, is_link) }
            <p><a href="#/today">{ speech.refused_open_app() }</a></p>
        </>
    };
    alone(voice, content)
}

/// The way to the camera. Where the letter did not come by a link, the address is that of the camera already, and a link
/// would lead nowhere.
fn scan_again(voice: &Voice, is_link: bool) -> Html {
    let label = voice.speech.refused_scan().to_owned();
    if is_link {
        html! { <p><a href={SCAN_HREF}>{ label }</a></p> }
    } else {
        html! { <Button {label} kind={ButtonKind::Plain} onclick={voice.on(Msg::LookAgain)} /> }
    }
}
