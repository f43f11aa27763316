//! The shell: Yew and the browser, and nothing clever. What the app does is decided in `flow`.

mod app;
mod backing_up;
mod books;
mod bringing_in;
mod carry_out;
pub mod device;
mod doors;
mod followers;
mod following;
mod giving;
mod handed;
mod handing_on;
mod keeping;
mod kept;
mod pages;
pub mod parts;
mod placing;
mod posting;
mod recalling;
mod safe;
mod shelves;
mod taking_in;
mod together;
mod words;

/// Starts the app in the page's `#app` element.
pub fn start() {
    app::mount();
}
