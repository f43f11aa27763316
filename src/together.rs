//! A passport that several devices keep: what this one has written for another, and what comes from there, put behind what is stored.
//! How entries come together is in `letters`; what is in dispute then is for a person to say.

use crate::device::storage::Shelf as Drawer;
use crate::device::{clock, storage, tabs};
use crate::taking_in::refusal;
use crate::{keeping, safe, shelves};
use flow::{PostTrouble, StoreTrouble};
use letters::keeping::{Counterpart, Delivery};
use letters::log::{LogError, Logbook, Numbered};
use letters::paired::{Seed, pairing_of};
use letters::{OpenError, Version};
use passport::{Change, Record};

/// What became of a delivery.
pub(crate) struct CameTogether {
    /// How many entries were new.
    pub(crate) new: usize,
    /// Whether the other device is known to have all that was made for it last.
    pub(crate) has_all: bool,
}

/// The log of a passport that is open here, as it is stored now.
struct Stored {
    logbook: Logbook,
    about: Version,
    /// The number of the last entry.
    last: u32,
}

async fn stored(drawer: Drawer) -> Result<Stored, PostTrouble> {
    let safe::Read::Open(stored) = safe::load(drawer).await.map_err(|_| PostTrouble::NotKept)? else {
        return Err(PostTrouble::NotKept);
    };
    let about = stored.about.as_deref().and_then(Version::read);
    let last = stored.entries.last().map_or(0, |(number, _)| *number);
    let bytes: Vec<Vec<u8>> = stored.entries.into_iter().map(|(_, bytes)| bytes).collect();
    let (logbook, _) = Logbook::read(&bytes).map_err(|_| PostTrouble::NotKept)?;
    Ok(Stored {
        logbook,
        about: about.map_or(Version::CURRENT, Version::without_key),
        last,
    })
}

/// What is to be sent to another device that keeps the passport.
pub(crate) struct ToSend {
    /// The content of a post.
    pub(crate) content: Vec<u8>,
    /// What is known of that device once it is sent.
    pub(crate) counterpart: Counterpart,
    /// Whether it is all of the passport.
    pub(crate) is_whole: bool,
}

/// What is to be sent of the passport in this drawer. Without `whole`, what the other device is known to have is left out.
pub(crate) async fn made(drawer: Drawer, follower: u64, whole: bool) -> Result<ToSend, PostTrouble> {
    let stored = stored(drawer).await?;
    let known = safe::counterpart(drawer, follower).await;
    let mut counterpart = known.map_err(|_| PostTrouble::NotKept)?;
    let theirs = if whole { &[][..] } else { &counterpart.has };
    let delivery = Delivery::of(&stored.logbook, theirs, stored.about);
    let content = delivery.write().ok_or(PostTrouble::LongHistory)?;
    let is_whole = theirs.is_empty();
    counterpart.sent = delivery.heads;
    counterpart.sent_ms = Some(clock::now().unix_ms);
    Ok(ToSend {
        content,
        counterpart,
        is_whole,
    })
}

/// Takes in what another device has written. It is stored entry by entry, each behind those it was written after, so that whatever interrupts
/// it leaves a whole log; the same once more then brings the rest.
pub(crate) async fn take(drawer: Drawer, follower: u64, content: &[u8]) -> Result<CameTogether, PostTrouble> {
    let delivery = Delivery::read(content).map_err(unread)?;
    let Stored {
        mut logbook,
        mut last,
        ..
    } = stored(drawer).await?;
    let taken = logbook.take(&delivery.entries).map_err(not_taken)?;
    if taken.waiting > 0 {
        return Err(PostTrouble::Missing);
    }
    let new = taken.new.len();
    for entry in taken.new {
        let appended = safe::append(drawer, last, entry).await;
        last = appended.map_err(|_| PostTrouble::NotKept)?.seq;
    }
    if new > 0 {
        keeping::copy(drawer).await;
        tabs::announce(drawer, last);
    }
    let known = safe::counterpart(drawer, follower).await;
    let mut counterpart = known.map_err(|_| PostTrouble::NotKept)?;
    let has_all = logbook.are_known(&counterpart.sent, &delivery.heads);
    counterpart.knows(delivery.heads);
    // Where it cannot be kept, more is sent the next time than would have to be.
    let _ = safe::keep_counterpart(drawer, follower, &counterpart).await;
    Ok(CameTogether { new, has_all })
}

/// What was made last for the other device has come there.
pub(crate) async fn confirm(drawer: Drawer, follower: u64) -> Result<(), StoreTrouble> {
    let mut counterpart = safe::counterpart(drawer, follower).await?;
    counterpart.has_all();
    safe::keep_counterpart(drawer, follower, &counterpart).await
}

/// What is known here of the other device.
pub(crate) async fn counterpart(drawer: Drawer, follower: u64) -> Counterpart {
    safe::counterpart(drawer, follower).await.unwrap_or_default()
}

/// The follower who has this pairing, in what a delivery says: the id, and whether it is a device of the patient's own. `None` in a delivery
/// that is no whole passport, and in one of which nobody is.
fn follower_of(told: &[Numbered], pairing: u64) -> Option<(u64, bool)> {
    let says = told.iter().flat_map(|told| &told.entry.changes);
    let mut ours = says.filter_map(|change| match change {
        Change::Put(record) => match record.as_ref() {
            Record::Follower(id, follower) => Some((id.raw(), follower)),
            _ => None,
        },
        _ => None,
    });
    let (id, follower) = ours.find(|(_, follower)| pairing_of(&Seed::new(follower.seed.0)) == pairing)?;
    Some((id, follower.member.is_none()))
}

/// Whether the passport that came by this pairing is the own one of whoever has this device.
pub(crate) fn is_own(pairing: u64, content: &[u8]) -> bool {
    let Ok(delivery) = Delivery::read(content) else {
        return false;
    };
    let told = Logbook::read(&delivery.entries).ok();
    let follower = told.and_then(|(_, told)| follower_of(&told, pairing));
    follower.is_some_and(|(_, is_own)| is_own)
}

/// Lays down a passport that came by a pairing. Where the same passport is on this device already, as somebody brings who has set up a new
/// phone from a backup, it comes together with that one; else it gets a place of its own. Answers with the number of the place.
pub(crate) async fn lay_down(pairing: u64, content: &[u8]) -> Result<u8, PostTrouble> {
    let delivery = Delivery::read(content).map_err(unread)?;
    let (_, told) = Logbook::read(&delivery.entries).map_err(not_whole)?;
    // Whoever has this device is no follower of that passport: then it was not meant to be kept here.
    let (follower, _) = follower_of(&told, pairing).ok_or(PostTrouble::Unknown)?;
    if let Some(place) = same(&delivery).await {
        take(place, follower, content).await?;
        let mut counterpart = counterpart(place, follower).await;
        counterpart.is_theirs = true;
        let _ = safe::keep_counterpart(place, follower, &counterpart).await;
        return place.number().ok_or(PostTrouble::NotKept);
    }
    let place = shelves::first_free().await.ok_or(PostTrouble::NotKept)?;
    let number = place.number().ok_or(PostTrouble::NotKept)?;
    let put = safe::replace(place, 0, &delivery.about, delivery.entries).await;
    put.map_err(|_| PostTrouble::NotKept)?;
    keeping::copy(place).await;
    let counterpart = Counterpart {
        has: delivery.heads,
        is_theirs: true,
        ..Counterpart::default()
    };
    let _ = safe::keep_counterpart(place, follower, &counterpart).await;
    if number == 1 {
        // A sample that was open has had its day, as when a passport is begun.
        let _ = storage::throw_away_sample().await;
    }
    Ok(number)
}

/// Puts the passport that came by a pairing in the place of the one in this drawer, which began otherwise.
pub(crate) async fn replace(drawer: Drawer, pairing: u64, content: &[u8]) -> Result<(), PostTrouble> {
    let delivery = Delivery::read(content).map_err(unread)?;
    let (_, told) = Logbook::read(&delivery.entries).map_err(not_whole)?;
    let (follower, _) = follower_of(&told, pairing).ok_or(PostTrouble::Unknown)?;
    let last = stored(drawer).await?.last;
    let put = safe::replace(drawer, last, &delivery.about, delivery.entries).await;
    put.map_err(|_| PostTrouble::NotKept)?;
    keeping::copy(drawer).await;
    tabs::announce_replaced(drawer);
    let counterpart = Counterpart {
        has: delivery.heads,
        is_theirs: true,
        ..Counterpart::default()
    };
    let _ = safe::keep_counterpart(drawer, follower, &counterpart).await;
    Ok(())
}

/// The place of a passport on this device that began as this one did. One that is locked is not looked into.
async fn same(delivery: &Delivery) -> Option<Drawer> {
    for place in storage::passports().await {
        let Ok(safe::Read::Open(found)) = safe::look(place).await else {
            continue;
        };
        let bytes: Vec<Vec<u8>> = found.entries.into_iter().map(|(_, bytes)| bytes).collect();
        let Ok((mut logbook, told)) = Logbook::read(&bytes) else {
            continue;
        };
        if !told.is_empty()
            && logbook
                .take(&delivery.entries)
                .is_ok_and(|taken| taken.waiting == 0)
        {
            return Some(place);
        }
    }
    None
}

fn unread(error: OpenError) -> PostTrouble {
    PostTrouble::Unread(refusal(error))
}

fn not_taken(error: LogError) -> PostTrouble {
    match error {
        LogError::Another => PostTrouble::BeganOtherwise,
        LogError::Newer { version } => unread(OpenError::Newer { version }),
        LogError::TooLarge => unread(OpenError::TooLarge),
        LogError::Damaged => unread(OpenError::Damaged),
        LogError::Unreadable => unread(OpenError::Unreadable),
    }
}

/// What holds together with something that is not here is no whole passport.
fn not_whole(error: LogError) -> PostTrouble {
    match error {
        LogError::Unreadable => PostTrouble::Missing,
        other => not_taken(other),
    }
}
