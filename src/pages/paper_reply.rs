//! Writing down a reply that came on paper, in the same fields that a reader has on a screen. It is looked through afterwards.

use super::reply::ReplyForm;
use crate::parts::*;
use crate::words::use_voice;
use flow::{Now, Page, ReplyField, Replying};
use passport::{Audience, Coded as _, Language, LeftOut, Passport, Role, Summary};
use std::rc::Rc;
use yew::prelude::*;

/// What [`PaperReplyPage`] needs.
#[derive(Properties, PartialEq)]
pub(crate) struct PaperReplyProps {
    /// What the passport says.
    pub(crate) passport: Rc<Passport>,
    /// The moment it is written down.
    pub(crate) now: Now,
    /// What is written so far.
    pub(crate) paper: Option<Replying>,
}

/// Writing down a reply from paper.
#[component]
pub(crate) fn PaperReplyPage(props: &PaperReplyProps) -> Html {
    let (Some(voice), Some(paper)) = (use_voice(), &props.paper) else {
        return Html::default();
    };
    let speech = &voice.speech;
    let role = paper.get(ReplyField::Role).parse().ok().map(Role::from_code);
    let summary = own(&props.passport, speech.language(), &props.now);
    html! {
        <>
            <TopBar title={speech.replies_paper().to_owned()} back={Some((speech.replies_title().to_owned().into(), Page::Replies.href().into()))} />
            <main id="main" class="page">
                <ReplyForm replying={paper.clone()} summary={Rc::new(summary)} {role} now={props.now.clone()} from_paper=true />
            </main>
        </>
    }
}

/// The passport as it is, in the shape of a summary: whoever writes down here may see all of it.
fn own(passport: &Passport, language: Language, now: &Now) -> Summary {
    Summary {
        audience: Audience::Everyone,
        role: None,
        unheld: Vec::new(),
        written: now.wall,
        language,
        sample: false,
        view: passport.clone(),
        left_out: LeftOut::default(),
    }
}
