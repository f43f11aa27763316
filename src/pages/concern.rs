//! One concern: how much it troubles now and before, for whom it is, and who may see it.

use super::{RecordProps, lines};
use crate::parts::*;
use crate::words::{Voice, use_voice};
use flow::{Msg, Page};
use passport::{Concern, Id, Key, Kind, Passport, Sharing};
use std::rc::Rc;
use yew::prelude::*;

/// One concern.
#[component]
pub(crate) fn ConcernPage(props: &RecordProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    let passport = &*props.passport;
    let id = Id::new(props.raw);
    let Some(concern) = passport.concerns.get(id) else {
        return lines::gone(speech, Page::Raise);
    };
    let name = speech.concern_name(concern);
    let key = Key {
        kind: Kind::Concern,
        raw: props.raw,
    };
    let today = props.now.wall.date();
    let level = concern
        .latest()
        .filter(|rating| rating.on == today)
        .map(passport::Rating::level);
    let onchange = voice.where_some(move |level: Option<u8>| level.map(|level| Msg::Rate(id, level)));
    html! {
        <>
            <TopBar title={name.title} back={Some((speech.nav_raise().to_owned().into(), Page::Raise.href().into()))} />
            <main id="main" class="page">
                if let Some(words) = name.detail { <p class="lede"><Own lang={speech.tag()} text={words} /></p> }
                { private(&voice, passport, concern) }
                <LevelField id="level" label={speech.field_level().to_owned()} {level}
                    lowest={speech.level_lowest().to_owned()} highest={speech.level_highest().to_owned()}
                    clear={speech.level_none().to_owned()} {onchange} />
                { earlier(&voice, concern) }
                { facts(&voice, passport, concern, props) }
                <div class="actions">
                    <Button kind={ButtonKind::Quiet} icon={Icon::Check}
                        label={if concern.settled { speech.concern_back() } else { speech.concern_settled() }.to_owned()}
                        onclick={voice.on(Msg::Settle(id, !concern.settled))} />
                </div>
                { super::replies::about(speech, passport, key, props.now.wall.date()) }
                { lines::edit_actions(&voice, key, props.has_earlier) }
            </main>
        </>
    }
}

/// Whatever keeps this concern from others, said plainly.
fn private(voice: &Voice, passport: &Passport, concern: &Concern) -> Html {
    let speech = &voice.speech;
    let said = if concern.spoken_only {
        speech.concern_spoken_only().to_owned()
    } else if concern.sharing == Sharing::OnlyMe {
        speech.concern_private().to_owned()
    } else if concern.alone {
        let name = concern.raise_with.and_then(|id| speech.name_of(passport, id));
        speech.concern_alone(&name.unwrap_or_default())
    } else {
        return Html::default();
    };
    html! { <Notice kind={NoticeKind::Info}>{ said }</Notice> }
}

/// Earlier answers as a small picture, and as a table that reads the same aloud.
fn earlier(voice: &Voice, concern: &Concern) -> Html {
    let speech = &voice.speech;
    if concern.ratings.is_empty() {
        return Html::default();
    }
    let point = |rating: &passport::Rating| Point {
        day: i64::from(rating.on.to_julian_day()),
        level: rating.level(),
        when: speech.short_day(rating.on).into(),
        says: speech.level_says(i64::from(rating.level())).into(),
    };
    let points = Rc::new(concern.ratings.iter().map(point).collect::<Vec<_>>());
    html! {
        <Card title={speech.concern_over_time().to_owned()}>
            <OverTime label={speech.over_time_label(i64::try_from(concern.ratings.len()).unwrap_or(0))} {points}
                table={speech.over_time_table().to_owned()} col_when={speech.over_time_when().to_owned()}
                col_level={speech.over_time_level().to_owned()} />
        </Card>
    }
}

fn facts(voice: &Voice, passport: &Passport, concern: &Concern, props: &RecordProps) -> Html {
    let speech = &voice.speech;
    let whom = concern.raise_with.and_then(|id| speech.name_of(passport, id));
    let at = concern.raise_at.and_then(|id| passport.appointments.get(id));
    let at = at.map(|appointment| {
        let when = speech.moment(&appointment.when, props.now.wall.date());
        speech.raise_at_contact(speech.coded(appointment.kind), &when)
    });
    html! {
        <Facts>
            { lines::said(speech.field_raise_with(), whom) }
            { lines::said(speech.field_raise_at(), at) }
            { lines::said(speech.field_theme(), concern.theme.map(|theme| speech.coded(theme).to_owned())) }
            { lines::said(speech.field_sharing(), Some(speech.sharing(passport, concern.sharing))) }
        </Facts>
    }
}
