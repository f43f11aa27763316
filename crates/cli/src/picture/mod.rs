//! Pictures of codes: written for screens and paper, and read back from any camera. What a code says is not known here.

pub(crate) mod png;
pub(crate) mod read;
pub(crate) mod svg;

use letters::code::Code;

/// Light modules around a code, without which no reader finds it.
const QUIET: u32 = 4;

/// Modules on each side, with the quiet zone.
fn side(code: &Code) -> u32 {
    code.size() + 2 * QUIET
}
