//! How much, from 0 to 10: eleven radio buttons large enough for a thumb. It shows a level, it does not judge
//! one: no colour and no word changes with the number.

use super::{Button, ButtonKind, field, focus_element};
use yew::prelude::*;

/// The highest level; the lowest is 0.
const HIGHEST: u8 = 10;

/// What [`LevelField`] needs.
#[derive(Properties, PartialEq)]
pub struct LevelFieldProps {
    /// The id of the button for 0, unique on the page; the others are numbered after it.
    pub id: AttrValue,
    /// The question.
    pub label: AttrValue,
    /// What helps to answer it.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// The chosen level, 0 to 10.
    #[prop_or_default]
    pub level: Option<u8>,
    /// What 0 means.
    pub lowest: AttrValue,
    /// What 10 means.
    pub highest: AttrValue,
    /// The words on the button that takes the answer back.
    pub clear: AttrValue,
    /// Called with the new level, or with nothing when the answer is taken back.
    #[prop_or_default]
    pub onchange: Callback<Option<u8>>,
}

/// A labelled row of levels from 0 to 10.
#[component]
pub fn LevelField(props: &LevelFieldProps) -> Html {
    let id = &props.id;
    let described_by = field::described_by(id, &[("hint", props.hint.is_some())]);
    html! {
        <div class={field::group_classes(None)}>
            <fieldset class="govuk-fieldset level" aria-describedby={described_by}>
                <legend class="govuk-fieldset__legend">{ &props.label }</legend>
                { field::hint(id, props.hint.as_ref()) }
                <div class="level__row">{ for (0..=HIGHEST).map(|level| step(props, level)) }</div>
                <div class="level__ends">
                    <span id={format!("{id}-lowest")}>{ format!("0 – {}", props.lowest) }</span>
                    <span id={format!("{id}-highest")}>{ format!("{HIGHEST} – {}", props.highest) }</span>
                </div>
            </fieldset>
            if props.level.is_some() {
                { clear(props) }
            }
        </div>
    }
}

fn step(props: &LevelFieldProps, level: u8) -> Html {
    let id = field::option_id(&props.id, usize::from(level));
    let end = match level {
        0 => Some(format!("{}-lowest", props.id)),
        HIGHEST => Some(format!("{}-highest", props.id)),
        _ => None,
    };
    html! {
        <div class="level__step" key={level}>
            <input
                id={id.clone()}
                class="level__input"
                type="radio"
                name={props.id.clone()}
                value={level.to_string()}
                checked={props.level == Some(level)}
                aria-describedby={end}
                onchange={props.onchange.reform(move |_: Event| Some(level))}
            />
            <label class="level__label" for={id}>{ level }</label>
        </div>
    }
}

/// The button that takes the answer back. It goes away when pressed, so it first hands the focus to the row.
fn clear(props: &LevelFieldProps) -> Html {
    let id = props.id.clone();
    let onclick = props.onchange.reform(move |()| {
        focus_element(&id);
        None
    });
    html! { <Button label={props.clear.clone()} kind={ButtonKind::Plain} {onclick} /> }
}
