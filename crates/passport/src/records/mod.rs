//! The records a passport holds. Plain data: rules about them live beside them in this crate.

#[macro_use]
mod record;
mod agreement;
mod allergy;
mod appointment;
mod concern;
mod decision;
mod exchanged;
mod follow_up;
mod follower;
mod goal;
mod looking_back;
mod medicine;
mod member;
mod patient;
mod question;
mod talk;
mod task;
mod treatment;
mod unread;
mod wish;

pub use agreement::Agreement;
pub use allergy::Allergy;
pub use appointment::{Appointment, IsoWeek, Repeat, When};
pub use concern::{Concern, Rating};
pub use decision::Decision;
pub use exchanged::{Given, Told};
pub use follow_up::{Check, Watch};
pub use follower::{DeviceKeys, Follower, Following, Secret};
pub use goal::Goal;
pub use looking_back::{Review, SelfCheck, SetAside};
pub use medicine::Medicine;
pub use member::Member;
pub use patient::Patient;
pub use question::Question;
pub use record::{Kept, Record};
pub use talk::{FIRSTS, MINUTES, Talk};
pub use task::{Holder, Task};
pub use treatment::{Condition, Treatment};
pub use unread::Unread;
pub use wish::Wish;
