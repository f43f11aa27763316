//! The same, on the device of somebody who keeps the passport for the patient, or a further one of the patient's own: the pairing is the one
//! that lies with what this device follows, and the passport is the one that is open.

use crate::device::storage::Shelf as Drawer;
use crate::following::Sends;
use crate::posting::carried;
use crate::together::{self, CameTogether, ToSend};
use crate::{following, kept, safe};
use flow::{KeptAs, MadeFor, MadePost, PostTrouble, Shelf, ToPost, Took, TookIn};
use letters::paired::{Mailbox, Seed, mailbox_of, pairing_of};
use passport::{Follower, Id, Secret};

fn pairing(seed: &Secret) -> u64 {
    pairing_of(&Seed::new(seed.0))
}

/// Which of those who keep the passport has this device. It stays theirs when they follow no longer: what they write is not the patient's.
pub(super) async fn recognise(shelf: Shelf, keepers: &[(Id<Follower>, Secret)]) -> Option<KeptAs> {
    for (of, seed) in keepers {
        let counterpart = together::counterpart(kept::drawer(shelf), of.raw()).await;
        let sends = following::sends(pairing(seed)).await;
        if counterpart.is_theirs || sends != Sends::Not {
            return Some(KeptAs {
                of: *of,
                sent_ms: counterpart.sent_ms,
                has_ended: sends != Sends::Yes,
            });
        }
    }
    None
}

/// Makes what goes to the device of the patient.
pub(super) async fn send(
    shelf: Shelf,
    to: Id<Follower>,
    follower: &Follower,
    what: &ToPost,
) -> Result<MadePost, PostTrouble> {
    let ToPost::Entries { whole } = *what else {
        return Err(PostTrouble::NotTheirs);
    };
    let drawer: Drawer = kept::drawer(shelf);
    let ToSend {
        content,
        counterpart,
        is_whole,
    } = together::made(drawer, to.raw(), whole).await?;
    let letter = following::entries(pairing(&follower.seed), content).await?;
    safe::keep_counterpart(drawer, to.raw(), &counterpart)
        .await
        .map_err(|_| PostTrouble::NotKept)?;
    Ok(MadePost {
        made: carried(&letter),
        what: MadeFor::Entries { is_whole },
        stub: None,
        words: None,
    })
}

/// Takes in what the device of the patient has written.
pub(super) async fn take(
    shelf: Shelf,
    letter: &[u8],
    mailbox: Mailbox,
    followers: &[(Id<Follower>, Follower)],
) -> Result<Took, PostTrouble> {
    let of_pairing = |number: u64| {
        let mut keepers = followers.iter().filter(|(_, follower)| follower.keeps_passport);
        keepers.find(|(_, follower)| pairing(&follower.seed) == number)
    };
    let drawer = kept::drawer(shelf);
    following::take_entries(letter, mailbox, async |number, content| {
        let (of, _) = of_pairing(number).ok_or(PostTrouble::Unknown)?;
        let CameTogether { new, .. } = together::take(drawer, of.raw(), content).await?;
        // What has come to the patient's device is not noted here: what stands in the record is what came from there.
        let has_all = false;
        Ok(Took {
            of: *of,
            what: TookIn::Entries { new, has_all },
            got_ms: None,
        })
    })
    .await
}

/// Puts what has come in the place of what is kept here.
pub(super) async fn take_anew(
    shelf: Shelf,
    letter: &[u8],
    followers: &[(Id<Follower>, Follower)],
) -> Result<(), PostTrouble> {
    let mailbox = mailbox_of(letter).map_err(|error| crate::posting::refused(error.into()))?;
    let is_ours = |number: u64| {
        let mut keepers = followers.iter().filter(|(_, follower)| follower.keeps_passport);
        keepers.any(|(_, follower)| pairing(&follower.seed) == number)
    };
    let drawer = kept::drawer(shelf);
    following::take_entries(letter, mailbox, async |number, content| {
        if !is_ours(number) {
            return Err(PostTrouble::Unknown);
        }
        together::replace(drawer, number, content).await
    })
    .await
}
