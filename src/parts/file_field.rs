//! A field for one file. It tells that something was picked; whoever reads the file finds the field by its id.

use super::{Icon, IconView, field};
use yew::prelude::*;

/// What [`FileField`] needs.
#[derive(Properties, PartialEq)]
pub struct FileFieldProps {
    /// The control's id, unique on the page.
    pub id: AttrValue,
    /// The field's name.
    pub label: AttrValue,
    /// What may be picked.
    pub hint: AttrValue,
    /// The words on the button. The browser's own would be in the browser's language.
    pub choose: AttrValue,
    /// The kinds of file the device offers first, as the `accept` attribute has them.
    pub accept: AttrValue,
    /// Called when something was picked.
    pub onpick: Callback<()>,
}

/// A labelled field for a file.
#[component]
pub fn FileField(props: &FileFieldProps) -> Html {
    let id = &props.id;
    html! {
        <div class="govuk-form-group">
            <span id={format!("{id}-name")} class="govuk-label">{ &props.label }</span>
            { field::hint(id, Some(&props.hint)) }
            <label class="file-field govuk-button govuk-button--secondary button">
                <input {id} class="file-field__input" type="file" accept={props.accept.clone()}
                    aria-labelledby={format!("{id}-choose {id}-name")}
                    aria-describedby={field::described_by(id, &[("hint", true)])}
                    onchange={props.onpick.reform(|_: Event| ())} />
                <IconView icon={Icon::Add} />
                <span id={format!("{id}-choose")} class="button__label">{ &props.choose }</span>
            </label>
        </div>
    }
}
