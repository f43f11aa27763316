//! Foreign contacts (vCard 2.1, 3.0 and 4.0): people and services. Pictures, addresses, birthdays and notes are not taken: a note in
//! somebody's phone was not written for a care team.

#[cfg(test)]
mod tests;

use super::known_as::{known_as, own};
use super::lines::{Line, lines};
use super::{IncomingError, Taking, roles, texts};
use passport::{Foreign, Id, Incoming, Member, Offer, Record, Remark, Role, WhyNot};

/// The numbers of one card that are looked at, and as many addresses.
const MOST_NUMBERS: usize = 20;

/// Reads contacts.
pub(super) fn read(bytes: &[u8]) -> Result<Incoming, IncomingError> {
    let mut taking = Taking::default();
    let mut is_any = false;
    for card in cards(lines(bytes)?) {
        is_any = true;
        if taking.is_full() {
            taking.too_many();
            break;
        }
        match offer(&card, &mut taking) {
            Ok(offer) => drop(taking.offer(offer)),
            Err(why) => taking.leave(Foreign::Card, why, ""),
        }
    }
    if is_any {
        Ok(taking.finish())
    } else {
        Err(IncomingError::Empty)
    }
}

/// The lines of each card. What stands within another part of it, such as the card of an agent, is not the card's own.
fn cards(lines: Vec<Line>) -> Vec<Vec<Line>> {
    let mut cards = Vec::new();
    let mut depth = 0_usize;
    for line in lines {
        match (line.name.as_str(), depth) {
            ("BEGIN", 0) => {
                depth = 1;
                cards.push(Vec::new());
            }
            ("BEGIN", _) => depth += 1,
            ("END", _) => depth = depth.saturating_sub(1),
            (_, 1) if line.is_bytes() => {}
            (_, 1) => cards
                .last_mut()
                .into_iter()
                .for_each(|card: &mut Vec<Line>| card.push(line.clone())),
            _ => {}
        }
    }
    cards
}

fn offer(card: &[Line], taking: &mut Taking) -> Result<Offer, WhyNot> {
    let line = |name: &str| card.iter().find(|line| line.name == name);
    if line("KIND").is_some_and(|kind| kind.value.trim().eq_ignore_ascii_case("group")) {
        return Err(WhyNot::NotUsed);
    }
    let title = ["ROLE", "TITLE"]
        .into_iter()
        .filter_map(line)
        .map(|line| texts::line(&line.text()));
    let titles: Vec<String> = title.filter(|title| !title.is_empty()).collect();
    let role = titles.iter().find_map(|title| roles::of(title));
    let organisation = line("ORG").map(|line| listed(&line.parts())).unwrap_or_default();
    let name = name(card);
    // A card of a service repeats it where a name belongs.
    let name = if name == organisation { String::new() } else { name };
    if name.is_empty() && organisation.is_empty() {
        return Err(WhyNot::Nameless);
    }
    let unknown = if role.is_none() { titles } else { Vec::new() };
    let service = listed(&[unknown, vec![organisation]].concat());
    let (numbers, has_more) = numbers(card);
    let mut numbers = numbers.into_iter();
    if has_more {
        taking.too_many();
    }
    let member = Member {
        name,
        service,
        phone: numbers.next().unwrap_or_default(),
        second_phone: numbers.next().unwrap_or_default(),
        email: mail(card),
        ..Member::new(role.unwrap_or(Role::SomeoneElse))
    };
    numbers.for_each(|number| taking.leave(Foreign::Number, WhyNot::TooMany, &number));
    let identifier = line("UID").map(Line::text).unwrap_or_default();
    let own = own(&identifier);
    let identity = if identifier.trim().is_empty() {
        format!("{}\n{}", member.name, member.service)
    } else {
        identifier
    };
    let is_cut = [&member.name, &member.service, &member.phone]
        .iter()
        .any(|text| texts::is_cut(text));
    let mut offer = Offer {
        own,
        ..Offer::new(
            Record::Member(Id::new(0), member),
            known_as(&["vcf", identity.trim()]),
        )
    };
    if is_cut {
        offer.remark(Remark::Shortened);
    }
    if role.is_none() {
        offer.remark(Remark::UnknownRole);
    }
    Ok(offer)
}

/// The name as it is shown, else put together of its parts.
fn name(card: &[Line]) -> String {
    let line = |name: &str| card.iter().find(|line| line.name == name);
    let shown = line("FN")
        .map(|line| texts::line(&line.text()))
        .unwrap_or_default();
    if !shown.is_empty() {
        return shown;
    }
    let parts = line("N").map(Line::parts).unwrap_or_default();
    let part = |at: usize| parts.get(at).map(|part| texts::line(&part.replace(',', " ")));
    // Title, given names, family name, and what stands behind.
    let all: Vec<String> = [3, 1, 2, 0, 4]
        .into_iter()
        .filter_map(part)
        .filter(|part| !part.is_empty())
        .collect();
    texts::line(&all.join(" "))
}

fn listed(parts: &[String]) -> String {
    let parts: Vec<String> = parts.iter().map(|part| texts::line(part)).collect();
    let said: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    texts::line(&said.join(", "))
}

/// The numbers that somebody answers: the one they prefer first, then the mobile, then the others in their order.
/// A card has so many numbers at most that are looked at; whether it has more is said.
fn numbers(card: &[Line]) -> (Vec<String>, bool) {
    let is_preferred = |line: &Line| {
        line.has_type("PREF")
            || line
                .parameter("PREF")
                .is_some_and(|rank| rank.trim() == "1" || rank.is_empty())
    };
    let answers = |line: &&Line| line.name == "TEL" && !line.has_type("FAX") && !line.has_type("PAGER");
    let mut all = card.iter().filter(answers);
    let mut lines: Vec<&Line> = all.by_ref().take(MOST_NUMBERS).collect();
    let has_more = all.next().is_some();
    lines.sort_by_key(|line| (!is_preferred(line), !line.has_type("CELL")));
    let mut numbers: Vec<String> = Vec::new();
    for line in lines {
        let number = number(&line.text());
        if !number.is_empty() && !numbers.contains(&number) {
            numbers.push(number);
        }
    }
    (numbers, has_more)
}

/// A number as it is written, also where it is written as an address.
pub(super) fn number(written: &str) -> String {
    let written = written.trim();
    let bare = match written.get(..4) {
        Some(begin) if begin.eq_ignore_ascii_case("tel:") => written.get(4..).unwrap_or_default(),
        _ => written,
    };
    // An extension is dialled by hand, and what else an address says of a number is for machines.
    let (bare, more) = bare.split_once(';').unwrap_or((bare, ""));
    let extension = more.split(';').find_map(|part| part.trim().strip_prefix("ext="));
    let extension = extension.map(|extension| format!(" ext {extension}"));
    texts::line(&format!("{bare}{}", extension.unwrap_or_default()))
}

fn mail(card: &[Line]) -> String {
    let mut lines: Vec<&Line> = card
        .iter()
        .filter(|line| line.name == "EMAIL")
        .take(MOST_NUMBERS)
        .collect();
    lines.sort_by_key(|line| !(line.has_type("PREF") || line.parameter("PREF").is_some()));
    lines
        .first()
        .map(|line| texts::line(&line.text()))
        .unwrap_or_default()
}
