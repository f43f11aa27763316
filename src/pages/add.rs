//! Everything that can be added, each with one sentence. The rest of the app shows only what has been entered.

use super::form;
use crate::parts::*;
use crate::words::{Speech, use_voice};
use flow::{FormId, Page, PatientSection, Start};
use passport::{AppointmentKind, Kind};
use yew::prelude::*;

/// Everything that can be added.
#[component]
pub(crate) fn AddPage() -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    let new = |kind: Kind| FormId::New(kind, None);
    let going_home = FormId::New(
        Kind::Appointment,
        Some(Start::Contact(AppointmentKind::GoingHome)),
    );
    html! {
        <>
            <TopBar title={speech.add_title().to_owned()} back={Some((speech.nav_me().to_owned().into(), Page::AboutMe.href().into()))} />
            <main id="main" class="page">
                <p class="lede">{ speech.add_lede() }</p>
                { group(speech.add_every_day(), vec![
                    row(speech, new(Kind::Member), speech.add_member()),
                    row(speech, new(Kind::Task), speech.add_task()),
                    row(speech, new(Kind::Appointment), speech.add_appointment()),
                    row(speech, new(Kind::Concern), speech.add_concern()),
                    row(speech, new(Kind::Question), speech.add_question()),
                ]) }
                { group(speech.add_matters(), vec![
                    row(speech, new(Kind::Goal), speech.add_goal()),
                    row(speech, new(Kind::Wish), speech.add_wish()),
                    row(speech, new(Kind::Decision), speech.add_decision()),
                    row(speech, FormId::Patient(PatientSection::Managing), speech.add_managing()),
                ]) }
                { group(speech.add_care(), vec![
                    row(speech, new(Kind::Condition), speech.add_condition()),
                    row(speech, new(Kind::Treatment), speech.add_treatment()),
                    row(speech, new(Kind::Medicine), speech.add_medicine()),
                    row(speech, new(Kind::Allergy), speech.add_allergy()),
                    row(speech, new(Kind::Check), speech.add_check()),
                    row(speech, new(Kind::Watch), speech.add_watch()),
                ]) }
                { group(speech.add_moments(), vec![
                    page(Page::Form(going_home), speech.add_going_home_title(), speech.add_going_home()),
                    page(Page::Review, speech.add_review_title(), speech.add_review()),
                    page(Page::JoinedUp, speech.add_joined_up_title(), speech.add_joined_up()),
                    page(Page::Meeting, speech.add_meeting_title(), speech.add_meeting()),
                    page(Page::Paper, speech.add_paper_title(), speech.add_paper()),
                ]) }
            </main>
        </>
    }
}

fn group(title: &str, rows: Vec<Html>) -> Html {
    html! { <section><h2>{ title.to_owned() }</h2><Rows>{ for rows }</Rows></section> }
}

fn row(speech: &Speech, id: FormId, why: &str) -> Html {
    page(Page::Form(id), &form::title(speech, id), why)
}

fn page(to: Page, title: &str, why: &str) -> Html {
    html! {
        <RowLink key={to.to_string()} href={to.href()} title={title.to_owned()}
            detail={Some(AttrValue::from(why.to_owned()))} icon={Icon::Add} />
    }
}
