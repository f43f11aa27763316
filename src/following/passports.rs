//! Passports that the patient has let whoever has this device keep: the passport itself lies in a place of its own, and the pairing by which it
//! comes and goes lies here.

use super::kept_here::Kept;
use super::{TURN, ends};
use crate::device::storage::Shelf as Drawer;
use crate::device::{clock, locks, pair};
use crate::posting::{not_taken, post, trouble};
use crate::{safe, together};
use flow::{Arrived, Parcel, PostTrouble};
use letters::followed::Followed;
use letters::paired::{Came, Mailbox, PostKind};

/// Whether something can go to the patient by a pairing.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sends {
    /// It can.
    Yes,
    /// The patient has ended that a passport is kept here.
    Ended,
    /// This device does not have the pairing, or not any more.
    Not,
}

/// Whether something can go to the patient by this pairing.
pub(crate) async fn sends(pairing: u64) -> Sends {
    let Ok(kept) = locks::holding(TURN, Kept::load()).await else {
        return Sends::Not;
    };
    match kept.of(pairing) {
        Some(followed) if followed.keeping_ended || followed.has_ended => Sends::Ended,
        Some(_) => Sends::Yes,
        None => Sends::Not,
    }
}

/// Where something has to go that the patient's device has written: to the passport, or it is that passport itself.
pub(super) async fn arrived(followed: Followed, letter: Parcel, content: &[u8]) -> Arrived {
    match followed.kept_at {
        Some(place) if is_taken(place).await => Arrived::ForKept { place, letter },
        _ => Arrived::ToKeep {
            pairing: followed.pairing,
            is_own: together::is_own(followed.pairing, content),
            called: followed.called,
            letter,
        },
    }
}

/// Whether a passport lies in this place; one that is locked or cannot be read does.
async fn is_taken(place: u8) -> bool {
    let Some(drawer) = Drawer::numbered(place) else {
        return false;
    };
    match safe::look(drawer).await {
        Ok(safe::Read::Open(stored)) => !stored.entries.is_empty(),
        Ok(safe::Read::Locked(_)) | Err(_) => true,
    }
}

/// Lays down the passport on this device. Only then it counts as having come.
pub(super) async fn keep(pairing: u64, letter: &[u8]) -> Result<u8, PostTrouble> {
    let mut kept = Kept::load().await.map_err(|_| PostTrouble::NotKept)?;
    let mut followed = kept.of(pairing).cloned().ok_or(PostTrouble::Unknown)?;
    let mailbox = followed.mailboxes[0];
    let content = opened(&mut followed, letter, mailbox).await?;
    let place = together::lay_down(pairing, &content).await?;
    followed.kept_at = Some(place);
    followed.keeping_ended = false;
    kept.keep(followed).await.map_err(|_| PostTrouble::NotKept)?;
    Ok(place)
}

/// What is in a letter from the patient's device. It is counted, and not kept yet.
async fn opened(followed: &mut Followed, letter: &[u8], mailbox: Mailbox) -> Result<Vec<u8>, PostTrouble> {
    let ends = ends(followed);
    let post = post(&pair::open(ends.ends(), letter).await.map_err(trouble)?)?;
    let came = followed.correspondence.take(&post, mailbox, clock::now().unix_ms);
    match came.map_err(not_taken)? {
        Came::Entries(content) => Ok(content),
        _ => Err(PostTrouble::NotTheirs),
    }
}

/// Takes in what the patient's device has written to a passport that is kept here. `store` puts it there; only then it counts as having come.
pub(crate) async fn take_entries<T>(
    letter: &[u8],
    mailbox: Mailbox,
    store: impl AsyncFnOnce(u64, &[u8]) -> Result<T, PostTrouble>,
) -> Result<T, PostTrouble> {
    locks::holding(TURN, async {
        let mut kept = Kept::load().await.map_err(|_| PostTrouble::NotKept)?;
        let mut all = kept.all().iter();
        let found = all.find(|followed| followed.mailboxes[0] == mailbox);
        let mut followed = found.cloned().ok_or(PostTrouble::Unknown)?;
        let content = opened(&mut followed, letter, mailbox).await?;
        let stored = store(followed.pairing, &content).await?;
        followed.keeping_ended = false;
        kept.keep(followed).await.map_err(|_| PostTrouble::NotKept)?;
        Ok(stored)
    })
    .await
}

/// Seals entries for the patient's device. They are counted, and that is kept, before they can be seen.
pub(crate) async fn entries(pairing: u64, content: Vec<u8>) -> Result<Vec<u8>, PostTrouble> {
    locks::holding(TURN, async {
        let mut kept = Kept::load().await.map_err(|_| PostTrouble::NotKept)?;
        let mut followed = kept.of(pairing).cloned().ok_or(PostTrouble::Unknown)?;
        let out = followed.mailboxes[1];
        let post = followed.correspondence.next(PostKind::Entries, content, out);
        let ends = ends(&followed);
        let letter = pair::seal(ends.ends(), &post.write()).await.map_err(trouble)?;
        kept.keep(followed).await.map_err(|_| PostTrouble::NotKept)?;
        Ok(letter)
    })
    .await
}
