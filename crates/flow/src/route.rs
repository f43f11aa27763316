//! Addresses: everything after the `#`. Pages begin with a slash, letters with a digit.

use crate::Page;

/// Where a letter is looked for. It is no page of a passport: none is looked at there.
const SCAN: &str = "scan";

/// Where a file arrives that the system hands to the app.
const FILE: &str = "file";

/// The link to where a letter is looked for.
pub const SCAN_HREF: &str = "#/scan";

/// Where the browser is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Route {
    /// No fragment: wherever the app begins.
    Start,
    /// A page of the app.
    Page(Page),
    /// Look for a letter with the camera, in a file, or in a text.
    Scan,
    /// The same without the camera: the system has handed a file to the app.
    File,
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
            Some(SCAN) => Self::Scan,
            Some(FILE) => Self::File,
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
        assert_eq!(Route::parse(SCAN_HREF), Route::Scan);
        assert_eq!(Route::parse("#/file"), Route::File);
        assert_eq!(Route::parse("#/task/xyz"), Route::Start);
        assert_eq!(Route::parse("#1234"), Route::Letter("1234".into()));
        assert_eq!(Route::parse("#rubbish"), Route::Letter("rubbish".into()));
    }
}
