//! Whom to share with.

use crate::parts::*;
use crate::words::use_voice;
use flow::Page;
use passport::{Audience, Coded as _};
use yew::prelude::*;

/// The audiences a patient can choose, most used first.
const OFFERED: [Audience; 5] = [
    Audience::HospitalTeam,
    Audience::Gp,
    Audience::HomeCare,
    Audience::OutOfHours,
    Audience::Relative,
];

/// Whom to share with.
#[component]
pub(crate) fn SharePage() -> Html {
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
                    { for OFFERED.iter().map(|audience| html! {
                        <RowLink key={audience.slug()} href={Page::Preview(*audience).href()}
                            title={speech.coded(*audience).to_owned()}
                            detail={speech.coded_hint(*audience).map(|hint| AttrValue::from(hint.to_owned()))}
                            icon={if *audience == Audience::OutOfHours { Icon::Night } else { Icon::Share }} />
                    }) }
                </Rows>
                <p class="quiet">{ speech.share_private_stays() }</p>
            </main>
        </>
    }
}
