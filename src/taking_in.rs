//! From what reaches the phone to a letter: a fragment, a text, a code, a picture, a file. It opens nothing foreign.

use crate::device::{files, lock, picture, route, scanner};
use crate::following;
use crate::pages::PICKED;
use flow::{
    Brought, Came, Camera, CameraChoice, CameraTrouble, Foreign, ForeignKind, KeyTrouble, Opened, Parcel,
    Refusal, ReplyTrouble, Taken,
};
use letters::letter::{Kind, kind};
use letters::locked::{Key, KeyError, LockError, Locked, Purpose};
use letters::receive::{self, Beside, Seen};
use letters::{OpenError, Read, digits, file, frames, glance, limits, reply, whole};
use passport::{Stub, Summary};
use std::cell::RefCell;

thread_local! {
    /// The parts of moving codes seen so far.
    static PARTS: RefCell<frames::Receiver> = RefCell::new(frames::Receiver::new());
}

/// Forgets the parts of moving codes.
pub(crate) fn forget_parts() {
    PARTS.set(frames::Receiver::new());
}

/// Reads the letter in the fragment of a link, with whatever a messenger has put behind it or in between.
pub(crate) fn fragment(fragment: &str) -> Result<Opened, Refusal> {
    match receive::read_fragment(fragment) {
        Seen::Letter { bytes, .. } => opened(&bytes),
        Seen::Refused { why, .. } => Err(refusal(why)),
        Seen::Frame | Seen::Foreign(_) => Err(Refusal::NotALetter),
    }
}

/// Reads a letter of any kind. A locked one is looked at as far as that goes without its key.
fn opened(bytes: &[u8]) -> Result<Opened, Refusal> {
    match kind(bytes).map_err(refusal)? {
        Kind::Glance => glance::open(bytes)
            .map(|read| summary(read, bytes))
            .map_err(refusal),
        Kind::Whole => whole::open(bytes)
            .map(|read| summary(read, bytes))
            .map_err(refusal),
        Kind::Locked => match Locked::read(bytes, Purpose::Letter) {
            Ok(_) => Ok(Opened::Locked(Parcel::new(bytes))),
            Err(LockError::OtherPurpose) => locked_for(bytes),
            Err(error) => Err(lock_refusal(error)),
        },
        // A part alone is no letter; parts come as texts of codes.
        Kind::Frame => Err(Refusal::NotALetter),
        Kind::Reply => reply::letter_of(bytes).map_err(refusal).map(|_| {
            Opened::Reply(Brought {
                id: reply::id(bytes),
                text: digits::fragment(bytes),
                another: None,
                from: None,
            })
        }),
        Kind::Invitation => following::invited(bytes).map(Opened::Invitation).map_err(refusal),
        Kind::Acceptance => Ok(Opened::Answer {
            letter: Parcel::new(bytes),
            is_seen: false,
        }),
        Kind::Paired => Ok(Opened::Post(Parcel::new(bytes))),
    }
}

/// Something locked that is no letter.
fn locked_for(bytes: &[u8]) -> Result<Opened, Refusal> {
    let letter = || Parcel::new(bytes);
    match Locked::read(bytes, Purpose::Backup) {
        Ok(_) => Ok(Opened::Backup(letter())),
        Err(LockError::OtherPurpose) => match Locked::read(bytes, Purpose::Invitation) {
            Ok(_) => Ok(Opened::LockedInvitation(letter())),
            Err(error) => Err(lock_refusal(error)),
        },
        Err(error) => Err(lock_refusal(error)),
    }
}

fn summary(read: Read<Summary>, letter: &[u8]) -> Opened {
    Opened::Summary {
        summary: Box::new(read.value),
        newer_parts: !read.warnings.is_empty(),
        stub: reply::stub(letter),
    }
}

/// Takes in what the camera sees. A part of a moving code that cannot be read is passed over: the next one will do.
pub(crate) fn seen(seen: &str) -> Taken {
    match text(seen) {
        Taken::Letter(Err(Refusal::Damaged)) if frames::is_frame(seen) => Taken::Passed,
        Taken::Letter(Ok(Opened::Answer { letter, .. })) => Taken::Letter(Ok(Opened::Answer {
            letter,
            is_seen: true,
        })),
        taken => taken,
    }
}

/// Takes in a text: pasted, or of a code in a picture.
pub(crate) fn text(text: &str) -> Taken {
    match receive::read(text) {
        Seen::Letter { bytes, beside, .. } => first_that_opens(&bytes, &beside),
        Seen::Frame => receive::frames_in(text).map(part).fold(Taken::Nothing, both),
        Seen::Refused { why, another } if another => Taken::NoneOfSeveral(refusal(why)),
        Seen::Refused { why, .. } => Taken::Letter(Err(refusal(why))),
        Seen::Foreign(what) if is_own_address(text) => Taken::Foreign(Foreign {
            kind: ForeignKind::Own,
            ..foreign(what)
        }),
        Seen::Foreign(what) => Taken::Foreign(foreign(what)),
    }
}

/// Whether a word of a text is this app's own address. One that only begins alike, or names it further on, leads elsewhere.
fn is_own_address(text: &str) -> bool {
    fn bare(address: &str) -> &str {
        address.split_once("://").map_or(address, |(_, bare)| bare)
    }
    let own = route::address().to_lowercase();
    let own = bare(&own).trim_end_matches('/');
    let text = text.to_lowercase();
    let behind = |word| bare(word).strip_prefix(own);
    let mut behind = text.split_whitespace().filter_map(behind);
    !own.is_empty() && behind.any(|rest| rest.is_empty() || rest.starts_with(['/', '?', '#']))
}

/// Of several letters the first that can be opened; a backup is brought back elsewhere and gives way to a letter.
fn first_that_opens(first: &[u8], beside: &Beside) -> Taken {
    let all = std::iter::once(first).chain(beside.letters.iter().map(Vec::as_slice));
    let mut all: Vec<Result<Opened, Refusal>> = all.map(opened).collect();
    let is_refused = beside.damaged || all.iter().any(Result::is_err);
    let is_alone = beside.is_empty();
    let is_letter =
        |found: &Result<Opened, Refusal>| matches!(found, Ok(opened) if !matches!(opened, Opened::Backup(_)));
    let at = all
        .iter()
        .position(is_letter)
        .or_else(|| all.iter().position(Result::is_ok));
    match all.swap_remove(at.unwrap_or_default()) {
        only if is_alone => Taken::Letter(only),
        Ok(opened) if is_refused => Taken::OnlyOneOfSeveral(opened),
        Ok(opened) => Taken::FirstOfSeveral(opened),
        Err(refusal) => Taken::NoneOfSeveral(refusal),
    }
}

/// Takes in one part of a moving code.
fn part(text: &str) -> Taken {
    let taken = PARTS.with_borrow_mut(|parts| parts.take(text));
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    match taken {
        frames::Taken::Done(bytes) => match opened(&bytes) {
            Err(refusal) => Taken::PartsRefused(refusal),
            letter => Taken::Letter(letter),
        },
        frames::Taken::Stuck => Taken::PartsStuck,
        frames::Taken::Progress { got, needed } => Taken::Part {
            got: count(got),
            needed: count(needed),
        },
        frames::Taken::Newer { .. } => Taken::Letter(Err(Refusal::Newer)),
        frames::Taken::Damaged | frames::Taken::NotAFrame => Taken::Letter(Err(Refusal::Damaged)),
        frames::Taken::Repeated => Taken::Passed,
    }
}

/// Takes in what was picked on the page: letters as files, or pictures of codes.
pub(crate) async fn picked() -> Taken {
    let mut taken = Taken::Nothing;
    for picked in files::picked(PICKED) {
        if picked.size() > f64::from(MOST_BYTES) {
            return Taken::Letter(Err(Refusal::TooLarge));
        }
        taken = both(taken, from_file(&picked).await);
    }
    taken
}

/// Two things that came together: the first letter that opens, and what there is beside it; where there is no letter, what
/// was refused, and else the latest thing that is anything at all.
fn both(before: Taken, now: Taken) -> Taken {
    use Taken::{FirstOfSeveral, Letter, NoneOfSeveral, OnlyOneOfSeveral, PartsRefused};
    match (before, now) {
        // A part that cannot be read takes nothing from those that can.
        (part @ Taken::Part { .. }, Letter(Err(Refusal::Damaged)))
        | (Letter(Err(Refusal::Damaged)), part @ Taken::Part { .. }) => part,
        (Letter(Ok(first)), Letter(Ok(other))) if first == other => Letter(Ok(first)),
        (Letter(Ok(first)) | FirstOfSeveral(first), Letter(Ok(_)) | FirstOfSeveral(_)) => {
            FirstOfSeveral(first)
        }
        (OnlyOneOfSeveral(first), _)
        | (
            Letter(Ok(first)) | FirstOfSeveral(first),
            Letter(Err(_)) | NoneOfSeveral(_) | PartsRefused(_) | OnlyOneOfSeveral(_),
        )
        | (
            Letter(Err(_)) | NoneOfSeveral(_) | PartsRefused(_),
            Letter(Ok(first)) | FirstOfSeveral(first) | OnlyOneOfSeveral(first),
        ) => OnlyOneOfSeveral(first),
        (Letter(Err(first)) | NoneOfSeveral(first), Letter(Err(_)) | NoneOfSeveral(_) | PartsRefused(_)) => {
            NoneOfSeveral(first)
        }
        (before @ (Letter(_) | FirstOfSeveral(_) | NoneOfSeveral(_) | PartsRefused(_)), _) => before,
        (before, Taken::Nothing | Taken::Passed) => before,
        (_, now) => now,
    }
}

/// Takes in a file that the system handed to the app.
pub(crate) async fn handed(handed: &web_sys::File) -> Taken {
    from_file(handed).await
}

/// A photo of a phone has up to some twenty million bytes; a letter has far fewer, and is held to its own limit.
const MOST_BYTES: u32 = 64 * 1024 * 1024;

/// A letter, or a text with one in it; else perhaps a picture of a code, whatever its name says.
async fn from_file(picked: &web_sys::File) -> Taken {
    if picked.size() > limits::FILE as f64 {
        return from_picture(picked).await;
    }
    let Some(bytes) = files::bytes(picked).await else {
        return Taken::Nothing;
    };
    match file::read(&bytes) {
        // A text may hold more than one.
        Ok(letter) => match std::str::from_utf8(&bytes) {
            Ok(words) => text(words),
            Err(_) => Taken::Letter(opened(&letter)),
        },
        Err(OpenError::NotALetter | OpenError::TooLarge) => from_picture(picked).await,
        Err(error) => Taken::Letter(Err(refusal(error))),
    }
}

async fn from_picture(picked: &web_sys::File) -> Taken {
    let texts = match picture::read(picked).await {
        Ok(texts) => texts,
        Err(picture::PictureTrouble::NotAPicture) => return Taken::Nothing,
        Err(picture::PictureTrouble::NoReader) => return Taken::NoReader,
    };
    let found = texts.iter().map(|found| text(found));
    found.fold(Taken::Nothing, both)
}

/// Tries a key, in a worker.
pub(crate) async fn unlocked(letter: &Parcel, key: &str) -> Result<Result<Opened, Refusal>, KeyTrouble> {
    // What is wrong with the signs is known without a second of work, and can be said to the sign.
    if let Err(error) = Key::parse(key) {
        return Err(match error {
            KeyError::TooShort { missing } => KeyTrouble::TooShort(u8::try_from(missing).unwrap_or(u8::MAX)),
            KeyError::TooLong => KeyTrouble::TooLong,
            KeyError::NotInKeys(sign) => KeyTrouble::NotInKeys(sign),
        });
    }
    match lock::open(letter.bytes(), key, Purpose::Letter).await {
        Ok(bytes) => Ok(opened(&bytes)),
        Err(lock::LockTrouble::NotALetter) => Ok(Err(Refusal::Damaged)),
        Err(lock::LockTrouble::NotAKey) => Err(KeyTrouble::NotAKey),
        Err(lock::LockTrouble::Wrong) => Err(KeyTrouble::Wrong),
        Err(lock::LockTrouble::NotNow) => Err(KeyTrouble::NotNow),
    }
}

/// Opens a reply, with what is known of the letters that were given.
pub(crate) fn reply(brought: &Brought, given: &[Stub]) -> Result<Box<Came>, ReplyTrouble> {
    let refused = |error| ReplyTrouble::Refused(refusal(error));
    let bytes = match receive::read_fragment(&brought.text) {
        Seen::Letter { bytes, .. } => bytes,
        Seen::Refused { why, .. } => return Err(refused(why)),
        Seen::Frame | Seen::Foreign(_) => return Err(ReplyTrouble::Refused(Refusal::NotALetter)),
    };
    let letter = reply::letter_of(&bytes).map_err(refused)?;
    let to = given.iter().find(|stub| stub.letter == letter);
    match reply::open(&bytes, *to.ok_or(ReplyTrouble::Foreign)?) {
        Ok(came) => Ok(Box::new(Came {
            id: came.id,
            letter,
            reply: came.reply,
            language: came.language,
        })),
        Err(reply::ReplyError::Forged) => Err(ReplyTrouble::Forged),
        Err(reply::ReplyError::Unread(error)) => Err(refused(error)),
    }
}

fn lock_refusal(error: LockError) -> Refusal {
    match error {
        LockError::Refused(error) => refusal(error),
        // Locked for something that this version does not know.
        LockError::OtherPurpose => Refusal::NotALetter,
        _ => Refusal::Damaged,
    }
}

pub(crate) fn refusal(error: OpenError) -> Refusal {
    match error {
        OpenError::NotALetter => Refusal::NotALetter,
        OpenError::Damaged | OpenError::Unreadable => Refusal::Damaged,
        OpenError::Newer { .. } => Refusal::Newer,
        OpenError::TooLarge => Refusal::TooLarge,
    }
}

fn foreign(what: receive::Foreign) -> Foreign {
    use receive::Foreign as Is;
    let (kind, excerpt) = match what {
        Is::Address { host } => (ForeignKind::Address, host),
        Is::Phone { number } => (ForeignKind::Phone, number),
        Is::Email { address } => (ForeignKind::Email, address),
        Is::Wifi { name } => (ForeignKind::Wifi, name),
        Is::Contact { name } => (ForeignKind::Contact, name),
        Is::Event { what } => (ForeignKind::Event, what),
        Is::Key => (ForeignKind::Key, String::new()),
        Is::Text { excerpt } => (ForeignKind::Text, excerpt),
    };
    Foreign { kind, excerpt }
}

/// How the camera stands, as the flow has it.
pub(crate) fn camera(state: scanner::CameraState) -> Camera {
    use crate::device::camera::CameraTrouble as Is;
    match state {
        scanner::CameraState::Starting => Camera::Starting,
        scanner::CameraState::On {
            light,
            cameras,
            chosen,
        } => Camera::On {
            light,
            cameras: cameras
                .into_iter()
                .map(|camera| CameraChoice {
                    id: camera.id,
                    label: camera.label,
                })
                .collect(),
            chosen,
        },
        scanner::CameraState::Off(trouble) => Camera::Off(match trouble {
            Is::Refused => CameraTrouble::Refused,
            Is::None => CameraTrouble::None,
            Is::Busy => CameraTrouble::Busy,
            Is::Unsupported => CameraTrouble::Unsupported,
            Is::NoReader => CameraTrouble::NoReader,
        }),
    }
}
