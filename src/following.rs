//! What this device follows: the letters that came, what is kept of them, and what goes back. Everything is read anew for each task and
//! written before anything is answered, since another page may have been here meanwhile.

mod kept_here;
mod passports;
mod showing;

pub(crate) use passports::{Sends, entries, sends, take_entries};

use crate::device::pair::{self, Ends};
use crate::device::{chance, clock, lock, locks};
use crate::followers::line;
use crate::giving;
use crate::posting::{carried, not_taken, post, refused, trouble};
use flow::{
    Acceptance, Arrived, Dispatch, FollowMsg, FollowTask, Invited, KeyTrouble, MadeReply, Parcel,
    PostTrouble, StoreTrouble, ToPack,
};
use kept_here::Kept;
use letters::followed::{Followed, RescueCopy};
use letters::locked::Purpose;
use letters::paired::{
    Came, Correspondence, Invitation, Mailbox, NotTaken, Post, PostKind, Seed, Side, mailbox_of,
};
use letters::reply;

/// Only one page at a time reads and writes.
const TURN: &str = "red-thread-following";

/// Whether this device follows anybody.
pub(crate) async fn any() -> bool {
    let kept = locks::holding(TURN, Kept::load()).await;
    kept.is_ok_and(|kept| !kept.all().is_empty())
}

/// Does one task.
pub(crate) async fn carry_out(task: FollowTask) -> FollowMsg {
    locks::holding(TURN, async {
        match task {
            FollowTask::Look => FollowMsg::Found(everything().await),
            FollowTask::Open(pairing) => opened(pairing, one(pairing).await),
            FollowTask::TakeIn(letter) => FollowMsg::Took(take_in(letter, Correspondence::take).await),
            FollowTask::TakeInEarlier(letter) => {
                FollowMsg::Took(take_in(letter, Correspondence::take_earlier).await)
            }
            FollowTask::Unlock {
                attempt,
                letter,
                words,
            } => FollowMsg::Unlocked {
                attempt,
                opened: unlock(&letter, &words).await,
            },
            FollowTask::Accept { letter, name } => {
                FollowMsg::Accepted(accept(letter.bytes(), &name).await.map(Box::new))
            }
            FollowTask::Answer(pairing) => FollowMsg::AnswerIs(answer(pairing).await),
            FollowTask::Receipt(pairing) => FollowMsg::Receipted(receipt(pairing).await),
            FollowTask::Trust { pairing, mark } => opened(pairing, trust(pairing, mark).await),
            FollowTask::GiveBack(pairing) => FollowMsg::CopyIs(copy(pairing).await),
            FollowTask::Leave(pairing) => FollowMsg::Found(leave(pairing).await),
            FollowTask::Keep { pairing, letter } => {
                FollowMsg::Kept(passports::keep(pairing, letter.bytes()).await)
            }
        }
    })
    .await
}

fn opened(pairing: u64, found: Result<Option<Box<flow::Followed>>, StoreTrouble>) -> FollowMsg {
    FollowMsg::Opened { pairing, found }
}

async fn everything() -> Result<Vec<flow::Followed>, StoreTrouble> {
    let kept = Kept::load().await?;
    kept.all().iter().map(showing::shown).collect()
}

async fn one(pairing: u64) -> Result<Option<Box<flow::Followed>>, StoreTrouble> {
    let kept = Kept::load().await?;
    let found = kept.of(pairing).map(showing::shown).transpose()?;
    Ok(found.map(Box::new))
}

fn ends(followed: &Followed) -> EndsOf {
    EndsOf {
        seed: *followed.seed.bytes(),
        theirs: followed.theirs.write(),
    }
}

/// This side's seed and the other's keys, as the worker takes them.
struct EndsOf {
    seed: [u8; 32],
    theirs: [u8; letters::paired::PUBLIC],
}

impl EndsOf {
    fn ends(&self) -> Ends<'_> {
        Ends {
            seed: &self.seed,
            theirs: &self.theirs,
            side: Side::Follower,
        }
    }
}

/// How a correspondence takes a post.
type Take = fn(&mut Correspondence, &Post, Mailbox, i64) -> Result<Came, NotTaken>;

/// Takes in a letter that is for one device only.
async fn take_in(letter: Parcel, take: Take) -> Result<Arrived, PostTrouble> {
    let mailbox = mailbox_of(letter.bytes()).map_err(|error| refused(error.into()))?;
    let mut kept = Kept::load().await.map_err(|_| PostTrouble::NotKept)?;
    let found = kept
        .all()
        .iter()
        .find(|followed| followed.mailboxes[0] == mailbox);
    let Some(mut followed) = found.map(|followed| (*followed).clone()) else {
        return Ok(Arrived::ForOwn(letter));
    };
    let ends = ends(&followed);
    let post = post(&pair::open(ends.ends(), letter.bytes()).await.map_err(trouble)?)?;
    if post.kind == PostKind::Entries {
        // It is counted once it is stored in the passport that it is for.
        return Ok(passports::arrived(followed, letter, &post.content).await);
    }
    let before = followed.correspondence.latest().map(|held| held.link);
    let now_ms = clock::now().unix_ms;
    let came = match take(&mut followed.correspondence, &post, mailbox, now_ms) {
        Ok(came) => came,
        // A link that is opened once more shows what it has brought.
        Err(NotTaken::Known) => return Ok(Arrived::Taken(followed.pairing)),
        Err(NotTaken::Earlier) => return Ok(Arrived::Earlier(letter)),
        Err(why) => return Err(not_taken(why)),
    };
    match came {
        Came::Update { missed, .. } => {
            followed.missed = missed;
            followed.seen = before;
            followed.has_ended = false;
            followed.keeping_ended = followed.kept_at.is_some();
            showing::trust_the_new(&mut followed);
        }
        Came::Rescue(locked) => {
            followed.rescue = Some(RescueCopy {
                came_ms: now_ms,
                locked,
            });
        }
        Came::Farewell => {
            followed.has_ended = true;
            followed.keeping_ended = followed.kept_at.is_some();
        }
        // The other side has no business sending a reply, and entries have gone another way.
        Came::Receipt(_) | Came::Entries(_) | Came::Reply { .. } => {}
    }
    let pairing = followed.pairing;
    kept.keep(followed).await.map_err(|_| PostTrouble::NotKept)?;
    Ok(Arrived::Taken(pairing))
}

/// An invitation as the flow has it; `None` for anything else.
pub(crate) fn invited(letter: &[u8]) -> Result<Invited, letters::OpenError> {
    let invitation = Invitation::read(letter)?;
    Ok(Invited {
        letter: Parcel::new(letter),
        called: invitation.called,
        invited: invitation.invited,
    })
}

async fn unlock(letter: &Parcel, words: &str) -> Result<Box<Invited>, KeyTrouble> {
    match lock::open(letter.bytes(), words, Purpose::Invitation).await {
        Ok(bytes) => invited(&bytes).map(Box::new).map_err(|_| KeyTrouble::NotNow),
        Err(lock::LockTrouble::NotAKey) => Err(KeyTrouble::NotAKey),
        Err(lock::LockTrouble::Wrong) => Err(KeyTrouble::Wrong),
        Err(lock::LockTrouble::NotALetter | lock::LockTrouble::NotNow) => Err(KeyTrouble::NotNow),
    }
}

/// Accepts an invitation. Whoever has accepted it before gives the same answer again.
async fn accept(letter: &[u8], name: &str) -> Result<Acceptance, PostTrouble> {
    let invitation = Invitation::read(letter).map_err(|error| refused(error.into()))?;
    let mut kept = Kept::load().await.map_err(|_| PostTrouble::NotKept)?;
    let followed = match kept.of(invitation.pairing) {
        Some(followed) => followed.clone(),
        None => {
            let followed = begun(letter, invitation, name).await?;
            kept.keep(followed.clone())
                .await
                .map_err(|_| PostTrouble::NotKept)?;
            followed
        }
    };
    answered(&followed).await
}

/// A pairing that begins. Its seed is drawn only now that the invitation is read.
async fn begun(letter: &[u8], invitation: Invitation, name: &str) -> Result<Followed, PostTrouble> {
    let seed = chance::secret().ok_or(PostTrouble::NotNow)?;
    let answer = pair::accept(&seed, letter, name).await.map_err(trouble)?;
    let ends = EndsOf {
        seed,
        theirs: invitation.keys.write(),
    };
    let mailboxes = pair::mailboxes(ends.ends()).await.map_err(trouble)?;
    Ok(Followed {
        pairing: invitation.pairing,
        seed: Seed::new(seed),
        theirs: invitation.keys,
        mailboxes,
        called: invitation.called,
        invited: invitation.invited,
        answer,
        since_ms: clock::now().unix_ms,
        correspondence: Correspondence::new(Side::Follower, line()),
        seen: None,
        missed: 0,
        trusted: Vec::new(),
        rescue: None,
        has_ended: false,
        kept_at: None,
        keeping_ended: false,
    })
}

/// Seals something for the patient. It is counted, and kept, before it can be seen.
async fn sealed(pairing: u64, kind: PostKind, behind: &[u8]) -> Result<Vec<u8>, PostTrouble> {
    let mut kept = Kept::load().await.map_err(|_| PostTrouble::NotKept)?;
    let mut followed = kept.of(pairing).cloned().ok_or(PostTrouble::Unknown)?;
    let got = followed.correspondence.got().ok_or(PostTrouble::Missing)?;
    let content = [&got.write()[..], behind].concat();
    let out = followed.mailboxes[1];
    let post = followed.correspondence.next(kind, content, out);
    let ends = ends(&followed);
    let letter = pair::seal(ends.ends(), &post.write()).await.map_err(trouble)?;
    kept.keep(followed).await.map_err(|_| PostTrouble::NotKept)?;
    Ok(letter)
}

/// The answer that was given before, and the words that go with it.
async fn answer(pairing: u64) -> Result<Box<Acceptance>, PostTrouble> {
    let kept = Kept::load().await.map_err(|_| PostTrouble::NotKept)?;
    let followed = kept.of(pairing).ok_or(PostTrouble::Unknown)?;
    answered(followed).await.map(Box::new)
}

async fn answered(followed: &Followed) -> Result<Acceptance, PostTrouble> {
    let ours = pair::public_keys(followed.seed.bytes()).await.map_err(trouble)?;
    let words = pair::spoken(&followed.theirs.write(), &ours)
        .await
        .map_err(trouble)?;
    Ok(Acceptance {
        pairing: followed.pairing,
        called: followed.called.clone(),
        made: carried(&followed.answer),
        words,
    })
}

async fn receipt(pairing: u64) -> Result<Box<Dispatch>, PostTrouble> {
    let letter = sealed(pairing, PostKind::Receipt, &[]).await?;
    Ok(carried(&letter))
}

/// Packs a reply and seals it for the patient; `None` when there is more in it than a reply holds, or it could not be kept.
pub(crate) async fn reply(packing: &ToPack, pairing: u64) -> Option<Box<MadeReply>> {
    let letter = reply::pack(&packing.reply, packing.language, packing.to).ok()?;
    let sealed = locks::holding(TURN, sealed(pairing, PostKind::Reply, &letter))
        .await
        .ok()?;
    let Dispatch { code, link, file, .. } = giving::dispatch(&sealed);
    Some(Box::new(MadeReply {
        code,
        link,
        file,
        said: packing.reply.said.len(),
    }))
}

/// The locked copy, as a letter of its own. It opens where any backup does, with the patient's words.
async fn copy(pairing: u64) -> Option<(String, Box<Dispatch>)> {
    let kept = Kept::load().await.ok()?;
    let followed = kept.of(pairing)?;
    let copy = followed.rescue.as_ref()?;
    Some((followed.called.clone(), carried(&copy.locked)))
}

/// How somebody is reached now is right.
async fn trust(pairing: u64, mark: u32) -> Result<Option<Box<flow::Followed>>, StoreTrouble> {
    let mut kept = Kept::load().await?;
    if let Some(mut followed) = kept.of(pairing).cloned() {
        showing::trust(&mut followed, mark)?;
        kept.keep(followed).await?;
    }
    one(pairing).await
}

async fn leave(pairing: u64) -> Result<Vec<flow::Followed>, StoreTrouble> {
    Kept::load().await?.forget(pairing).await?;
    everything().await
}
