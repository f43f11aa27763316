//! One field of a reply.

use super::ReplyProps;
use crate::pages::form::problem;
use crate::parts::*;
use crate::words::{Speech, Voice};
use flow::{Msg, ReplyField, ReplyMsg};
use passport::Coded;
use std::rc::Rc;
use yew::prelude::*;

/// What every field looks at.
pub(super) struct Entry<'a> {
    pub(super) voice: &'a Voice,
    pub(super) props: &'a ReplyProps,
}

impl Entry<'_> {
    pub(super) fn text(&self, field: ReplyField, label: &str, kind: TextKind) -> Html {
        self.hinted(field, label, None, kind)
    }

    /// A text with a line that says what may stand there.
    pub(super) fn hinted(&self, field: ReplyField, label: &str, hint: Option<&str>, kind: TextKind) -> Html {
        html! {
            <TextField key={field.to_string()} id={field.to_string()} label={label.to_owned()} {kind} value={self.value(field)}
                hint={hint.map(|hint| AttrValue::from(hint.to_owned()))}
                problem={self.problem(field)} oninput={self.typed(field)} lang={Some(AttrValue::from(self.voice.speech.tag()))} />
        }
    }

    /// A choice among several; `empty` is what stands for no answer.
    pub(super) fn choice(
        &self,
        field: ReplyField,
        label: &str,
        options: Vec<Choice>,
        style: ChoiceStyle,
    ) -> Html {
        html! {
            <ChoiceField key={field.to_string()} id={field.to_string()} label={label.to_owned()} options={Rc::new(options)}
                chosen={self.value(field)} problem={self.problem(field)} onchange={self.typed(field)} {style} />
        }
    }

    pub(super) fn tick(&self, field: ReplyField, label: &str) -> Html {
        let typed = self.typed(field);
        let onchange = typed.reform(|on: bool| if on { "yes" } else { "" }.to_owned());
        html! {
            <TickField key={field.to_string()} id={field.to_string()} label={label.to_owned()} ticked={!self.value(field).is_empty()} {onchange} />
        }
    }

    fn value(&self, field: ReplyField) -> String {
        self.props.replying.get(field).to_owned()
    }

    fn problem(&self, field: ReplyField) -> Option<AttrValue> {
        let found = self.props.replying.problem(field)?;
        Some(problem(&self.voice.speech, found).to_owned().into())
    }

    fn typed(&self, field: ReplyField) -> Callback<String> {
        self.voice
            .send
            .reform(move |text| Msg::Reply(ReplyMsg::Typed(field, text)))
    }
}

/// One answer to choose.
pub(super) fn answer(value: &str, label: &str) -> Choice {
    Choice {
        value: value.to_owned().into(),
        label: label.to_owned().into(),
        hint: None,
    }
}

/// The entries of a coded list.
pub(super) fn coded<C: Coded>(speech: &Speech) -> Vec<Choice> {
    let entry = |code: &C| answer(&code.code().to_string(), speech.coded(*code));
    C::ALL.iter().map(entry).collect()
}

/// A drop-down list whose first entry stands for no answer.
pub(super) fn or_none(label: &str) -> ChoiceStyle {
    ChoiceStyle::SelectWithEmpty(label.to_owned().into())
}
