//! What passes between one passport and one follower: sealed so that only the other side can open it, signed so that nobody else
//! can have made it, and counted. Not what it says, and not how it is carried.
//!
//! A pairing begins with an [`Invitation`] that the follower sees with their own eyes or opens with words they were told, and an
//! [`Acceptance`] that only somebody who has the invitation can have made. From then on both sides know each other's keys.

mod acceptance;
mod correspondence;
#[cfg(test)]
mod exchanged;
mod invitation;
mod kept;
mod keys;
mod lines;
mod marks;
mod outbox;
mod pairing;
mod post;
mod spoken;
#[cfg(test)]
mod tests;
mod texts;

pub use acceptance::Acceptance;
pub use correspondence::{Came, Correspondence, Held, NotTaken};
pub use invitation::{Invitation, pairing_of};
pub use keys::{PUBLIC, PublicKeys, Seed};
pub use lines::{Lines, Place};
pub use marks::Marker;
pub use outbox::Outbox;
pub use pairing::{Mailbox, Pairing, Side, TooLarge, mailbox_of};
pub use post::{Link, Post, PostError, PostKind};
pub use spoken::Spoken;
