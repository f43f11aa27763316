//! The latest of a long list, and the button that shows what came before. Not what the list is of.

use crate::device::{clock, focus};
use crate::parts::*;
use yew::prelude::*;

/// How many are shown at first, and with every press of the button.
pub(super) const AT_ONCE: usize = 50;

/// How many of a list are shown.
#[derive(Clone, PartialEq)]
pub(super) struct Latest {
    count: UseStateHandle<usize>,
}

/// The latest [`AT_ONCE`] at first.
#[hook]
pub(super) fn use_latest() -> Latest {
    Latest {
        count: use_state(|| AT_ONCE),
    }
}

impl Latest {
    /// How many are shown.
    pub(super) fn count(&self) -> usize {
        *self.count
    }

    /// The button that shows more of `all`; nothing when everything is shown. The keyboard goes on where the new ones begin:
    /// at the element of that [`place`].
    pub(super) fn button(&self, label: &str, all: usize) -> Html {
        let shown = self.count();
        if shown >= all {
            return Html::default();
        }
        let count = self.count.clone();
        let onclick = Callback::from(move |()| {
            count.set(shown.saturating_add(AT_ONCE));
            wasm_bindgen_futures::spawn_local(async move {
                clock::after_paint().await;
                focus::to_element(&place(shown));
            });
        });
        html! {
            <div class="actions"><Button label={label.to_owned()} kind={ButtonKind::Quiet} {onclick} /></div>
        }
    }
}

/// The id of what stands at a place of the list, counted from 0.
pub(super) fn place(at: usize) -> String {
    format!("change-{at}")
}
