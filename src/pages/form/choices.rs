//! What there is to choose from: coded lists, people, appointments.

use super::entry::has_hints;
use crate::device::locale;
use crate::parts::Choice;
use crate::words::Speech;
use flow::{Choices, Now};
use passport::{
    AppointmentKind, Area, ChecklistItem, Closeness, Coded, Frequency, Id, Managing, MayKnow, MedicineChange,
    Passport, Phase, Prompt, ReviewMoment, Role, SharingRule, TaskState, Theme, TreatmentKind,
    TreatmentState, WatchKind, WishKind, past_contacts, upcoming,
};

/// How many past appointments can be pointed back to.
const PAST: usize = 10;

/// Languages offered as the patient's own: those of the app, then those most asked for in interpreting services.
const SPOKEN: [&str; 30] = [
    "en", "nb", "nn", "da", "sv", "fi", "se", "is", "kl", "fo", "de", "fr", "es", "pt", "it", "pl", "lt",
    "lv", "et", "ro", "ru", "uk", "ar", "fa", "so", "ti", "tr", "ur", "vi", "zh",
];

/// The entries of a coded list.
pub(super) fn coded(speech: &Speech, list: Choices) -> Vec<Choice> {
    let hints = has_hints(list);
    match list {
        Choices::Role => entries::<Role>(speech, hints),
        Choices::Closeness => entries::<Closeness>(speech, hints),
        Choices::MayKnow => entries::<MayKnow>(speech, hints),
        Choices::Area => entries::<Area>(speech, hints),
        Choices::Phase => entries::<Phase>(speech, hints),
        Choices::TaskState => entries::<TaskState>(speech, hints),
        Choices::AppointmentKind => entries::<AppointmentKind>(speech, hints),
        Choices::Theme => entries::<Theme>(speech, hints),
        Choices::ChecklistItem => entries::<ChecklistItem>(speech, hints),
        Choices::Prompt => entries::<Prompt>(speech, hints),
        Choices::WishKind => entries::<WishKind>(speech, hints),
        Choices::Sharing => entries::<SharingRule>(speech, hints),
        Choices::TreatmentKind => entries::<TreatmentKind>(speech, hints),
        Choices::TreatmentState => entries::<TreatmentState>(speech, hints),
        Choices::MedicineChange => entries::<MedicineChange>(speech, hints),
        Choices::WatchKind => entries::<WatchKind>(speech, hints),
        Choices::Managing => entries::<Managing>(speech, hints),
        Choices::ReviewMoment => entries::<ReviewMoment>(speech, hints),
        Choices::Frequency => entries::<Frequency>(speech, hints),
        Choices::Precision => vec![
            plain("time", speech.precision_time()),
            plain("day", speech.precision_day()),
            plain("week", speech.precision_week()),
        ],
        Choices::RepeatUnit => vec![
            plain("days", speech.unit_days()),
            plain("weeks", speech.unit_weeks()),
        ],
        Choices::Spoken => spoken(speech),
    }
}

fn entries<C: Coded>(speech: &Speech, hints: bool) -> Vec<Choice> {
    C::ALL
        .iter()
        .map(|entry| Choice {
            value: entry.code().to_string().into(),
            label: speech.coded(*entry).to_owned().into(),
            hint: speech
                .coded_hint(*entry)
                .filter(|_| hints)
                .map(|hint| hint.to_owned().into()),
        })
        .collect()
}

fn plain(value: &'static str, label: &str) -> Choice {
    Choice {
        value: value.into(),
        label: label.to_owned().into(),
        hint: None,
    }
}

fn spoken(speech: &Speech) -> Vec<Choice> {
    let mut named: Vec<(String, &str)> = SPOKEN
        .iter()
        .map(|tag| (speech.language_name(tag), *tag))
        .collect();
    named.sort_by(|a, b| locale::compare(speech.tag(), &a.0, &b.0));
    named
        .into_iter()
        .map(|(label, tag)| Choice {
            value: tag.into(),
            label: label.into(),
            hint: None,
        })
        .collect()
}

/// Everyone on the team, with what they are.
pub(in crate::pages) fn members(speech: &Speech, passport: &Passport) -> Vec<Choice> {
    let choice = |row: &passport::Row<passport::Member>| {
        let person = speech.person(&row.value);
        let label = if person.detail.is_empty() {
            person.name
        } else {
            format!("{}, {}", person.name, person.detail)
        };
        Choice {
            value: format!("{:x}", row.id.raw()).into(),
            label: label.into(),
            hint: None,
        }
    };
    passport.members.iter().map(choice).collect()
}

/// The patient, then everyone on the team.
pub(super) fn holders(speech: &Speech, passport: &Passport) -> Vec<Choice> {
    let me = speech.patient();
    std::iter::once(plain("me", me.as_deref().unwrap_or(speech.choose_me())))
        .chain(members(speech, passport))
        .collect()
}

/// Appointments ahead, then recent ones, and in any case the one that is chosen.
pub(super) fn appointments(speech: &Speech, passport: &Passport, now: &Now, chosen: &str) -> Vec<Choice> {
    let today = now.wall.date();
    let ahead = upcoming(passport, now.wall)
        .into_iter()
        .map(|contact| (contact.id, contact.occurrence.when));
    let past = past_contacts(passport, now.wall).into_iter();
    let is_chosen = |id: Id<passport::Appointment>| format!("{:x}", id.raw()) == chosen;
    let past = past
        .enumerate()
        .filter(|(at, id)| *at < PAST || is_chosen(*id))
        .map(|(_, id)| id);
    let past = past.filter_map(|id| {
        passport
            .appointments
            .get(id)
            .map(|appointment| (id, appointment.when.clone()))
    });
    ahead
        .chain(past)
        .filter_map(|(id, when)| {
            let kind = speech.coded(passport.appointments.get(id)?.kind);
            let label = speech.raise_at_contact(kind, &speech.moment(&when, today));
            Some(Choice {
                value: format!("{:x}", id.raw()).into(),
                label: label.into(),
                hint: None,
            })
        })
        .collect()
}

/// Open tasks, those that nobody holds first, and in any case the one that is chosen.
pub(super) fn tasks(speech: &Speech, passport: &Passport, chosen: &str) -> Vec<Choice> {
    let value = |id: Id<passport::Task>| format!("{:x}", id.raw());
    let is_offered =
        |row: &&passport::Row<passport::Task>| row.value.state.is_open() || value(row.id) == chosen;
    let mut rows: Vec<_> = passport.tasks.iter().filter(is_offered).collect();
    rows.sort_by_key(|row| speech.holder(passport, row.value.lead).is_some());
    rows.into_iter()
        .map(|row| {
            let name = speech.task_name(&row.value);
            let who = speech.holder(passport, row.value.lead);
            let who = who.unwrap_or_else(|| speech.gap_no_lead().to_owned());
            let parts: Vec<String> = [Some(name.title), name.detail, Some(who)]
                .into_iter()
                .flatten()
                .collect();
            Choice {
                value: value(row.id).into(),
                label: parts.join(" · ").into(),
                hint: None,
            }
        })
        .collect()
}
