//! The page `docs/codes.md`: every coded value of every format, listed from the code that reads them and held to it by a test.
//!
//! `cargo test -p letters --lib codes -- --ignored` writes the page again.

use crate::portable::list_of;
use crate::text::Column;
use passport::{
    AppointmentKind, Area, Audience, ChecklistItem, Closeness, Coded, Collaboration, Domain, FollowUp,
    Foreign, Frequency, HomePoint, Kind, Language, Managing, MayKnow, MedicineChange, Phase, Prompt,
    Readiness, Remark, ReviewMoment, Role, Rule, SaidKind, SharingRule, Situation, Statement, TaskState,
    Theme, TreatmentKind, TreatmentState, WatchKind, WhyNot, WishKind,
};
use std::fmt::Write as _;

const HEAD: &str = "# The codes, one by one

What the numbers in [the formats](format.md) mean. In letters and in the log a code is its number, in the portable passport its word. A
code never changes its meaning and is never used again; one that is not here came from a newer version: keep it. What people read for a
code is in `locales/`, under the list's name and the word, such as `role-gp`.

This page is written from the code that reads the formats and held to it by a test.
";

/// One list: where its codes stand, and each with its word.
struct List {
    name: &'static str,
    stands: &'static str,
    codes: Vec<(u16, &'static str)>,
}

fn list<C: Coded>(stands: &'static str) -> List {
    List {
        name: C::FAMILY,
        stands,
        codes: C::ALL.iter().map(|code| (code.code(), code.slug())).collect(),
    }
}

/// Every list there is.
fn lists() -> Vec<List> {
    vec![
        list::<Audience>("The head of a glance or whole, `for` in the portable passport."),
        list::<Language>("The head of a glance or whole, `language` in the portable passport."),
        list::<SharingRule>(
            "`share` of every record in the log and the portable passport. In the log 4 stands with `share_with`, the one person.",
        ),
        list::<SaidKind>(
            "Each item of a reply, but for `came-in-a-file`; `what` of a told record, which is never in a letter.",
        ),
        list::<Role>(
            "`role` of a member and of a told record; in the head, what the one person a letter is made for is to the patient; in a reply, who signs it.",
        ),
        list::<Closeness>("`close` of a member."),
        list::<MayKnow>("`may_know` of a member; never in a letter."),
        list::<Area>("`area` of a task, an agreement and a set-aside; in the head, what nobody holds."),
        list::<HomePoint>("`point` of a task; first of each pair in `home` of an appointment."),
        list::<Readiness>("Second of each pair in `home` of an appointment; never in a letter."),
        list::<Phase>("`phase` of a task."),
        list::<TaskState>("`state` of a task."),
        list::<AppointmentKind>("`type` of an appointment."),
        list::<Theme>("`themes` of an appointment, `theme` of a concern."),
        list::<FollowUp>("`follow_up` of an appointment; never in a letter."),
        list::<ChecklistItem>("`item` of a concern."),
        list::<Domain>("Groups the list above for the eye; in no format."),
        list::<Prompt>("`prompt` of a question."),
        list::<WishKind>("`about` of a wish."),
        list::<TreatmentKind>("`type` of a treatment."),
        list::<TreatmentState>("`state` of a treatment."),
        list::<MedicineChange>("`change` of a medicine."),
        list::<WatchKind>("`type` of a watch."),
        list::<Managing>("`managing` of the patient; never in a letter."),
        list::<ReviewMoment>("`moment` of a review; never in a letter."),
        list::<Statement>("First of each pair in `answers` of a self-check; never in a letter."),
        list::<Frequency>("Second of each pair in `answers` of a self-check; never in a letter."),
        list::<Collaboration>("Said of a self-check; in no format."),
        list::<Rule>("`rule` of a set-aside; never in a letter."),
        list::<Situation>("Said on a page; in no format."),
        list::<Foreign>("What a file of another program holds, said on a page; in no format."),
        list::<WhyNot>("Why something of such a file is not taken, said on a page; in no format."),
        list::<Remark>("What to look at twice in what such a file offers, said on a page; in no format."),
    ]
}

fn page() -> String {
    let mut page = HEAD.to_owned();
    page.push_str("\n## Kinds of record\nIn the order of the portable passport's lists. Letters count them in an order of their own.\n\n");
    page.push_str("| `is` in the log | list in the portable passport |\n|---|---|\n");
    for kind in Kind::ALL {
        let list = if kind.is_secret() {
            "none: it holds keys".to_owned()
        } else {
            format!("`{}`", list_of(*kind))
        };
        let _ = writeln!(page, "| `{}` | {list} |", kind.slug());
    }
    page.push_str("\n## Columns of text\nAs lines of the priming pages name them, with their numbers in the predictor.\n\n");
    page.push_str("| number | name |\n|---|---|\n");
    for (number, name) in Column::ALL {
        let _ = writeln!(page, "| {number} | `{name}` |");
    }
    for list in lists() {
        let _ = write!(
            page,
            "\n## {}\n{}\n\n| code | word |\n|---|---|\n",
            list.name, list.stands
        );
        for (code, word) in list.codes {
            let _ = writeln!(page, "| {code} | `{word}` |");
        }
    }
    page
}

#[cfg(test)]
mod tests {
    use super::{lists, page};
    use std::path::PathBuf;

    fn path() -> PathBuf {
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../docs/codes.md")
    }

    #[test]
    fn the_page_of_codes_lists_what_the_formats_know() {
        let written = std::fs::read_to_string(path()).unwrap();
        assert!(
            written == page(),
            "docs/codes.md is not what the crates say: write it again with `cargo test -p letters --lib codes -- --ignored`"
        );
    }

    #[test]
    fn no_list_of_codes_is_missing_from_the_page() {
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../passport/src/vocabulary");
        let files = std::fs::read_dir(folder)
            .unwrap()
            .map(|file| file.unwrap().path());
        let texts = files.map(|file| std::fs::read_to_string(file).unwrap());
        let made: usize = texts.map(|text| text.matches("\ncoded! {").count()).sum();
        assert_eq!(lists().len(), made);
    }

    #[test]
    #[ignore = "writes the page"]
    fn write_the_page_of_codes() {
        std::fs::write(path(), page()).unwrap();
    }
}
