//! What the browser can do: one file an ability. Each is a thin adapter with a small typed interface; none decides
//! anything about a passport, and none holds a word that a person reads.

mod by_name;
mod limit;

pub mod chance;
pub mod clipboard;
pub mod clock;
pub mod first_name;
pub mod focus;
pub mod install;
pub mod language;
pub mod leaving;
pub mod locale;
pub mod locks;
pub mod print;
pub mod route;
pub mod screen;
pub mod share_sheet;
pub mod storage;
pub mod tabs;
pub mod updates;
pub mod words_files;
