//! Looking back: every change, the versions of one record, and clearing it all on purpose.

mod clear;
mod everything;
mod latest;
mod told;
mod versions;

pub(super) use clear::{ClearPage, confirm_clear};
pub(super) use everything::HistoryPage;
pub(super) use told::Teller;
pub(super) use versions::VersionsPage;
