//! A store in memory. It never fails; what is done to it from outside stands for damage.

use crate::{File, Files, Keys, Log, Place, StoreError, Tail, Writes};
use std::cell::RefCell;
use std::collections::BTreeMap;

/// The database and the files of one passport.
#[derive(Clone, Default, Debug)]
pub struct Memory {
    /// What the database holds, all of it.
    pub log: RefCell<Tail>,
    /// What the files hold.
    pub files: RefCell<BTreeMap<File, Vec<u8>>>,
    /// Where keys lie.
    pub keys: RefCell<BTreeMap<Place, Vec<u8>>>,
}

impl Log for Memory {
    async fn read(&self, from: u32) -> Result<Tail, StoreError> {
        let mut tail = self.log.borrow().clone();
        tail.entries.retain(|(number, _)| *number >= from);
        Ok(tail)
    }

    async fn change<T: 'static>(
        &self,
        from: u32,
        decide: impl Fn(&Tail) -> Result<(Writes, T), StoreError> + 'static,
    ) -> Result<T, StoreError> {
        let (writes, answer) = decide(&self.read(from).await?)?;
        self.carry_out(writes)?;
        Ok(answer)
    }
}

impl Memory {
    fn carry_out(&self, writes: Writes) -> Result<(), StoreError> {
        let mut log = self.log.borrow_mut();
        if writes.clears {
            log.entries.clear();
            log.is_foreign = false;
        }
        let is_free = |number: u32| log.entries.iter().all(|(taken, _)| *taken != number);
        if !writes.entries.iter().all(|(number, _)| is_free(*number)) {
            return Err(StoreError::Aborted("ConstraintError".to_owned()));
        }
        log.entries.extend(writes.entries);
        log.entries.sort();
        let is_one = |record: &Vec<u8>| !record.is_empty();
        log.about = writes.about.or(log.about.take()).filter(is_one);
        log.head = writes.head.or(log.head.take()).filter(is_one);
        log.note = writes.note.or(log.note.take()).filter(is_one);
        log.lock = writes.lock.or(log.lock.take()).filter(is_one);
        Ok(())
    }
}

impl Files for Memory {
    async fn content(&self, file: File) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(self.files.borrow().get(&file).cloned())
    }

    async fn write(&self, file: File, at: u32, bytes: Vec<u8>) -> Result<(), StoreError> {
        let mut files = self.files.borrow_mut();
        let content = files.entry(file).or_default();
        let at = usize::try_from(at).unwrap_or(usize::MAX);
        if content.len() < at {
            return Err(StoreError::Damaged);
        }
        content.truncate(at);
        content.extend(bytes);
        Ok(())
    }
}

impl Keys for Memory {
    async fn key(&self, place: Place) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(self.keys.borrow().get(&place).cloned())
    }

    async fn keep(&self, place: Place, key: &[u8]) -> Result<(), StoreError> {
        self.keys.borrow_mut().insert(place, key.to_vec());
        Ok(())
    }

    async fn forget(&self, place: Place) -> Result<(), StoreError> {
        self.keys.borrow_mut().remove(&place);
        Ok(())
    }
}
