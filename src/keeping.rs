//! Finds the passport that is to be shown, and writes to it: what the flow asks of the store, put to it through the passport's
//! key. What the bytes are is in `kept`, how they are sealed in `safe`.

use crate::books::{self, New};
use crate::device::{limit, storage, tabs};
use crate::{doors, followers, kept, safe, shelves};
use flow::{Entry, Msg, Shelf, StoreTrouble};
use letters::log::Logbook;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, future_to_promise, spawn_local};

/// How long a save waits for the second copy, in milliseconds.
const COPY_MS: u32 = 1_500;

/// What was found when the app looked for a passport.
pub(crate) enum Found {
    /// One that is open, its lock, how many changes are known to be missing where its store had to be mended, and whether it is the
    /// second copy alone.
    Open {
        loaded: Box<flow::Loaded>,
        lock: Option<flow::Lock>,
        mended: Option<u32>,
        is_only_the_copy: bool,
    },
    /// One that is locked.
    Locked(Box<flow::Gate>),
    /// None.
    Nothing,
}

/// The passport that this tab shows, else the first one, else the sample if one was opened, else nothing.
pub(crate) async fn load() -> Result<Found, StoreTrouble> {
    shelves::begin();
    if safe::current() != storage::Shelf::Own {
        if storage::is_being_deleted().await {
            return Err(StoreTrouble::Deleted);
        }
        match found(Shelf::Own).await? {
            Found::Nothing => shelves::show(1),
            found => return Ok(found),
        }
    }
    match found(Shelf::Own).await? {
        Found::Nothing => {}
        found => return Ok(found),
    }
    // The first place can be empty while others are not.
    for drawer in storage::passports().await {
        if let Some(number) = drawer.number().filter(|number| *number != 1) {
            shelves::show(number);
            match found(Shelf::Own).await {
                Ok(Found::Nothing) | Err(_) => shelves::show(1),
                found => return found,
            }
        }
    }
    found(Shelf::Sample).await
}

async fn found(shelf: Shelf) -> Result<Found, StoreTrouble> {
    let drawer = kept::drawer(shelf);
    let stored = match safe::load(drawer).await? {
        safe::Read::Locked(lock) => return Ok(Found::Locked(Box::new(doors::gate(drawer, &lock).await))),
        safe::Read::Open(stored) => stored,
    };
    storage::follow(drawer, stored.generation);
    let mended = stored.mended.map(|mended| mended.lost);
    let is_only_the_copy = stored.is_only_the_copy;
    let lock = doors::standing(drawer, &stored).await;
    let Some((mut loaded, logbook)) = kept::loaded(shelf, stored)? else {
        return Ok(Found::Nothing);
    };
    loaded.kept_as = followers::kept_as(&loaded).await;
    books::open(drawer, logbook);
    spawn_local(async move { copy(drawer).await });
    Ok(Found::Open {
        loaded,
        lock,
        mended,
        is_only_the_copy,
    })
}

/// Writes one entry, and what to answer. `after` is the newest that is known, `knew` the newest that was known when it was made.
pub(crate) async fn save(shelf: Shelf, ticket: u64, (after, knew): (u32, u32), entry: &Entry) -> Msg {
    let new = New {
        ticket,
        after,
        knew,
        entry,
    };
    match append(shelf, new).await {
        Ok((seq, missed)) => Msg::Saved { ticket, seq, missed },
        Err(trouble) => Msg::NotSaved { ticket, trouble },
    }
}

/// Writes one entry and tells the other tabs. Answers with its number and, where they had written meanwhile, with the whole log.
async fn append(shelf: Shelf, new: New<'_>) -> Result<(u32, Vec<flow::Written>), StoreTrouble> {
    let drawer = kept::drawer(shelf);
    let bytes = match books::write(drawer, &new)? {
        books::Bytes::ToStore(bytes) => bytes,
        books::Bytes::Stored(seq) => return Ok((seq, books::all(drawer)?)),
    };
    let appended = safe::append(drawer, new.after, bytes.clone()).await?;
    copy(drawer).await;
    tabs::announce(drawer, appended.seq);
    let log = books::stored(drawer, appended.missed, appended.seq, bytes)?;
    Ok((appended.seq, log))
}

/// Puts one entry in the place of the whole log and tells the other tabs. Answers with what is left.
pub(crate) async fn clear_history(
    shelf: Shelf,
    after: u32,
    entry: Entry,
) -> Result<Box<flow::Written>, StoreTrouble> {
    let drawer = kept::drawer(shelf);
    let root = Logbook::default().write(&kept::to_write(&entry));
    let left = vec![root.map_err(|_| StoreTrouble::Full)?];
    let (logbook, _) = kept::entries(&left)?;
    safe::replace(drawer, after, &letters::Version::CURRENT, left).await?;
    books::open(drawer, logbook);
    copy(drawer).await;
    tabs::announce_replaced(drawer);
    Ok(Box::new(flow::Written { seq: 1, entry }))
}

/// Brings the second copy up to date. A save waits for it, since a killed browser has been seen to lose what its database had
/// said to be on the disk; but not for ever, and it does not fail with it: what could not be copied is copied after the next.
pub(crate) async fn copy(drawer: storage::Shelf) {
    if drawer != storage::Shelf::Sample {
        // On its own, so that a copy which takes longer than the wait is not dropped in the middle of a file.
        let copying = future_to_promise(async move {
            let _ = storage::copy(drawer).await;
            Ok(JsValue::UNDEFINED)
        });
        let _ = limit::within(COPY_MS, JsFuture::from(copying)).await;
    }
}

/// The entries behind one that is known. When another log has taken its place, only the whole of that one will do.
pub(crate) async fn catch_up(shelf: Shelf, after: u32) -> Result<Vec<flow::Written>, StoreTrouble> {
    let drawer = kept::drawer(shelf);
    let safe::Read::Open(stored) = safe::load(drawer).await? else {
        return Err(StoreTrouble::Locked);
    };
    if after == 0 {
        storage::follow(drawer, stored.generation);
    } else if !storage::follows(drawer, stored.generation) {
        return Err(StoreTrouble::Damaged);
    }
    if after > 0 {
        let later = stored.entries.into_iter().filter(|(seq, _)| *seq > after);
        return books::caught_up(drawer, after, later.collect());
    }
    let stored: Vec<Vec<u8>> = stored.entries.into_iter().map(|(_, bytes)| bytes).collect();
    let (logbook, log) = kept::entries(&stored)?;
    books::open(drawer, logbook);
    Ok(log)
}
