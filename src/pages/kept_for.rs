//! What somebody does not get because of whom the patient keeps it for, said before it is given. Not what there is no room for.

use super::preview::{ShareProps, whom};
use crate::parts::*;
use crate::words::Speech;
use flow::{FormId, Page, Share, To};
use passport::{KeptFor, Key, Kind};
use std::collections::BTreeMap;
use yew::prelude::*;

/// One note for each reason; nothing where nothing is held back.
pub(super) fn section(speech: &Speech, props: &ShareProps, share: &Share) -> Html {
    let held = &share.held_back;
    if held.kept_for.is_empty() && !held.only_mine {
        return Html::default();
    }
    html! {
        <Notice kind={NoticeKind::Info}>
            { for held.kept_for.iter().map(|(kept_for, kinds)| note(speech, props, *kept_for, kinds)) }
            if held.only_mine { <p>{ speech.share_kept_mine() }</p> }
        </Notice>
    }
}

fn note(speech: &Speech, props: &ShareProps, kept_for: KeptFor, kinds: &BTreeMap<Kind, Vec<Key>>) -> Html {
    let what = speech.kinds_counted(kinds.iter().map(|(kind, keys)| (*kind, keys.len())));
    let said = match kept_for {
        KeptFor::Clinicians => speech.share_kept_clinicians(&what),
        KeptFor::SomeoneElse => speech.share_kept_someone(&what),
        KeptFor::ThoseToldMore => speech.share_kept_told(&whom(speech, props), &what),
        KeptFor::OnlyMe => speech.share_kept_mine().to_owned(),
    };
    let page = match (kept_for, props.to) {
        (KeptFor::ThoseToldMore, To::One(id)) => Some(Page::Form(FormId::Edit(id.key(Kind::Member)))),
        _ => one_page(kinds),
    };
    html! {
        <p>
            { said }
            if let Some(page) = page { { " " }<a href={page.href()}>{ speech.share_kept_change() }</a> }
        </p>
    }
}

/// The page on which all of it can be changed, where there is one.
fn one_page(kinds: &BTreeMap<Kind, Vec<Key>>) -> Option<Page> {
    let mut keys = kinds.values().flatten();
    if let (Some(key), None) = (keys.next(), keys.next()) {
        return Some(Page::Form(FormId::Edit(*key)));
    }
    let mut pages = kinds.keys().map(|kind| listing(*kind));
    let first = pages.next()?;
    pages.all(|page| page == first).then_some(first)?
}

/// The page that lists records of a kind.
fn listing(kind: Kind) -> Option<Page> {
    match kind {
        Kind::Member | Kind::Task => Some(Page::Team),
        Kind::Appointment => Some(Page::Calendar),
        Kind::Concern | Kind::Question => Some(Page::Raise),
        Kind::Wish | Kind::Goal | Kind::Decision => Some(Page::Wishes),
        Kind::Condition | Kind::Treatment | Kind::Medicine | Kind::Allergy | Kind::Check | Kind::Watch => {
            Some(Page::Care)
        }
        Kind::Agreement
        | Kind::Review
        | Kind::SelfCheck
        | Kind::SetAside
        | Kind::Given
        | Kind::Told
        | Kind::Follower => None,
    }
}
