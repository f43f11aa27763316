//! What the released files of the carriers are made from. It makes them and names reasons; it judges nothing.

#![allow(
    unreachable_pub,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "shared by tests"
)]

mod backup;
mod file;
mod frame;
mod link;
mod locked;
pub mod reasons;

pub use backup::{head_of, said_by};

use letters::digits;
use siphasher::sip::SipHasher24;
use std::path::PathBuf;

/// Where the released files are.
pub fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../docs/vectors")
}

/// Every file by its name.
pub fn everything() -> Vec<(&'static str, String)> {
    let mut files = Vec::new();
    files.extend(frame::everything());
    files.extend(locked::everything());
    files.extend(link::everything());
    files.extend(file::everything());
    files.extend(backup::everything());
    files
}

/// A letter that has been released and never changes.
fn glance() -> Vec<u8> {
    let text = std::fs::read_to_string(folder().join("glance-1-en.txt")).unwrap();
    digits::read_fragment(text.lines().next().unwrap()).unwrap()
}

/// A letter that is not much to carry: the released one of nobody but Ada.
fn small() -> Vec<u8> {
    let text = std::fs::read_to_string(folder().join("glance-1-empty.txt")).unwrap();
    digits::read_fragment(text.lines().next().unwrap()).unwrap()
}

/// The tag as `docs/format.md` defines it, computed apart from the crate.
fn with_tag(key: &[u8; 16], body: &[u8]) -> Vec<u8> {
    let tag = SipHasher24::new_with_key(key).hash(body).to_le_bytes();
    tag.into_iter().take(6).chain(body.iter().copied()).collect()
}

/// The bytes with one bit flipped.
fn flipped(bytes: &[u8], at: usize) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    bytes[at] ^= 1;
    bytes
}

/// The text without the character at a place, counted from the end if negative.
fn without(text: &str, at: usize) -> String {
    let mut text = text.to_owned();
    text.remove(at);
    text
}

/// The text with two neighbours swapped, the first pair from here on that differs.
fn swapped(text: &str, from: usize) -> String {
    let mut bytes = text.as_bytes().to_vec();
    let at = (from..).find(|at| bytes[*at] != bytes[at + 1]).unwrap();
    bytes.swap(at, at + 1);
    String::from_utf8(bytes).unwrap()
}

/// Two hexadecimal digits a byte.
pub fn to_hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The bytes of hexadecimal digits. `…xN` behind a byte repeats it: `00xN` is N zero bytes.
pub fn from_hex(hex: &str) -> Vec<u8> {
    if let Some((byte, count)) = hex.split_once('x') {
        return from_hex(byte).repeat(count.parse().unwrap());
    }
    let pair = |at: usize| u8::from_str_radix(&hex[at..at + 2], 16).unwrap();
    (0..hex.len()).step_by(2).map(pair).collect()
}

/// A file of faults: a line each, behind its reason; what begins with `//` explains.
fn listed(lines: &[(&str, String)]) -> String {
    let mut text = String::from("// One fault each. The first word is the reason that a reader gives.\n");
    for (reason, fault) in lines {
        text.push_str(&format!("{reason} {fault}\n"));
    }
    text
}
