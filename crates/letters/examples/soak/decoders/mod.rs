//! The decoders by name, each with the inputs that suit it.

mod backup;
mod file;
mod frame;
mod link;
mod locked;
mod message;
mod paired;
mod portable;
pub mod summary;

use crate::corpus::{Known, wholes};
use crate::run::run;
use crate::tally::Tally;
use std::ops::Range;

/// Every decoder, in the order in which they are fed.
pub const ALL: [&str; 10] = [
    "glance", "whole", "frame", "locked", "opening", "link", "file", "portable", "backup", "paired",
];

/// Feeds the decoder of this name with the inputs of these numbers.
pub fn feed(name: &'static str, glances: &[Known], inputs: Range<u64>) -> Tally {
    match name {
        "glance" => run(name, || summary::Opening::of_glances(glances), inputs),
        "whole" => {
            let wholes = wholes(glances);
            run(name, || summary::Opening::of_wholes(&wholes), inputs)
        }
        "frame" => {
            let shows = frame::shows(glances);
            run(name, || frame::Receiving::new(&shows), inputs)
        }
        "locked" => {
            let sealed = locked::sealed(glances);
            run(name, || locked::Reading::new(&sealed), inputs)
        }
        "opening" => {
            let sealed = locked::sealed(glances);
            run(name, || locked::Opening::new(&sealed), locked::few_of(inputs))
        }
        "link" => run(name, || link::Finding::new(glances), inputs),
        "backup" => {
            let backups = backup::backups(glances);
            run(name, || backup::Reading::new(&backups), inputs)
        }
        "paired" => {
            let passed = paired::Passed::of(glances);
            run(name, || paired::Reading::new(&passed), inputs)
        }
        "file" => run(name, || file::Reading::new(glances), inputs),
        _ => {
            let texts = portable::Texts::of(glances);
            run(name, || portable::Reading::new(&texts), inputs)
        }
    }
}
