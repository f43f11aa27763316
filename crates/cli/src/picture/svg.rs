//! A code as SVG: one path, which scales to any size. Black on white, whatever lies behind it.

use super::{QUIET, side};
use letters::code::Code;

/// The picture, one unit a module.
pub(crate) fn of(code: &Code) -> String {
    let side = side(code);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" shape-rendering=\"crispEdges\">\
         <path fill=\"#fff\" d=\"M0 0h{side}v{side}H0z\"/>\
         <path transform=\"translate({QUIET} {QUIET})\" d=\"{}\"/></svg>\n",
        code.svg_path()
    )
}
