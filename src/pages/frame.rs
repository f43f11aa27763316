//! The frame around every page of an open passport: sample strip, saving, page, short message, navigation.

use super::preview::ShareProps;
use super::{
    LookProps, PageProps, RecordProps,
    saving::{MendedNotice, SavingNotice},
};
use super::{
    about_me, add, appointment, backup, calendar, care, checklist, code, concern, data, disputes, files,
    followers, form, gaps, give, going_home, history, joined_up, lock, meeting, member, night, paper,
    paper_reply, passports, preview, prompts, question, raise, replies, review, settings, share, take_in,
    talk, task, team, today, weigh, wishes,
};
use crate::parts::*;
use crate::words::{Voice, use_voice};
use flow::{
    Ask, BackupStep, Clearing, Door, FollowerStep, FormId, Home, Msg, Neighbour, Now, Page, Remind, Said,
    Shelf, Standing, To, Way, overall, remind,
};
use passport::{Audience, Key, Kind};
use std::rc::Rc;
use yew::prelude::*;

/// What [`Frame`] needs.
#[derive(Properties, PartialEq)]
pub(crate) struct FrameProps {
    /// The open passport.
    pub(crate) home: Home,
    /// How it stands with the lock.
    pub(crate) door: Door,
    /// The passports on this device, as far as they have been looked for.
    pub(crate) neighbours: Vec<Neighbour>,
    /// Which page is open.
    pub(crate) page: Page,
    /// The moment it is looked at.
    pub(crate) now: Now,
    /// Whether this device follows the passports of others.
    pub(crate) follows: bool,
    /// Whether a new version of the app waits to be used.
    pub(crate) update_ready: bool,
    /// Use the new version.
    pub(crate) onupdate: Callback<()>,
}

/// The frame and the page in it.
#[component]
pub(crate) fn Frame(props: &FrameProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let home = &props.home;
    if let Page::Give(to, Way::Code) = props.page {
        return html! { <code::CodePage ..share_props(props, to) /> };
    }
    if let Page::Give(to, Way::Moving) = props.page {
        return html! { <give::MovingPage ..share_props(props, to) /> };
    }
    if let Page::Backup(BackupStep::Moving) = props.page {
        return html! { <backup::BackupMoving ..backup_props(props, BackupStep::Moving) /> };
    }
    if let Page::Follower(id, FollowerStep::Moving) = props.page {
        return html! { <followers::FollowerMoving given={followers_props(props)} {id} /> };
    }
    html! {
        <div class="frame">
            <SkipLink label={voice.speech.app_skip().to_owned()} to="page-title" />
            if home.shelf == Shelf::Sample { { sample_bar(&voice) } }
            <NavBar label={voice.speech.app_nav().to_owned()} items={nav_items(&voice, props.page)} />
            <div class="frame__page">
                <SavingNotice standing={home.saving.standing()} read_only={home.read_only} only_copy={home.only_copy}
                    neighbours={props.neighbours.clone()} />
                <MendedNotice lost={home.mended} />
                if props.update_ready { { update_notice(&voice, &props.onupdate) } }
                { page(props) }
            </div>
            { toast(&voice, home) }
            { confirm(&voice, home.ask) }
        </div>
    }
}

fn sample_bar(voice: &Voice) -> Html {
    html! {
        <aside class="sample-bar" aria-labelledby="sample-says">
            <p id="sample-says">{ voice.speech.sample_bar() }</p>
            <Button label={voice.speech.sample_throw_away().to_owned()} kind={ButtonKind::Quiet} icon={Icon::Delete}
                onclick={voice.on(Msg::ThrowAwaySample)} />
        </aside>
    }
}

fn update_notice(voice: &Voice, onupdate: &Callback<()>) -> Html {
    html! {
        <Notice kind={NoticeKind::Info} live=true>
            <p>{ voice.speech.update_ready() }</p>
            <Button label={voice.speech.update_now().to_owned()} kind={ButtonKind::Quiet} onclick={onupdate.clone()} />
        </Notice>
    }
}

fn nav_items(voice: &Voice, page: Page) -> Rc<Vec<NavItem>> {
    let speech = &voice.speech;
    let here = section(page);
    let item = |to: Page, label: &str, icon: Icon| NavItem {
        href: to.href().into(),
        label: label.to_owned().into(),
        icon,
        current: here == Some(to),
    };
    Rc::new(vec![
        item(Page::Today, speech.nav_today(), Icon::Today),
        item(Page::Team, speech.nav_team(), Icon::Team),
        item(Page::Calendar, speech.nav_calendar(), Icon::Calendar),
        item(Page::Raise, speech.nav_raise(), Icon::Raise),
        item(Page::Share, speech.nav_share(), Icon::Share),
    ])
}

/// Which part of the navigation a page belongs to.
fn section(page: Page) -> Option<Page> {
    let of = |kind: Kind| match kind {
        Kind::Member | Kind::Task => Some(Page::Team),
        Kind::Appointment | Kind::Agreement => Some(Page::Calendar),
        Kind::Concern | Kind::Question => Some(Page::Raise),
        _ => None,
    };
    match page {
        Page::Today | Page::Team | Page::Calendar | Page::Raise | Page::Share => Some(page),
        Page::Gaps | Page::Review | Page::Meeting => Some(Page::Today),
        Page::Checklist | Page::Prompts => Some(Page::Raise),
        Page::Talk(..) | Page::GoingHome(_) => Some(Page::Calendar),
        Page::Preview(_) | Page::Give(..) | Page::Replies | Page::Reply(_) | Page::PaperReply => {
            Some(Page::Share)
        }
        Page::Followers | Page::Invite(_) | Page::Follower(..) => Some(Page::Share),
        Page::Show(key) | Page::FileOf(key) | Page::HistoryOf(Some(key)) | Page::Form(FormId::Edit(key)) => {
            of(key.kind)
        }
        Page::Form(FormId::New(kind, _)) => of(kind),
        _ => None,
    }
}

fn page(props: &FrameProps) -> Html {
    let home = &props.home;
    let given = PageProps {
        passport: home.passport.clone(),
        now: props.now.clone(),
    };
    let look = LookProps {
        passport: home.passport.clone(),
        history: home.history.clone(),
        now: props.now.clone(),
    };
    match props.page {
        Page::Today => {
            html! { <today::TodayPage {look} drafts={Rc::new(home.unfinished())} remind={reminder(props)} follows={props.follows} disputes={home.disputes.clone()} kept_as={home.kept_as} /> }
        }
        Page::Team => html! { <team::TeamPage ..given /> },
        Page::Calendar => html! { <calendar::CalendarPage ..given /> },
        Page::Raise => html! { <raise::RaisePage ..given /> },
        Page::Checklist => html! { <checklist::ChecklistPage ..given /> },
        Page::Prompts => html! { <prompts::PromptsPage ..given /> },
        Page::AboutMe => about_me(home, given),
        Page::Care => html! { <care::CarePage ..given /> },
        Page::Wishes => html! { <wishes::WishesPage ..given /> },
        Page::Add => html! { <add::AddPage /> },
        Page::Gaps => html! { <gaps::GapsPage ..look /> },
        Page::Meeting => html! { <meeting::MeetingPage {look} copied={home.copied} /> },
        Page::Night => html! { <night::NightPage ..share_props(props, To::All(Audience::OutOfHours)) /> },
        Page::Review => html! { <review::ReviewPage ..look /> },
        Page::JoinedUp => html! { <joined_up::JoinedUpPage ..given /> },
        Page::Paper => html! { <paper::PaperPage ..given /> },
        Page::Files => html! { <files::FilesPage ..files_props(props, None) /> },
        Page::TakeIn => html! {
            <take_in::TakeInPage passport={given.passport} now={given.now} intake={home.intake.clone()} />
        },
        Page::FileOf(key) => html! { <files::FilesPage ..files_props(props, Some(key)) /> },
        // It leads on at once.
        Page::Card => Html::default(),
        Page::Passports => html! {
            <passports::PassportsPage neighbours={props.neighbours.clone()} is_stored={may_leave(home)} />
        },
        Page::Lock => html! {
            <lock::LockPage door={props.door.clone()} called={home.passport.patient.called.clone()}
                is_sample={home.shelf == Shelf::Sample} standing={home.saving.standing()}
                has_backup={home.backup.is_made()} />
        },
        Page::Settings => html! {
            <settings::SettingsPage undo_steps={home.undo_steps()} can_redo={home.can_redo()}
                standing={home.saving.standing()} backup={last_backup(props)} is_sample={home.shelf == Shelf::Sample} />
        },
        Page::Data => html! { <data::DataPage ..data_props(props) /> },
        Page::DeleteData => html! { <data::DeletePage ..data_props(props) /> },
        Page::MoveData => html! { <data::MovePage ..data_props(props) /> },
        Page::Backup(step) => html! { <backup::BackupPage ..backup_props(props, step) /> },
        // It stands outside of the frame: no passport is open there.
        Page::Restore | Page::Follow | Page::FollowOne(_) => Html::default(),
        Page::Followers => html! { <followers::FollowersPage ..followers_props(props) /> },
        Page::Invite(member) => html! { <followers::InvitePage given={followers_props(props)} {member} /> },
        Page::Follower(id, step) => {
            html! { <followers::FollowerPage given={followers_props(props)} {id} {step} /> }
        }
        Page::History => html! {
            <history::HistoryPage log={home.log.clone()} now={given.now} writer={home.writer()} read_only={home.read_only} />
        },
        Page::HistoryOf(key) => html! {
            <history::VersionsPage log={home.log.clone()} now={given.now} of={key} writer={home.writer()} read_only={home.read_only} />
        },
        Page::Disputes => html! { <disputes::DisputesPage ..disputes::DisputesProps::of(home, given.now) /> },
        Page::ClearHistory => html! {
            <history::ClearPage clearing={home.clearing} standing={home.saving.standing()}
                offered={home.may_clear_history()} is_kept_elsewhere={home.is_kept_elsewhere()} is_kept_here={home.kept_as.is_some()} />
        },
        Page::Replies => {
            html! { <replies::RepliesPage passport={given.passport} now={given.now} waiting={Rc::new(home.unfinished())} /> }
        }
        Page::Reply(_) => {
            html! { <weigh::WeighPage passport={given.passport} now={given.now} arrival={home.arrival.clone()} another={home.another_came} /> }
        }
        Page::PaperReply => {
            html! { <paper_reply::PaperReplyPage passport={given.passport} now={given.now} paper={home.paper.clone()} /> }
        }
        Page::Share => html! { <share::SharePage ..given /> },
        Page::Preview(to) => html! { <preview::PreviewPage ..share_props(props, to) /> },
        Page::Give(to, way) => html! { <give::GivePage given={share_props(props, to)} {way} /> },
        Page::Talk(id, step) => html! {
            <talk::TalkPage passport={given.passport} now={given.now} form={home.form.clone()} {id} {step} />
        },
        Page::GoingHome(id) => {
            html! { <going_home::GoingHomePage passport={given.passport} now={given.now} raw={id.raw()} has_earlier=false /> }
        }
        Page::Show(key) => record(home, given, key),
        Page::Form(id) => {
            html! {
                <form::FormPage form={home.form.clone()} {id} passport={given.passport} now={given.now} found={home.found.clone()}
                    has_earlier={has_earlier(home, id)} />
            }
        }
    }
}

/// What the pages need that show what somebody will see.
fn share_props(props: &FrameProps, to: To) -> ShareProps {
    ShareProps {
        share: props.home.share.clone(),
        passport: props.home.passport.clone(),
        is_sample: props.home.shelf == Shelf::Sample,
        to,
        now: props.now.clone(),
    }
}

/// What the pages need about those who follow along.
fn followers_props(props: &FrameProps) -> followers::FollowersProps {
    followers::FollowersProps::of(&props.home, &props.now)
}

fn last_backup(props: &FrameProps) -> backup::Last {
    backup::Last {
        backup: props.home.backup,
        changes: props.home.log.changes_after(props.home.backup.seq),
        now_ms: props.now.unix_ms,
    }
}

fn backup_props(props: &FrameProps, step: BackupStep) -> backup::BackupProps {
    backup::BackupProps {
        step,
        backing: props.home.backing.clone(),
        last: last_backup(props),
        standing: props.home.saving.standing(),
        is_sample: props.home.shelf == Shelf::Sample,
    }
}

fn files_props(props: &FrameProps, only: Option<Key>) -> files::FilesProps {
    let home = &props.home;
    files::FilesProps {
        passport: home.passport.clone(),
        history: home.history.clone(),
        now: props.now.clone(),
        is_sample: home.shelf == Shelf::Sample,
        filing: home.filing,
        copied: home.copied,
        only,
    }
}

fn data_props(props: &FrameProps) -> data::DataProps {
    data::DataProps {
        overall: overall(&props.home, props.now.unix_ms),
        places: props.home.places,
        standing: props.home.saving.standing(),
        backup: last_backup(props),
        is_sample: props.home.shelf == Shelf::Sample,
        neighbours: props.neighbours.clone(),
    }
}

/// Whether another passport can be opened now: nothing of this one is on its way.
fn may_leave(home: &Home) -> bool {
    home.saving.standing() == Standing::Saved && home.clearing != Clearing::UnderWay
}

/// Why to ask for a backup on Today, if there is a reason. The sample needs none.
fn reminder(props: &FrameProps) -> Option<Remind> {
    let home = &props.home;
    let records = home.passport.keys().count();
    let last = last_backup(props);
    (home.shelf == Shelf::Own)
        .then(|| remind(records, last.changes, last.backup, last.now_ms))
        .flatten()
}

fn about_me(home: &Home, PageProps { passport, now }: PageProps) -> Html {
    html! { <about_me::AboutMePage {passport} {now} has_earlier={home.log.has_earlier(None)} /> }
}

/// Whether the record of a form has read otherwise before.
fn has_earlier(home: &Home, id: FormId) -> bool {
    match id {
        FormId::Edit(key) => home.log.has_earlier(Some(key)),
        _ => false,
    }
}

fn record(home: &Home, given: PageProps, key: Key) -> Html {
    let PageProps { passport, now } = given.clone();
    let Key { kind, raw } = key;
    let record = RecordProps {
        passport,
        now,
        raw,
        has_earlier: home.log.has_earlier(Some(key)),
    };
    match kind {
        Kind::Member => html! { <member::MemberPage ..record /> },
        Kind::Task => html! { <task::TaskPage ..record /> },
        Kind::Appointment => html! { <appointment::AppointmentPage ..record /> },
        Kind::Concern => html! { <concern::ConcernPage ..record /> },
        Kind::Question => html! { <question::QuestionPage ..record /> },
        Kind::Agreement => html! { <calendar::CalendarPage ..given /> },
        Kind::Goal | Kind::Wish | Kind::Decision => html! { <wishes::WishesPage ..given /> },
        Kind::Review | Kind::SelfCheck | Kind::SetAside | Kind::Given | Kind::Told | Kind::Follower => {
            about_me(home, given)
        }
        _ => html! { <care::CarePage ..given /> },
    }
}

/// The short message. "Saved" waits for the store.
fn toast(voice: &Voice, home: &Home) -> Html {
    let speech = &voice.speech;
    let (close, onclose) = (speech.toast_close().to_owned(), voice.on(Msg::DismissToast));
    // The empty message stays in the page, so that a screen reader hears the next one.
    let Some(toast) = home
        .toast
        .as_ref()
        .filter(|_| !matches!(home.saving.standing(), Standing::NotSaved(_)))
    else {
        return html! { <Toast text="" {close} {onclose} /> };
    };
    let text = match (toast.said, home.saving.standing()) {
        (_, Standing::NotSaved(_)) => "",
        (_, Standing::Saving) => speech.saving_now(),
        (Said::Kept | Said::DoneAgain, Standing::Saved) => speech.saving_saved(),
        (Said::Removed, Standing::Saved) => speech.toast_removed(),
        (Said::TakenBack, Standing::Saved) => speech.toast_taken_back(),
        (Said::BroughtBack, Standing::Saved) => speech.history_is_back(),
        (Said::Cleared, Standing::Saved) => speech.history_cleared(),
    };
    let action = match toast.said {
        Said::TakenBack if home.can_redo() => Some((speech.toast_redo(), Msg::Redo)),
        Said::TakenBack | Said::Cleared => None,
        Said::Kept | Said::Removed | Said::DoneAgain | Said::BroughtBack => {
            Some((speech.toast_undo(), Msg::Undo))
        }
    };
    html! {
        <Toast text={text.to_owned()} action={action.map(|(label, msg)| (label.to_owned().into(), voice.on(msg)))}
            {close} {onclose} />
    }
}

/// The question that must be answered before going on, where there is one.
fn confirm(voice: &Voice, ask: Option<Ask>) -> Html {
    let speech = &voice.speech;
    match ask {
        None => Html::default(),
        Some(Ask::ClearHistory) => history::confirm_clear(voice),
        Some(Ask::DeleteAll) => data::confirm_delete(voice),
        Some(Ask::Remove(_)) => html! {
        <Confirm title={speech.remove_title().to_owned()} text={speech.remove_text().to_owned()}
            yes={speech.remove_yes().to_owned()} no={speech.remove_no().to_owned()} kind={ButtonKind::Warn}
            onyes={voice.on(Msg::ConfirmRemove)} onno={voice.on(Msg::KeepRecord)} />
        },
    }
}
