//! Addresses: everything after the `#`. Pages begin with a slash, letters with a digit.

use crate::Page;

/// Where the browser is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Route {
    /// No fragment: wherever the app begins.
    Start,
    /// A page of the app.
    Page(Page),
    /// A letter to be read, as it came.
    Letter(String),
}

impl Route {
    /// Reads a fragment, with or without its `#`. What is not understood leads to the start, except that anything
    /// beginning with a digit is taken for a letter, so that a damaged code is answered and never ignored.
    #[must_use]
    pub fn parse(fragment: &str) -> Self {
        let fragment = fragment.trim_start_matches('#').trim();
        if fragment.is_empty() {
            return Self::Start;
        }
        match fragment.strip_prefix('/') {
            Some(path) => Page::parse(path).map_or(Self::Start, Self::Page),
            None => Self::Letter(fragment.to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_page_is_a_letter_or_the_start() {
        assert_eq!(Route::parse(""), Route::Start);
        assert_eq!(Route::parse("#"), Route::Start);
        assert_eq!(Route::parse("#/nowhere"), Route::Start);
        assert_eq!(Route::parse("#/task/xyz"), Route::Start);
        assert_eq!(Route::parse("#1234"), Route::Letter("1234".into()));
        assert_eq!(Route::parse("#rubbish"), Route::Letter("rubbish".into()));
    }
}
