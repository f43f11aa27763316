//! Reads files of other programs, and the text of letters, apart from the page: nobody has looked at them yet, and nobody pays for their
//! readers before the first is brought. The reading itself is in `letters`; this is only the way in for the worker's script.

use letters::incoming::{Here, answer, look};
use passport::Date;

/// Looks through what was brought, and says what was found as the page reads it. `None` for a day that no calendar has.
#[must_use]
pub fn found_in(bytes: &[u8], may_be_a_letter: bool, julian_day: i32, here: Here<'_>) -> Option<String> {
    let today = Date::from_julian_day(julian_day).ok()?;
    Some(answer::write(&look(bytes, may_be_a_letter, today, here)))
}

#[cfg(target_arch = "wasm32")]
pub mod worker;

#[cfg(test)]
mod tests {
    use super::found_in;
    use letters::calendar::Clocks;
    use letters::incoming::{Contents, Here, IncomingError, answer};
    use passport::{Date, Month, PrimitiveDateTime, Record, When};

    struct AnHourAhead;

    impl Clocks for AnHourAhead {
        fn ahead(&self, _: &str, _: PrimitiveDateTime) -> Option<i32> {
            Some(3_600)
        }
    }

    const HERE: Here<'static> = Here {
        zone: "Europe/Oslo",
        clocks: &AnHourAhead,
    };

    fn told(bytes: &[u8], may_be_a_letter: bool) -> Result<Contents, IncomingError> {
        let today = Date::from_calendar_date(2026, Month::November, 22).unwrap();
        let told = found_in(bytes, may_be_a_letter, today.to_julian_day(), HERE).unwrap();
        answer::read(&told).unwrap()
    }

    #[test]
    fn a_file_is_told_with_its_times_by_the_clock_of_the_patient() {
        let file = b"BEGIN:VEVENT\r\nSUMMARY:CT\r\nDTSTART:20270312T093000Z\r\nEND:VEVENT\r\n";
        let Ok(Contents::File(incoming)) = told(file, false) else {
            panic!("it is a file");
        };
        let Record::Appointment(_, contact) = &incoming.offers[0].record else {
            panic!("it is an invitation");
        };
        assert!(matches!(&contact.when, When::At { from, .. } if from.as_hms() == (10, 30, 0)));
    }

    #[test]
    fn what_is_no_file_is_a_letter_only_where_it_can_be_one() {
        let letter = "Du har time torsdag 26. november kl. 10.30.".as_bytes();
        let Ok(Contents::Letter(found)) = told(letter, true) else {
            panic!("it is a letter");
        };
        assert_eq!(found.days[0].day.to_string(), "2026-11-26");
        assert_eq!(told(letter, false), Err(IncomingError::Unknown));
    }

    #[test]
    fn a_day_that_is_none_is_refused() {
        assert_eq!(found_in(b"", true, i32::MAX, HERE), None);
    }
}
