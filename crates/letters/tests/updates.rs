//! What updates promise to whoever shows them: the changes of an ordinary day fit one small code.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test that cannot go on should stop, and this one has figures to tell"
)]

mod typical_day;

use letters::code::{Code, Correction};
use letters::{digits, update};
use passport::{Coded as _, Date, Language, Month};
use typical_day::Day;

/// An address of ordinary length: 26 characters with its `#`.
const ADDRESS: &str = "https://redthread.example/";
/// The largest symbol that the changes of a day may take.
const LARGEST: u32 = 15;

#[test]
fn the_changes_of_an_ordinary_day_fit_one_code_of_version_15_in_every_language() {
    let today = Date::from_calendar_date(2026, Month::November, 21).unwrap();
    for language in Language::ALL.iter().copied() {
        let day = Day::of(language, today).unwrap();
        assert_eq!(
            day.update.state.marks().len(),
            day.before.marks().len() + 5,
            "everything that is new is in it"
        );
        let whole = update::write(&day.update, None).unwrap();
        assert!(day.length * 3 < whole.len(), "{language:?}: {}", day.length);
        let code = Code::of_link(ADDRESS, &digits::fragment(&day.letter), Correction::Screen).unwrap();
        let version = code.version();
        assert!(version <= LARGEST, "{language:?}: version {version}");
        assert_eq!(day.read(), Some(day.update));
    }
}
