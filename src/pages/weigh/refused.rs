//! A reply that is not looked through, or was before: why, and what to do. The passport is as it was.

use super::signature;
use crate::pages::read::reason;
use crate::parts::*;
use crate::words::Voice;
use flow::{Msg, Page, ReplyTrouble, SCAN_HREF, WeighMsg, Weighing};
use passport::Passport;
use yew::prelude::*;

/// The heading and the page of a reply that is not looked through.
pub(super) fn page(voice: &Voice, trouble: ReplyTrouble) -> (String, Html) {
    let speech = &voice.speech;
    let (title, todo) = match trouble {
        ReplyTrouble::Foreign => (speech.weigh_foreign(), speech.weigh_foreign_todo()),
        ReplyTrouble::Elsewhere => (speech.weigh_elsewhere(), speech.weigh_elsewhere_todo()),
        ReplyTrouble::Forged => (speech.weigh_forged(), speech.weigh_forged_todo()),
        ReplyTrouble::Gone => (speech.weigh_away(), speech.weigh_away_todo()),
        ReplyTrouble::Refused(refusal) => reason(speech, refusal),
    };
    let content = html! {
        <>
            <Notice kind={NoticeKind::Trouble}><p>{ todo }</p><p>{ speech.weigh_nothing_changed() }</p></Notice>
            <div class="actions">
                <LinkButton label={speech.scan_open().to_owned()} kind={ButtonKind::Quiet} icon={Icon::Camera} href={SCAN_HREF} />
            </div>
        </>
    };
    (title.to_owned(), content)
}

/// The heading and the page of a reply that came before.
pub(super) fn again(voice: &Voice, weighing: &Weighing, passport: &Passport) -> (String, Html) {
    let speech = &voice.speech;
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let (kept, all) = (weighing.kept_before(passport), weighing.came.reply.said.len());
    let content = html! {
        <>
            <p class="lede">{ signature(speech, &weighing.came.reply.from) }</p>
            <p>{ speech.weigh_again_text(&all.to_string(), number(kept)) }</p>
            <p>{ speech.weigh_nothing_changed() }</p>
            <div class="actions">
                <LinkButton label={speech.replies_title().to_owned()} href={Page::Replies.href()} />
                if kept < all {
                    <Button label={speech.weigh_again_look().to_owned()} kind={ButtonKind::Quiet} onclick={voice.on(Msg::Weigh(WeighMsg::LookAgain))} />
                }
            </div>
        </>
    };
    (speech.weigh_again().to_owned(), content)
}
