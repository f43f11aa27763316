//! Following along: what others have sent to this device, being invited by somebody, and the answer to that. No passport of this
//! device is open beside it.

mod age;
mod answered;
mod giving_back;
mod handing;
mod invited;
mod keeping;
mod list;
mod locked;
mod person;

pub(super) use age::when;
pub(super) use handing::handing;

use super::{post_trouble, read};
use crate::parts::*;
use crate::words::{Speech, Voice, use_voice};
use flow::{FollowMsg, FollowStep, Following, Msg, Now, Page, PostTrouble, SCAN_HREF};
use yew::prelude::*;

/// What [`FollowPage`] needs.
#[derive(Properties, PartialEq)]
pub(crate) struct FollowProps {
    /// What is followed, and what is being done about it.
    pub(crate) following: Following,
    /// The moment it is looked at.
    pub(crate) now: Now,
}

/// Following along.
#[component]
pub(crate) fn FollowPage(props: &FollowProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let following = &props.following;
    let content = match &following.step {
        FollowStep::Resting | FollowStep::Leaving(_) => list::section(&voice, props),
        FollowStep::Waiting => waiting(&voice),
        FollowStep::Locked(unlocking) => locked::section(&voice, unlocking),
        FollowStep::Invited {
            called,
            name,
            is_accepting,
            trouble,
            ..
        } => html! {
            <invited::Invitation called={called.clone()} name={name.clone()} is_accepting={*is_accepting} trouble={*trouble} />
        },
        FollowStep::Answered {
            called, made, words, ..
        } => answered::section(&voice, called, made, words.as_deref(), following.handed),
        FollowStep::AskedToKeep {
            called,
            is_own,
            is_keeping,
            trouble,
            ..
        } => keeping::asked(&voice, called, *is_own, *is_keeping, *trouble),
        FollowStep::GivingBack { called, made } => {
            giving_back::section(&voice, called, made, following.handed)
        }
        FollowStep::Refused(trouble) => refused(&voice, *trouble),
        FollowStep::Earlier(_) => earlier(&voice),
    };
    read::alone(&voice, content)
}

fn on(voice: &Voice, msg: FollowMsg) -> Callback<()> {
    voice.on(Msg::Follow(msg))
}

/// Something that came is being looked at.
fn waiting(voice: &Voice) -> Html {
    let speech = &voice.speech;
    html! {
        <>
            <h1 id="page-title" tabindex="-1">{ speech.follow_taking_title() }</h1>
            <p class="waiting" role="status">{ speech.follow_taking() }</p>
        </>
    }
}

/// What came says that it was written before what is here: whoever follows decides, since one of the two clocks may be wrong.
fn earlier(voice: &Voice) -> Html {
    let speech = &voice.speech;
    html! {
        <>
            <h1 id="page-title" tabindex="-1">{ speech.follow_earlier_title() }</h1>
            <Notice kind={NoticeKind::Info}><p>{ speech.follow_earlier_text() }</p><p>{ speech.post_trouble_nothing_lost() }</p></Notice>
            <div class="actions">
                <Button label={speech.follow_earlier_take().to_owned()} onclick={on(voice, FollowMsg::TakeEarlier)} />
                <Button label={speech.follow_back().to_owned()} kind={ButtonKind::Plain} onclick={on(voice, FollowMsg::Done)} />
            </div>
        </>
    }
}

/// Why what came was not taken, and what to do.
fn refused(voice: &Voice, trouble: PostTrouble) -> Html {
    let speech = &voice.speech;
    let (what, todo) = post_trouble::trouble(speech, trouble);
    html! {
        <>
            <h1 id="page-title" tabindex="-1">{ what }</h1>
            <Notice kind={NoticeKind::Trouble}><p>{ todo }</p><p>{ speech.post_trouble_nothing_lost() }</p></Notice>
            <div class="actions">
                <LinkButton label={speech.follow_new_open().to_owned()} href={SCAN_HREF} kind={ButtonKind::Quiet} icon={Icon::Camera} />
                <Button label={speech.follow_back().to_owned()} kind={ButtonKind::Plain} onclick={on(voice, FollowMsg::Done)} />
            </div>
        </>
    }
}

/// The way to those who are followed, from a page where something else is open.
pub(super) fn way_there(speech: &Speech) -> Html {
    html! {
        <Card title={speech.follow_title().to_owned()}>
            <p>{ speech.follow_settings() }</p>
            <div class="actions">
                <LinkButton label={speech.follow_see().to_owned()} href={Page::Follow.href()} kind={ButtonKind::Quiet} icon={Icon::Person} />
            </div>
        </Card>
    }
}
