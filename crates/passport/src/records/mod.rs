//! The records a passport holds. Plain data: rules about them live beside them in this crate.

mod agreement;
mod appointment;
mod concern;
mod medical;
mod member;
mod patient;
mod question;
mod record;
mod task;
mod unread;
mod wish;

pub use agreement::Agreement;
pub use appointment::{Appointment, IsoWeek, Repeat, When};
pub use concern::{Concern, Rating};
pub use medical::{Allergy, Medicine};
pub use member::Member;
pub use patient::Patient;
pub use question::Question;
pub use record::Record;
pub use task::{Holder, Task};
pub use unread::Unread;
pub use wish::Wish;
