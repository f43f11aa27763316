//! How what several devices wrote apart comes together: which entries know which, and what of a record stands after all of them.
//!
//! Everything follows from the set of entries and from nothing else: not from the order in which they came, nor from who
//! brought them, nor from how often. This crate knows no passport, no bytes and no clock. What an entry is called, when it was
//! written and what it says come in as values; what is to be done about a dispute is for whoever knows what it is about.

mod arrival;
mod graph;
mod record;

pub use arrival::{Arrival, arrange};
pub use graph::{Added, Graph, Place};
pub use record::{Record, Version};
