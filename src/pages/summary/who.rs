//! Who this is and what matters to them.

use super::View;
use super::items::{own, say, switch};
use passport::{PatientPart, Pick};
use yew::prelude::*;

/// Name, age, language and interpreter, what matters.
pub(super) fn section(view: &View<'_>) -> Html {
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
            { part(view, PatientPart::InOneSentence, own(view, &patient.in_one_sentence)) }
            if !patient.matters.is_empty() {
                <div class="summary__matters">
                    <h2>{ speech.about_matters() }</h2>
                    { own(view, &patient.matters) }
                    { switch(view, Pick::About(PatientPart::Matters), speech.about_matters()) }
                </div>
            }
            <p class="summary__age">{ speech.summary_written(&speech.age(view.summary.written, view.now.wall)) }</p>
        </header>
    }
}

fn part(view: &View<'_>, which: PatientPart, content: Html) -> Html {
    if content == Html::default() {
        return Html::default();
    }
    html! {
        <div class="summary__line">
            <div class="summary__content">{ content }</div>
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
