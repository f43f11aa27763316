//! The shelf on which lies what this device follows: a log of which only the latest entry of each pairing counts, and that is written
//! anew when it has grown long.

use crate::device::storage::{self, Shelf as Drawer};
use crate::{keeping, safe};
use flow::StoreTrouble;
use letters::followed::{Entry, Followed};
use letters::{OpenError, Version};

const DRAWER: Drawer = Drawer::Followed;

/// How many entries may lie there beyond those that count.
const SURPLUS: usize = 24;

/// What is followed, as it was read.
pub(super) struct Kept {
    /// The number of the last entry; 0 when there is none.
    after: u32,
    /// How many entries there are.
    entries: usize,
    followed: Vec<Followed>,
}

impl Kept {
    /// Reads everything. Where nothing can lie, nothing is opened either: looking would leave an empty place behind.
    pub(super) async fn load() -> Result<Self, StoreTrouble> {
        if !storage::may_hold(DRAWER).await {
            return Ok(Self {
                after: 0,
                entries: 0,
                followed: Vec::new(),
            });
        }
        let stored = match safe::load(DRAWER).await? {
            safe::Read::Open(stored) => stored,
            // No lock is ever put on it.
            safe::Read::Locked(_) => return Err(StoreTrouble::Locked),
        };
        storage::follow(DRAWER, stored.generation);
        let mut kept = Self {
            after: stored.entries.last().map_or(0, |(seq, _)| *seq),
            entries: stored.entries.len(),
            followed: Vec::new(),
        };
        for (_, bytes) in &stored.entries {
            kept.take(Entry::read(bytes).map_err(trouble)?);
        }
        Ok(kept)
    }

    fn take(&mut self, entry: Entry) {
        let pairing = match &entry {
            Entry::Kept(followed) => followed.pairing,
            Entry::Gone(pairing) => *pairing,
        };
        self.followed.retain(|followed| followed.pairing != pairing);
        if let Entry::Kept(followed) = entry {
            self.followed.push(*followed);
        }
    }

    /// Everything, the one that was written last at the end.
    pub(super) fn all(&self) -> &[Followed] {
        &self.followed
    }

    /// What is kept of one pairing.
    pub(super) fn of(&self, pairing: u64) -> Option<&Followed> {
        self.followed.iter().find(|followed| followed.pairing == pairing)
    }

    /// Keeps this in the place of what was kept of its pairing.
    pub(super) async fn keep(&mut self, followed: Followed) -> Result<(), StoreTrouble> {
        self.write(Entry::Kept(Box::new(followed))).await
    }

    /// Forgets a pairing. What came by it is gone from the disk with the log.
    pub(super) async fn forget(&mut self, pairing: u64) -> Result<(), StoreTrouble> {
        self.write(Entry::Gone(pairing)).await?;
        self.begin_anew().await?;
        // The second copy still holds the log that was.
        keeping::copy(DRAWER).await;
        Ok(())
    }

    async fn write(&mut self, entry: Entry) -> Result<(), StoreTrouble> {
        let bytes = entry.write().ok_or(StoreTrouble::Full)?;
        let appended = safe::append(DRAWER, self.after, bytes).await?;
        self.after = appended.seq;
        self.entries += 1;
        self.take(entry);
        if self.entries > self.followed.len() + SURPLUS {
            // What has been written stands; a log that could not be written anew is only longer.
            let _ = self.begin_anew().await;
        }
        keeping::copy(DRAWER).await;
        Ok(())
    }

    /// Puts what counts in the place of the whole log. One entry stays even where nothing counts: a log is never empty.
    async fn begin_anew(&mut self) -> Result<(), StoreTrouble> {
        let mut entries: Vec<Entry> = self
            .followed
            .iter()
            .map(|followed| Entry::Kept(Box::new(followed.clone())))
            .collect();
        if entries.is_empty() {
            entries.push(Entry::Gone(0));
        }
        let bytes: Option<Vec<Vec<u8>>> = entries.iter().map(Entry::write).collect();
        let bytes = bytes.ok_or(StoreTrouble::Full)?;
        let count = bytes.len();
        safe::replace(DRAWER, self.after, &Version::CURRENT, bytes).await?;
        self.entries = count;
        self.after = u32::try_from(count).unwrap_or(u32::MAX);
        Ok(())
    }
}

fn trouble(error: OpenError) -> StoreTrouble {
    match error {
        OpenError::Newer { .. } => StoreTrouble::Newer,
        OpenError::TooLarge | OpenError::Damaged | OpenError::NotALetter | OpenError::Unreadable => {
            StoreTrouble::Damaged
        }
    }
}
