//! What the browser can do: one file an ability. Each is a thin adapter with a small typed interface; none decides
//! anything about a passport, and none holds a word that a person reads.

mod by_name;
mod code_reader;
mod pixels;

pub mod camera;
pub mod chance;
pub mod clipboard;
pub mod clock;
pub mod dropped;
pub mod files;
pub mod focus;
pub mod install;
pub mod language;
pub mod launch;
pub mod leaving;
pub mod limit;
mod local_storage;
pub mod locale;
pub mod lock;
pub mod locks;
pub mod pair;
pub mod passkey;
pub mod picture;
pub mod presence;
pub mod print;
pub mod reader_role;
pub mod route;
pub mod scanner;
pub mod screen;
pub mod seen;
pub mod share_sheet;
pub mod shown;
pub mod storage;
pub mod tabs;
pub mod updates;
pub mod words_files;
pub mod workers;
