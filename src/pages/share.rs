//! Whom to share with: an audience, or one person alone.

use super::{PageProps, followers, night};
use crate::parts::*;
use crate::words::{Voice, use_voice};
use flow::{Page, SCAN_HREF, To};
use passport::{Audience, Coded as _, Passport};
use yew::prelude::*;

/// The audiences a patient can choose, most used first. The night has a card of its own.
const OFFERED: [Audience; 4] = [
    Audience::HospitalTeam,
    Audience::Gp,
    Audience::HomeCare,
    Audience::Relative,
];

/// Whom to share with.
#[component]
pub(crate) fn SharePage(props: &PageProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    html! {
        <>
            <TopBar title={speech.share_title().to_owned()} />
            <main id="main" class="page">
                <p class="lede">{ speech.share_lede() }</p>
                <Rows label={speech.share_title().to_owned()}>
                    { night::row(&voice) }
                    { for OFFERED.iter().map(|audience| html! {
                        <RowLink key={audience.slug()} href={Page::Preview(To::All(*audience)).href()}
                            title={speech.coded(*audience).to_owned()}
                            detail={speech.coded_hint(*audience).map(|hint| AttrValue::from(hint.to_owned()))}
                            icon={Icon::Share} />
                    }) }
                </Rows>
                { people(&voice, &props.passport) }
                { followers::row(speech) }
                <Rows label={speech.scan_open().to_owned()}>
                    <RowLink href={SCAN_HREF} title={speech.scan_open().to_owned()}
                        detail={super::lines::shown(speech.scan_open_hint().to_owned())} icon={Icon::Camera} />
                </Rows>
                <Rows label={speech.replies_title().to_owned()}>
                    <RowLink href={Page::Replies.href()} title={speech.replies_title().to_owned()}
                        detail={super::lines::shown(speech.replies_hint().to_owned())} icon={Icon::Mail} />
                </Rows>
                <p class="quiet">{ speech.share_private_stays() }</p>
            </main>
        </>
    }
}

/// One person alone: they also get what is for nobody else.
fn people(voice: &Voice, passport: &Passport) -> Html {
    let speech = &voice.speech;
    if passport.members.is_empty() {
        return Html::default();
    }
    html! {
        <Fold label={speech.share_one_person().to_owned()}>
            <p class="quiet">{ speech.share_one_person_hint() }</p>
            <Rows>
                { for passport.members.iter().map(|row| {
                    let person = speech.person(&row.value);
                    html! {
                        <RowLink key={row.id.raw()} href={Page::Preview(To::One(row.id)).href()} title={person.name}
                            detail={super::lines::shown(person.detail)} icon={Icon::Person} />
                    }
                }) }
            </Rows>
        </Fold>
    }
}
