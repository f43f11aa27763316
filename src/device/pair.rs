//! Makes and opens what passes between paired devices, in a worker that is fetched when somebody pairs. What is done there is in
//! `letters::paired`.

use js_sys::Uint8Array;
use letters::OpenError;
use letters::paired::{Mailbox, PUBLIC, PostError, Side};
use wasm_bindgen::{JsCast, JsValue};

use crate::device::workers::{Job, Unanswered, Worker};

/// The four words take about as long as a key; everything else is quick.
const LIMIT_MS: u32 = 60_000;

/// Why nothing was made or opened. Nothing has changed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PairTrouble {
    /// What came is not taken.
    Refused(PostError),
    /// What is kept are no keys, or there is more than can be sent at once.
    Impossible,
    /// The device has too little memory, or the worker could not be had.
    NotNow,
}

/// The seed of this side, the keys of the other, and which side this is.
#[derive(Clone, Copy)]
pub struct Ends<'a> {
    /// This side's seed.
    pub seed: &'a [u8; 32],
    /// The other side's keys.
    pub theirs: &'a [u8; PUBLIC],
    /// Which side this is.
    pub side: Side,
}

impl Ends<'_> {
    fn arguments(self) -> [JsValue; 3] {
        let is_follower = self.side == Side::Follower;
        [bytes(self.seed), bytes(self.theirs), is_follower.into()]
    }
}

impl std::fmt::Debug for Ends<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Ends({:?})", self.side)
    }
}

/// The invitation that belongs to a seed: a letter.
///
/// # Errors
/// See [`PairTrouble`].
pub async fn invite(seed: &[u8; 32], called: &str, invited: &str) -> Result<Vec<u8>, PairTrouble> {
    ask("invite", &[bytes(seed), called.into(), invited.into()]).await
}

/// The answer to an invitation: a letter.
///
/// # Errors
/// See [`PairTrouble`].
pub async fn accept(seed: &[u8; 32], invitation: &[u8], name: &str) -> Result<Vec<u8>, PairTrouble> {
    ask("accept", &[bytes(seed), bytes(invitation), name.into()]).await
}

/// What stands in the answer to the invitation of a seed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Accepted {
    /// The other side's keys.
    pub theirs: [u8; PUBLIC],
    /// Where what they send arrives.
    pub mailbox: u64,
    /// What they call themselves.
    pub name: String,
}

/// Opens the answer to the invitation of a seed.
///
/// # Errors
/// See [`PairTrouble`].
pub async fn accepted(seed: &[u8; 32], answer: &[u8]) -> Result<Accepted, PairTrouble> {
    let told = ask("accepted", &[bytes(seed), bytes(answer)]).await?;
    let parts = told.split_first_chunk().and_then(|(theirs, rest)| {
        let (mailbox, name) = rest.split_first_chunk()?;
        Some(Accepted {
            theirs: *theirs,
            mailbox: u64::from_be_bytes(*mailbox),
            name: String::from_utf8(name.to_vec()).ok()?,
        })
    });
    parts.ok_or(PairTrouble::NotNow)
}

/// The public keys of a seed.
///
/// # Errors
/// See [`PairTrouble`].
pub async fn public_keys(seed: &[u8; 32]) -> Result<[u8; PUBLIC], PairTrouble> {
    let keys = ask("public_keys", &[bytes(seed)]).await?;
    keys.try_into().map_err(|_| PairTrouble::NotNow)
}

/// The mailbox in which what the other side sends arrives, and the one in which what this side sends does.
///
/// # Errors
/// See [`PairTrouble`].
pub async fn mailboxes(ends: Ends<'_>) -> Result<[Mailbox; 2], PairTrouble> {
    let [seed, theirs, side] = ends.arguments();
    let both = ask("mailboxes", &[seed, theirs, side]).await?;
    let (into, out) = both.split_first_chunk().ok_or(PairTrouble::NotNow)?;
    Ok([*into, out.try_into().map_err(|_| PairTrouble::NotNow)?])
}

/// The four words that both sides find.
///
/// # Errors
/// See [`PairTrouble`].
pub async fn spoken(passport: &[u8; PUBLIC], follower: &[u8; PUBLIC]) -> Result<String, PairTrouble> {
    let words = answer("spoken", &[bytes(passport), bytes(follower)]).await?;
    words.as_string().ok_or(PairTrouble::NotNow)
}

/// Signs and seals a post, as it was written.
///
/// # Errors
/// See [`PairTrouble`].
pub async fn seal(ends: Ends<'_>, post: &[u8]) -> Result<Vec<u8>, PairTrouble> {
    let [seed, theirs, side] = ends.arguments();
    ask("seal", &[seed, theirs, side, bytes(post)]).await
}

/// Opens a letter from the other side: the post, as it was written.
///
/// # Errors
/// See [`PairTrouble`].
pub async fn open(ends: Ends<'_>, letter: &[u8]) -> Result<Vec<u8>, PairTrouble> {
    let [seed, theirs, side] = ends.arguments();
    ask("open", &[seed, theirs, side, bytes(letter)]).await
}

fn bytes(bytes: &[u8]) -> JsValue {
    Uint8Array::from(bytes).into()
}

async fn ask(task: &str, arguments: &[JsValue]) -> Result<Vec<u8>, PairTrouble> {
    let answer = answer(task, arguments).await?;
    let answer = answer.dyn_into::<Uint8Array>();
    answer
        .map(|bytes| bytes.to_vec())
        .map_err(|_| PairTrouble::NotNow)
}

/// One task of a worker that is ended at once afterwards: its memory has held keys.
async fn answer(task: &str, arguments: &[JsValue]) -> Result<JsValue, PairTrouble> {
    let worker = Worker::start(Job::Pair).map_err(|_| PairTrouble::NotNow)?;
    match worker.ask(task, arguments, &[], LIMIT_MS).await {
        Ok(answer) => Ok(answer),
        Err(Unanswered::Refused(word)) => Err(trouble(&word)),
        Err(Unanswered::Missing | Unanswered::TooLong | Unanswered::Broken) => Err(PairTrouble::NotNow),
    }
}

/// What a word of the worker means.
fn trouble(word: &str) -> PairTrouble {
    let refused = match word {
        "not a letter" => PostError::Unread(OpenError::NotALetter),
        "damaged" => PostError::Unread(OpenError::Damaged),
        "too large" => return PairTrouble::Impossible,
        "unreadable" => PostError::Unread(OpenError::Unreadable),
        "other pairing" => PostError::OtherPairing,
        "unsigned" => PostError::Unsigned,
        "altered" => PostError::Altered,
        "forged" => PostError::Forged,
        "no keys" => return PairTrouble::Impossible,
        "no memory" => return PairTrouble::NotNow,
        _ => match word
            .strip_prefix("newer ")
            .and_then(|version| version.parse().ok())
        {
            Some(version) => PostError::Unread(OpenError::Newer { version }),
            None => return PairTrouble::NotNow,
        },
    };
    PairTrouble::Refused(refused)
}
