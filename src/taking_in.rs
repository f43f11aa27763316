//! From what reaches the phone to a letter: a fragment, a text, a code, a picture, a file. It opens nothing foreign.

use crate::device::{files, lock, picture, scanner};
use crate::pages::PICKED;
use flow::{
    Camera, CameraChoice, CameraTrouble, Foreign, ForeignKind, KeyTrouble, Opened, Parcel, Refusal, Taken,
};
use letters::letter::{Kind, kind};
use letters::locked::{LockError, Locked, Purpose};
use letters::receive::{self, Seen};
use letters::{OpenError, Read, digits, file, frames, glance, limits, whole};
use passport::Summary;
use std::cell::RefCell;

thread_local! {
    /// The parts of moving codes seen so far.
    static PARTS: RefCell<frames::Receiver> = RefCell::new(frames::Receiver::new());
}

/// Forgets the parts of moving codes.
pub(crate) fn forget_parts() {
    PARTS.set(frames::Receiver::new());
}

/// Reads the letter in the fragment of a link.
pub(crate) fn fragment(fragment: &str) -> Result<Opened, Refusal> {
    let bytes = digits::read_fragment(fragment).map_err(refusal)?;
    opened(&bytes)
}

/// Reads a letter of any kind. A locked one is looked at as far as that goes without its key.
fn opened(bytes: &[u8]) -> Result<Opened, Refusal> {
    match kind(bytes).map_err(refusal)? {
        Kind::Glance => glance::open(bytes).map(summary).map_err(refusal),
        Kind::Whole => whole::open(bytes).map(summary).map_err(refusal),
        Kind::Locked => match Locked::read(bytes, Purpose::Letter) {
            Ok(_) => Ok(Opened::Locked(Parcel::new(bytes))),
            Err(error) => Err(lock_refusal(error)),
        },
        // A part alone is no letter; parts come as texts of codes.
        Kind::Frame => Err(Refusal::NotALetter),
    }
}

fn summary(read: Read<Summary>) -> Opened {
    Opened::Summary {
        summary: Box::new(read.value),
        newer_parts: !read.warnings.is_empty(),
    }
}

/// Takes in what the camera sees. A part of a moving code that cannot be read is passed over: the next one will do.
pub(crate) fn seen(seen: &str) -> Taken {
    match text(seen) {
        Taken::Letter(Err(Refusal::Damaged)) if frames::is_frame(seen) => Taken::Passed,
        taken => taken,
    }
}

/// Takes in a text: pasted, or of a code in a picture.
pub(crate) fn text(text: &str) -> Taken {
    match receive::read(text) {
        Seen::Letter { bytes, another, .. } => match opened(&bytes) {
            Ok(first) if another => Taken::FirstOfSeveral(first),
            only => Taken::Letter(only),
        },
        Seen::Frame => part(text),
        Seen::Refused(error) => Taken::Letter(Err(refusal(error))),
        Seen::Foreign(what) => Taken::Foreign(foreign(what)),
    }
}

/// Takes in one part of a moving code.
fn part(text: &str) -> Taken {
    let taken = PARTS.with_borrow_mut(|parts| parts.take(text));
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    match taken {
        frames::Taken::Done(bytes) => Taken::Letter(opened(&bytes)),
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

/// Two things that came together: the first letter, and that there is another one; where there is no letter, the latest
/// thing that is anything at all.
fn both(before: Taken, now: Taken) -> Taken {
    match (before, now) {
        (Taken::FirstOfSeveral(first), _) => Taken::FirstOfSeveral(first),
        (Taken::Letter(Ok(first)), Taken::Letter(Ok(other)) | Taken::FirstOfSeveral(other))
            if first != other =>
        {
            Taken::FirstOfSeveral(first)
        }
        (Taken::Letter(Ok(first)), _) => Taken::Letter(Ok(first)),
        (before, Taken::Nothing) => before,
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
    match lock::open(letter.bytes(), key).await {
        Ok(bytes) => Ok(opened(&bytes)),
        Err(lock::LockTrouble::NotALetter) => Ok(Err(Refusal::Damaged)),
        Err(lock::LockTrouble::NotAKey) => Err(KeyTrouble::NotAKey),
        Err(lock::LockTrouble::Wrong) => Err(KeyTrouble::Wrong),
        Err(lock::LockTrouble::NotNow) => Err(KeyTrouble::NotNow),
    }
}

fn lock_refusal(error: LockError) -> Refusal {
    match error {
        LockError::Refused(error) => refusal(error),
        // A backup is none of a reader's business, and is opened where backups are.
        LockError::OtherPurpose => Refusal::NotALetter,
        _ => Refusal::Damaged,
    }
}

fn refusal(error: OpenError) -> Refusal {
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
