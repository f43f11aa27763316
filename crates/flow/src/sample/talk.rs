//! What the sample patient wants to talk about, what was agreed, and what she wishes.

use super::contacts::{AT_GP, SHARED};
use super::days_after;
use super::people::{GP, HOME_NURSE, NURSE, ONCOLOGIST};
use passport::{
    Agreement, ChecklistItem, Concern, Date, Decision, Goal, Holder, Id, Prompt, Question, Rating, Record,
    Sharing, Theme, Wish, WishKind,
};
use words::SampleTexts;

pub(super) fn concerns(texts: &SampleTexts, today: Date) -> impl Iterator<Item = Record> {
    let checked = |item, words: &str, levels: &[(i64, u8)]| Concern {
        item: Some(item),
        words: words.into(),
        ratings: ratings(today, levels),
        ..Concern::default()
    };
    let concerns = [
        Concern {
            raise_with: Some(NURSE),
            ..checked(
                ChecklistItem::Tiredness,
                texts.sample_concern_tiredness(),
                &[(35, 4), (14, 6), (2, 7)],
            )
        },
        Concern {
            raise_with: Some(ONCOLOGIST),
            raise_at: Some(SHARED),
            ..checked(
                ChecklistItem::Tingling,
                texts.sample_concern_tingling(),
                &[(14, 3), (2, 5)],
            )
        },
        checked(
            ChecklistItem::Appetite,
            texts.sample_concern_appetite(),
            &[(14, 6), (2, 4)],
        ),
        Concern {
            raise_with: Some(GP),
            raise_at: Some(AT_GP),
            ..checked(ChecklistItem::Worry, texts.sample_concern_worry(), &[(2, 6)])
        },
        Concern {
            words: texts.sample_concern_weekend().into(),
            theme: Some(Theme::WhoTakesCare),
            ratings: ratings(today, &[(5, 8)]),
            raise_at: Some(SHARED),
            ..Concern::default()
        },
        Concern {
            sharing: Sharing::OnlyMe,
            ..checked(ChecklistItem::Dying, texts.sample_concern_private(), &[(2, 6)])
        },
    ];
    (1..)
        .zip(concerns)
        .map(|(raw, concern)| Record::Concern(Id::new(raw), concern))
}

/// Answers given so many days ago, oldest first.
fn ratings(today: Date, levels: &[(i64, u8)]) -> Vec<Rating> {
    levels
        .iter()
        .filter_map(|(ago, level)| Rating::new(days_after(today, -ago), *level))
        .collect()
}

pub(super) fn questions(texts: &SampleTexts) -> impl Iterator<Item = Record> {
    let asked = |words: &str, to| Question {
        words: words.into(),
        to: Some(to),
        ..Question::default()
    };
    let questions = [
        Question {
            prompt: Some(Prompt::WhoTellsResults),
            to: Some(ONCOLOGIST),
            ask_at: Some(SHARED),
            ..Question::default()
        },
        asked(texts.sample_question_choir(), HOME_NURSE),
        asked(texts.sample_question_break(), ONCOLOGIST),
        Question {
            ask_at: Some(AT_GP),
            ..asked(texts.sample_question_diabetes(), GP)
        },
    ];
    (1..)
        .zip(questions)
        .map(|(raw, question)| Record::Question(Id::new(raw), question))
}

pub(super) fn agreements(texts: &SampleTexts, today: Date) -> impl Iterator<Item = Record> {
    let agreed = |what: &str, who, with, days_ago: i64| Agreement {
        what: what.into(),
        who,
        with: Some(with),
        on: Some(days_after(today, -days_ago)),
        ..Agreement::default()
    };
    let agreements = [
        agreed(texts.sample_agreement_fever(), Holder::Me, NURSE, 40),
        Agreement {
            by: Some(days_after(today, 5)),
            ..agreed(texts.sample_agreement_list(), Holder::Member(GP), GP, 20)
        },
        agreed(
            texts.sample_agreement_dose(),
            Holder::Member(ONCOLOGIST),
            ONCOLOGIST,
            12,
        ),
    ];
    (1..)
        .zip(agreements)
        .map(|(raw, agreement)| Record::Agreement(Id::new(raw), agreement))
}

pub(super) fn wishes(texts: &SampleTexts, today: Date) -> impl Iterator<Item = Record> {
    let wish = |kind, words: &str| Wish {
        words: words.into(),
        on: Some(days_after(today, -20)),
        ..Wish::new(kind)
    };
    let wishes = [
        wish(WishKind::WhereToBe, texts.sample_wish_home()),
        wish(WishKind::Want, texts.sample_wish_told()),
        wish(WishKind::DoNotWant, texts.sample_wish_not()),
        Wish {
            kept_where: texts.sample_wish_document_where().into(),
            ..wish(WishKind::Document, texts.sample_wish_document())
        },
        wish(WishKind::TradeOff, texts.sample_wish_trade_off()),
    ];
    (1..)
        .zip(wishes)
        .map(|(raw, wish)| Record::Wish(Id::new(raw), wish))
}

pub(super) fn goals(texts: &SampleTexts) -> impl Iterator<Item = Record> {
    let goal = Goal {
        what: texts.sample_goal().into(),
        by: texts.sample_goal_by().into(),
        ..Goal::default()
    };
    [Record::Goal(Id::new(1), goal)].into_iter()
}

pub(super) fn decisions(texts: &SampleTexts, today: Date) -> impl Iterator<Item = Record> {
    let decision = Decision {
        about: texts.sample_decision_pump().into(),
        chosen: texts.sample_decision_pump_chosen().into(),
        reasons: texts.sample_decision_pump_reasons().into(),
        with: Some(ONCOLOGIST),
        on: Some(days_after(today, -12)),
        ..Decision::default()
    };
    [Record::Decision(Id::new(1), decision)].into_iter()
}
