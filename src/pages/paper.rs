//! Everything on paper, for the patient alone: the copy that is still there when the phone is not.

use super::summary::SummaryView;
use crate::parts::*;
use crate::words::{Voice, use_voice};
use flow::{Handed, Msg, Now, Page};
use passport::{Audience, LeftOut, Passport, Summary, written_down};
use std::rc::Rc;
use yew::prelude::*;

/// What [`PaperPage`] needs.
#[derive(Properties, PartialEq)]
pub(crate) struct PaperProps {
    /// What the passport says.
    pub(crate) passport: Rc<Passport>,
    /// The moment it is looked at.
    pub(crate) now: Now,
    /// What became of the file.
    pub(crate) handed: Option<Handed>,
}

/// The patient's own copy.
#[component]
pub(crate) fn PaperPage(props: &PaperProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    let summary = Summary {
        audience: Audience::Everyone,
        role: None,
        written: props.now.wall,
        language: speech.language(),
        sample: false,
        unheld: Vec::new(),
        view: written_down(&props.passport),
        left_out: LeftOut::default(),
    };
    let summary = Rc::new(summary);
    html! {
        <>
            <TopBar title={speech.paper_title().to_owned()} back={Some((speech.nav_me().to_owned().into(), Page::AboutMe.href().into()))} />
            <main id="main" class="page paper screen-only">
                <p class="lede">{ speech.paper_lede() }</p>
                <Notice kind={NoticeKind::Info}>{ speech.paper_private() }</Notice>
                <div class="actions">
                    <Button label={speech.paper_print().to_owned()} icon={Icon::Print} onclick={voice.on(Msg::Print)} />
                    <Button label={speech.paper_done().to_owned()} kind={ButtonKind::Quiet} icon={Icon::Check} onclick={voice.on(Msg::KeptCopy)} />
                </div>
                { kept(&voice, props) }
                { as_file(&voice, props.handed) }
                <SummaryView summary={summary.clone()} now={props.now.clone()} is_own_copy=true />
            </main>
            <div class="print-only paper">
                <p>{ speech.paper_private() }</p>
                <SummaryView summary={summary} now={props.now.clone()} is_own_copy=true />
            </div>
        </>
    }
}

/// When the latest copy was taken.
fn kept(voice: &Voice, props: &PaperProps) -> Html {
    let speech = &voice.speech;
    let Some(kept_ms) = props.passport.patient.copy_kept_ms else {
        return html! { <p class="quiet">{ speech.paper_never() }</p> };
    };
    let days = (props.now.unix_ms - kept_ms).max(0) / 86_400_000;
    html! { <p class="quiet" role="status">{ speech.paper_kept(days) }</p> }
}

/// The same in a file that other programs read. It is not locked, and says so.
fn as_file(voice: &Voice, handed: Option<Handed>) -> Html {
    let speech = &voice.speech;
    html! {
        <Fold label={speech.paper_file().to_owned()} open={handed.is_some()}>
            <p>{ speech.paper_file_text() }</p>
            <Button label={speech.paper_file_save().to_owned()} kind={ButtonKind::Quiet} icon={Icon::Down} onclick={voice.on(Msg::Export)} />
            { match handed {
                None => Html::default(),
                Some(Handed::Saved) => html! { <Notice kind={NoticeKind::Good} live=true>{ speech.send_saved() }</Notice> },
                Some(Handed::Shared | Handed::Copied) => html! { <Notice kind={NoticeKind::Good} live=true>{ speech.send_shared() }</Notice> },
                Some(Handed::Refused) => html! { <Notice kind={NoticeKind::Trouble} live=true>{ speech.send_refused() }</Notice> },
            } }
        </Fold>
    }
}
