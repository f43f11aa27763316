//! About me: who I am, what matters, who speaks for me, medicines, allergies, wishes.

use super::{PageProps, lines};
use crate::parts::*;
use crate::words::{Voice, use_voice};
use flow::{FormId, Page, PatientSection};
use passport::{Id, Key, Kind, Member, Passport, Patient};
use time::Date;
use yew::prelude::*;

/// About me.
#[component]
pub(crate) fn AboutMePage(props: &PageProps) -> Html {
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
                { list(&voice, Kind::Allergy, speech.about_allergies(), speech.about_allergies_empty(), allergies(passport)) }
                { list(&voice, Kind::Medicine, speech.about_medicines(), speech.about_medicines_empty(), medicines(passport)) }
                { list(&voice, Kind::Wish, speech.about_wishes(), speech.about_wishes_empty(), wishes(&voice, passport)) }
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

/// One line of a list: its id, title and detail.
type Line = (u64, String, String);

fn allergies(passport: &Passport) -> Vec<Line> {
    let line = |row: &passport::Row<passport::Allergy>| {
        (row.id.raw(), row.value.to.clone(), row.value.reaction.clone())
    };
    passport.allergies.iter().map(line).collect()
}

fn medicines(passport: &Passport) -> Vec<Line> {
    let detail = |medicine: &passport::Medicine| {
        let parts = [&medicine.dose, &medicine.purpose];
        parts
            .into_iter()
            .filter(|part| !part.is_empty())
            .cloned()
            .collect::<Vec<_>>()
            .join(" · ")
    };
    passport
        .medicines
        .iter()
        .map(|row| (row.id.raw(), row.value.name.clone(), detail(&row.value)))
        .collect()
}

fn wishes(voice: &Voice, passport: &Passport) -> Vec<Line> {
    let kind = |wish: &passport::Wish| voice.speech.coded(wish.kind).to_owned();
    passport
        .wishes
        .iter()
        .map(|row| (row.id.raw(), row.value.words.clone(), kind(&row.value)))
        .collect()
}

fn list(voice: &Voice, kind: Kind, title: &str, empty: &str, lines: Vec<Line>) -> Html {
    let add = Page::Form(FormId::New(kind, None)).href();
    let edit = |raw| Page::Form(FormId::Edit(Key { kind, raw })).href();
    html! {
        <Card title={title.to_owned()}>
            if lines.is_empty() { <p class="quiet">{ empty }</p> }
            <Rows>
                { for lines.into_iter().map(|(raw, title, detail)| html! {
                    <RowLink key={raw} href={edit(raw)} {title} detail={super::lines::shown(detail)}
                        lang={Some(AttrValue::from(voice.speech.tag()))} />
                }) }
            </Rows>
            <div class="actions">
                <LinkButton label={super::form::title(&voice.speech, FormId::New(kind, None))} href={add} kind={ButtonKind::Quiet} icon={Icon::Add} />
            </div>
        </Card>
    }
}
