//! Printing the page as it stands. What is on paper is the style sheets' business.

/// Opens the browser's print dialog; a browser that has none does nothing.
pub fn print() {
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}
