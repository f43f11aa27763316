//! What the flow asks for those who follow this passport: their keys, what they are sent and what they send, and how far each has got.
//! What is counted is on the disk before anything of it is shown.

mod keepers;

use crate::device::pair::{self, Ends};
use crate::device::{chance, clock, lock, locks};
use crate::posting::{carried, not_taken, post, trouble};
use crate::together::{self, CameTogether};
use crate::{backing_up, kept, safe};
use flow::{
    Brought, Dispatch, FollowersMsg, FollowersTask, KeptAs, Loaded, MadeFor, MadePost, Parcel, PostTrouble,
    Shelf, StoreTrouble, ToPost, Took, TookIn,
};
use letters::letter::{Kind, kind};
use letters::locked::{Purpose, Words};
use letters::paired::{
    Acceptance, Came, Correspondence, Mailbox, Marker, NotTaken, Outbox, Post, PostKind, Seed, Side,
    mailbox_of, pairing_of,
};
use letters::update::{self, Got, State, Update};
use letters::{digits, reply};
use passport::{DeviceKeys, Follower, Id, Key, Secret, Stub, Summary};

/// Only one page at a time counts and writes.
const TURN: &str = "red-thread-outbox";

/// Does one task; `None` where nothing is to be answered.
pub(crate) async fn carry_out(shelf: Shelf, task: FollowersTask) -> Option<FollowersMsg> {
    Some(match task {
        FollowersTask::Draw { request } => FollowersMsg::Drawn {
            request,
            seed: chance::secret().map(Secret),
        },
        FollowersTask::Invite {
            request,
            seed,
            called,
            invited,
            words,
        } => FollowersMsg::Invited {
            request,
            made: invite(&seed, &called, &invited, words).await,
        },
        FollowersTask::TakeIn {
            letter,
            followers,
            is_seen,
        } => FollowersMsg::Took(take_in(shelf, letter.bytes(), &followers, is_seen).await),
        FollowersTask::Make {
            request,
            to,
            follower,
            post,
            is_theirs,
        } => {
            let made = match is_theirs {
                true => locks::holding(TURN, keepers::send(shelf, to, &follower, &post)).await,
                false => locks::holding(TURN, make(shelf, to, &follower, *post)).await,
            };
            FollowersMsg::Made {
                request,
                made: made.map(Box::new),
            }
        }
        FollowersTask::Confirm { of, sent_ms } => {
            let got_ms = locks::holding(TURN, confirm(shelf, of, sent_ms)).await;
            FollowersMsg::Confirmed { of, got_ms }
        }
        FollowersTask::ConfirmEntries { of, sent_ms } => {
            let drawer = kept::drawer(shelf);
            let noted = locks::holding(TURN, together::confirm(drawer, of.raw())).await;
            let got_ms = noted.is_ok().then_some(sent_ms);
            FollowersMsg::Confirmed { of, got_ms }
        }
        FollowersTask::TakeAnew { letter, followers } => {
            let taken = locks::holding(TURN, keepers::take_anew(shelf, letter.bytes(), &followers)).await;
            FollowersMsg::TookAnew(taken)
        }
        FollowersTask::Recognise { keepers } => {
            FollowersMsg::KeptAs(keepers::recognise(shelf, &keepers).await)
        }
        FollowersTask::Forget { of } => {
            safe::forget_outbox(kept::drawer(shelf), of.raw()).await;
            return None;
        }
    })
}

/// Which of those who keep it has this device. It comes with the passport, so that whatever is written first bears their name.
pub(crate) async fn kept_as(loaded: &Loaded) -> Option<KeptAs> {
    let keepers = flow::keepers(loaded);
    if loaded.shelf != Shelf::Own || keepers.is_empty() {
        return None;
    }
    keepers::recognise(loaded.shelf, &keepers).await
}

async fn invite(
    seed: &Secret,
    called: &str,
    invited: &str,
    words: Option<u64>,
) -> Result<(Box<Dispatch>, Option<String>), PostTrouble> {
    let letter = pair::invite(&seed.0, called, invited).await.map_err(trouble)?;
    let Some(bits) = words else {
        return Ok((carried(&letter), None));
    };
    let words = Words::from_bits(bits).shown();
    let locked = lock::seal(&letter, &words, Purpose::Invitation).await;
    let locked = locked.map_err(|_| PostTrouble::NotNow)?;
    Ok((carried(&locked), Some(words.to_string())))
}

/// This side of a pairing; `None` for somebody who has not answered yet.
fn ends(follower: &Follower) -> Option<Ends<'_>> {
    Some(Ends {
        seed: &follower.seed.0,
        theirs: &follower.keys.as_ref()?.0,
        side: Side::Passport,
    })
}

/// Sees who has sent a letter and what it is.
async fn take_in(
    shelf: Shelf,
    letter: &[u8],
    followers: &[(Id<Follower>, Follower)],
    is_seen: bool,
) -> Result<Took, PostTrouble> {
    match kind(letter) {
        Ok(Kind::Acceptance) => answer(letter, followers, is_seen).await,
        Ok(Kind::Paired) => {
            let mailbox = mailbox_of(letter).map_err(|error| crate::posting::refused(error.into()))?;
            let number = u64::from_be_bytes(mailbox);
            let is_theirs = |follower: &Follower| {
                follower.mailbox == Some(number) && follower.following() == passport::Following::Paired
            };
            let from = followers.iter().find(|(_, follower)| is_theirs(follower));
            match from {
                Some((of, follower)) => {
                    locks::holding(TURN, posted(shelf, letter, mailbox, (*of, follower))).await
                }
                None => locks::holding(TURN, keepers::take(shelf, letter, mailbox, followers)).await,
            }
        }
        Ok(_) => Err(PostTrouble::Unknown),
        Err(error) => Err(crate::posting::refused(error.into())),
    }
}

/// The answer to an invitation. The words take a second or two, and are not needed where it is sure who has answered.
async fn answer(
    letter: &[u8],
    followers: &[(Id<Follower>, Follower)],
    is_seen: bool,
) -> Result<Took, PostTrouble> {
    let pairing = Acceptance::pairing_of(letter).map_err(|error| crate::posting::refused(error.into()))?;
    let is_invited = |follower: &Follower| pairing_of(&Seed::new(follower.seed.0)) == pairing;
    let invited = followers.iter().find(|(_, follower)| is_invited(follower));
    let (of, follower) = invited.ok_or(PostTrouble::Unknown)?;
    let accepted = pair::accepted(&follower.seed.0, letter).await.map_err(trouble)?;
    let words = if is_seen || follower.locked {
        String::new()
    } else {
        let ours = pair::public_keys(&follower.seed.0).await.map_err(trouble)?;
        pair::spoken(&ours, &accepted.theirs).await.map_err(trouble)?
    };
    Ok(Took {
        of: *of,
        what: TookIn::Answered {
            keys: DeviceKeys(accepted.theirs),
            mailbox: accepted.mailbox,
            name: accepted.name,
            words,
        },
        got_ms: None,
    })
}

/// Something from somebody who follows.
async fn posted(
    shelf: Shelf,
    letter: &[u8],
    mailbox: Mailbox,
    (of, follower): (Id<Follower>, &Follower),
) -> Result<Took, PostTrouble> {
    let ends = ends(follower).ok_or(PostTrouble::Unknown)?;
    let post = post(&pair::open(ends, letter).await.map_err(trouble)?)?;
    let mut outbox = outbox(shelf, of).await.map_err(|_| PostTrouble::NotKept)?;
    let correspondence = &mut outbox.correspondence;
    let came = match correspondence.take(&post, mailbox, clock::now().unix_ms) {
        Ok(came) => came,
        // It may have come and not been looked through. Whoever looks through it is told what was kept of it before.
        Err(NotTaken::Known) if post.kind == PostKind::Reply => again(&post)?,
        Err(why) => return Err(not_taken(why)),
    };
    let got_ms = got_ms(correspondence);
    let drawer = kept::drawer(shelf);
    let together = match &came {
        Came::Entries(content) if follower.keeps_passport => {
            // They are stored before they are counted, or they would be refused the next time and be missing.
            Some(together::take(drawer, of.raw(), content).await?)
        }
        Came::Entries(_) => return Err(PostTrouble::KeptNoMore),
        _ => None,
    };
    safe::keep_outbox(drawer, &outbox)
        .await
        .map_err(|_| PostTrouble::NotKept)?;
    if let Some(CameTogether { new, has_all }) = together {
        let what = TookIn::Entries { new, has_all };
        return Ok(Took { of, what, got_ms });
    }
    let what = match came {
        Came::Reply { letter, .. } => TookIn::Reply(Brought {
            id: reply::id(&letter),
            text: digits::fragment(&letter),
            another: None,
            from: None,
        }),
        Came::Receipt(_) => TookIn::Receipt,
        Came::Farewell => TookIn::Farewell,
        Came::Entries(_) | Came::Update { .. } | Came::Rescue(_) => return Err(PostTrouble::NotTheirs),
    };
    Ok(Took { of, what, got_ms })
}

fn again(post: &Post) -> Result<Came, PostTrouble> {
    let (got, letter) = Got::read(&post.content).ok_or(PostTrouble::Known)?;
    Ok(Came::Reply {
        got,
        letter: letter.to_vec(),
    })
}

/// What was sent to a follower; where nothing was, a line that is drawn now.
async fn outbox(shelf: Shelf, of: Id<Follower>) -> Result<Outbox, StoreTrouble> {
    let found = safe::outbox(kept::drawer(shelf), of.raw()).await?;
    Ok(found.unwrap_or_else(|| Outbox {
        follower: of.raw(),
        correspondence: Correspondence::new(Side::Passport, line()),
    }))
}

/// A line of this device: thirty-two random bits.
pub(crate) fn line() -> u32 {
    (chance::fresh() >> 32) as u32
}

/// When the latest update that they are known to have was made.
fn got_ms(correspondence: &Correspondence) -> Option<i64> {
    let known = correspondence.held.iter().rev().find(|held| held.has_arrived);
    known.map(|held| held.at_ms)
}

/// Makes what is to be sent.
async fn make(
    shelf: Shelf,
    to: Id<Follower>,
    follower: &Follower,
    what: ToPost,
) -> Result<MadePost, PostTrouble> {
    let ends = ends(follower).ok_or(PostTrouble::Unknown)?;
    let [_, out] = pair::mailboxes(ends).await.map_err(trouble)?;
    let mut outbox = outbox(shelf, to).await.map_err(|_| PostTrouble::NotKept)?;
    let mut known = None;
    let made = match what {
        ToPost::Update {
            summary,
            records,
            whole,
        } => updated(&mut outbox, follower, out, (*summary, &records), whole)?,
        ToPost::Entries { whole } => {
            let sent = together::made(kept::drawer(shelf), to.raw(), whole).await?;
            known = Some(sent.counterpart);
            let post = outbox.correspondence.next(PostKind::Entries, sent.content, out);
            let is_whole = sent.is_whole;
            Counted::of(post, MadeFor::Entries { is_whole })
        }
        ToPost::Copy(bits) => copied(&mut outbox, out, bits).await?,
        ToPost::Farewell => {
            let post = outbox.correspondence.next(PostKind::Farewell, Vec::new(), out);
            Counted::of(post, MadeFor::Farewell)
        }
    };
    // What cannot be sealed is not counted; what is counted is kept before anybody sees it.
    let letter = pair::seal(ends, &made.post.write()).await.map_err(trouble)?;
    safe::keep_outbox(kept::drawer(shelf), &outbox)
        .await
        .map_err(|_| PostTrouble::NotKept)?;
    if let Some(counterpart) = known {
        let kept = safe::keep_counterpart(kept::drawer(shelf), to.raw(), &counterpart).await;
        kept.map_err(|_| PostTrouble::NotKept)?;
    }
    Ok(MadePost {
        made: carried(&letter),
        what: made.what,
        stub: made.stub,
        words: made.words,
    })
}

/// A post that has its number.
struct Counted {
    post: Post,
    what: MadeFor,
    stub: Option<Stub>,
    words: Option<String>,
}

impl Counted {
    fn of(post: Post, what: MadeFor) -> Self {
        Self {
            post,
            what,
            stub: None,
            words: None,
        }
    }
}

/// What they may see now: as what has changed since what they are known to have, unless all of it is asked for.
fn updated(
    outbox: &mut Outbox,
    follower: &Follower,
    out: Mailbox,
    (summary, records): (Summary, &[Key]),
    whole: bool,
) -> Result<Counted, PostTrouble> {
    let correspondence = &mut outbox.correspondence;
    let marker = Marker::new(&Seed::new(follower.seed.0));
    let state = State::new(summary, records, &marker).ok_or(PostTrouble::NotNow)?;
    let update = Update {
        state,
        got: correspondence.got(),
    };
    let base = if whole { None } else { correspondence.base() };
    // Another language has another model: then all of it is sent in any case.
    let base = base.filter(|(_, base)| base.summary.language == update.state.summary.language);
    let known = base.as_ref().map(|(link, state)| (*link, state));
    let content = update::write(&update, known).map_err(|_| PostTrouble::TooLarge)?;
    let post = correspondence.next(PostKind::Update, content, out);
    let at = Got {
        line: post.line,
        number: post.number,
    };
    correspondence.hold(&update.state, at, post.link(out), clock::now().unix_ms);
    let held = correspondence.latest().filter(|held| held.post == at);
    let stub = held.map(|held| reply::stub(&held.whole));
    let what = MadeFor::Update {
        is_whole: base.is_none(),
    };
    Ok(Counted {
        stub,
        ..Counted::of(post, what)
    })
}

/// A locked copy of everything. Only its words open it, and they are told apart.
async fn copied(outbox: &mut Outbox, out: Mailbox, bits: u64) -> Result<Counted, PostTrouble> {
    let made = backing_up::make(bits).await;
    let (backup, words) = made.map_err(|trouble| match trouble {
        flow::BackupTrouble::TooLarge => PostTrouble::LongHistory,
        flow::BackupTrouble::NotLocked => PostTrouble::NotNow,
        flow::BackupTrouble::NotRead(_) => PostTrouble::NotKept,
    })?;
    let content = Parcel::bytes(&backup.letter).to_vec();
    let post = outbox.correspondence.next(PostKind::Rescue, content, out);
    Ok(Counted {
        words: Some(words),
        ..Counted::of(post, MadeFor::Copy)
    })
}

/// The patient says that they have the last update that was shown. Answers with when it was made.
async fn confirm(shelf: Shelf, of: Id<Follower>, sent_ms: i64) -> Option<i64> {
    let mut outbox = outbox(shelf, of).await.ok()?;
    let correspondence = &mut outbox.correspondence;
    let mut shown = correspondence.held.iter().rev();
    let last = shown.find(|held| held.at_ms <= sent_ms)?.post;
    correspondence.confirm(last);
    let got_ms = got_ms(correspondence);
    safe::keep_outbox(kept::drawer(shelf), &outbox).await.ok()?;
    got_ms
}
