//! Every form: fields as the flow lists them, problems at their fields, nothing lost on the way.

mod choices;
mod entry;
mod labels;
mod said;

pub(in crate::pages) use choices::members;
pub(in crate::pages) use labels::{label, problem};
pub(in crate::pages) use said::{is_own, said};

use super::take_in::from_letter;
use crate::parts::*;
use crate::words::{Speech, Voice, use_voice};
use flow::{Form, FormId, Msg, Now, PatientSection};
use passport::{Found, Key, Kind, Passport};
use std::rc::Rc;
use yew::prelude::*;

/// What [`FormPage`] needs.
#[derive(Properties, PartialEq)]
pub(super) struct FormProps {
    /// The open form; `None` when its record is gone.
    pub(super) form: Option<Form>,
    /// Which form.
    pub(super) id: FormId,
    /// What the passport says.
    pub(super) passport: Rc<Passport>,
    /// The moment it is looked at.
    pub(super) now: Now,
    /// Whether the record has read otherwise before.
    pub(super) has_earlier: bool,
    /// What was found in a letter that this form is filled in from.
    pub(super) found: Option<Found>,
}

/// What a form is called.
pub(super) fn title(speech: &Speech, id: FormId) -> String {
    match id {
        FormId::Patient(PatientSection::Who) => speech.about_who(),
        FormId::Patient(PatientSection::Matters) => speech.about_matters(),
        FormId::Patient(PatientSection::People) => speech.about_people(),
        FormId::Patient(PatientSection::Managing) => speech.field_managing(),
        FormId::Patient(PatientSection::RightNow) => speech.field_right_now(),
        FormId::Talk(_) => speech.talk_notes(),
        FormId::Reply(_) => speech.replies_waiting(),
        FormId::New(kind, _) => title_of_new(speech, kind),
        FormId::Edit(Key { kind, .. }) => title_of_old(speech, kind),
    }
    .to_owned()
}

fn title_of_new(speech: &Speech, kind: Kind) -> &str {
    match kind {
        Kind::Member => speech.member_add(),
        Kind::Task => speech.task_add(),
        Kind::Appointment => speech.calendar_add(),
        Kind::Concern => speech.concern_add(),
        Kind::Question => speech.question_add(),
        Kind::Agreement => speech.agreement_add(),
        Kind::Goal => speech.goal_add(),
        Kind::Wish => speech.wish_add(),
        Kind::Decision => speech.decision_add(),
        Kind::Condition => speech.condition_add(),
        Kind::Treatment => speech.treatment_add(),
        Kind::Medicine => speech.medicine_add(),
        Kind::Allergy => speech.allergy_add(),
        Kind::Check => speech.check_add(),
        Kind::Watch => speech.watch_add(),
        Kind::Review => speech.review_title(),
        Kind::SelfCheck => speech.joined_up_title(),
        Kind::SetAside => speech.gaps_put_aside(),
        Kind::Given | Kind::Told | Kind::Follower => speech.kind_note(),
    }
}

fn title_of_old(speech: &Speech, kind: Kind) -> &str {
    match kind {
        Kind::Member => speech.member_edit(),
        Kind::Task => speech.task_edit(),
        Kind::Appointment => speech.appointment_edit(),
        Kind::Concern => speech.concern_edit(),
        Kind::Question => speech.question_edit(),
        Kind::Agreement => speech.agreement_edit(),
        Kind::Goal => speech.goal_edit(),
        Kind::Wish => speech.wish_edit(),
        Kind::Decision => speech.decision_edit(),
        Kind::Condition => speech.condition_edit(),
        Kind::Treatment => speech.treatment_edit(),
        Kind::Medicine => speech.medicine_edit(),
        Kind::Allergy => speech.allergy_edit(),
        Kind::Check => speech.check_edit(),
        Kind::Watch => speech.watch_edit(),
        Kind::Review => speech.review_title(),
        Kind::SelfCheck => speech.joined_up_title(),
        Kind::SetAside => speech.gaps_put_aside(),
        Kind::Given | Kind::Told | Kind::Follower => speech.kind_note(),
    }
}

/// A form.
#[component]
pub(super) fn FormPage(props: &FormProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    let Some(form) = props.form.as_ref().filter(|form| form.id == props.id) else {
        return super::lines::gone(speech, flow::Page::Today);
    };
    let onsubmit = {
        let send = voice.send.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            send.emit(Msg::SubmitForm);
        })
    };
    html! {
        <>
            <TopBar title={title(speech, props.id)} />
            <main id="main" class="page page--form">
                { problems(&voice, form) }
                if form.resumed { <Notice kind={NoticeKind::Info}>{ speech.form_resumed() }</Notice> }
                { writes_over(speech, props, form) }
                { for props.found.as_ref().map(|found| from_letter(&voice, form, found, props.now.wall.date())) }
                <form {onsubmit} novalidate=true autocomplete="off">
                    { fields(&voice, props, form) }
                    <p class="quiet" role="status">
                        if form.is_touched() { { speech.form_kept() } }
                    </p>
                    <div class="actions">
                        <Button label={speech.form_save().to_owned()} submit=true />
                        <Button label={speech.form_discard().to_owned()} kind={ButtonKind::Plain} onclick={voice.on(Msg::DiscardForm)} />
                    </div>
                </form>
                { remove(&voice, props) }
            </main>
        </>
    }
}

fn problems(voice: &Voice, form: &Form) -> Html {
    if form.problems.is_empty() {
        return Html::default();
    }
    let listed = form
        .problems
        .iter()
        .map(|(field, problem)| {
            (
                AttrValue::from(entry::element_id(*field)),
                AttrValue::from(labels::problem(&voice.speech, *problem).to_owned()),
            )
        })
        .collect();
    html! { <ProblemSummary title={voice.speech.form_problems().to_owned()} problems={Rc::new(listed)} /> }
}

fn fields(voice: &Voice, props: &FormProps, form: &Form) -> Html {
    let specs = form.specs();
    let (folded, open): (Vec<_>, Vec<_>) = specs.into_iter().partition(|spec| spec.folded);
    let given = entry::Given {
        voice,
        form,
        passport: &props.passport,
        now: &props.now,
    };
    // A fold that holds a problem or an entry is open, so that nothing written is out of sight.
    let is_open = folded.iter().any(|spec| form.problem(spec.field).is_some());
    html! {
        <>
            { for open.iter().map(|spec| entry::entry(&given, spec)) }
            if !folded.is_empty() {
                <Fold label={voice.speech.more().to_owned()} open={is_open}>
                    { for folded.iter().map(|spec| entry::entry(&given, spec)) }
                </Fold>
            }
        </>
    }
}

/// Records without a page of their own are taken out from their form.
fn remove(voice: &Voice, props: &FormProps) -> Html {
    let FormId::Edit(key) = props.id else {
        return Html::default();
    };
    let has_a_page = matches!(
        key.kind,
        Kind::Member | Kind::Task | Kind::Appointment | Kind::Concern | Kind::Question
    );
    if has_a_page {
        return Html::default();
    }
    html! {
        <div class="actions">
            <Button label={voice.speech.remove().to_owned()} kind={ButtonKind::Plain} icon={Icon::Delete} onclick={voice.on(Msg::AskRemove(key))} />
            if props.has_earlier { { super::lines::earlier(voice, Some(key)) } }
        </div>
    }
}

/// What stands there now and would be written over, unseen behind what was typed.
fn writes_over(speech: &Speech, props: &FormProps, form: &Form) -> Html {
    let over = form.writes_over(&props.passport, &props.now);
    if over.is_empty() {
        return Html::default();
    }
    let today = props.now.wall.date();
    html! {
        <Notice kind={NoticeKind::Trouble} live=true>
            <p><strong>{ speech.form_writes_over() }</strong></p>
            <Facts>
                { for over.into_iter().map(|(spec, text)| html! {
                    <Fact term={label(speech, spec.field).to_owned()}>{ said(speech, &props.passport, spec, &text, today) }</Fact>
                }) }
            </Facts>
        </Notice>
    }
}
