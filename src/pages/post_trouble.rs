//! Why something was not made for another device, or not taken from it, in words: for whoever is followed and for whoever follows.

use super::read::reason;
use crate::parts::*;
use crate::words::Speech;
use flow::PostTrouble;
use yew::prelude::*;

/// What happened, and what to do.
pub(crate) fn trouble(speech: &Speech, trouble: PostTrouble) -> (&str, &str) {
    match trouble {
        PostTrouble::Unknown => (speech.post_trouble_unknown(), speech.post_trouble_unknown_todo()),
        PostTrouble::Unread(refusal) => reason(speech, refusal),
        PostTrouble::Unsigned => (
            speech.post_trouble_unsigned(),
            speech.post_trouble_unsigned_todo(),
        ),
        PostTrouble::Altered => (speech.post_trouble_altered(), speech.post_trouble_altered_todo()),
        PostTrouble::Forged => (speech.post_trouble_forged(), speech.post_trouble_forged_todo()),
        PostTrouble::Known => (speech.post_trouble_known(), speech.post_trouble_known_todo()),
        PostTrouble::Answered => (
            speech.post_trouble_answered(),
            speech.post_trouble_answered_todo(),
        ),
        PostTrouble::Older => (speech.post_trouble_older(), speech.post_trouble_older_todo()),
        PostTrouble::Fork => (speech.post_trouble_fork(), speech.post_trouble_fork_todo()),
        PostTrouble::Missing => (speech.post_trouble_missing(), speech.post_trouble_missing_todo()),
        PostTrouble::NotTheirs => (
            speech.post_trouble_not_theirs(),
            speech.post_trouble_not_theirs_todo(),
        ),
        PostTrouble::KeptNoMore => (speech.keeping_refused(), speech.keeping_refused_todo()),
        PostTrouble::NotNow => (speech.post_trouble_not_now(), speech.post_trouble_not_now_todo()),
        PostTrouble::NotKept => (
            speech.post_trouble_not_kept(),
            speech.post_trouble_not_kept_todo(),
        ),
        PostTrouble::BeganOtherwise => (
            speech.post_trouble_began_otherwise(),
            speech.post_trouble_began_otherwise_todo(),
        ),
        PostTrouble::TooLarge => (
            speech.post_trouble_too_large(),
            speech.post_trouble_too_large_todo(),
        ),
        PostTrouble::LongHistory => (
            speech.post_trouble_long_history(),
            speech.post_trouble_long_history_todo(),
        ),
        PostTrouble::WrongWords => (
            speech.post_trouble_wrong_words(),
            speech.post_trouble_wrong_words_todo(),
        ),
    }
}

/// The same as a notice that also says that nothing is lost. It is announced when it comes.
pub(crate) fn notice(speech: &Speech, why: PostTrouble) -> Html {
    let (what, todo) = trouble(speech, why);
    html! {
        <Notice kind={NoticeKind::Trouble} live=true>
            <p><strong>{ what }</strong></p>
            <p>{ todo }</p>
            <p>{ speech.post_trouble_nothing_lost() }</p>
        </Notice>
    }
}
