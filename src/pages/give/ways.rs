//! Choosing among the ways: what each carries, and who can read it.

use crate::parts::*;
use crate::words::Speech;
use flow::{Page, To, Way};
use yew::prelude::*;

pub(super) fn section(speech: &Speech, to: To) -> Html {
    let rows = [
        (
            Way::Code,
            Icon::Share,
            speech.ways_code(),
            speech.ways_code_hint(),
        ),
        (
            Way::Moving,
            Icon::Moving,
            speech.ways_moving(),
            speech.ways_moving_hint(),
        ),
        (Way::Send, Icon::Mail, speech.ways_send(), speech.ways_send_hint()),
        (
            Way::Paper,
            Icon::Print,
            speech.ways_paper(),
            speech.ways_paper_hint(),
        ),
    ];
    html! {
        <Rows label={speech.ways_title().to_owned()}>
            { for rows.into_iter().map(|(way, icon, title, hint)| html! {
                <RowLink key={way.slug()} href={Page::Give(to, way).href()} title={title.to_owned()}
                    detail={Some(AttrValue::from(hint.to_owned()))} {icon} />
            }) }
        </Rows>
    }
}
