//! The sample passport: an invented patient with an invented team. It is data to look at, not a template for anybody.
//!
//! Its words come from the sample catalogue, its dates are counted from the day it is opened, and its ids are small fixed
//! numbers, so that opening it twice gives the same passport.

mod contacts;
mod follow_up;
mod medical;
mod people;
mod talk;
mod tasks;

use passport::{Date, Language, Passport, Time, Weekday};
use time::Duration;
use words::SampleTexts;

/// Builds the sample passport in the language of its texts.
///
/// `language` becomes the language the patient speaks, `today` is the day all dates are counted from, and `zone` is the
/// IANA name of the place where the appointments are.
#[must_use]
pub fn sample(texts: &SampleTexts, language: Language, today: Date, zone: &str) -> Passport {
    let mut passport = Passport {
        patient: people::patient(texts, language, today),
        ..Passport::default()
    };
    let records = people::members(texts)
        .chain(tasks::tasks(texts, today))
        .chain(contacts::appointments(texts, today, zone))
        .chain(talk::concerns(texts, today))
        .chain(talk::questions(texts))
        .chain(talk::agreements(texts, today))
        .chain(talk::wishes(texts, today))
        .chain(medical::medicines(texts))
        .chain(medical::allergies(texts))
        .chain(talk::goals(texts))
        .chain(talk::decisions(texts, today))
        .chain(follow_up::conditions(texts))
        .chain(follow_up::treatments(texts, today))
        .chain(follow_up::checks(texts, today))
        .chain(follow_up::watches(texts, today));
    for record in records {
        passport.put(record);
    }
    passport
}

/// So many days after a day; before it when negative.
fn days_after(day: Date, days: i64) -> Date {
    day.checked_add(Duration::days(days)).unwrap_or(day)
}

/// The next Tuesday after today: what is planned is counted from there, so that nothing falls on a weekend.
fn next_tuesday(today: Date) -> Date {
    let tuesday = i64::from(Weekday::Tuesday.number_days_from_monday());
    let weekday = i64::from(today.weekday().number_days_from_monday());
    days_after(today, (tuesday - weekday - 1).rem_euclid(7) + 1)
}

fn at(hour: u8, minute: u8) -> Time {
    Time::from_hms(hour, minute, 0).unwrap_or(Time::MIDNIGHT)
}

#[cfg(test)]
mod tests {
    use super::*;
    use passport::{
        Audience, Coded as _, Kind, Month, PrimitiveDateTime, Sharing, Summary, Unheld, When, dialable,
        summarise, unheld, upcoming,
    };
    use std::collections::BTreeSet;
    use std::path::Path;
    use words_compiler::Catalogue;

    fn texts(language: Language) -> SampleTexts {
        let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
        let pack = words_compiler::pack(&locales, language.slug(), Catalogue::Sample).unwrap();
        SampleTexts::parse(&pack).unwrap()
    }

    fn opened(language: Language, today: Date) -> Passport {
        sample(&texts(language), language, today, "Europe/Oslo")
    }

    fn today() -> Date {
        Date::from_calendar_date(2026, Month::November, 20).unwrap()
    }

    fn summary(passport: &Passport, audience: Audience, language: Language) -> Summary {
        let now = PrimitiveDateTime::new(today(), at(12, 0));
        summarise(passport, audience.into(), &BTreeSet::new(), language, now)
    }

    #[test]
    fn there_is_something_of_everything_in_every_language() {
        for language in Language::ALL.iter().copied() {
            let passport = opened(language, today());
            for kind in Kind::ALL.iter().copied() {
                let is_looking_back = matches!(kind, Kind::Review | Kind::SelfCheck | Kind::SetAside)
                    || kind.is_noted_by_itself();
                assert_eq!(
                    passport.count(kind) == 0,
                    is_looking_back,
                    "{language:?}: {kind:?}"
                );
            }
            assert_eq!(passport.patient.speaks, language.tag());
        }
    }

    #[test]
    fn every_audience_gets_something_and_nobody_gets_what_is_private() {
        for language in Language::ALL.iter().copied() {
            let passport = opened(language, today());
            let private: Vec<_> = passport
                .concerns
                .iter()
                .filter(|row| row.value.sharing == Sharing::OnlyMe)
                .collect();
            assert_eq!(private.len(), 1);
            let secret = &private[0].value.words;
            assert!(!secret.is_empty());
            for audience in Audience::ALL.iter().copied() {
                let summary = summary(&passport, audience, language);
                assert!(summary.size() > 20, "{audience:?} gets {}", summary.size());
                assert!(
                    !format!("{summary:?}").contains(secret.as_str()),
                    "{audience:?} sees a private concern"
                );
            }
        }
    }

    #[test]
    fn two_tasks_are_held_by_nobody_and_everyone_else_can_be_reached() {
        let gaps = unheld(&opened(Language::English, today()));
        assert_eq!(gaps.len(), 2);
        assert!(gaps.iter().all(|gap| matches!(gap, Unheld::NoLead(_))));
    }

    #[test]
    fn all_that_is_planned_lies_ahead_on_weekdays_whatever_day_it_is() {
        let texts = texts(Language::Danish);
        for days in 0..400 {
            let today = days_after(today(), days);
            let passport = sample(&texts, Language::Danish, today, "Europe/Copenhagen");
            let ahead = upcoming(&passport, PrimitiveDateTime::new(today, at(23, 59)));
            assert_eq!(ahead.len(), 6, "{today}");
            let on_weekend = ahead.iter().any(|contact| match &contact.occurrence.when {
                When::At { date, .. } | When::On(date) => date.weekday().number_days_from_monday() > 4,
                When::InWeek(_) => false,
            });
            assert!(!on_weekend, "{today}");
        }
    }

    #[test]
    fn she_is_67_whatever_day_it_is() {
        let texts = texts(Language::Bokmal);
        for days in 0..400 {
            let today = days_after(today(), days);
            let born = sample(&texts, Language::Bokmal, today, "").patient.born.unwrap();
            let had_birthday = (today.month() as u8, today.day()) >= (born.month() as u8, born.day());
            let age = today.year() - born.year() - i32::from(!had_birthday);
            assert_eq!(age, 67, "{today}");
        }
    }

    #[test]
    fn every_number_can_be_dialled_and_everything_named_is_there() {
        for language in Language::ALL.iter().copied() {
            let passport = opened(language, today());
            for row in passport.members.iter() {
                assert!(dialable(&row.value.phone).is_some(), "{}", row.value.name);
            }
            let known = |id| passport.members.get(id).is_some();
            assert!(
                passport
                    .tasks
                    .iter()
                    .all(|row| row.value.lead.member().is_none_or(known))
            );
            assert!(
                passport
                    .tasks
                    .iter()
                    .all(|row| row.value.helpers.iter().copied().all(known))
            );
            assert!(
                passport
                    .appointments
                    .iter()
                    .all(|row| row.value.with.iter().copied().all(known))
            );
            let planned = |id| passport.appointments.get(id).is_some();
            assert!(
                passport
                    .concerns
                    .iter()
                    .all(|row| row.value.raise_at.is_none_or(planned))
            );
            assert!(
                passport
                    .questions
                    .iter()
                    .all(|row| row.value.ask_at.is_none_or(planned))
            );
        }
    }
}
