//! What stands until there is something to show: the same as the page before the app, so that nothing blinks.

use yew::prelude::*;

/// The app's name. It is the same in every language, and is shown before there are any words.
const NAME: &str = "Red Thread";

/// The page between the still page of `index.html` and the first one with something on it.
#[component]
pub(crate) fn StartingPage() -> Html {
    html! {
        <main id="main" class="shell" aria-busy="true">
            <p class="shell__name" translate="no">{ NAME }</p>
            <svg class="shell__thread" viewBox="0 0 64 240" aria-hidden="true" focusable="false">
                <path d="M32 0C32 44 54 52 50 78S16 96 18 124s34 24 32 54-18 32-18 62" />
            </svg>
        </main>
    }
}
