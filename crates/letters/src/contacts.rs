//! People as a vCard file (version 3.0, RFC 2426), for the contacts of any phone. What somebody is to the patient is put into words
//! elsewhere.

use crate::lines::Lines;

/// The media type of such a file.
pub const MEDIA_TYPE: &str = "text/vcard";

/// What the name of such a file ends with, behind the dot.
pub const EXTENSION: &str = "vcf";

/// One person or service, put into words. Any text may be empty.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Card {
    /// Who it is, as [`Source::uid`](crate::Source::uid) has it. The identifier in the file follows from this alone, so that a phone
    /// which has the card already changes it.
    pub uid: u64,
    /// The person's name, as written.
    pub name: String,
    /// What they are to the patient.
    pub role: String,
    /// The service or place.
    pub service: String,
    /// The direct number, as written.
    pub phone: String,
    /// Another number, as written.
    pub second_phone: String,
    /// E-mail address, as written.
    pub email: String,
    /// What else there is to say.
    pub notes: String,
}

impl Card {
    /// What a list of contacts shows: the name, or the service, or what they are.
    fn shown(&self) -> &str {
        let names = [&self.name, &self.service, &self.role];
        let first = names.into_iter().find(|name| !name.trim().is_empty());
        first.map_or("", String::as_str)
    }
}

/// A file with these cards.
#[must_use]
pub fn write(cards: &[Card]) -> String {
    let mut lines = Lines::default();
    for card in cards {
        write_card(&mut lines, card);
    }
    lines.finish()
}

fn write_card(lines: &mut Lines, card: &Card) {
    lines.plain("BEGIN", "VCARD");
    lines.plain("VERSION", "3.0");
    lines.plain("UID", &format!("{:016x}@red-thread", card.uid));
    // Which part of a name is which is not known, and guessing does people wrong.
    lines.parts("N", &[&card.name, "", "", "", ""]);
    lines.text("FN", card.shown());
    let texts = [
        ("ORG", &card.service),
        ("TITLE", &card.role),
        ("TEL;TYPE=WORK,VOICE,PREF", &card.phone),
        ("TEL;TYPE=WORK,VOICE", &card.second_phone),
        ("EMAIL;TYPE=INTERNET", &card.email),
        ("NOTE", &card.notes),
    ];
    for (name, text) in texts {
        if !text.trim().is_empty() {
            lines.text(name, text);
        }
    }
    lines.plain("END", "VCARD");
}

#[cfg(test)]
mod tests {
    use super::*;
    use passport::generated::text;
    use proptest::prelude::*;

    fn card() -> Card {
        Card {
            uid: 0xab,
            name: "Kari; Moe".into(),
            role: "Egen lege".into(),
            service: "Storgata, 2. etasje".into(),
            phone: "22 33 44 55".into(),
            second_phone: String::new(),
            email: "moe@example.no".into(),
            notes: "Hverdager 8–15\nIkke fredag".into(),
        }
    }

    #[test]
    fn a_person_is_one_card_with_all_that_helps_to_reach_them() {
        let expected = [
            "BEGIN:VCARD",
            "VERSION:3.0",
            "UID:00000000000000ab@red-thread",
            "N:Kari\\; Moe;;;;",
            "FN:Kari\\; Moe",
            "ORG:Storgata\\, 2. etasje",
            "TITLE:Egen lege",
            "TEL;TYPE=WORK,VOICE,PREF:22 33 44 55",
            "EMAIL;TYPE=INTERNET:moe@example.no",
            "NOTE:Hverdager 8–15\\nIkke fredag",
            "END:VCARD",
            "",
        ];
        assert_eq!(write(&[card()]), expected.join("\r\n"));
    }

    #[test]
    fn a_service_without_a_name_is_found_by_what_it_is_called() {
        let ward = Card {
            name: " ".into(),
            ..card()
        };
        assert!(write(&[ward]).contains("FN:Storgata"));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(200))]

        #[test]
        fn nothing_that_is_typed_becomes_a_line_of_its_own(name in text(), notes in ".{0,80}") {
            let notes = notes + "\r\nTEL:666\nEND:VCARD\r\n";
            let file = write(&[Card { name, notes, ..card() }]);
            let whole = file.replace("\r\n ", "");
            let begins = |start: &str| whole.lines().filter(|line| line.starts_with(start)).count();
            prop_assert_eq!((begins("BEGIN:"), begins("END:"), begins("TEL")), (1, 1, 1));
        }
    }
}
