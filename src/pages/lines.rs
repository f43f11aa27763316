//! Lines that several pages show alike: a task, a concern, a question, a contact, a way to reach someone.

use crate::parts::*;
use crate::words::{Speech, Voice};
use flow::Page;
use passport::{Concern, Contact, Id, Key, Kind, Member, Passport, Question, Row, Task, Unheld, dialable};
use time::Date;
use yew::prelude::*;

/// One line of a list: its id, title and details.
pub(super) type Line = (u64, String, Vec<Option<String>>);

/// A text that was written, as a detail of a line; nothing for an empty one.
pub(super) fn written(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

/// The link to a record.
pub(super) fn to<T>(kind: Kind, id: Id<T>) -> String {
    Page::Show(Key { kind, raw: id.raw() }).href()
}

/// A line below a title, unless there is nothing to say.
pub(super) fn shown(detail: String) -> Option<AttrValue> {
    (!detail.is_empty()).then(|| detail.into())
}

/// A task with who holds it.
pub(super) fn task(speech: &Speech, passport: &Passport, row: &Row<Task>) -> Html {
    let name = speech.task_name(&row.value);
    let lead = speech.holder(passport, row.value.lead);
    let detail = [name.detail, lead.clone()]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join("\n");
    html! {
        <RowLink key={row.id.raw()} href={to(Kind::Task, row.id)} title={name.title}
            detail={shown(detail)}
            mark={lead.is_none().then(|| AttrValue::from(speech.person_nobody().to_owned()))}
            icon={if lead.is_none() { Icon::Gap } else { Icon::Check }} />
    }
}

/// A task that nobody holds, with the reason.
pub(super) fn gap(speech: &Speech, passport: &Passport, gap: Unheld) -> Html {
    let Some(task) = passport.tasks.get(gap.task()) else {
        return Html::default();
    };
    let name = speech.task_name(task);
    let reason = match gap {
        Unheld::NoLead(_) => speech.gap_no_lead().to_owned(),
        Unheld::NoWayToReach(_) => {
            speech.gap_no_way_to_reach(&speech.holder(passport, task.lead).unwrap_or_default())
        }
    };
    let detail = [name.detail, Some(reason)]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join("\n");
    html! {
        <RowLink key={gap.task().raw()} href={to(Kind::Task, gap.task())} title={name.title} detail={Some(AttrValue::from(detail))}
            icon={Icon::Gap} />
    }
}

/// A concern with how much it troubles and for whom it is.
pub(super) fn concern(speech: &Speech, passport: &Passport, row: &Row<Concern>) -> Html {
    let name = speech.concern_name(&row.value);
    let whom = row
        .value
        .raise_with
        .and_then(|id| speech.name_of(passport, id))
        .map(|name| speech.raise_for(&name));
    let detail = [name.detail, whom]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join("\n");
    let level = row
        .value
        .latest()
        .map(|rating| AttrValue::from(speech.level_says(i64::from(rating.level()))));
    let concern = &row.value;
    let private = concern.sharing == passport::Sharing::OnlyMe || concern.spoken_only || concern.alone;
    html! {
        <RowLink key={row.id.raw()} href={to(Kind::Concern, row.id)} title={name.title}
            detail={shown(detail)} mark={level}
            icon={if private { Icon::Lock } else { Icon::Raise }} />
    }
}

/// A question with whom it is for.
pub(super) fn question(speech: &Speech, passport: &Passport, row: &Row<Question>) -> Html {
    let name = speech.question_name(&row.value);
    let whom = row
        .value
        .to
        .and_then(|id| speech.name_of(passport, id))
        .map(|name| speech.raise_for(&name));
    let private = row.value.sharing == passport::Sharing::OnlyMe;
    html! {
        <RowLink key={row.id.raw()} href={to(Kind::Question, row.id)} title={name.title}
            detail={whom.map(AttrValue::from)} icon={if private { Icon::Lock } else { Icon::Info }} />
    }
}

/// A contact ahead with its time and people.
pub(super) fn contact(speech: &Speech, passport: &Passport, contact: &Contact, today: Date) -> Html {
    let Some(appointment) = passport.appointments.get(contact.id) else {
        return Html::default();
    };
    let with = speech.names_of(passport, &appointment.with);
    let place = Some(appointment.place.clone()).filter(|place| !place.is_empty());
    let when = speech.moment(&contact.occurrence.when, today);
    let detail = [Some(when), with, place]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join("\n");
    html! {
        <RowLink key={contact.id.raw()} href={to(Kind::Appointment, contact.id)}
            title={speech.coded(appointment.kind).to_owned()} detail={Some(AttrValue::from(detail))} icon={Icon::Calendar} />
    }
}

/// Every way to reach someone, each one tap.
pub(super) fn reach(voice: &Voice, member: &Member) -> Html {
    let speech = &voice.speech;
    let name = speech.person(member).name;
    let call = |number: &String| {
        dialable(number).map(
            |dial| html! { <CallLink number={number.clone()} {dial} label={speech.call_person(&name)} /> },
        )
    };
    html! {
        <div class="actions actions--reach">
            { for call(&member.phone) }
            { for call(&member.second_phone) }
            if member.email.contains('@') {
                <MailLink address={member.email.clone()} label={speech.mail_person(&name)} />
            }
        </div>
    }
}

/// One line of facts, shown only when there is something to say. The text is the patient's own.
pub(super) fn fact(speech: &Speech, term: &str, text: &str) -> Html {
    if text.is_empty() {
        return Html::default();
    }
    html! { <Fact term={term.to_owned()}><Own lang={speech.tag()} text={text.to_owned()} /></Fact> }
}

/// One line of facts in words of the app.
pub(super) fn said(term: &str, text: Option<String>) -> Html {
    match text {
        Some(text) => html! { <Fact term={term.to_owned()}>{ text }</Fact> },
        None => Html::default(),
    }
}

/// The quiet link to what a record said before; without a key, to what the patient said of themselves.
pub(super) fn earlier(voice: &Voice, key: Option<Key>) -> Html {
    html! {
        <LinkButton label={voice.speech.history_versions().to_owned()} href={Page::HistoryOf(key).href()} kind={ButtonKind::Plain} />
    }
}

/// The buttons to change a record and to take it out, and the link to its earlier versions where there are any.
pub(super) fn edit_actions(voice: &Voice, key: Key, has_earlier: bool) -> Html {
    let speech = &voice.speech;
    html! {
        <div class="actions">
            <LinkButton label={speech.edit().to_owned()} href={Page::Form(flow::FormId::Edit(key)).href()}
                kind={ButtonKind::Quiet} icon={Icon::Edit} />
            <Button label={speech.remove().to_owned()} kind={ButtonKind::Plain} icon={Icon::Delete}
                onclick={voice.on(flow::Msg::AskRemove(key))} />
            if has_earlier { { earlier(voice, Some(key)) } }
        </div>
    }
}

/// The quiet link to a file for other programs.
pub(super) fn to_other_apps(label: &str, page: Page) -> Html {
    html! {
        <div class="actions">
            <LinkButton label={label.to_owned()} href={page.href()} kind={ButtonKind::Quiet} icon={Icon::Down} />
        </div>
    }
}

/// What stands where a record was that is no longer there.
pub(super) fn gone(speech: &Speech, back: Page) -> Html {
    html! {
        <>
            <TopBar title={speech.gone_title().to_owned()} back={Some((speech.nav_back().to_owned().into(), back.href().into()))} />
            <main id="main" class="page"><Empty title={speech.gone_title().to_owned()} text={speech.gone_text().to_owned()} /></main>
        </>
    }
}

/// A card that lists records which are changed where they stand: each leads to its form, and one more can be added.
pub(super) fn list(voice: &Voice, kind: Kind, title: &str, found: Vec<Line>) -> Html {
    let add = Page::Form(flow::FormId::New(kind, None)).href();
    let edit = |raw| Page::Form(flow::FormId::Edit(Key { kind, raw })).href();
    html! {
        <Card key={title.to_owned()} title={title.to_owned()}>
            <Rows>
                { for found.into_iter().map(|(raw, title, details)| {
                    let detail = details.into_iter().flatten().collect::<Vec<_>>().join("\n");
                    html! {
                        <RowLink key={raw} href={edit(raw)} {title} detail={shown(detail)} lang={Some(AttrValue::from(voice.speech.tag()))} />
                    }
                }) }
            </Rows>
            <div class="actions">
                <LinkButton label={super::form::title(&voice.speech, flow::FormId::New(kind, None))} href={add} kind={ButtonKind::Quiet} icon={Icon::Add} />
            </div>
        </Card>
    }
}
