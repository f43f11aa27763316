//! A field that is typed into: one line, many lines, or one of the forms a phone has a keyboard or picker for.
//! It hands on every keystroke as typed; trimming and judging are the page's work. A day or time of which only a part is there is handed on
//! as [`UNFINISHED`]: a browser says nothing at all of it, and it must not pass for a field that was left empty.

use super::field;
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

/// What a day or a time is that was begun and not finished. It is no day and no time.
const UNFINISHED: &str = "…";

/// What is typed, which decides the keyboard or picker a phone offers.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum TextKind {
    /// One line of text.
    #[default]
    Line,
    /// Several lines of text; the field grows with them.
    Long,
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
    /// A civil date; the value is `YYYY-MM-DD`.
    Date,
    /// A time of day; the value is `HH:MM`.
    Time,
    /// A whole number; the value is text and may hold anything.
    Number,
    /// A week of a year; the value is `YYYY-Www`, typed as text where the browser has no picker for it.
    Week,
    /// A key: signs that mean nothing, so nothing corrects or completes them.
    Code,
    /// Words of a language that there is not: nothing corrects or completes them, or makes their first letter large.
    Words,
    /// A password, which is not shown while it is typed.
    Secret,
}

impl TextKind {
    fn input_type(self) -> &'static str {
        match self {
            Self::Line | Self::Long | Self::Number | Self::Code | Self::Words => "text",
            Self::Secret => "password",
            Self::Phone => "tel",
            Self::Email => "email",
            Self::Date => "date",
            Self::Time => "time",
            Self::Week => "week",
        }
    }

    /// Whether a browser has it typed part by part.
    fn is_in_parts(self) -> bool {
        matches!(self, Self::Date | Self::Time | Self::Week)
    }

    fn capitals(self) -> Option<&'static str> {
        match self {
            Self::Code => Some("characters"),
            Self::Words | Self::Secret => Some("none"),
            _ => None,
        }
    }

    fn class(self) -> Option<&'static str> {
        match self {
            Self::Date | Self::Time | Self::Week => Some("text-field__input--when"),
            Self::Number => Some("text-field__input--number"),
            Self::Phone => Some("text-field__input--phone"),
            Self::Code => Some("text-field__input--code"),
            Self::Words => Some("text-field__input--words"),
            Self::Line | Self::Long | Self::Email | Self::Secret => None,
        }
    }
}

/// What [`TextField`] needs.
#[derive(Properties, PartialEq)]
pub struct TextFieldProps {
    /// The control's id, unique on the page.
    pub id: AttrValue,
    /// The field's name.
    pub label: AttrValue,
    /// What helps to fill it in.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What the field holds, exactly as it was typed.
    #[prop_or_default]
    pub value: AttrValue,
    /// What is wrong with the value, and what to do about it.
    #[prop_or_default]
    pub problem: Option<AttrValue>,
    /// Called with the whole value at each keystroke.
    #[prop_or_default]
    pub oninput: Callback<String>,
    /// What is typed.
    #[prop_or_default]
    pub kind: TextKind,
    /// The autofill token of HTML, for a password. A browser remembers what it may fill in elsewhere, where no lock reaches:
    /// everything else is `off`.
    #[prop_or(AttrValue::Static("off"))]
    pub autocomplete: AttrValue,
    /// The language of what is typed, as a BCP 47 tag.
    #[prop_or_default]
    pub lang: Option<AttrValue>,
    /// Whether it cannot be changed just now; it keeps the focus and can be read.
    #[prop_or_default]
    pub held: bool,
    /// What the value means, shown under the field: a date in words, for example.
    #[prop_or_default]
    pub after: Option<AttrValue>,
}

/// A labelled field for typed text.
#[component]
pub fn TextField(props: &TextFieldProps) -> Html {
    let id = &props.id;
    html! {
        <div class={field::group_classes(props.problem.as_ref())}>
            <label class="govuk-label" for={id}>{ &props.label }</label>
            { field::hint(id, props.hint.as_ref()) }
            { field::problem(id, props.problem.as_ref()) }
            { control(props) }
            if let Some(after) = &props.after {
                <p id={format!("{id}-after")} class="text-field__after">{ after }</p>
            }
        </div>
    }
}

fn control(props: &TextFieldProps) -> Html {
    let described_by = field::described_by(
        &props.id,
        &[
            ("hint", props.hint.is_some()),
            ("problem", props.problem.is_some()),
            ("after", props.after.is_some()),
        ],
    );
    let wrong = props.problem.is_some();
    let invalid = wrong.then_some("true");
    match props.kind {
        TextKind::Long => html! {
            <textarea
                id={props.id.clone()}
                class={classes!("govuk-textarea", "text-field__input", wrong.then_some("govuk-textarea--error"))}
                rows="3"
                readonly={props.held}
                value={props.value.clone()}
                lang={props.lang.clone()}
                autocomplete={props.autocomplete.clone()}
                aria-describedby={described_by}
                aria-invalid={invalid}
                oninput={props.oninput.reform(|event| typed(&event))}
            />
        },
        kind => html! {
            <input
                id={props.id.clone()}
                class={classes!(
                    "govuk-input", "text-field__input", kind.class(), wrong.then_some("govuk-input--error"),
                )}
                type={kind.input_type()}
                readonly={props.held}
                inputmode={(kind == TextKind::Number).then_some("numeric")}
                spellcheck={matches!(kind, TextKind::Email | TextKind::Phone | TextKind::Code | TextKind::Words | TextKind::Secret).then_some("false")}
                autocapitalize={kind.capitals()}
                value={if props.value == UNFINISHED { AttrValue::default() } else { props.value.clone() }}
                lang={props.lang.clone()}
                autocomplete={props.autocomplete.clone()}
                aria-describedby={described_by}
                aria-invalid={invalid}
                oninput={props.oninput.reform(|event| typed(&event))}
                onkeyup={kind.is_in_parts().then(|| looking(props))}
                onblur={kind.is_in_parts().then(|| looking(props))}
            />
        },
    }
}

/// Looks whether a part of a day or time is missing, which a browser does not report as typing.
fn looking<E: AsRef<web_sys::Event>>(props: &TextFieldProps) -> Callback<E> {
    let (oninput, value) = (props.oninput.clone(), props.value.clone());
    Callback::from(move |event: E| {
        let input = event
            .as_ref()
            .target()
            .and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        let Some(input) = input else {
            return;
        };
        let now = if input.validity().bad_input() {
            UNFINISHED.to_owned()
        } else {
            input.value()
        };
        if now != *value {
            oninput.emit(now);
        }
    })
}

fn typed(event: &InputEvent) -> String {
    let Some(target) = event.target() else {
        return String::new();
    };
    match target.dyn_into::<HtmlInputElement>() {
        Ok(input) if input.validity().bad_input() => UNFINISHED.to_owned(),
        Ok(input) => input.value(),
        Err(other) => other
            .dyn_into::<HtmlTextAreaElement>()
            .map(|area| area.value())
            .unwrap_or_default(),
    }
}
