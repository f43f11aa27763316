//! How joined-up care feels: the latest answers in words, one small next step, and how it has been. Never a number.

use super::PageProps;
use crate::parts::*;
use crate::words::{Speech, Voice, use_voice};
use flow::{FormId, Page};
use passport::{Collaboration, Date, Key, Kind, Passport, Row, SelfCheck, placed};
use yew::prelude::*;

/// How joined-up care feels.
#[component]
pub(crate) fn JoinedUpPage(props: &PageProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    let today = props.now.wall.date();
    let checks = newest_first(&props.passport);
    html! {
        <>
            <TopBar title={speech.joined_up_title().to_owned()} back={Some((speech.nav_today().to_owned().into(), Page::Today.href().into()))} />
            <main id="main" class="page">
                if let Some(latest) = checks.first() {
                    { now(&voice, &latest.value, today) }
                    { over_time(speech, &checks, today) }
                } else {
                    <Empty title={speech.joined_up_empty_title().to_owned()} text={speech.joined_up_empty_text().to_owned()}>
                        <LinkButton label={speech.joined_up_begin().to_owned()} href={answer()} />
                    </Empty>
                }
                <p class="quiet">{ speech.joined_up_only_you() }</p>
            </main>
        </>
    }
}

fn newest_first(passport: &Passport) -> Vec<&Row<SelfCheck>> {
    let mut checks: Vec<_> = passport.self_checks.iter().collect();
    // Of two on one day the one written later comes first.
    checks.reverse();
    checks.sort_by_key(|row| std::cmp::Reverse(row.value.on));
    checks
}

fn answer() -> String {
    Page::Form(FormId::New(Kind::SelfCheck, None)).href()
}

/// What the latest answers say, and what could be next.
fn now(voice: &Voice, latest: &SelfCheck, today: Date) -> Html {
    let speech = &voice.speech;
    let Some(collaboration) = placed(latest) else {
        return html! {
            <Card title={speech.joined_up_too_few_title().to_owned()} tone={CardTone::Thread}>
                <p>{ speech.joined_up_too_few_text() }</p>
                <div class="actions"><LinkButton label={speech.joined_up_again().to_owned()} href={answer()} /></div>
            </Card>
        };
    };
    html! {
        <Card title={speech.coded(collaboration).to_owned()} tone={CardTone::Thread}>
            if let Some(hint) = speech.coded_hint(collaboration) { <p>{ hint }</p> }
            <p class="quiet">{ speech.joined_up_answered(&speech.day(latest.on, today)) }</p>
            <h3>{ speech.joined_up_step() }</h3>
            <p>{ speech.collaboration_step(collaboration) }</p>
            <div class="actions">
                { step(speech, collaboration) }
                <LinkButton label={speech.joined_up_again().to_owned()} href={answer()} kind={ButtonKind::Quiet} />
            </div>
        </Card>
    }
}

/// The one page that helps with the next step.
fn step(speech: &Speech, collaboration: Collaboration) -> Html {
    let (label, page) = match collaboration {
        Collaboration::EachOnTheirOwn => (speech.joined_up_to_gaps(), Page::Gaps),
        Collaboration::EachAddingTheirPart => (speech.joined_up_to_meeting(), Page::Meeting),
        Collaboration::ATeam => (speech.joined_up_to_me(), Page::AboutMe),
        Collaboration::ATeamWithMe | Collaboration::Unknown(_) => {
            (speech.joined_up_to_review(), Page::Review)
        }
    };
    html! { <LinkButton label={label.to_owned()} href={page.href()} /> }
}

/// Each time it was answered, in words. From here an answer can be looked at again and changed.
fn over_time(speech: &Speech, checks: &[&Row<SelfCheck>], today: Date) -> Html {
    html! {
        <section aria-labelledby="over-time-title">
            <h2 id="over-time-title">{ speech.joined_up_over_time() }</h2>
            <Rows>
                { for checks.iter().map(|row| {
                    let key = Key { kind: Kind::SelfCheck, raw: row.id.raw() };
                    let says = placed(&row.value).map_or(speech.joined_up_too_few_title(), |kind| speech.coded(kind));
                    html! {
                        <RowLink key={key.raw} href={Page::Form(FormId::Edit(key)).href()}
                            title={speech.day(row.value.on, today)} detail={Some(AttrValue::from(says.to_owned()))} />
                    }
                }) }
            </Rows>
        </section>
    }
}
