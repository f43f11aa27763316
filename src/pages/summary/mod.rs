//! The summary: one component for the patient's preview, the printed page and the reader. What the patient sees before
//! sharing is what the reader gets.

mod boxes;
mod first;
mod foot;
mod items;
mod medical;
mod needed;
mod news;
mod rest;
mod team;
mod who;

use crate::parts::Toggle;
use crate::words::{Speech, Voice, use_voice};
use flow::{Now, Since};
use passport::{Coded as _, Holder, Passport, Pick, Role, Section, Summary, WhatIsNew};
use std::collections::BTreeSet;
use std::rc::Rc;
use yew::prelude::*;

/// The patient's choice of what to take out.
#[derive(Clone, PartialEq)]
pub(super) struct Picks {
    /// What is taken out.
    pub(super) taken_out: Rc<BTreeSet<Pick>>,
    /// Called with an item and whether it is to be taken out.
    pub(super) onchange: Callback<(Pick, bool)>,
}

impl Picks {
    /// Whether an item is taken out.
    pub(super) fn is_out(&self, pick: Pick) -> bool {
        self.taken_out.contains(&pick)
    }

    /// The switch of one item, named after it.
    pub(super) fn switch(&self, speech: &Speech, pick: Pick, name: &str) -> Html {
        let onchange = self.onchange.reform(move |on: bool| (pick, !on));
        let on = !self.taken_out.contains(&pick);
        html! { <Toggle id={switch_id(pick)} label={speech.share_include(name)} {on} {onchange} /> }
    }
}

/// The id of an item's switch.
pub(crate) fn switch_id(pick: Pick) -> String {
    match pick {
        Pick::Item(key) => format!("switch-{}-{:x}", key.kind.slug(), key.raw),
        Pick::About(part) => format!("switch-about-{}", part as u8),
    }
}

/// What [`SummaryView`] needs.
#[derive(Properties, PartialEq)]
pub(super) struct SummaryProps {
    /// What it says.
    pub(super) summary: Rc<Summary>,
    /// The moment it is read.
    pub(super) now: Now,
    /// Who the reader is.
    #[prop_or_default]
    pub(super) role: Option<Role>,
    /// Switches to take items out, on the patient's own phone.
    #[prop_or_default]
    pub(super) picks: Option<Picks>,
    /// Whether the patient's name is the page's heading.
    #[prop_or_default]
    pub(super) heading: bool,
    /// Whether what a reader asks first stands on the first screen, and the rest is folded.
    #[prop_or_default]
    pub(super) brief: bool,
    /// What is new to this reader, and since when.
    #[prop_or_default]
    pub(super) new: Option<Rc<(Since, WhatIsNew)>>,
    /// Called when a reader wants to answer what is asked of them.
    #[prop_or_default]
    pub(super) onanswer: Option<Callback<()>>,
    /// Whether it is for the printer.
    #[prop_or_default]
    pub(super) on_paper: bool,
    /// Whether it is the patient's own copy, which is for nobody else.
    #[prop_or_default]
    pub(super) is_own_copy: bool,
    /// What stands beside the name: the code, on paper.
    #[prop_or_default]
    pub(super) children: Html,
}

/// Everything the parts of the summary look at.
pub(super) struct View<'a> {
    pub(super) voice: &'a Voice,
    pub(super) summary: &'a Summary,
    pub(super) passport: &'a Passport,
    pub(super) now: &'a Now,
    pub(super) role: Option<Role>,
    pub(super) picks: Option<&'a Picks>,
    pub(super) heading: bool,
    pub(super) brief: bool,
    pub(super) on_paper: bool,
    pub(super) is_own_copy: bool,
    pub(super) beside: &'a Html,
    pub(super) new: Option<&'a (Since, WhatIsNew)>,
    pub(super) onanswer: Option<&'a Callback<()>>,
}

impl View<'_> {
    /// The language the patient's own words are in.
    pub(super) fn own_language(&self) -> &'static str {
        self.summary.language.tag()
    }

    /// Who holds something, as the one who reads it is told.
    fn holder(&self, holder: Holder) -> Option<String> {
        let speech = &self.voice.speech;
        if self.is_own_copy {
            speech.holder(self.passport, holder)
        } else {
            speech.holder_told(self.passport, holder)
        }
    }

    /// Whether an item is taken out: it keeps its place and is greyed.
    fn is_out(&self, pick: Pick) -> bool {
        self.picks.is_some_and(|picks| picks.is_out(pick))
    }

    /// Whether a section stands on this page at all. On the night card what is for other days is behind the code, and it
    /// would be wrong to say that nothing is next or needed.
    fn has(&self, section: Section) -> bool {
        let is_night_card = self.on_paper && self.summary.is_for_the_night();
        !(is_night_card && matches!(section, Section::Needed | Section::Next))
    }
}

pub(super) use boxes::as_text as boxes_as_text;

/// The summary.
#[component]
pub(super) fn SummaryView(props: &SummaryProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let view = View {
        voice: &voice,
        summary: &props.summary,
        passport: &props.summary.view,
        now: &props.now,
        role: props.role,
        picks: props.picks.as_ref(),
        heading: props.heading,
        brief: props.brief,
        on_paper: props.on_paper,
        is_own_copy: props.is_own_copy,
        beside: &props.children,
        new: props.new.as_deref(),
        onanswer: props.onanswer.as_ref(),
    };
    if props.brief {
        return first::article(&view);
    }
    html! {
        <article class={classes!("summary", view.picks.is_some().then_some("summary--choosing"))} aria-label={voice.speech.summary_title(&view.passport.patient.called)} data-audience={props.summary.audience.slug()}>
            { who::whole(&view) }
            { news::line(&view) }
            { for props.summary.sections().iter().filter(|section| view.has(**section)).map(|section| shown(&view, *section)) }
            { foot::section(&view) }
        </article>
    }
}

/// One section.
pub(super) fn shown(view: &View<'_>, section: Section) -> Html {
    match section {
        Section::Needed if view.is_own_copy => needed::own(view),
        Section::ForOthers if view.is_own_copy => needed::only_mine(view),
        Section::Needed => needed::section(view),
        Section::Next => rest::next(view),
        Section::WhoDoesWhat => team::section(view),
        Section::ForOthers => needed::others(view),
        Section::Agreements => rest::agreements(view),
        Section::Wishes => rest::wishes(view),
        Section::Medicines => medical::medicines(view),
        Section::Allergies => medical::allergies(view),
        Section::Conditions => medical::conditions(view),
        Section::Checks => medical::checks(view),
        Section::Decisions => rest::decisions(view),
        Section::Treatments => medical::treatments(view),
        Section::Watches => medical::watches(view),
    }
}
