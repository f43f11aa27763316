//! Puts the lock on, opens it, changes it and takes it off: between the flow, the store, the worker that locks and the device's
//! own lock. When that is asked for is decided in `flow`.

use crate::device::storage::{Shelf as Drawer, Stored};
use crate::device::{lock, passkey, storage, tabs};
use crate::{giving, kept, safe};
use flow::{DoorMsg, DoorTask, DoorTrouble, Gate, NewLock};
use letters::Version;
use letters::device_lock::{Lock, Passkey};
use letters::locked::{Passphrase, PassphraseError, Purpose};
use letters::store_key::{KEY, StoreKey};
use passport::Summary;
use vault::StoreError;

/// Does what is asked, and answers where an answer is waited for.
pub(crate) async fn carry_out(drawer: Drawer, task: DoorTask) -> Option<DoorMsg> {
    match task {
        DoorTask::Try { attempt, passphrase } => {
            let opened = open(drawer, passphrase).await;
            Some(DoorMsg::Tried { attempt, opened })
        }
        DoorTask::PutOn(lock) => Some(DoorMsg::Changed(put_on(drawer, lock).await)),
        DoorTask::Minutes(minutes) => {
            let changed = change(drawer, |lock| lock.minutes = minutes).await;
            Some(DoorMsg::Changed(changed))
        }
        DoorTask::Passkey(true) => Some(DoorMsg::Changed(add_passkey(drawer).await)),
        DoorTask::Passkey(false) => {
            let changed = change(drawer, |lock| lock.passkey = None).await;
            Some(DoorMsg::Changed(changed))
        }
        DoorTask::Card(summary) => Some(DoorMsg::Changed(keep_card(drawer, summary.as_deref()).await)),
        DoorTask::RefreshCard(summary) => {
            // The card of the change before stays where this fails; the next change brings the next card.
            if let Some(card) = giving::fragment(&summary)
                && matches!(stored(drawer).await, Ok(Some(_)))
            {
                let _ = storage::refresh_card(drawer, card.into_bytes()).await;
            }
            None
        }
        DoorTask::TakeOff => Some(DoorMsg::Changed(take_off(drawer).await)),
        DoorTask::Forget { tell } => {
            safe::forget_key(drawer);
            giving::forget();
            if tell {
                tabs::announce_locked(drawer);
            }
            None
        }
    }
}

/// What is known of a locked passport without its key.
pub(crate) async fn gate(drawer: Drawer, lock: &Lock) -> Gate {
    Gate {
        lock: seen(drawer, lock).await,
        card: card(drawer).await,
        attempt: None,
        trouble: None,
    }
}

/// How the lock of a passport stands that was read.
pub(crate) async fn standing(drawer: Drawer, read: &Stored) -> Option<flow::Lock> {
    match lock_in(read) {
        Some(lock) => Some(seen(drawer, &lock).await),
        None => None,
    }
}

async fn seen(drawer: Drawer, lock: &Lock) -> flow::Lock {
    flow::Lock {
        minutes: lock.minutes,
        label: lock.label.clone(),
        has_passkey: lock.passkey.is_some(),
        has_card: card(drawer).await.is_some(),
    }
}

async fn card(drawer: Drawer) -> Option<String> {
    let card = storage::card(drawer).await.ok().flatten()?;
    String::from_utf8(card).ok().filter(|card| !card.is_empty())
}

/// The lock as it is stored. One of another key is what a log that has since been replaced had.
async fn stored(drawer: Drawer) -> Result<Option<Lock>, DoorTrouble> {
    let stored = storage::load(drawer).await;
    let stored = stored.map_err(|error| DoorTrouble::Store(kept::trouble(&error)))?;
    Ok(lock_in(&stored))
}

fn lock_in(stored: &Stored) -> Option<Lock> {
    let about = stored.about.as_deref().and_then(Version::read);
    let key = about.and_then(|about| about.key);
    let lock = stored.lock.as_deref().and_then(Lock::read);
    lock.filter(|lock| Some(lock.key) == key)
}

/// Opens it for this page.
async fn open(drawer: Drawer, passphrase: Option<String>) -> Result<(), DoorTrouble> {
    // Where another tab has taken the lock off, there is nothing left to open.
    let Some(found) = stored(drawer).await? else {
        return Ok(());
    };
    let key = match passphrase {
        Some(typed) => with_passphrase(&found, &typed).await?,
        None => with_passkey(&found).await?,
    };
    if key.id() != found.key {
        return Err(DoorTrouble::Store(flow::StoreTrouble::Damaged));
    }
    // Somebody may have gone to another passport while the password was tried; its key is not this one.
    if drawer == safe::current() {
        safe::have(drawer, &key);
    }
    Ok(())
}

async fn with_passphrase(found: &Lock, typed: &str) -> Result<StoreKey, DoorTrouble> {
    // What could never have been taken for a passphrase is simply not the one.
    let typed = lock::normalised(typed);
    Passphrase::parse(&typed).map_err(|_| DoorTrouble::Wrong)?;
    let opened = lock::open(&found.passphrase, &typed, Purpose::Device).await;
    let opened = opened.map_err(|trouble| match trouble {
        lock::LockTrouble::NotAKey | lock::LockTrouble::Wrong => DoorTrouble::Wrong,
        lock::LockTrouble::NotALetter => DoorTrouble::Store(flow::StoreTrouble::Damaged),
        lock::LockTrouble::NotNow => DoorTrouble::NotNow,
    })?;
    StoreKey::read(&opened).ok_or(DoorTrouble::Store(flow::StoreTrouble::Damaged))
}

async fn with_passkey(found: &Lock) -> Result<StoreKey, DoorTrouble> {
    let passkey = found.passkey.as_ref().ok_or(DoorTrouble::NoPasskey)?;
    let secret = passkey::open(&passkey.credential, passkey.salt).await;
    passkey
        .open(secret.ok_or(DoorTrouble::NoPasskey)?)
        .ok_or(DoorTrouble::NoPasskey)
}

/// Puts a lock on: kept in both places and read back first, then the key is taken out of reach.
async fn put_on(drawer: Drawer, wished: NewLock) -> Result<Option<flow::Lock>, DoorTrouble> {
    let passphrase = lock::normalised(&wished.passphrase);
    Passphrase::parse(&passphrase).map_err(refused)?;
    // Another tab may have been first, with another password.
    if let Some(found) = stored(drawer).await? {
        return Ok(Some(seen(drawer, &found).await));
    }
    // Without a key the log is not sealed, and nothing could be locked.
    let key = safe::key_of(drawer).ok_or(DoorTrouble::NoPlace)?;
    let sealed = lock::seal(&key.write(), &passphrase, Purpose::Device).await;
    let made = Lock {
        key: key.id(),
        minutes: wished.minutes,
        label: wished.label,
        passphrase: sealed.map_err(|_| DoorTrouble::NotNow)?,
        passkey: None,
    };
    // Opened once as it will be opened: what does not open now would never open.
    if with_passphrase(&made, &passphrase).await? != key {
        return Err(DoorTrouble::NotNow);
    }
    let bytes = made.write().ok_or(DoorTrouble::TooLong)?;
    match storage::lock_up(drawer, bytes, &key).await {
        Ok(()) => {
            tabs::announce_locked(drawer);
            Ok(Some(seen(drawer, &made).await))
        }
        // Another tab was first, with another password, while this one was busy with its own.
        Err(StoreError::Taken) => Ok(match stored(drawer).await? {
            Some(found) => Some(seen(drawer, &found).await),
            None => None,
        }),
        Err(error) => Err(DoorTrouble::Store(kept::trouble(&error))),
    }
}

fn refused(error: PassphraseError) -> DoorTrouble {
    match error {
        PassphraseError::TooShort => DoorTrouble::TooShort,
        PassphraseError::TooLong => DoorTrouble::TooLong,
        PassphraseError::TooPlain => DoorTrouble::TooPlain,
    }
}

async fn keep(drawer: Drawer, lock: &Lock) -> Result<(), DoorTrouble> {
    let bytes = lock.write().ok_or(DoorTrouble::TooLong)?;
    let kept = storage::change_lock(drawer, bytes).await;
    kept.map_err(|error| DoorTrouble::Store(kept::trouble(&error)))
}

/// Changes something about the lock that is there.
async fn change(drawer: Drawer, wish: impl FnOnce(&mut Lock)) -> Result<Option<flow::Lock>, DoorTrouble> {
    let Some(mut found) = stored(drawer).await? else {
        return Ok(None);
    };
    wish(&mut found);
    keep(drawer, &found).await?;
    Ok(Some(seen(drawer, &found).await))
}

/// The name at the gate was that of somebody else, whose passport has been replaced.
pub(crate) async fn forget_name(drawer: Drawer) {
    let _ = change(drawer, |lock| lock.label.clear()).await;
}

async fn add_passkey(drawer: Drawer) -> Result<Option<flow::Lock>, DoorTrouble> {
    if !passkey::may_exist() {
        return Err(DoorTrouble::CannotPasskey);
    }
    let key = safe::key_of(drawer).ok_or(DoorTrouble::NoPlace)?;
    let salt: [u8; KEY] = storage::random().ok_or(DoorTrouble::NotNow)?;
    let Some(found) = stored(drawer).await? else {
        return Ok(None);
    };
    let made = passkey::make(&found.label, salt)
        .await
        .ok_or(DoorTrouble::NoPasskey)?;
    let passkey = Passkey::seal(made.credential, salt, made.secret, &key).ok_or(DoorTrouble::NoPasskey)?;
    let changed = change(drawer, |lock| {
        // While the device was asked, another lock may have come to stand here; its key is another.
        if lock.key == key.id() {
            lock.passkey = Some(passkey);
        }
    });
    changed.await
}

/// Leaves a card outside, as the link that a reader would be given; or none.
async fn keep_card(drawer: Drawer, summary: Option<&Summary>) -> Result<Option<flow::Lock>, DoorTrouble> {
    let card = match summary {
        Some(summary) => Some(
            giving::fragment(summary)
                .ok_or(DoorTrouble::TooLong)?
                .into_bytes(),
        ),
        None => None,
    };
    let kept = storage::keep_card(drawer, card).await;
    kept.map_err(|error| DoorTrouble::Store(kept::trouble(&error)))?;
    match stored(drawer).await? {
        Some(lock) => Ok(Some(seen(drawer, &lock).await)),
        None => Ok(None),
    }
}

/// Takes the lock off: the key goes back to its place first.
async fn take_off(drawer: Drawer) -> Result<Option<flow::Lock>, DoorTrouble> {
    let key = safe::key_of(drawer).ok_or(DoorTrouble::NoPlace)?;
    let unlocked = storage::unlock_for_good(drawer, &key).await;
    unlocked.map_err(|error| DoorTrouble::Store(kept::trouble(&error)))?;
    let _ = storage::keep_card(drawer, None).await;
    Ok(None)
}
