//! Twins of the store, for tests: one in memory that always does what it is asked, one that fails at a chosen step.

mod faulty;
mod memory;

pub use faulty::{Fault, Faulty};
pub use memory::Memory;
