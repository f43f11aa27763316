//! One person or service: how to reach them, what to ask them, what they hold.

use super::{RecordProps, followers, lines};
use crate::parts::*;
use crate::words::{Voice, use_voice};
use flow::{FormId, Msg, Page, Start, To};
use passport::{Id, Key, Kind, Member, Passport};
use yew::prelude::*;

/// One person or service.
#[component]
pub(crate) fn MemberPage(props: &RecordProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    let passport = &*props.passport;
    let id = Id::new(props.raw);
    let Some(member) = passport.members.get(id) else {
        return lines::gone(speech, Page::Team);
    };
    let person = speech.person(member);
    let key = Key {
        kind: Kind::Member,
        raw: props.raw,
    };
    html! {
        <>
            <TopBar title={person.name.clone()} back={Some((speech.nav_team().to_owned().into(), Page::Team.href().into()))} />
            <main id="main" class="page">
                <p class="lede">{ person.detail }</p>
                { lines::reach(&voice, member) }
                if !member.can_be_reached() {
                    <Card tone={CardTone::Gap}><p>{ speech.member_no_way() }</p></Card>
                }
                { facts(&voice, passport, member) }
                <TickField id="coordinator" label={speech.member_is_coordinator().to_owned()}
                    hint={speech.member_is_coordinator_hint().to_owned()}
                    ticked={passport.patient.coordinator == Some(id)}
                    onchange={voice.send.reform(move |is| Msg::Coordinator(id, is))} />
                { held(&voice, passport, id) }
                { copy(&voice, id, member, &props.now) }
                { followers::on_member(&voice, passport, id, member) }
                { lines::to_other_apps(speech.files_contact_save(), Page::FileOf(key)) }
                { super::replies::about(speech, passport, key, props.now.wall.date()) }
                { lines::edit_actions(&voice, key, props.has_earlier) }
            </main>
        </>
    }
}

fn facts(voice: &Voice, passport: &Passport, member: &Member) -> Html {
    let speech = &voice.speech;
    let stand_in = member.stand_in.and_then(|id| passport.members.get(id));
    let dial = stand_in
        .map(|other| lines::reach(voice, other))
        .unwrap_or_default();
    html! {
        <Facts>
            { lines::fact(speech, speech.field_ask_about(), &member.ask_about) }
            { lines::fact(speech, speech.field_hours(), &member.hours) }
            if let Some(other) = stand_in {
                <Fact term={speech.field_stand_in().to_owned()}>{ speech.person(other).name }{ dial }</Fact>
            }
            { lines::said(speech.field_closeness(), member.closeness.map(|code| speech.coded(code).to_owned())) }
            { lines::said(speech.field_may_know(), member.may_know.map(|code| speech.coded(code).to_owned())) }
        </Facts>
    }
}

fn held(voice: &Voice, passport: &Passport, id: Id<Member>) -> Html {
    let speech = &voice.speech;
    let (leads, helps) = passport.tasks_of(id);
    let add = Page::Form(FormId::New(Kind::Task, Some(Start::About(id.key(Kind::Member))))).href();
    html! {
        <section aria-labelledby="held-title">
            <h2 id="held-title">{ speech.member_leads() }</h2>
            if leads.is_empty() { <p class="quiet">{ speech.member_leads_nothing() }</p> }
            <Rows>{ for leads.into_iter().map(|row| lines::task(speech, passport, row)) }</Rows>
            if !helps.is_empty() {
                <h2>{ speech.member_helps() }</h2>
                <Rows>{ for helps.into_iter().map(|row| lines::task(speech, passport, row)) }</Rows>
            }
            <div class="actions"><LinkButton label={speech.task_add().to_owned()} href={add} icon={Icon::Add} kind={ButtonKind::Quiet} /></div>
        </section>
    }
}

/// What they have been given, and the way to share with them alone.
fn copy(voice: &Voice, id: Id<Member>, member: &Member, now: &flow::Now) -> Html {
    let speech = &voice.speech;
    let days = member
        .had_copy_ms
        .map(|ms| (now.unix_ms - ms).max(0) / 86_400_000);
    let said = match days {
        Some(days) => speech.member_had_copy(days),
        None => speech.member_no_copy().to_owned(),
    };
    html! {
        <section aria-labelledby="copy-title">
            <h2 id="copy-title">{ speech.member_share() }</h2>
            <p class="quiet">{ said }</p>
            <div class="actions">
                <LinkButton label={speech.member_share_now().to_owned()} href={Page::Preview(To::One(id)).href()}
                    kind={ButtonKind::Quiet} icon={Icon::Share} />
            </div>
        </section>
    }
}
