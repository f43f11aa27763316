//! The logs of the passports that this page has open: what they hold, and which entries this page wrote without knowing what
//! others had. What is stored, and where, is in `keeping`.

use crate::device::storage::Shelf as Drawer;
use crate::kept;
use flow::{Entry, StoreTrouble, Written};
use letters::log::Logbook;
use passport::Dispute;
use std::cell::RefCell;

/// The log of one passport.
#[derive(Default)]
struct Book {
    logbook: Logbook,
    /// The numbers of the entries that this page wrote: what it wrote later knew them.
    own: Vec<u32>,
    /// The entry that is on its way, by its ticket. Tried again it is the same to the byte, and so is never there twice.
    tried: Option<(u64, Vec<u8>)>,
}

/// An entry that is to be written.
pub(crate) struct New<'a> {
    /// What tells it from others on their way.
    pub(crate) ticket: u64,
    /// The number of the newest entry that this page knows; 0 where nothing is written yet.
    pub(crate) after: u32,
    /// The number of the newest one that it knew when this one was made.
    pub(crate) knew: u32,
    /// What it says.
    pub(crate) entry: &'a Entry,
}

thread_local! {
    /// Beside the drawers that they lie in. A locked passport is here only while it is open.
    static BOOKS: RefCell<Vec<(Drawer, Book)>> = const { RefCell::new(Vec::new()) };
}

/// From now on this log is the one that is open here.
pub(crate) fn open(drawer: Drawer, logbook: Logbook) {
    let book = Book {
        logbook,
        ..Book::default()
    };
    close(drawer);
    BOOKS.with_borrow_mut(|books| books.push((drawer, book)));
}

/// Lets go of a log.
pub(crate) fn close(drawer: Drawer) {
    BOOKS.with_borrow_mut(|books| books.retain(|(other, _)| *other != drawer));
}

/// Lets go of every log.
pub(crate) fn close_all() {
    BOOKS.with_borrow_mut(Vec::clear);
}

/// Nothing is written to a log, or told of it, that is not open here: it has been locked since.
fn with<T>(
    drawer: Drawer,
    change: impl FnOnce(&mut Book) -> Result<T, StoreTrouble>,
) -> Result<T, StoreTrouble> {
    BOOKS.with_borrow_mut(|books| {
        let book = books.iter_mut().find(|(other, _)| *other == drawer);
        book.map_or(Err(StoreTrouble::Locked), |(_, book)| change(book))
    })
}

/// An entry that is to be stored, or that is stored under this number already, as its answer was lost and others brought it.
pub(crate) enum Bytes {
    ToStore(Vec<u8>),
    Stored(u32),
}

/// The bytes of an entry. An entry that cannot be written is trouble and is never kept in part.
pub(crate) fn write(drawer: Drawer, new: &New<'_>) -> Result<Bytes, StoreTrouble> {
    if new.after == 0 {
        open(drawer, Logbook::default());
    }
    with(drawer, |book| {
        let bytes = match book.tried.take().filter(|(ticket, _)| *ticket == new.ticket) {
            Some((_, bytes)) => bytes,
            None => {
                let knew = |number: u32| number <= new.knew || book.own.contains(&number);
                let entry = kept::to_write(new.entry);
                let bytes = book.logbook.write_knowing(&knew, &entry);
                bytes.map_err(|_| StoreTrouble::Full)?
            }
        };
        book.tried = Some((new.ticket, bytes.clone()));
        Ok(match book.logbook.number_of(&bytes) {
            Some(number) => Bytes::Stored(number),
            None => Bytes::ToStore(bytes),
        })
    })
}

/// The whole log.
pub(crate) fn all(drawer: Drawer) -> Result<Vec<Written>, StoreTrouble> {
    with(drawer, |book| told(&book.logbook))
}

/// What several have written apart in it.
pub(crate) fn disputes(drawer: Drawer) -> Result<Vec<Dispute>, StoreTrouble> {
    with(drawer, |book| Ok(book.logbook.disputes()))
}

/// Our entry is stored, behind others that this page had not seen. Tells the whole log where it is not the one that was known
/// with ours behind it; else nothing.
pub(crate) fn stored(
    drawer: Drawer,
    mut missed: Vec<(u32, Vec<u8>)>,
    number: u32,
    bytes: Vec<u8>,
) -> Result<Vec<Written>, StoreTrouble> {
    with(drawer, |book| {
        missed.push((number, bytes));
        let is_behind = book.logbook.stored(&missed).map_err(|_| StoreTrouble::Damaged)?;
        book.own.push(number);
        book.tried = None;
        match is_behind && missed.len() == 1 {
            true => Ok(Vec::new()),
            false => told(&book.logbook),
        }
    })
}

/// Others have written these. Tells them where all of them came behind what is known up to this number, else the whole log.
pub(crate) fn caught_up(
    drawer: Drawer,
    after: u32,
    stored: Vec<(u32, Vec<u8>)>,
) -> Result<Vec<Written>, StoreTrouble> {
    with(drawer, |book| {
        book.logbook.stored(&stored).map_err(|_| StoreTrouble::Damaged)?;
        let mut log = told(&book.logbook)?;
        let known = log.iter().filter(|written| written.seq <= after).count();
        if log.iter().take(known).all(|written| written.seq <= after) {
            log.drain(..known);
        }
        Ok(log)
    })
}

fn told(logbook: &Logbook) -> Result<Vec<Written>, StoreTrouble> {
    let told = logbook.told().map_err(|_| StoreTrouble::Damaged)?;
    Ok(told.into_iter().map(kept::written).collect())
}
