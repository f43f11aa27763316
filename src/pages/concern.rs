//! One concern: how much it troubles now and before, for whom it is, and who may see it.

use super::{RecordProps, lines};
use crate::parts::*;
use crate::words::{Voice, use_voice};
use flow::{Msg, Page};
use passport::{Concern, Id, Key, Kind, Passport, Sharing};
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
                if concern.sharing == Sharing::OnlyMe {
                    <Notice kind={NoticeKind::Info}>{ speech.concern_private() }</Notice>
                }
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
                { lines::edit_actions(&voice, key) }
            </main>
        </>
    }
}

/// Earlier answers, newest first, as a table that reads the same aloud.
fn earlier(voice: &Voice, concern: &Concern) -> Html {
    let speech = &voice.speech;
    if concern.ratings.is_empty() {
        return Html::default();
    }
    html! {
        <Card title={speech.concern_over_time().to_owned()}>
            <table class="over-time">
                <tbody>
                    { for concern.ratings.iter().rev().map(|rating| html! {
                        <tr key={rating.on.to_julian_day()}>
                            <th scope="row">{ speech.short_day(rating.on) }</th>
                            <td><Meter level={rating.level()} label={speech.level_says(i64::from(rating.level()))} /></td>
                        </tr>
                    }) }
                </tbody>
            </table>
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
            { lines::said(speech.field_sharing(), Some(speech.coded(concern.sharing).to_owned())) }
        </Facts>
    }
}
