//! Telephone numbers in a text: eight figures as in Norway and Denmark, numbers with a country in front, and British ones. Dates, postal
//! codes and the numbers that states give people look alike and are left alone.

/// What stands before a number that is called.
const CALL: [&str; 9] = [
    "tlf",
    "tel",
    "telefon",
    "telephone",
    "phone",
    "mobil",
    "mobile",
    "ring",
    "call",
];

/// So many bytes before a number are looked at for a word that says that it is one to call.
const NEAR: usize = 120;

/// The longest number that somebody writes, in bytes, with all that stands between its figures.
const LONGEST: usize = 40;

/// The numbers of a text, as they are written.
pub(super) fn phones(text: &str) -> Vec<String> {
    text.lines().flat_map(in_line).collect()
}

fn in_line(line: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = line;
    while let Some(at) = rest.find(|c: char| c.is_ascii_digit() || "+(".contains(c)) {
        let run = rest.get(at..).unwrap_or_default();
        let end = run.find(|c: char| !is_part(c)).unwrap_or(run.len());
        let before = line.get(..line.len() - run.len()).unwrap_or_default();
        let run_text = run.get(..end.max(1)).unwrap_or_default();
        let is_behind_letter = before.ends_with(|c: char| c.is_alphanumeric());
        found.extend(pieces(run_text, is_called(before)).filter(|_| !is_behind_letter));
        rest = run.get(end.max(1)..).unwrap_or_default();
    }
    found
}

/// The numbers in a run of figures and signs. Two that only a slash or two spaces divide are two.
fn pieces(run: &str, is_called: bool) -> impl Iterator<Item = String> + '_ {
    let parts = run.split('/').flat_map(|part| part.split("  "));
    let tidy = parts.map(|part| part.trim_matches(|c: char| !c.is_ascii_digit() && !"+()".contains(c)));
    tidy.map(|part| part.trim_end_matches(['(', '+']).trim())
        .filter(move |part| is_number(part, is_called))
        .map(str::to_owned)
}

fn is_part(c: char) -> bool {
    c.is_ascii_digit() || "+()-./ \u{a0}".contains(c)
}

/// Whether one of the last words says that a number to call follows.
fn is_called(before: &str) -> bool {
    // Three words are near. What is further away than this is not looked at, so that a long line is not read again for each of its numbers.
    let mut from = before.len().saturating_sub(NEAR);
    while !before.is_char_boundary(from) {
        from += 1;
    }
    let near = before.get(from..).unwrap_or_default().to_lowercase();
    // The first of them may be the end of a longer word.
    let from_a_word = near.find(|c: char| !c.is_alphanumeric());
    let whole = if from == 0 { Some(0) } else { from_a_word };
    let words = near.get(whole.unwrap_or(near.len())..).unwrap_or_default();
    let mut words = words
        .rsplit(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .take(3);
    words.any(|word| CALL.contains(&word))
}

fn is_number(part: &str, is_called: bool) -> bool {
    if part.len() > LONGEST {
        return false;
    }
    let digits = part.chars().filter(char::is_ascii_digit).count();
    let groups: Vec<usize> = part
        .split(|c: char| !c.is_ascii_digit())
        .map(str::len)
        .filter(|length| *length > 0)
        .collect();
    let has = |sign: char| part.contains(sign);
    // What a state calls somebody: a date of birth and some more.
    let is_of_a_person =
        matches!(groups.as_slice(), [6, 4] | [6, 5] | [11]) && !part.starts_with('+') && !is_called;
    if has('.') && matches!(groups.as_slice(), [1..=2, 1..=2, 2 | 4])
        || matches!(groups.as_slice(), [4, 2, 2]) && has('-')
    {
        return false;
    }
    if is_of_a_person {
        return false;
    }
    let bare = part.trim_start_matches('(');
    let is_abroad = bare.starts_with('+') || bare.starts_with("00");
    let is_nordic =
        digits == 8 && !has('.') && !part.starts_with('0') && groups.iter().all(|length| *length != 1);
    let is_british = part.starts_with("0") && (10..=11).contains(&digits) && groups.len() > 1;
    match digits {
        8..=15 if is_abroad => true,
        5..=12 if is_called => true,
        _ => is_nordic || is_british,
    }
}
