//! In other apps: what the patient has written as files that calendars, contacts and other programs read. Not a backup, and not what
//! is shown to anybody at a consultation.

use crate::handing_on;
use crate::parts::*;
use crate::words::{Speech, Voice, use_voice};
use flow::{FileKind, FileMsg, Filing, Handed, Msg, Now, Page, Reminding};
use letters::Source;
use passport::{
    Appointment, Audience, History, Id, Key, Kind, Member, Passport, Summary, own_copy, summarise, upcoming,
    written_down,
};
use std::collections::BTreeSet;
use std::rc::Rc;
use wording::Origin;
use yew::prelude::*;

/// What [`FilesPage`] needs.
#[derive(Properties, Clone, PartialEq)]
pub(crate) struct FilesProps {
    /// What the passport says.
    pub(crate) passport: Rc<Passport>,
    /// When its records were written and last touched.
    pub(crate) history: Rc<History>,
    /// The moment it is looked at.
    pub(crate) now: Now,
    /// Whether this is the sample.
    pub(crate) is_sample: bool,
    /// How it stands with such files.
    pub(crate) filing: Filing,
    /// Whether the text has been copied: yes, or it could not be.
    pub(crate) copied: Option<bool>,
    /// Only this contact or person.
    pub(crate) only: Option<Key>,
}

impl FilesProps {
    /// All that is written down, for the patient alone.
    fn own_copy(&self, speech: &Speech) -> Summary {
        own_copy(&self.passport, speech.language(), self.now.wall, self.is_sample)
    }
}

/// Files that other programs read.
#[component]
pub(crate) fn FilesPage(props: &FilesProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    if let Some(key) = props.only {
        return match key.kind {
            Kind::Member => one_person(&voice, props, Id::new(key.raw)),
            _ => one_contact(&voice, props, Id::new(key.raw)),
        };
    }
    html! {
        <>
            <TopBar title={speech.files_title().to_owned()} back={Some((speech.nav_me().to_owned().into(), Page::AboutMe.href().into()))} />
            <main id="main" class="page">
                <p class="lede">{ speech.files_lede() }</p>
                <p>{ super::take_in::link(speech) }</p>
                { calendar(&voice, props) }
                { people(&voice, props) }
                { table(&voice, props) }
                { document(&voice, props) }
                { as_text(&voice, props) }
                { everything(&voice, props) }
            </main>
        </>
    }
}

/// One person.
fn one_person(voice: &Voice, props: &FilesProps, id: Id<Member>) -> Html {
    let speech = &voice.speech;
    let Some(member) = props.passport.members.get(id) else {
        return super::lines::gone(speech, Page::Team);
    };
    let back = Page::Show(id.key(Kind::Member)).href();
    let person = speech.person(member);
    html! {
        <>
            <TopBar title={speech.files_contacts().to_owned()} back={Some((person.name.clone().into(), back.into()))} />
            <main id="main" class="page">
                <p class="lede">{ person.name }</p>
                <p>{ speech.files_contacts_one_text() }</p>
                { save(voice, props, speech.files_contact_save(), FileKind::Contacts, Which::Person(id)) }
                { became(speech, props.filing, FileKind::Contacts) }
            </main>
        </>
    }
}

/// One contact.
fn one_contact(voice: &Voice, props: &FilesProps, id: Id<Appointment>) -> Html {
    let speech = &voice.speech;
    let Some(appointment) = props.passport.appointments.get(id) else {
        return super::lines::gone(speech, Page::Calendar);
    };
    let back = Page::Show(id.key(Kind::Appointment)).href();
    let kind = speech.coded(appointment.kind).to_owned();
    html! {
        <>
            <TopBar title={speech.files_calendar().to_owned()} back={Some((kind.clone().into(), back.into()))} />
            <main id="main" class="page">
                <p class="lede">{ kind }{ ", " }{ speech.moment(&appointment.when, props.now.wall.date()) }</p>
                <p>{ speech.files_calendar_one_text() }</p>
                { reminding(voice, props.filing) }
                { save(voice, props, speech.files_calendar_save(), FileKind::Calendar, Which::Contact(id)) }
                { became(speech, props.filing, FileKind::Calendar) }
            </main>
        </>
    }
}

fn calendar(voice: &Voice, props: &FilesProps) -> Html {
    let speech = &voice.speech;
    let is_empty = upcoming(&props.passport, props.now.wall).is_empty();
    html! {
        <Card title={speech.files_calendar().to_owned()}>
            if is_empty {
                <p class="quiet">{ speech.files_calendar_none() }</p>
            } else {
                <p>{ speech.files_calendar_text() }</p>
                { reminding(voice, props.filing) }
                { save(voice, props, speech.files_calendar_save(), FileKind::Calendar, Which::All) }
            }
            { became(speech, props.filing, FileKind::Calendar) }
        </Card>
    }
}

fn reminding(voice: &Voice, filing: Filing) -> Html {
    let speech = &voice.speech;
    let choice = |reminding: Reminding| Choice {
        value: reminding.slug().into(),
        label: match reminding {
            Reminding::Never => speech.files_remind_never(),
            Reminding::Hour => speech.files_remind_hour(),
            Reminding::Day => speech.files_remind_day(),
            Reminding::Both => speech.files_remind_both(),
        }
        .to_owned()
        .into(),
        hint: None,
    };
    let onchange = voice.where_some(|slug: String| {
        Reminding::from_slug(&slug).map(|reminding| Msg::File(FileMsg::Remind(reminding)))
    });
    html! {
        <ChoiceField id="remind" label={speech.files_remind().to_owned()} options={Rc::new(Reminding::ALL.map(choice).to_vec())}
            chosen={filing.reminding.slug()} {onchange} style={ChoiceStyle::Select} />
    }
}

fn people(voice: &Voice, props: &FilesProps) -> Html {
    let speech = &voice.speech;
    html! {
        <Card title={speech.files_contacts().to_owned()}>
            if props.passport.members.is_empty() {
                <p class="quiet">{ speech.files_contacts_none() }</p>
            } else {
                <p>{ speech.files_contacts_text() }</p>
                { save(voice, props, speech.files_contacts_save(), FileKind::Contacts, Which::All) }
            }
            { became(speech, props.filing, FileKind::Contacts) }
        </Card>
    }
}

fn table(voice: &Voice, props: &FilesProps) -> Html {
    let speech = &voice.speech;
    html! {
        <Card title={speech.files_table().to_owned()}>
            if written_down(&props.passport).concerns.is_empty() {
                <p class="quiet">{ speech.files_table_none() }</p>
            } else {
                <p>{ speech.files_table_text() }</p>
                { save(voice, props, speech.files_table_save(), FileKind::Table, Which::All) }
            }
            { became(speech, props.filing, FileKind::Table) }
        </Card>
    }
}

/// For the systems of hospitals and doctors.
fn document(voice: &Voice, props: &FilesProps) -> Html {
    let speech = &voice.speech;
    html! {
        <Card title={speech.files_document().to_owned()}>
            <p>{ speech.files_document_text() }</p>
            { save(voice, props, speech.files_document_save(), FileKind::Document, Which::All) }
            { became(speech, props.filing, FileKind::Document) }
        </Card>
    }
}

/// What everyone may see as text, to be pasted wherever somebody likes.
fn as_text(voice: &Voice, props: &FilesProps) -> Html {
    let speech = &voice.speech;
    let (send, words, props_at_tap) = (voice.send.clone(), voice.speech.clone(), props.clone());
    let onclick = Callback::from(move |()| {
        let (passport, now) = (&props_at_tap.passport, props_at_tap.now.wall);
        let for_everyone = summarise(
            passport,
            Audience::Everyone.into(),
            &BTreeSet::new(),
            words.language(),
            now,
        );
        let summary = Summary {
            sample: props_at_tap.is_sample,
            ..for_everyone
        };
        send.emit(Msg::CopyText(words.summary_as_text(
            &summary,
            None,
            summary.written,
        )));
    });
    html! {
        <Card title={speech.files_text().to_owned()}>
            <p>{ speech.files_text_text() }</p>
            <div class="actions">
                <Button label={speech.files_text_copy().to_owned()} kind={ButtonKind::Quiet} icon={Icon::Copy} {onclick} />
            </div>
            { match props.copied {
                None => Html::default(),
                Some(true) => html! { <Notice kind={NoticeKind::Good} live=true>{ speech.read_copied() }</Notice> },
                Some(false) => html! { <Notice kind={NoticeKind::Trouble} live=true>{ speech.read_not_copied() }</Notice> },
            } }
        </Card>
    }
}

fn everything(voice: &Voice, props: &FilesProps) -> Html {
    let speech = &voice.speech;
    html! {
        <Card title={speech.files_json().to_owned()}>
            <p>{ speech.files_json_text() }</p>
            <div class="actions">
                <Button label={speech.files_json_save().to_owned()} kind={ButtonKind::Quiet} icon={Icon::Down} onclick={voice.on(Msg::Export)} />
            </div>
            { became(speech, props.filing, FileKind::Passport) }
        </Card>
    }
}

/// Which records go into a file.
#[derive(Clone, Copy)]
enum Which {
    All,
    Contact(Id<Appointment>),
    Person(Id<Member>),
}

impl Which {
    /// One contact, or all that are coming.
    fn contacts(self, props: &FilesProps) -> Vec<Id<Appointment>> {
        let ahead = || upcoming(&props.passport, props.now.wall).into_iter();
        match self {
            Self::Contact(id) => vec![id],
            Self::All | Self::Person(_) => ahead().map(|contact| contact.id).collect(),
        }
    }

    /// One person, or everyone.
    fn people(self, passport: &Passport) -> Vec<Id<Member>> {
        match self {
            Self::Person(id) => vec![id],
            Self::All | Self::Contact(_) => passport.members.iter().map(|row| row.id).collect(),
        }
    }
}

/// The button that asks for a file. It is put into words at the tap, and not before.
fn save(voice: &Voice, props: &FilesProps, label: &str, kind: FileKind, which: Which) -> Html {
    let (send, speech, props) = (voice.send.clone(), voice.speech.clone(), props.clone());
    let onclick = Callback::from(move |()| {
        let summary = props.own_copy(&speech);
        let passport = &summary.view;
        let origin = Origin {
            passport,
            source: Source::Passport,
            written_ms: props.now.unix_ms,
            history: Some(&props.history),
            sample: props.is_sample,
            followed: None,
        };
        send.emit(match kind {
            FileKind::Calendar => {
                handing_on::calendar(&speech, &origin, &which.contacts(&props), props.filing.reminding)
            }
            FileKind::Contacts => handing_on::contacts(&speech, &origin, &which.people(passport)),
            FileKind::Table => handing_on::table(&speech, &origin),
            FileKind::Document => handing_on::document(&speech, &summary, Source::Passport, &props.now.zone),
            FileKind::Passport => Msg::Export,
        });
    });
    html! {
        <div class="actions">
            <Button label={label.to_owned()} kind={ButtonKind::Quiet} icon={Icon::Down} {onclick} />
        </div>
    }
}

/// What became of the file of this kind, if it is the one that was asked for last.
pub(super) fn became(speech: &Speech, filing: Filing, kind: FileKind) -> Html {
    let handed = filing.handed.filter(|_| filing.asked == Some(kind));
    let (kind, said) = match handed {
        None => return Html::default(),
        Some(Handed::Saved) => (NoticeKind::Good, speech.send_saved()),
        Some(Handed::Shared | Handed::Copied) => (NoticeKind::Good, speech.send_shared()),
        Some(Handed::Refused) => (NoticeKind::Trouble, speech.send_refused()),
    };
    html! { <Notice {kind} live=true>{ said }</Notice> }
}
