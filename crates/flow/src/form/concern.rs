//! The form of something to raise.

use super::reader::{Reader, write_code, write_id};
use super::spec::{Choices, Input, Spec, folded, open};
use super::{Field, Fields, Problem};
use crate::Now;
use passport::{Concern, Rating};

pub(super) const SPECS: &[Spec] = &[
    open(Field::ConcernItem, Input::ManyOrNone(Choices::ChecklistItem)),
    open(Field::ConcernWords, Input::Long),
    open(Field::Level, Input::Level),
    open(Field::RaiseWith, Input::Member),
    open(Field::RaiseAt, Input::Appointment),
    open(Field::Sharing, Input::Few(Choices::Sharing)),
    folded(Field::Theme, Input::ManyOrNone(Choices::Theme)),
];

pub(super) fn fields(concern: &Concern) -> Fields {
    Fields::default()
        .with(
            Field::ConcernItem,
            concern.item.map(write_code).unwrap_or_default(),
        )
        .with(Field::ConcernWords, &concern.words)
        .with(
            Field::Level,
            concern
                .latest()
                .map(|rating| rating.level().to_string())
                .unwrap_or_default(),
        )
        .with(
            Field::RaiseWith,
            concern.raise_with.map(write_id).unwrap_or_default(),
        )
        .with(Field::RaiseAt, concern.raise_at.map(write_id).unwrap_or_default())
        .with(Field::Theme, concern.theme.map(write_code).unwrap_or_default())
        .with(Field::Sharing, write_code(concern.sharing))
}

pub(super) fn concern(fields: &Fields, old: Concern, now: &Now) -> Result<Concern, Vec<(Field, Problem)>> {
    let mut read = Reader::of(fields);
    let item = read.coded(Field::ConcernItem);
    let words = read.text(Field::ConcernWords);
    if item.is_none() && words.is_empty() {
        read.object(Field::ConcernWords, Problem::WordsMissing);
    }
    let level = read
        .number(Field::Level, 0..=10)
        .and_then(|level| u8::try_from(level).ok());
    let mut concern = Concern {
        item,
        words,
        theme: read.coded(Field::Theme),
        raise_with: read.id(Field::RaiseWith),
        raise_at: read.id(Field::RaiseAt),
        sharing: read.coded(Field::Sharing).unwrap_or(old.sharing),
        ..old
    };
    // An answer that says what the latest one said is not a new answer.
    if level != concern.latest().map(Rating::level)
        && let Some(rating) = level.and_then(|level| Rating::new(now.wall.date(), level))
    {
        concern.rate(rating);
    }
    read.finish(concern)
}
