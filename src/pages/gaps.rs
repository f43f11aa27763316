//! What falls between chairs: every gap with its reason and one tap that mends it, and those that are put aside.

use super::LookProps;
use crate::parts::*;
use crate::words::{Voice, use_voice};
use flow::{FormId, GapKey, Msg, Now, Page, Start, mend};
use passport::{Gap, Id, Kind, Look, Passport, Rule, SetAside, gaps, gaps_put_aside};
use yew::prelude::*;

/// What the rules look at.
pub(super) fn look<'a>(passport: &'a Passport, history: &'a passport::History, now: &Now) -> Look<'a> {
    Look {
        passport,
        history,
        now: now.wall,
        now_ms: now.unix_ms,
    }
}

/// Every gap.
#[component]
pub(crate) fn GapsPage(props: &LookProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    let look = look(&props.passport, &props.history, &props.now);
    let found = gaps(look);
    let aside = gaps_put_aside(look);
    html! {
        <>
            <TopBar title={speech.gaps_title().to_owned()} back={Some((speech.nav_today().to_owned().into(), Page::Today.href().into()))} />
            <main id="main" class="page">
                if found.is_empty() {
                    <Empty title={speech.gaps_none_title().to_owned()} text={speech.gaps_none_text().to_owned()} />
                } else {
                    <p class="lede">{ speech.gaps_lede() }</p>
                    { for found.iter().filter(|gap| !is_copy(gap)).map(|gap| card(&voice, props, gap)) }
                    { copies(&voice, props, &found) }
                }
                { put_aside(&voice, props, &aside) }
            </main>
        </>
    }
}

/// Copies to hand on: many at once, and less urgent than anything else.
fn is_copy(gap: &Gap) -> bool {
    gap.rule == Rule::NoCopySinceChange
}

/// Who should have a copy, folded together so that the rest stays in sight.
fn copies(voice: &Voice, props: &LookProps, found: &[Gap]) -> Html {
    let waiting: Vec<&Gap> = found.iter().filter(|gap| is_copy(gap)).collect();
    let is_all = waiting.len() == found.len();
    if waiting.is_empty() {
        return Html::default();
    }
    html! {
        <Fold label={voice.speech.gaps_copies(i64::try_from(waiting.len()).unwrap_or(0))} open={is_all}>
            { for waiting.into_iter().map(|gap| card(voice, props, gap)) }
        </Fold>
    }
}

fn key(gap: &Gap) -> String {
    Start::Gap(GapKey::from(gap)).to_string()
}

fn card(voice: &Voice, props: &LookProps, gap: &Gap) -> Html {
    let speech = &voice.speech;
    let words = speech.gap(&props.passport, gap, props.now.wall.date());
    let aside = Page::Form(FormId::New(Kind::SetAside, Some(Start::Gap(GapKey::from(gap)))));
    // Many cards offer the same: each link is named after its gap.
    let about = |action: &str| AttrValue::from(speech.action_about(action, &words.title));
    let (mends, sets_aside) = (about(&words.mend), about(speech.gaps_put_aside()));
    html! {
        <Card key={key(gap)} title={words.title.clone()} tone={CardTone::Gap}>
            <p>{ words.why }</p>
            <div class="actions">
                <LinkButton label={words.mend.clone()} name={mends} href={mend(&props.passport, gap, props.now.wall).href()} kind={ButtonKind::Quiet} icon={Icon::Next} />
                <LinkButton label={speech.gaps_put_aside().to_owned()} name={sets_aside} href={aside.href()} kind={ButtonKind::Plain} />
            </div>
        </Card>
    }
}

fn put_aside(voice: &Voice, props: &LookProps, aside: &[(Id<SetAside>, Gap)]) -> Html {
    let speech = &voice.speech;
    if aside.is_empty() {
        return Html::default();
    }
    html! {
        <Fold label={speech.gaps_aside().to_owned()}>
            { for aside.iter().map(|(id, gap)| {
                let words = speech.gap(&props.passport, gap, props.now.wall.date());
                let why = props.passport.set_aside.get(*id).map(|note| note.why.clone()).unwrap_or_default();
                let name = speech.action_about(speech.gaps_take_up(), &words.title);
                html! {
                    <Card key={key(gap)} title={words.title} level=3>
                        <Own lang={speech.tag()} text={why} />
                        <div class="actions">
                            <Button label={speech.gaps_take_up().to_owned()} {name} kind={ButtonKind::Plain} onclick={voice.on(Msg::TakeUp(*id))} />
                        </div>
                    </Card>
                }
            }) }
        </Fold>
    }
}
