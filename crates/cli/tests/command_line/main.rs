//! The command line from outside: what goes in, what comes out, and with which code it ends.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "whatever goes wrong here should fail the test"
)]

mod answers;
mod incoming;
mod locking;
mod passports;
mod person;
mod refusals;
mod round_trips;
mod tool;
