//! The frame around every page of an open passport: sample strip, saving, page, short message, navigation.

use super::preview::ShareProps;
use super::{LookProps, PageProps, RecordProps, saving::SavingNotice};
use super::{
    about_me, add, appointment, calendar, care, checklist, code, concern, form, gaps, give, going_home,
    joined_up, meeting, member, night, paper, preview, prompts, question, raise, review, settings, share,
    talk, task, team, today, wishes,
};
use crate::parts::*;
use crate::words::{Voice, use_voice};
use flow::{Ask, FormId, Home, Msg, Now, Page, Said, Shelf, Standing, To, Way};
use passport::{Audience, Key, Kind};
use std::rc::Rc;
use yew::prelude::*;

/// What [`Frame`] needs.
#[derive(Properties, PartialEq)]
pub(crate) struct FrameProps {
    /// The open passport.
    pub(crate) home: Home,
    /// Which page is open.
    pub(crate) page: Page,
    /// The moment it is looked at.
    pub(crate) now: Now,
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
    html! {
        <div class="frame">
            <SkipLink label={voice.speech.app_skip().to_owned()} to="page-title" />
            if home.shelf == Shelf::Sample { { sample_bar(&voice) } }
            <NavBar label={voice.speech.app_nav().to_owned()} items={nav_items(&voice, props.page)} />
            <div class="frame__page">
                <SavingNotice standing={home.saving.standing()} read_only={home.read_only} />
                if props.update_ready { { update_notice(&voice, &props.onupdate) } }
                { page(props) }
            </div>
            { toast(&voice, home) }
            if let Some(Ask::Remove(_)) = home.ask { { confirm(&voice) } }
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
        Page::Preview(_) | Page::Give(..) => Some(Page::Share),
        Page::Show(key) | Page::Form(FormId::Edit(key)) => of(key.kind),
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
            html! { <today::TodayPage {look} drafts={Rc::new(home.unfinished())} /> }
        }
        Page::Team => html! { <team::TeamPage ..given /> },
        Page::Calendar => html! { <calendar::CalendarPage ..given /> },
        Page::Raise => html! { <raise::RaisePage ..given /> },
        Page::Checklist => html! { <checklist::ChecklistPage ..given /> },
        Page::Prompts => html! { <prompts::PromptsPage ..given /> },
        Page::AboutMe => html! { <about_me::AboutMePage ..given /> },
        Page::Care => html! { <care::CarePage ..given /> },
        Page::Wishes => html! { <wishes::WishesPage ..given /> },
        Page::Add => html! { <add::AddPage /> },
        Page::Gaps => html! { <gaps::GapsPage ..look /> },
        Page::Meeting => html! { <meeting::MeetingPage {look} copied={home.copied} /> },
        Page::Night => html! { <night::NightPage ..share_props(props, To::All(Audience::OutOfHours)) /> },
        Page::Review => html! { <review::ReviewPage ..look /> },
        Page::JoinedUp => html! { <joined_up::JoinedUpPage ..given /> },
        Page::Paper => {
            html! { <paper::PaperPage passport={given.passport} now={given.now} handed={home.handed} /> }
        }
        Page::Settings => html! {
            <settings::SettingsPage undo_steps={home.undo_steps()} can_redo={home.can_redo()}
                standing={home.saving.standing()} />
        },
        Page::Share => html! { <share::SharePage ..given /> },
        Page::Preview(to) => html! { <preview::PreviewPage ..share_props(props, to) /> },
        Page::Give(to, way) => html! { <give::GivePage given={share_props(props, to)} {way} /> },
        Page::Talk(id, step) => html! {
            <talk::TalkPage passport={given.passport} now={given.now} form={home.form.clone()} {id} {step} />
        },
        Page::GoingHome(id) => {
            html! { <going_home::GoingHomePage passport={given.passport} now={given.now} raw={id.raw()} /> }
        }
        Page::Show(key) => record(given, key),
        Page::Form(id) => {
            html! { <form::FormPage form={home.form.clone()} {id} passport={given.passport} now={given.now} /> }
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

fn record(given: PageProps, Key { kind, raw }: Key) -> Html {
    let PageProps { passport, now } = given.clone();
    let record = RecordProps { passport, now, raw };
    match kind {
        Kind::Member => html! { <member::MemberPage ..record /> },
        Kind::Task => html! { <task::TaskPage ..record /> },
        Kind::Appointment => html! { <appointment::AppointmentPage ..record /> },
        Kind::Concern => html! { <concern::ConcernPage ..record /> },
        Kind::Question => html! { <question::QuestionPage ..record /> },
        Kind::Agreement => html! { <calendar::CalendarPage ..given /> },
        Kind::Goal | Kind::Wish | Kind::Decision => html! { <wishes::WishesPage ..given /> },
        Kind::Review | Kind::SelfCheck | Kind::SetAside => html! { <about_me::AboutMePage ..given /> },
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
    };
    let action = match toast.said {
        Said::TakenBack if home.can_redo() => Some((speech.toast_redo(), Msg::Redo)),
        Said::TakenBack => None,
        Said::Kept | Said::Removed | Said::DoneAgain => Some((speech.toast_undo(), Msg::Undo)),
    };
    html! {
        <Toast text={text.to_owned()} action={action.map(|(label, msg)| (label.to_owned().into(), voice.on(msg)))}
            {close} {onclose} />
    }
}

fn confirm(voice: &Voice) -> Html {
    let speech = &voice.speech;
    html! {
        <Confirm title={speech.remove_title().to_owned()} text={speech.remove_text().to_owned()}
            yes={speech.remove_yes().to_owned()} no={speech.remove_no().to_owned()} kind={ButtonKind::Warn}
            onyes={voice.on(Msg::ConfirmRemove)} onno={voice.on(Msg::KeepRecord)} />
    }
}
