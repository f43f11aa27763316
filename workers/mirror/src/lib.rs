//! Writes files in the browser's private folder, apart from the page: older browsers write files in workers only. What is in
//! the files, and when they are written, is decided by the page.

#[cfg(target_arch = "wasm32")]
pub mod worker;
