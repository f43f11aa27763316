//! Who has signed a reply, by the patient's own word: somebody on the team, somebody new, or nobody they want to name.

use crate::parts::*;
use crate::words::Voice;
use flow::{Msg, WeighMsg, Weighing, Who};
use passport::{Id, Member, Passport, Row};
use std::rc::Rc;
use yew::prelude::*;

/// What stands for somebody who is to be on the team from now on.
const NEW: &str = "new";

/// The choice. Those in the role that was signed come first.
pub(super) fn section(voice: &Voice, passport: &Passport, weighing: &Weighing) -> Html {
    let speech = &voice.speech;
    let from = &weighing.came.reply.from;
    let mut rows: Vec<&Row<Member>> = passport.members.iter().collect();
    rows.sort_by_key(|row| row.value.role != from.role);
    let mut options: Vec<Choice> = rows
        .into_iter()
        .map(|row| {
            let person = speech.person(&row.value);
            let label = [person.name, person.detail].join(" · ");
            choice(
                format!("{:x}", row.id.raw()),
                label.trim_end_matches(" · ").to_owned(),
            )
        })
        .collect();
    options.push(choice(NEW.to_owned(), speech.weigh_who_new(&from.name)));
    let chosen = match weighing.who {
        Who::Unsaid => String::new(),
        Who::New => NEW.to_owned(),
        Who::Member(id) => format!("{:x}", id.raw()),
    };
    let onchange = voice.send.reform(|text: String| {
        Msg::Weigh(WeighMsg::Is(match text.as_str() {
            NEW => Who::New,
            text => u64::from_str_radix(text, 16).map_or(Who::Unsaid, |raw| Who::Member(Id::new(raw))),
        }))
    });
    html! {
        <ChoiceField id="weigh-who" label={speech.weigh_who().to_owned()} hint={Some(AttrValue::from(speech.weigh_who_hint().to_owned()))}
            options={Rc::new(options)} {chosen} {onchange}
            style={ChoiceStyle::SelectWithEmpty(speech.weigh_who_unsaid().to_owned().into())} />
    }
}

fn choice(value: String, label: String) -> Choice {
    Choice {
        value: value.into(),
        label: label.into(),
        hint: None,
    }
}
