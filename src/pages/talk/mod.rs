//! A consultation in four steps. Made for one hand, and for a relative who types while the others talk: each tap is kept at
//! once, and it can be interrupted at any moment.

mod after;
mod close;
mod during;
mod prepare;

use super::lines;
use crate::parts::*;
use crate::words::{Speech, Voice, use_voice};
use flow::{Form, Msg, Now, Ordered, Page, Step, TalkMove, to_raise};
use passport::{Appointment, Id, Key, Kind, Passport};
use std::rc::Rc;
use yew::prelude::*;

/// What [`TalkPage`] needs.
#[derive(Properties, PartialEq)]
pub(crate) struct TalkProps {
    /// What the passport says.
    pub(crate) passport: Rc<Passport>,
    /// The moment it is looked at.
    pub(crate) now: Now,
    /// The notes as they are typed.
    pub(crate) form: Option<Form>,
    /// Which appointment.
    pub(crate) id: Id<Appointment>,
    /// Which step.
    pub(crate) step: Step,
}

/// What every step looks at.
struct Given<'a> {
    voice: &'a Voice,
    passport: &'a Passport,
    now: &'a Now,
    form: Option<&'a Form>,
    id: Id<Appointment>,
    appointment: &'a Appointment,
    raise: Vec<Ordered>,
}

impl Given<'_> {
    fn speech(&self) -> &Speech {
        &self.voice.speech
    }

    /// A callback that does something in this consultation.
    fn does(&self, step: TalkMove) -> Callback<()> {
        self.voice.on(Msg::Talk(self.id, step))
    }

    /// The link to another step.
    fn step(&self, step: Step) -> String {
        Page::Talk(self.id, step).href()
    }

    /// What a concern or question is called, and whether in the patient's own words.
    fn name(&self, key: Key) -> Option<crate::words::Titled> {
        match key.kind {
            Kind::Concern => {
                let concern = self.passport.concerns.get(key.id())?;
                Some(self.speech().concern_name(concern))
            }
            _ => {
                let question = self.passport.questions.get(key.id())?;
                Some(self.speech().question_name(question))
            }
        }
    }
}

/// One step of a consultation.
#[component]
pub(crate) fn TalkPage(props: &TalkProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    let Some(appointment) = props.passport.appointments.get(props.id) else {
        return lines::gone(speech, Page::Calendar);
    };
    let given = Given {
        voice: &voice,
        passport: &props.passport,
        now: &props.now,
        form: props.form.as_ref(),
        id: props.id,
        appointment,
        raise: to_raise(&props.passport, props.id),
    };
    let back = Page::Show(props.id.key(Kind::Appointment)).href();
    html! {
        <>
            <TopBar title={title(speech, props.step).to_owned()}
                back={Some((speech.coded(appointment.kind).to_owned().into(), back.into()))} />
            <main id="main" class="page talk">
                <Steps label={speech.talk_steps().to_owned()} items={steps(&given, props.step)} />
                { match props.step {
                    Step::Prepare => prepare::step(&given),
                    Step::During => during::step(&given),
                    Step::Close => close::step(&given),
                    Step::After => after::step(&given),
                } }
            </main>
        </>
    }
}

fn title(speech: &Speech, step: Step) -> &str {
    match step {
        Step::Prepare => speech.talk_prepare(),
        Step::During => speech.talk_during(),
        Step::Close => speech.talk_close(),
        Step::After => speech.talk_after(),
    }
}

fn steps(given: &Given<'_>, now: Step) -> Rc<Vec<StepItem>> {
    let talk = &given.appointment.talk;
    let is_done = |step| match step {
        Step::Prepare => talk.began_ms.is_some(),
        Step::During | Step::Close => talk.is_closed(),
        Step::After => false,
    };
    let item = |step| StepItem {
        href: given.step(step).into(),
        label: title(given.speech(), step).to_owned().into(),
        current: step == now,
        done: is_done(step),
    };
    Rc::new(Step::ALL.into_iter().map(item).collect())
}

/// Names of people, each with their service: everyone is introduced (B9 in docs/evidence.md).
fn people(given: &Given<'_>, ids: &[Id<passport::Member>]) -> Html {
    let speech = given.speech();
    let rows = ids.iter().filter_map(|id| {
        let person = speech.person(given.passport.members.get(*id)?);
        Some(html! {
            <RowLink key={id.raw()} href={lines::to(Kind::Member, *id)} title={person.name}
                detail={lines::shown(person.detail)} icon={Icon::Person} />
        })
    });
    html! { <Rows>{ for rows }</Rows> }
}

/// A text that is typed during the consultation and kept with its appointment.
fn writing(given: &Given<'_>, field: flow::Field, label: &str, hint: &str) -> Html {
    let Some(form) = given.form else {
        return Html::default();
    };
    let oninput = given.voice.send.reform(move |text| Msg::Typed(field, text));
    let problem = form
        .problem(field)
        .map(|_| AttrValue::from(given.speech().problem_too_long().to_owned()));
    html! {
        // A browser remembers what stands in a long field, unless a form around it says otherwise.
        <form key={field.slug()} autocomplete="off">
            <TextField id={format!("field-{}", field.slug())} label={label.to_owned()} hint={Some(AttrValue::from(hint.to_owned()))}
                value={form.fields.get(field).to_owned()} kind={TextKind::Long} {problem} {oninput}
                lang={Some(AttrValue::from(given.speech().tag()))} />
        </form>
    }
}
