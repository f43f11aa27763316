//! The form of something to raise.

use super::reader::{Reader, write_choice, write_some_id, write_tick};
use super::spec::{Choices, Input, Spec, folded, open};
use super::written::Written;
use super::{Field, Fields, Problem};
use crate::Now;
use passport::{Concern, Kind, Rating};

impl Written for Concern {
    const SPECS: &'static [Spec] = &[
        open(Field::ConcernItem, Input::ManyOrNone(Choices::ChecklistItem)),
        open(Field::ConcernWords, Input::Long),
        open(Field::Level, Input::Level),
        open(Field::RaiseWith, Input::Member),
        open(Field::RaiseAt, Input::Appointment),
        open(Field::Alone, Input::Tick),
        open(Field::SpokenOnly, Input::Tick),
        open(Field::Sharing, Input::Few(Choices::Sharing)),
        open(Field::SharedWith, Input::Member),
        folded(Field::Theme, Input::ManyOrNone(Choices::Theme)),
    ];

    fn blank(_: &Now) -> Self {
        Self::default()
    }

    fn fields(&self) -> Fields {
        let level = self.latest().map(|rating| rating.level().to_string());
        Fields::default()
            .with(Field::ConcernItem, write_choice(self.item))
            .with(Field::ConcernWords, &self.words)
            .with(Field::Level, level.unwrap_or_default())
            .with(Field::RaiseWith, write_some_id(self.raise_with))
            .with(Field::RaiseAt, write_some_id(self.raise_at))
            .with(Field::Alone, write_tick(self.alone))
            .with(Field::SpokenOnly, write_tick(self.spoken_only))
            .with(Field::Theme, write_choice(self.theme))
            .with_sharing(self.sharing)
    }

    fn read(self, read: &mut Reader<'_>, now: &Now) -> Self {
        let item = read.coded(Field::ConcernItem);
        let words = read.text(Field::ConcernWords);
        if item.is_none() && words.is_empty() {
            read.object(Field::ConcernWords, Problem::WordsMissing);
        }
        let raise_with = read.id(Field::RaiseWith);
        let alone = read.tick(Field::Alone);
        // A part of the talk with one person needs the person.
        if alone && raise_with.is_none() {
            read.object(Field::RaiseWith, Problem::ChoiceMissing);
        }
        let level = read
            .number(Field::Level, 0..=10)
            .and_then(|level| u8::try_from(level).ok());
        let mut concern = Self {
            item,
            words,
            theme: read.coded(Field::Theme),
            raise_with,
            raise_at: read.id(Field::RaiseAt),
            alone,
            spoken_only: read.tick(Field::SpokenOnly),
            sharing: read.sharing(self.sharing),
            ..self
        };
        // An answer that says what the latest one said is not a new answer.
        if level != concern.latest().map(Rating::level)
            && let Some(rating) = level.and_then(|level| Rating::new(now.wall.date(), level))
        {
            concern.rate(rating);
        }
        concern
    }

    fn pointing(about: Kind) -> Option<Field> {
        match about {
            Kind::Member => Some(Field::RaiseWith),
            Kind::Appointment => Some(Field::RaiseAt),
            _ => None,
        }
    }
}
