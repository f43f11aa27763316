//! Which key locks what: the same one as before while nothing in the letter has changed, another one otherwise.

use super::Moment;
use crate::last_letter::{LastLetter, content};
use crate::{Home, Sent, Share};
use passport::{Key, Summary};

/// Chooses the key for what is given after a preview of this summary.
pub(super) fn choose_key(home: &mut Home, summary: &Summary, moment: &Moment<'_>) {
    let Some(share) = &mut home.share else {
        return;
    };
    let last = home.letters.get(&share.to);
    let same = last.filter(|last| last.content == content(summary));
    share.key = same.map_or(moment.fresh, |last| last.key);
    share.locked_at = same.map(|last| last.made_at);
    share.is_not_the_first = match same {
        Some(last) => last.is_not_the_first,
        None => last.is_some_and(|last| last.is_handed_on || last.is_not_the_first),
    };
}

/// Notes that what says this is being locked with the share's key.
pub(super) fn note(home: &mut Home, summary: &Summary, moment: &Moment<'_>) {
    let Some(share) = &mut home.share else {
        return;
    };
    let content = content(summary);
    let last = home.letters.get(&share.to).filter(|last| last.key == share.key);
    let is_same = last.is_some_and(|last| last.content == content);
    let made_at = last.filter(|_| is_same).map(|last| last.made_at);
    let letter = LastLetter {
        key: share.key,
        content,
        made_at: made_at.unwrap_or(moment.now.wall),
        sent: last.filter(|_| is_same).and_then(|last| last.sent.clone()),
        records: last
            .filter(|_| is_same)
            .map(|last| last.records.clone())
            .unwrap_or_default(),
        is_handed_on: last.is_some_and(|last| last.is_handed_on),
        is_not_the_first: share.is_not_the_first,
    };
    share.locked_at = Some(letter.made_at);
    home.letters.insert(share.to, letter);
}

/// The letter that was made for a link or a file and still says the same.
pub(super) fn made_before(home: &Home, share: &Share, summary: &Summary) -> Option<(Box<Sent>, Vec<Key>)> {
    let last = home.letters.get(&share.to)?;
    let is_same = last.key == share.key && last.content == content(summary);
    let sent = last.sent.clone().filter(|_| is_same)?;
    Some((sent, last.records.clone()))
}

/// Keeps the letter itself while the app is open.
pub(super) fn keep(home: &mut Home, sent: &Sent) {
    let Some(share) = home.share.as_ref().filter(|_| sent.key.is_some()) else {
        return;
    };
    let (to, key, records) = (share.to, share.key, share.sending.records.clone());
    if let Some(last) = home.letters.get_mut(&to).filter(|last| last.key == key) {
        last.records = records;
        last.sent = Some(Box::new(sent.clone()));
    }
}

/// What is locked in this share has left the phone.
pub(super) fn handed_on(home: &mut Home) {
    let Some(share) = &home.share else {
        return;
    };
    let (to, key) = (share.to, share.key);
    if let Some(last) = home.letters.get_mut(&to).filter(|last| last.key == key) {
        last.is_handed_on = true;
    }
}
