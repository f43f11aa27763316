//! About me: what matters, who I am, who stands by me, and the way to treatment, wishes and everything that can be added.

use super::lines;
use crate::parts::*;
use crate::words::{Voice, use_voice};
use flow::{FormId, Now, Page, PatientSection};
use passport::{Id, Kind, Managing, Member, Passport, Patient};
use std::rc::Rc;
use time::Date;
use yew::prelude::*;

/// What [`AboutMePage`] needs.
#[derive(Properties, PartialEq)]
pub(crate) struct AboutMeProps {
    /// What the passport says.
    pub(crate) passport: Rc<Passport>,
    /// The moment it is looked at.
    pub(crate) now: Now,
    /// Whether the patient's own record has read otherwise before.
    pub(crate) has_earlier: bool,
}

/// About me.
#[component]
pub(crate) fn AboutMePage(props: &AboutMeProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    let passport = &*props.passport;
    let today = props.now.wall.date();
    html! {
        <>
            <TopBar title={speech.nav_me().to_owned()} back={Some((speech.nav_today().to_owned().into(), Page::Today.href().into()))} />
            <main id="main" class="page">
                { matters(&voice, &passport.patient) }
                { who(&voice, &passport.patient, today) }
                { people(&voice, passport) }
                { managing(&voice, passport) }
                { more(&voice, passport) }
                if props.has_earlier { <div class="actions">{ lines::earlier(&voice, None) }</div> }
            </main>
        </>
    }
}

fn edit(voice: &Voice, section: PatientSection) -> Html {
    html! {
        <div class="actions">
            <LinkButton label={voice.speech.edit().to_owned()} href={Page::Form(FormId::Patient(section)).href()}
                kind={ButtonKind::Quiet} icon={Icon::Edit} />
        </div>
    }
}

fn matters(voice: &Voice, patient: &Patient) -> Html {
    let speech = &voice.speech;
    let nothing = patient.matters.is_empty() && patient.in_one_sentence.is_empty();
    html! {
        <Card title={speech.about_matters().to_owned()} tone={CardTone::Thread}>
            if nothing { <p class="quiet">{ speech.about_matters_empty() }</p> }
            <Facts>
                { lines::fact(speech, speech.field_matters(), &patient.matters) }
                { lines::fact(speech, speech.field_in_one_sentence(), &patient.in_one_sentence) }
            </Facts>
            { edit(voice, PatientSection::Matters) }
        </Card>
    }
}

fn who(voice: &Voice, patient: &Patient, today: Date) -> Html {
    let speech = &voice.speech;
    let speaks = Some(&patient.speaks)
        .filter(|tag| !tag.is_empty())
        .map(|tag| speech.language_name(tag));
    html! {
        <Card title={speech.about_who().to_owned()}>
            <Facts>
                { lines::fact(speech, speech.field_called(), &patient.called) }
                { lines::fact(speech, speech.field_full_name(), &patient.full_name) }
                { lines::said(speech.field_born(), patient.born.map(|born| speech.day(born, today))) }
                { lines::fact(speech, speech.field_own_phone(), &patient.phone) }
                { lines::said(speech.field_speaks(), speaks) }
                { lines::said(speech.field_interpreter(), patient.interpreter.then(|| speech.yes().to_owned())) }
                { lines::fact(speech, speech.field_communication(), &patient.communication) }
                { lines::fact(speech, speech.field_children(), &patient.children) }
            </Facts>
            { edit(voice, PatientSection::Who) }
        </Card>
    }
}

fn people(voice: &Voice, passport: &Passport) -> Html {
    let speech = &voice.speech;
    let patient = &passport.patient;
    let name = |id: Option<Id<Member>>| id.and_then(|id| speech.name_of(passport, id));
    let nobody = [
        patient.coordinator,
        patient.speaks_for_me,
        patient.emergency_contact,
    ]
    .iter()
    .all(Option::is_none);
    html! {
        <Card title={speech.about_people().to_owned()}>
            if nobody { <p class="quiet">{ speech.about_people_empty() }</p> }
            <Facts>
                { lines::said(speech.field_my_coordinator(), name(patient.coordinator)) }
                { lines::said(speech.field_speaks_for_me(), name(patient.speaks_for_me)) }
                { lines::said(speech.field_emergency_contact(), name(patient.emergency_contact)) }
            </Facts>
            { edit(voice, PatientSection::People) }
        </Card>
    }
}

/// How much the patient wants to manage, once they have said so.
fn managing(voice: &Voice, passport: &Passport) -> Html {
    let speech = &voice.speech;
    let Some(managing) = passport.patient.managing else {
        return Html::default();
    };
    let with = passport
        .patient
        .managed_with
        .and_then(|id| speech.name_of(passport, id));
    html! {
        <Card title={speech.field_managing().to_owned()}>
            <Facts>
                { lines::said(speech.field_managing(), Some(speech.coded(managing).to_owned())) }
                { lines::said(speech.field_managed_with(), with) }
            </Facts>
            if managing != Managing::IDoIt {
                <p class="quiet">{ speech.keeping_managing() }</p>
                <div class="actions">
                    <LinkButton label={speech.keeping_managing_open().to_owned()} kind={ButtonKind::Quiet} href={Page::Followers.href()} />
                </div>
            }
            { edit(voice, PatientSection::Managing) }
        </Card>
    }
}

/// The ways on: each says how much is there.
fn more(voice: &Voice, passport: &Passport) -> Html {
    let speech = &voice.speech;
    let count = |kinds: &[Kind]| {
        let count: usize = kinds.iter().map(|kind| passport.count(*kind)).sum();
        lines::shown(match i64::try_from(count) {
            Ok(count @ 1..) => speech.about_count(count),
            _ => String::new(),
        })
    };
    let care = count(&[
        Kind::Condition,
        Kind::Treatment,
        Kind::Medicine,
        Kind::Allergy,
        Kind::Check,
        Kind::Watch,
    ]);
    let wishes = count(&[Kind::Goal, Kind::Wish, Kind::Decision]);
    html! {
        <Rows>
            <RowLink href={Page::Care.href()} title={speech.care_title().to_owned()} detail={care} icon={Icon::Pill} />
            <RowLink href={Page::Wishes.href()} title={speech.wishes_title().to_owned()} detail={wishes} icon={Icon::Heart} />
            if !passport.self_checks.is_empty() {
                <RowLink href={Page::JoinedUp.href()} title={speech.add_joined_up_title().to_owned()} icon={Icon::Team} />
            }
            if !passport.reviews.is_empty() {
                <RowLink href={Page::Review.href()} title={speech.add_review_title().to_owned()} icon={Icon::List} />
            }
            <RowLink href={Page::Files.href()} title={speech.files_title().to_owned()} icon={Icon::Down} />
            <RowLink href={Page::Add.href()} title={speech.add_title().to_owned()}
                detail={Some(AttrValue::from(speech.add_lede().to_owned()))} icon={Icon::Add} />
        </Rows>
    }
}
