//! Choosing the language of the app. Each language is named in itself.

use crate::device::locale;
use crate::parts::*;
use crate::words::use_voice;
use flow::Msg;
use passport::{Coded as _, Language};
use std::rc::Rc;
use yew::prelude::*;

/// Three large choices.
#[component]
pub(crate) fn LanguageChoice() -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let options: Vec<Choice> = Language::ALL
        .iter()
        .map(|language| Choice {
            value: language.tag().into(),
            label: locale::language_name(language.tag(), language.tag()).into(),
            hint: None,
        })
        .collect();
    let onchange = voice.where_some(|tag: String| Language::from_slug(&tag).map(Msg::ChooseLanguage));
    html! {
        <ChoiceField id="language" label={voice.speech.language_label().to_owned()} options={Rc::new(options)}
            chosen={voice.speech.tag()} {onchange} />
    }
}
