//! A paragraph that stands out from the page. It stays until the page takes it away; what passes by itself is a
//! [`Toast`](super::Toast).

use super::{Icon, IconView};
use yew::prelude::*;

/// What a notice is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum NoticeKind {
    /// Something worth knowing.
    #[default]
    Info,
    /// Something that went well.
    Good,
    /// Something that did not, or that needs care.
    Trouble,
}

impl NoticeKind {
    fn class(self) -> &'static str {
        match self {
            Self::Info => "notice--info",
            Self::Good => "notice--good",
            Self::Trouble => "notice--trouble",
        }
    }

    fn icon(self) -> Icon {
        match self {
            Self::Info => Icon::Info,
            Self::Good => Icon::Check,
            Self::Trouble => Icon::Alert,
        }
    }

    /// Trouble interrupts a screen reader; anything else waits for its turn.
    fn live_role(self) -> &'static str {
        match self {
            Self::Info | Self::Good => "status",
            Self::Trouble => "alert",
        }
    }
}

/// What [`Notice`] needs.
#[derive(Properties, PartialEq)]
pub struct NoticeProps {
    /// What it is about.
    #[prop_or_default]
    pub kind: NoticeKind,
    /// What it says.
    pub children: Html,
    /// Whether a screen reader announces it when it appears or changes.
    #[prop_or_default]
    pub live: bool,
}

/// A paragraph with a sign beside it.
#[component]
pub fn Notice(props: &NoticeProps) -> Html {
    let role = props.live.then(|| props.kind.live_role());
    html! {
        <div class={classes!("notice", props.kind.class())} {role}>
            <IconView icon={props.kind.icon()} />
            <div class="notice__text">{ props.children.clone() }</div>
        </div>
    }
}
