//! One file a screen. Each shows a passport or a letter and sends messages; none changes anything itself.

mod about_me;
mod add;
mod appointment;
mod backup;
mod calendar;
mod care;
mod checklist;
mod code;
mod concern;
mod data;
mod disputes;
mod failed;
mod files;
mod follow;
mod followers;
mod form;
mod frame;
mod gaps;
mod give;
mod going_home;
mod history;
mod joined_up;
mod kept_for;
mod language_choice;
mod lines;
mod lock;
mod meeting;
mod member;
mod night;
mod one_page;
mod paper;
mod paper_reply;
mod passports;
mod post_trouble;
mod preview;
mod prompts;
mod question;
mod raise;
mod read;
mod replies;
mod reply;
mod review;
mod saving;
mod scan;
mod settings;
mod share;
mod starting;
mod summary;
mod take_in;
mod talk;
mod task;
mod team;
mod today;
mod unlock;
mod weigh;
mod welcome;
mod wishes;

pub(crate) use backup::RestorePage;
pub(crate) use data::{DeleteAtGate, DeletingPage};
pub(crate) use failed::FailedPage;
pub(crate) use follow::FollowPage;
pub(crate) use frame::Frame;
pub(crate) use lock::{ClosingPage, GatePage};
pub(crate) use read::ReadPage;
pub(crate) use scan::PICKED;
pub(crate) use starting::StartingPage;
pub(crate) use summary::switch_id;
pub(crate) use welcome::WelcomePage;

use flow::Now;
use passport::{History, Passport};
use std::rc::Rc;
use yew::prelude::*;

/// What every page about a passport needs.
#[derive(Properties, Clone, PartialEq)]
pub(crate) struct PageProps {
    /// What the passport says.
    pub(crate) passport: Rc<Passport>,
    /// The moment it is looked at.
    pub(crate) now: Now,
}

/// What a page that notices things needs.
#[derive(Properties, Clone, PartialEq)]
pub(crate) struct LookProps {
    /// What the passport says.
    pub(crate) passport: Rc<Passport>,
    /// When its records were written and last touched.
    pub(crate) history: Rc<History>,
    /// The moment it is looked at.
    pub(crate) now: Now,
}

/// What a page about one record needs.
#[derive(Properties, Clone, PartialEq)]
pub(crate) struct RecordProps {
    /// What the passport says.
    pub(crate) passport: Rc<Passport>,
    /// The moment it is looked at.
    pub(crate) now: Now,
    /// The record's id.
    pub(crate) raw: u64,
    /// Whether it has read otherwise before.
    pub(crate) has_earlier: bool,
}
