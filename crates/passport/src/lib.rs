//! The passport: everything one patient holds, and what follows from it.
//!
//! This crate is the domain. It knows records, what is next, what nobody holds and what an audience may see. It is not
//! a place for bytes, clocks, random numbers or browsers: dates and ids come in as values, and `letters` owns every
//! format (no type here derives serde).

#[macro_use]
mod kinds;
mod agenda;
mod change;
mod clean;
mod dispute;
mod gaps;
#[cfg(feature = "generated")]
pub mod generated;
mod going_home;
mod history;
mod id;
mod incoming;
mod joined_up;
mod need;
mod nights;
mod own_copy;
mod passport;
mod past;
mod phone;
mod reached;
mod reader;
mod records;
mod relevant;
mod reply;
mod reviews;
mod rights;
mod situations;
mod summary;
mod table;
mod unheld;
mod vocabulary;

pub use agenda::{Contact, Occurrence, next_contact, past_contacts, raise_at, upcoming};
pub use change::Change;
pub use clean::clean;
pub use dispute::{Dispute, Side};
pub use gaps::{Gap, Look, gaps, gaps_put_aside};
pub use going_home::{open_points, readiness};
pub use history::{History, News, Times};
pub use id::{Id, Key, Kind};
pub use incoming::{
    About, Found, FoundDay, FoundTime, Incoming, NotTaken, Offer, Sifted, Stands, Weighed, Whose, sift,
};
pub use joined_up::placed;
pub use need::{Needed, needed_from, needed_from_person};
pub use nights::{by_night, to_call_first};
pub use own_copy::{OwnConcerns, own_concerns, own_copy, written_down};
pub use passport::Passport;
pub use past::{Move, Step, Value, by_day, ever, gathered, steps, steps_of};
pub use phone::{dialable, dials_all_of};
pub use reached::Reached;
pub use reader::Reader;
pub use records::*;
pub use relevant::{held, relevant};
pub use reply::{By, Placed, Reply, Said, Signer, Stub, Teller, place, place_own};
pub use reviews::{last_review, review_due};
pub use rights::{KeptFor, may_know, may_see};
pub use situations::situations;
pub use summary::{
    HeldBack, LeftOut, Mark, Novelty, PatientPart, Pick, Recall, Section, Standing, Summary, WhatIsNew,
    WhoDoesWhat, handed_on, held_back, offered, records_in, summarise, to_the_minute, unheld_areas,
};
pub use table::{Row, Table};
pub use unheld::{Unheld, unheld};
pub use vocabulary::*;

pub use time::{Date, Month, PrimitiveDateTime, Time, Weekday};
