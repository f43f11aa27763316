//! Those who follow along, on the patient's side: who they are and how it stands with each. What they may see is decided on the page of
//! the member and in the preview.

mod came;
mod copy;
mod entry;
mod invitation;
mod invite;
mod invited;
mod keep;
mod list;
mod made;
mod moving;
mod one;
mod standing;
mod stop;
mod ways;

pub(super) use entry::{on_member, row, settings};
pub(crate) use invite::InvitePage;
pub(super) use keep::on_today;
pub(crate) use moving::FollowerMoving;
pub(crate) use one::FollowerPage;

use crate::parts::*;
use crate::words::{Speech, use_voice};
use flow::{Followers, FollowersStep, Home, KeptAs, Log, Now, Page, Shelf, Standing};
use passport::{Dispute, Follower, Id, Member, Passport, Row};
use std::rc::Rc;
use yew::prelude::*;

/// What the pages about those who follow need.
#[derive(Properties, Clone, PartialEq)]
pub(crate) struct FollowersProps {
    /// What the passport says.
    pub(crate) passport: Rc<Passport>,
    /// Every change, to know what has changed since something was made for somebody.
    pub(crate) log: Rc<Log>,
    /// What is going on.
    pub(crate) followers: Followers,
    /// The moment.
    pub(crate) now: Now,
    /// Whether it may only be read.
    pub(crate) read_only: bool,
    /// Whether it is the sample.
    pub(crate) is_sample: bool,
    /// Whether everything is stored: a locked copy is made of what is.
    pub(crate) is_saved: bool,
    /// Which of those who keep the passport has this device.
    pub(crate) kept_as: Option<KeptAs>,
    /// What several have written apart.
    pub(crate) disputes: Rc<Vec<Dispute>>,
}

impl FollowersProps {
    /// What they need of an open passport at a moment.
    pub(crate) fn of(home: &Home, now: &Now) -> Self {
        Self {
            passport: home.passport.clone(),
            log: home.log.clone(),
            followers: home.followers.clone(),
            now: now.clone(),
            read_only: home.read_only,
            is_sample: home.shelf == Shelf::Sample,
            is_saved: home.saving.standing() == Standing::Saved,
            kept_as: home.kept_as,
            disputes: home.disputes.clone(),
        }
    }

    /// Whether this is the one who has this device: what is made there goes to the device of the patient.
    fn is_this_device(&self, of: Id<Follower>) -> bool {
        self.kept_as.is_some_and(|kept_as| kept_as.of == of)
    }

    /// What the one at the other end of a pairing is called: a member, the patient, or the patient's other device.
    fn other_end(&self, speech: &Speech, row: &Row<Follower>) -> String {
        match row.value.member {
            Some(_) if self.is_this_device(row.id) => self.passport.patient.called.clone(),
            member => name(speech, &self.passport, member),
        }
    }

    /// The same as a heading.
    fn other_end_title(&self, speech: &Speech, row: &Row<Follower>) -> String {
        match row.value.member {
            Some(_) => self.other_end(speech, row),
            None => speech.keeping_own_device_title().to_owned(),
        }
    }
}

/// Who follows along.
#[component]
pub(crate) fn FollowersPage(props: &FollowersProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    // What has just come is one thing to do at a time; the list stands there again afterwards.
    let is_alone = matches!(
        props.followers.step,
        FollowersStep::Waiting | FollowersStep::Compare { .. } | FollowersStep::Paired { .. }
    );
    html! {
        <>
            <TopBar title={speech.followers_title().to_owned()} back={Some((speech.share_title().to_owned().into(), Page::Share.href().into()))} />
            <main id="main" class="page">
                { came::section(&voice, props) }
                if !is_alone {
                    if props.read_only { <Notice kind={NoticeKind::Info}>{ speech.followers_read_only() }</Notice> }
                    { list::section(speech, props) }
                    if !props.read_only {
                        { invited::section(speech, &props.passport) }
                        { keep::own_devices(speech, props) }
                    }
                }
            </main>
        </>
    }
}

/// What a member is called within a sentence, also one who has left the team; and another device of the patient's own.
fn name(speech: &Speech, passport: &Passport, id: Option<Id<Member>>) -> String {
    let Some(id) = id else {
        return speech.keeping_own_device().to_owned();
    };
    let name = speech.name_of(passport, id);
    name.unwrap_or_else(|| speech.followers_somebody().to_owned())
}
