//! The other passports on this device: mine, my mother's. Each lies on a shelf of its own, with its own lock, and only one is
//! open at a time.

/// How many passports one device keeps.
pub const PASSPORTS: u8 = 8;

/// A passport on this device, as far as it is known without opening its lock.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Neighbour {
    /// Its number, 1 to 8.
    pub number: u8,
    /// What the patient wants to be called; of a locked one, the name on its gate. It may be empty.
    pub name: String,
    /// Whether it is locked.
    pub is_locked: bool,
    /// Whether this tab shows it, or its gate.
    pub is_here: bool,
}

/// What can happen between passports.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ShelfMsg {
    /// These are on this device.
    Found(Vec<Neighbour>),
    /// Show the one with this number.
    Open(u8),
    /// Begin another one.
    Begin,
}

/// What is asked of the device.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ShelfTask {
    /// Look which passports there are. Answered by [`ShelfMsg::Found`].
    Look,
    /// From now on this tab shows the one with this number. The key of the one before is let go.
    Show(u8),
    /// From now on this tab shows this place, where another one is to begin, and looks first whether it is really free.
    /// Answered as [`Effect::Load`](crate::Effect::Load) is: by what is there after all, or by nothing and the name that was
    /// typed there and not begun with.
    Begin(u8),
    /// Everything is gone: this tab shows the first place, and no number is remembered.
    StartOver,
}
