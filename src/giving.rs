//! From a summary to what leaves the phone: the one code, a letter for a link or a file, the parts of a moving code.

use crate::device::{lock, route};
use flow::{Dispatch, Glance, MadeReply, Parcel, Picture, SendTrouble, Sent, ToPack};
use letters::code::{Code, Correction};
use letters::locked::{Key, Purpose};
use letters::{digits, file, frames, glance, limits, locked, reply, whole};
use passport::{Stub, Summary};
use std::cell::{Cell, RefCell};

thread_local! {
    /// The letter that moves, with the request it was cut up for.
    static MOVING: RefCell<Option<(u32, frames::Sender)>> = const { RefCell::new(None) };
    /// The latest request for a moving code of a summary.
    static NEWEST: Cell<u32> = const { Cell::new(0) };
}

/// Packs a summary and draws its codes; `None` when even the smallest letter does not fit behind this address, or when it
/// is to be locked and cannot be.
pub(crate) async fn code(summary: &Summary, lock: Option<u64>) -> Option<Box<Glance>> {
    let address = route::address();
    let room = letters::code::capacity(address.len());
    let room = if lock.is_some() {
        room.saturating_sub(locked::OVERHEAD)
    } else {
        room
    };
    let packed = glance::pack(summary, room);
    let stub = reply::stub(&packed.bytes);
    // The reader's own reading of the bytes is what the patient is shown and what is printed.
    let shown = glance::open(&packed.bytes).ok()?.value;
    let (letter, key) = sealed(packed.bytes, lock).await.ok()?;
    let fragment = digits::fragment(&letter);
    let draw = |correction| picture(&Code::of_link(&address, &fragment, correction).ok()?);
    Some(Box::new(Glance {
        link: format!("{address}#{fragment}"),
        screen: draw(Correction::Screen)?,
        paper: draw(Correction::Print)?,
        left_out: packed.left_out,
        stub,
        records: packed.records,
        shown: Box::new(shown),
        key,
    }))
}

/// Packs all of a summary for a link and a file.
pub(crate) async fn letter(summary: &Summary, lock: Option<u64>) -> Result<Box<Sent>, SendTrouble> {
    let letter = whole::pack(summary).map_err(|_| SendTrouble::TooLarge)?;
    let stub = reply::stub(&letter);
    let (letter, key) = sealed(letter, lock).await?;
    let fragment = digits::fragment(&letter);
    let fits = fragment.len() <= limits::FRAGMENT;
    Ok(Box::new(Sent {
        link: fits.then(|| format!("{}#{fragment}", route::address())),
        stub,
        file: Parcel::new(&file::write(&letter)),
        key,
    }))
}

/// Packs a reply for a code, a link and a file; `None` when there is more in it than a reply holds.
pub(crate) fn reply(packing: &ToPack) -> Option<Box<MadeReply>> {
    let letter = reply::pack(&packing.reply, packing.language, packing.to).ok()?;
    let Dispatch { code, link, file, .. } = dispatch(&letter);
    Some(Box::new(MadeReply {
        code,
        link,
        file,
        said: packing.reply.said.len(),
    }))
}

/// A letter as a code, a link and a file.
pub(crate) fn dispatch(letter: &[u8]) -> Dispatch {
    let (address, fragment) = (route::address(), digits::fragment(letter));
    // A symbol that is denser than a card for the night is read by no old phone.
    let is_readable = letter.len() <= letters::code::capacity(address.len());
    let code = Code::of_link(&address, &fragment, Correction::Screen).ok();
    let code = code.filter(|_| is_readable);
    Dispatch {
        code: code.as_ref().and_then(picture),
        link: (fragment.len() <= limits::FRAGMENT).then(|| format!("{address}#{fragment}")),
        file: Parcel::new(&file::write(letter)),
        letter: Parcel::new(letter),
    }
}

/// A summary as the fragment of a link: all of it where that fits, else as much as a code holds.
pub(crate) fn fragment(summary: &Summary) -> Option<String> {
    let all = whole::pack(summary).ok().map(|letter| digits::fragment(&letter));
    if let Some(fragment) = all.filter(|fragment| fragment.len() <= limits::FRAGMENT) {
        return Some(fragment);
    }
    let room = letters::code::capacity(route::address().len());
    let packed = glance::pack(summary, room);
    Some(digits::fragment(&packed.bytes)).filter(|fragment| fragment.len() <= limits::FRAGMENT)
}

/// Lets go of the letter that moves.
pub(crate) fn forget() {
    MOVING.set(None);
}

/// The letter as it leaves: locked with the key of these bits, which comes along as a person reads it, or open.
async fn sealed(letter: Vec<u8>, lock: Option<u64>) -> Result<(Vec<u8>, Option<String>), SendTrouble> {
    let Some(bits) = lock else {
        return Ok((letter, None));
    };
    let key = Key::from_bits(bits).shown().to_string();
    let sealed = lock::seal(&letter, &key, Purpose::Letter).await;
    let sealed = sealed.map_err(|_| SendTrouble::NotLocked)?;
    Ok((sealed, Some(key)))
}

/// Cuts all of a summary up for a moving code. Answers how many parts a reader needs and what the letter is known by, `None` when there
/// is too much; and the key if it is locked.
pub(crate) async fn parts(
    request: u32,
    summary: &Summary,
    lock: Option<u64>,
) -> Result<(Option<(u32, Stub)>, Option<String>), SendTrouble> {
    NEWEST.set(request);
    let letter = whole::pack(summary).map_err(|_| SendTrouble::TooLarge)?;
    let stub = reply::stub(&letter);
    let (letter, key) = sealed(letter, lock).await?;
    // Locking takes a while: what was asked for in the meantime must not be replaced by what was asked for before.
    let is_asked_for = NEWEST.get() == request;
    let needed = is_asked_for.then(|| cut(request, &letter)).flatten();
    Ok((needed.map(|needed| (needed, stub)), key))
}

/// Cuts any letter up for a moving code. Answers how many parts a reader needs; `None` when there is too much.
pub(crate) fn cut(request: u32, letter: &[u8]) -> Option<u32> {
    let sender = frames::Sender::new(letter).ok()?;
    let needed = u32::try_from(sender.needed()).ok()?;
    MOVING.set(Some((request, sender)));
    Some(needed)
}

/// Draws a part of the letter that was cut up for this request.
pub(crate) fn part(request: u32, at: u32) -> Option<Picture> {
    MOVING.with_borrow(|moving| {
        let (of, sender) = moving.as_ref()?;
        let at = usize::try_from(at).ok().filter(|_| *of == request)?;
        picture(&sender.code(at).ok()?)
    })
}

fn picture(code: &Code) -> Option<Picture> {
    Some(Picture {
        path: code.svg_path(),
        size: code.size(),
    })
}
