//! While it lasts: a calm clock, who is here, what it is about, what to raise, a few words.

use super::{Given, writing};
use crate::pages::lines;
use crate::parts::*;
use flow::{Field, FormId, Msg, Ordered, Page, Start, Step, TalkMove};
use passport::{Id, Kind, Member};
use yew::prelude::*;

pub(super) fn step(given: &Given<'_>) -> Html {
    let speech = given.speech();
    let (private, shared): (Vec<&Ordered>, Vec<&Ordered>) =
        given.raise.iter().partition(|item| item.is_private);
    let is_going_on = given.appointment.talk.is_going_on();
    html! {
        <>
            if is_going_on { { clock(given) } }
            if given.appointment.talk.began_ms.is_none() {
                <div class="actions"><Button label={speech.talk_begin().to_owned()} icon={Icon::Clock} onclick={given.does(TalkMove::Begin)} /></div>
            }
            { present(given) }
            { themes(given) }
            { items(given, speech.talk_raise(), &shared) }
            if !private.is_empty() {
                // Everybody may be looking on: the private part opens only when it is asked for.
                <Fold label={speech.talk_alone().to_owned()}>{ for private.iter().map(|item| tick(given, item)) }</Fold>
            }
            { writing(given, Field::WasSaid, speech.talk_notes(), speech.field_was_said_hint()) }
            { add(given) }
            <div class="talk__actions">
                <LinkButton label={speech.talk_to_close().to_owned()} href={given.step(Step::Close)} icon={Icon::Next} />
            </div>
        </>
    }
}

fn clock(given: &Given<'_>) -> Html {
    let speech = given.speech();
    let talk = &given.appointment.talk;
    let minutes = talk.minutes_passed(given.now.unix_ms);
    let planned = talk.planned_minutes();
    let label = if talk.is_over(given.now.unix_ms) {
        speech.talk_clock_over(i64::from(planned))
    } else {
        speech.talk_clock(i64::from(minutes), i64::from(planned))
    };
    html! { <div class="talk__clock"><Clock {minutes} {planned} {label} /></div> }
}

fn present(given: &Given<'_>) -> Html {
    let speech = given.speech();
    let talk = &given.appointment.talk;
    let is_asked = |id: Id<Member>| given.appointment.with.contains(&id) || talk.present.contains(&id);
    let (asked, others): (Vec<_>, Vec<_>) = given.passport.members.iter().partition(|row| is_asked(row.id));
    let chip = |row: &passport::Row<Member>| {
        let here = talk.present.contains(&row.id);
        let person = speech.person(&row.value);
        html! {
            <li key={row.id.raw()}>
                <Chip label={person.name} pressed={Some(here)} onclick={given.does(TalkMove::Present(row.id, !here))} />
            </li>
        }
    };
    if given.passport.members.is_empty() {
        return Html::default();
    }
    html! {
        <section aria-labelledby="present-title">
            <h2 id="present-title">{ speech.talk_present() }</h2>
            <Chips>{ for asked.into_iter().map(chip) }</Chips>
            if !others.is_empty() {
                <Fold label={speech.talk_present_others().to_owned()}><Chips>{ for others.into_iter().map(chip) }</Chips></Fold>
            }
        </section>
    }
}

fn themes(given: &Given<'_>) -> Html {
    let speech = given.speech();
    let themes = &given.appointment.themes;
    if themes.is_empty() {
        return Html::default();
    }
    html! {
        <section aria-labelledby="themes-title">
            <h2 id="themes-title">{ speech.talk_themes() }</h2>
            <ol>{ for themes.iter().map(|theme| html! { <li>{ speech.coded(*theme) }</li> }) }</ol>
        </section>
    }
}

fn items(given: &Given<'_>, title: &str, items: &[&Ordered]) -> Html {
    if items.is_empty() {
        return Html::default();
    }
    html! {
        <section>
            <h2>{ title.to_owned() }</h2>
            { for items.iter().map(|item| tick(given, item)) }
        </section>
    }
}

fn tick(given: &Given<'_>, item: &Ordered) -> Html {
    let speech = given.speech();
    let (id, key) = (given.id, item.key);
    let Some(name) = given.name(key) else {
        return Html::default();
    };
    let with = match key.kind {
        Kind::Concern => given
            .passport
            .concerns
            .get(key.id())
            .and_then(|concern| concern.raise_with),
        _ => given
            .passport
            .questions
            .get(key.id())
            .and_then(|question| question.to),
    };
    let with = with
        .and_then(|id| speech.name_of(given.passport, id))
        .map(|name| speech.raise_for(&name));
    let first = item.is_first.then(|| speech.talk_first().to_owned());
    let hint: Vec<String> = [first, name.detail, with].into_iter().flatten().collect();
    let onchange = given
        .voice
        .send
        .reform(move |on: bool| Msg::Talk(id, TalkMove::Raised(key, on)));
    html! {
        <div key={format!("{}-{:x}", key.kind.slug(), key.raw)} class="talk__item">
            <TickField id={format!("raised-{}-{:x}", key.kind.slug(), key.raw)} label={name.title}
                hint={lines::shown(hint.join(" · "))} ticked={item.is_raised} {onchange} />
            if key.kind == Kind::Question {
                <LinkButton label={speech.question_write_answer().to_owned()} kind={ButtonKind::Plain} icon={Icon::Edit}
                    href={Page::Form(FormId::Edit(key)).href()} />
            }
        </div>
    }
}

fn add(given: &Given<'_>) -> Html {
    let speech = given.speech();
    let about = Start::About(given.id.key(Kind::Appointment));
    let new = |kind| Page::Form(FormId::New(kind, Some(about))).href();
    html! {
        <div class="actions">
            <LinkButton label={speech.agreement_add().to_owned()} kind={ButtonKind::Quiet} icon={Icon::Add} href={new(Kind::Agreement)} />
            <LinkButton label={speech.concern_add().to_owned()} kind={ButtonKind::Plain} icon={Icon::Add} href={new(Kind::Concern)} />
        </div>
    }
}
