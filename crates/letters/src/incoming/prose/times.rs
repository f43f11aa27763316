//! Times of day in a text: `kl. 10.30`, `10:30`, `kl 0830`, `2.30 pm`, `10.30–11.15`.

use super::tokens::{Sort, Token, word_before};
use passport::{FoundTime, Time};

/// Words after which a number is a time.
const AT: [&str; 6] = ["kl", "klokka", "klokken", "at", "tid", "klokkeslett"];

/// The time with which these tokens begin, and how many they are. `10.30` alone may be a price: something has to say that it is a time.
pub(super) fn time(before: &[Token], rest: &[Token]) -> Option<(FoundTime, usize)> {
    let is_told = word_before(before, ".:").is_some_and(|word| AT.contains(&word));
    whole(rest, is_told)
}

/// The time that stands beside a day, and how many tokens there are to its end.
pub(super) fn beside(behind: &[Token]) -> Option<(FoundTime, usize)> {
    let mut is_told = false;
    for (at, token) in behind.iter().enumerate().take(6) {
        match &token.sort {
            Sort::Word(word) => {
                is_told = AT.contains(&word.as_str());
                if !is_told && !matches!(word.as_str(), "fra" | "from" | "om") {
                    return None;
                }
            }
            Sort::Number(..) => {
                let (time, length) =
                    whole(behind.get(at..)?, true).filter(|_| is_told || is_written_out(behind, at))?;
                return Some((time, at + length));
            }
            Sort::Line if is_told || says_at(behind.get(at + 1)) => {}
            Sort::Line => return None,
            Sort::Sign(sign) if ".,:;-–(".contains(*sign) => {}
            Sort::Sign(_) => return None,
        }
    }
    None
}

fn says_at(token: Option<&Token>) -> bool {
    token.and_then(Token::word).is_some_and(|word| AT.contains(&word))
}

/// Whether hours and minutes stand there, and not only a number.
fn is_written_out(tokens: &[Token], at: usize) -> bool {
    let sign = tokens.get(at + 1).is_some_and(|sign| sign.is_sign(".:"));
    sign && tokens
        .get(at + 2)
        .is_some_and(|minutes| minutes.digits(2).is_some())
}

fn whole(rest: &[Token], is_told: bool) -> Option<(FoundTime, usize)> {
    let (from, length) = clock(rest, is_told)?;
    let mut until = None;
    let behind = rest.get(length..).unwrap_or_default();
    let is_range = behind
        .first()
        .is_some_and(|sign| sign.is_sign("-–") || matches!(sign.word(), Some("til" | "to")));
    if is_range {
        until = clock(behind.get(1..).unwrap_or_default(), true).filter(|(until, _)| *until > from);
    }
    let total = length + until.map_or(0, |(_, length)| length + 1);
    let until = until.map(|(until, _)| until);
    Some((FoundTime { from, until }, total))
}

fn clock(rest: &[Token], is_told: bool) -> Option<(Time, usize)> {
    let first = rest.first()?;
    if let Some(number) = first.digits(4).filter(|_| is_told) {
        return Some((at(number / 100, number % 100)?, 1));
    }
    let hour = first.number(2)?;
    let minutes = match rest {
        [_, sign, minutes, ..] if sign.is_sign(":.") && sign.is_close && minutes.is_close => {
            let is_more = rest
                .get(3)
                .is_some_and(|sign| sign.is_close && sign.is_sign(".:/"))
                && rest
                    .get(4)
                    .is_some_and(|number| number.is_close && number.number(9).is_some());
            minutes
                .digits(2)
                .filter(|_| !is_more && (sign.is_sign(":") || is_told || half(rest, 3).is_some()))
        }
        _ => None,
    };
    let (minute, length) = match minutes {
        Some(minute) => (minute, 3),
        None => (0, 1),
    };
    match half(rest, length) {
        Some((is_after_noon, more)) if (1..=12).contains(&hour) => {
            let hour = hour % 12 + if is_after_noon { 12 } else { 0 };
            Some((at(hour, minute)?, length + more))
        }
        _ if minutes.is_some() || is_told => Some((at(hour, minute)?, length)),
        _ => None,
    }
}

/// Whether `am` or `pm` stands there, whether it is after noon, and how many tokens it takes.
fn half(rest: &[Token], at: usize) -> Option<(bool, usize)> {
    let behind = rest.get(at..)?;
    match behind {
        [word, ..] if word.word() == Some("am") => Some((false, 1)),
        [word, ..] if word.word() == Some("pm") => Some((true, 1)),
        [letter, dot, m, ..] if dot.is_sign(".") && m.word() == Some("m") => match letter.word() {
            Some("a") => Some((false, 3)),
            Some("p") => Some((true, 3)),
            _ => None,
        },
        _ => None,
    }
}

fn at(hour: u32, minute: u32) -> Option<Time> {
    Time::from_hms(u8::try_from(hour).ok()?, u8::try_from(minute).ok()?, 0).ok()
}
