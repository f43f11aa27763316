//! The checklist: 72 things that may trouble a person, in five parts of life. A tap begins a concern.

use super::PageProps;
use crate::parts::*;
use crate::words::{Voice, use_voice};
use flow::{Msg, Page};
use passport::{ChecklistItem, Coded as _, Domain, Passport};
use yew::prelude::*;

/// The checklist.
#[component]
pub(crate) fn ChecklistPage(props: &PageProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    html! {
        <>
            <TopBar title={speech.checklist_title().to_owned()}
                back={Some((speech.nav_raise().to_owned().into(), Page::Raise.href().into()))} />
            <main id="main" class="page">
                <p class="lede">{ speech.checklist_lede() }</p>
                { for Domain::ALL.iter().map(|domain| part(&voice, &props.passport, *domain)) }
            </main>
        </>
    }
}

fn part(voice: &Voice, passport: &Passport, domain: Domain) -> Html {
    let items = ChecklistItem::ALL
        .iter()
        .copied()
        .filter(|item| item.domain() == Some(domain));
    html! {
        <Fold key={domain.slug()} label={voice.speech.coded(domain).to_owned()}>
            <ul class="chips">{ for items.map(|item| chip(voice, passport, item)) }</ul>
        </Fold>
    }
}

/// An item that is open already leads to what is there; any other begins a new concern.
fn chip(voice: &Voice, passport: &Passport, item: ChecklistItem) -> Html {
    let speech = &voice.speech;
    let open = passport
        .concerns
        .iter()
        .find(|row| row.value.item == Some(item) && !row.value.settled);
    let label = speech.coded(item).to_owned();
    html! {
        <li key={item.slug()}>
            if let Some(row) = open {
                <LinkButton {label} href={super::lines::to(passport::Kind::Concern, row.id)} kind={ButtonKind::Quiet} icon={Icon::Check} />
            } else {
                <Button {label} kind={ButtonKind::Quiet} onclick={voice.on(Msg::RaiseItem(item))} />
            }
        </li>
    }
}
