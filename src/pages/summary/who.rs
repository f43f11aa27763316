//! Who this is and what matters to them.

use super::items::{details, item, not_shared, own, say, section, switch};
use super::{View, news};
use passport::{Audience, Kind, PatientPart, Pick, Row};
use yew::prelude::*;

/// Name, age, language and interpreter, what matters.
pub(super) fn whole(view: &View<'_>) -> Html {
    let speech = &view.voice.speech;
    let patient = &view.passport.patient;
    let name = html! { <bdi>{ patient.called.clone() }</bdi> };
    html! {
        <header class="summary__who">
            { view.beside.clone() }
            if view.summary.sample { <p class="summary__sample"><strong>{ speech.sample_bar() }</strong></p> }
            if view.heading { <h1 id="page-title" tabindex="-1">{ name }</h1> } else { <h2>{ name }</h2> }
            { part(view, PatientPart::FullName, own(view, &patient.full_name)) }
            { part(view, PatientPart::Born, born(view)) }
            { part(view, PatientPart::Speaks, speaks(view)) }
            { part(view, PatientPart::Communication, own(view, &patient.communication)) }
            { part(view, PatientPart::Phone, phone(view)) }
            { part(view, PatientPart::Children, children(view)) }
            { part(view, PatientPart::InOneSentence, own(view, &patient.in_one_sentence)) }
            if !patient.matters.is_empty() {
                <div class={block(view, PatientPart::Matters, "summary__matters")}>
                    <h2>{ speech.about_matters() }</h2>
                    { news::mark(view, Pick::About(PatientPart::Matters)) }
                    { own(view, &patient.matters) }
                    { not_shared(view, Pick::About(PatientPart::Matters)) }
                    { switch(view, Pick::About(PatientPart::Matters), speech.about_matters()) }
                </div>
            }
            { right_now(view) }
            { goals(view) }
            <p class="summary__age">{ written(view) }</p>
        </header>
    }
}

/// For a reader in a hurry: the name, what tells this patient from others, what matters to them.
pub(super) fn brief(view: &View<'_>) -> Html {
    let speech = &view.voice.speech;
    let patient = &view.passport.patient;
    html! {
        <header class="summary__who">
            <div class="summary__name">
                <h1 id="page-title" tabindex="-1"><bdi>{ patient.called.clone() }</bdi></h1>
                if view.summary.sample { <p class="summary__sample"><strong>{ speech.summary_sample() }</strong></p> }
            </div>
            { details(vec![born(view), if is_told(view) { speaks(view) } else { Html::default() }]) }
            if !patient.matters.is_empty() {
                <div class="summary__matters"><h2>{ speech.about_matters() }</h2>{ news::mark(view, Pick::About(PatientPart::Matters)) }{ own(view, &patient.matters) }</div>
            }
            <p class="summary__age">{ written(view) }</p>
        </header>
    }
}

/// Whether a reader has to be told at once in which language to speak: it is another than that of their page, or needs an interpreter.
fn is_told(view: &View<'_>) -> bool {
    let patient = &view.passport.patient;
    patient.interpreter || patient.speaks != view.voice.speech.tag()
}

/// What else the patient says of themselves.
pub(super) fn more(view: &View<'_>) -> Html {
    let patient = &view.passport.patient;
    let lines = [
        (PatientPart::FullName, own(view, &patient.full_name)),
        (PatientPart::Speaks, speaks(view)),
        (PatientPart::Communication, own(view, &patient.communication)),
        (PatientPart::Phone, phone(view)),
        (PatientPart::Children, children(view)),
        (PatientPart::InOneSentence, own(view, &patient.in_one_sentence)),
    ];
    let lines: Vec<Html> = lines
        .into_iter()
        .filter(|(_, line)| *line != Html::default())
        .map(|(part, line)| html! { <p>{ news::mark(view, Pick::About(part)) }{ line }</p> })
        .collect();
    let (now, goals) = (right_now(view), goals(view));
    if lines.is_empty() && now == Html::default() && goals == Html::default() {
        return Html::default();
    }
    let content = html! { <>{ for lines }{ now }{ goals }</> };
    section(view, "summary__more", view.voice.speech.summary_more(), content)
}

/// When it was written: on paper the day itself, since nobody knows when it is read.
fn written(view: &View<'_>) -> String {
    let speech = &view.voice.speech;
    let age = speech.age(view.summary.written, view.now.wall);
    if view.is_own_copy {
        speech.paper_written(&age)
    } else if view.on_paper {
        speech.summary_written_on(&speech.short_day(view.summary.written.date()))
    } else {
        speech.summary_written(&age)
    }
}

/// The class of a block about the patient, which is greyed where it is taken out.
fn block(view: &View<'_>, part: PatientPart, class: &'static str) -> Classes {
    let is_out = view.is_out(Pick::About(part));
    classes!(class, is_out.then_some("summary--out"))
}

fn part(view: &View<'_>, which: PatientPart, content: Html) -> Html {
    if content == Html::default() {
        return Html::default();
    }
    html! {
        <div class={block(view, which, "summary__line")}>
            <div class="summary__content">{ news::mark(view, Pick::About(which)) }{ content }{ not_shared(view, Pick::About(which)) }</div>
            { switch(view, Pick::About(which), view.voice.speech.part_name(which)) }
        </div>
    }
}

fn born(view: &View<'_>) -> Html {
    let speech = &view.voice.speech;
    let Some(born) = view.passport.patient.born else {
        return Html::default();
    };
    let said = speech.summary_born(&speech.short_day(born));
    let years = speech
        .years(born, view.now.wall.date())
        .map(|years| speech.years_old(years));
    say(Some(
        [Some(said), years]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(", "),
    ))
}

fn speaks(view: &View<'_>) -> Html {
    let speech = &view.voice.speech;
    let patient = &view.passport.patient;
    let language =
        (!patient.speaks.is_empty()).then(|| speech.summary_speaks(&speech.language_name(&patient.speaks)));
    let interpreter = patient
        .interpreter
        .then(|| speech.summary_interpreter().to_owned());
    let said: Vec<String> = [language, interpreter].into_iter().flatten().collect();
    say((!said.is_empty()).then(|| said.join(". ")))
}

fn phone(view: &View<'_>) -> Html {
    let written = &view.passport.patient.phone;
    match passport::dialable(written) {
        Some(dial) => html! { <a href={format!("tel:{dial}")}>{ written.clone() }</a> },
        None => own(view, written),
    }
}

fn children(view: &View<'_>) -> Html {
    let children = &view.passport.patient.children;
    say((!children.is_empty()).then(|| view.voice.speech.summary_children(children)))
}

/// What is going on right now, with its day: it grows old fast.
fn right_now(view: &View<'_>) -> Html {
    let speech = &view.voice.speech;
    let patient = &view.passport.patient;
    // On paper it would be old before it is read, except on the card for the night.
    let is_left_off = view.on_paper && view.summary.audience != Audience::OutOfHours;
    if patient.right_now.is_empty() || is_left_off {
        return Html::default();
    }
    let on = patient
        .right_now_on
        .map(|day| speech.day(day, view.now.wall.date()));
    html! {
        <div class={block(view, PatientPart::RightNow, "summary__now")}>
            <h2>{ speech.field_right_now() }</h2>
            { news::mark(view, Pick::About(PatientPart::RightNow)) }
            { own(view, &patient.right_now) }
            { details(vec![say(on)]) }
            { not_shared(view, Pick::About(PatientPart::RightNow)) }
            { switch(view, Pick::About(PatientPart::RightNow), speech.field_right_now()) }
        </div>
    }
}

/// Goals stand beside what matters: without shared goals everyone works towards their own (R5 in docs/evidence.md).
fn goals(view: &View<'_>) -> Html {
    if view.passport.goals.is_empty() {
        return Html::default();
    }
    let goal = |row: &Row<passport::Goal>| {
        let content = html! {
            <><strong>{ own(view, &row.value.what) }</strong>{ details(vec![own(view, &row.value.by)]) }</>
        };
        item(view, Kind::Goal, row.id.raw(), &row.value.what, content)
    };
    html! {
        <div class="summary__goals">
            <h2>{ view.voice.speech.wishes_goals() }</h2>
            <ul class="summary__list">{ for view.passport.goals.iter().map(goal) }</ul>
        </div>
    }
}
