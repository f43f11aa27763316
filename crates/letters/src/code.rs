//! A link as a QR symbol: the address as bytes, the letter's digits as digits. Not its picture on a screen or on paper:
//! the quiet zone, colours and size are the caller's.

use qrcodegen::{Mask, QrCode, QrCodeEcc, QrSegment, Version};
use std::fmt;

/// The largest symbol that a glance may need: 105 modules, 40 mm in print.
const GLANCE_VERSION: u32 = 22;
/// The data bits of that symbol at the lowest level of correction.
const GLANCE_BITS: usize = 1006 * 8;
/// The largest printed symbol at the higher level of correction; beyond it, larger modules serve a reader better.
const PRINT_VERSION: u8 = 27;

/// How much damage the symbol has to bear.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Correction {
    /// Shown on a screen: the fewest and largest modules (level L).
    Screen,
    /// Printed on paper that gets folded (level M), or as on a screen when that would make the modules too small.
    Print,
}

/// The link is longer than the largest symbol holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct TooLarge;

impl fmt::Display for TooLarge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("There is too much in this letter for one code. Send it as a link or a file instead.")
    }
}

impl std::error::Error for TooLarge {}

/// How many bytes of a letter a symbol of version 22 at level L holds behind an address of so many bytes (without `#`).
#[must_use]
pub fn capacity(address_len: usize) -> usize {
    // Both segments cost a mode of 4 bits and a length: 16 bits for bytes, 12 for digits.
    let address = 4 + 16 + 8 * (address_len + 1);
    let room = GLANCE_BITS.saturating_sub(address + 4 + 12);
    let rest = match room % 10 {
        0..=3 => 0,
        4..=6 => 1,
        _ => 2,
    };
    let digits = (room / 10 * 3 + rest).saturating_sub(1);
    // A number of n bits has at most n * log10(2) + 1 digits; a letter has one bit more than its bytes.
    let bits = digits.saturating_sub(1) * 100_000 / 30_103;
    bits.saturating_sub(1) / 8
}

/// A QR symbol.
#[derive(Clone, PartialEq, Eq)]
pub struct Code {
    symbol: QrCode,
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Code(version {}, {} modules)", self.version(), self.size())
    }
}

impl Code {
    /// The symbol of `address#fragment`.
    ///
    /// # Errors
    /// [`TooLarge`] when no symbol holds the link.
    pub fn of_link(address: &str, fragment: &str, correction: Correction) -> Result<Self, TooLarge> {
        let segments = segments(address, fragment);
        let draw = |level, largest| {
            QrCode::encode_segments_advanced(&segments, level, Version::MIN, largest, None::<Mask>, true).ok()
        };
        let symbol = match correction {
            Correction::Screen => None,
            Correction::Print => draw(QrCodeEcc::Medium, Version::new(PRINT_VERSION)),
        };
        let symbol = symbol
            .or_else(|| draw(QrCodeEcc::Low, Version::MAX))
            .ok_or(TooLarge)?;
        Ok(Self { symbol })
    }

    /// The symbol of a moving code: digits alone, of this version or the next that holds them. The mask is fixed, because
    /// trying all eight would take twenty times as long and a moving code has no time for that.
    pub(crate) fn of_digits(digits: &str, version: u32) -> Result<Self, TooLarge> {
        let smallest = u8::try_from(version).map_or(1, |version| version.clamp(1, GLANCE_VERSION as u8));
        let symbol = QrCode::encode_segments_advanced(
            &[QrSegment::make_numeric(digits)],
            QrCodeEcc::Low,
            Version::new(smallest),
            Version::new(GLANCE_VERSION as u8),
            Some(Mask::new(0)),
            true,
        );
        symbol.map(|symbol| Self { symbol }).map_err(|_| TooLarge)
    }

    /// 1 to 40. A glance fits 22.
    #[must_use]
    pub fn version(&self) -> u32 {
        u32::from(self.symbol.version().value())
    }

    /// Whether it is no larger than a glance may be.
    #[must_use]
    pub fn is_glance(&self) -> bool {
        self.version() <= GLANCE_VERSION
    }

    /// Modules on each side, 21 to 177, without the quiet zone. A reader needs four light modules around it.
    #[must_use]
    pub fn size(&self) -> u32 {
        self.symbol.size().unsigned_abs()
    }

    /// Whether a module is dark, counted from the top left. Outside the symbol everything is light.
    #[must_use]
    pub fn is_dark(&self, x: u32, y: u32) -> bool {
        match (i32::try_from(x), i32::try_from(y)) {
            (Ok(x), Ok(y)) => self.symbol.get_module(x, y),
            _ => false,
        }
    }

    /// The dark modules as the data of one SVG path: a rectangle one high for each horizontal run. One unit is one
    /// module and the symbol begins at 0, 0.
    #[must_use]
    pub fn svg_path(&self) -> String {
        let mut path = String::new();
        for y in 0..self.size() {
            let mut x = 0;
            while x < self.size() {
                let run = (x..self.size()).take_while(|at| self.is_dark(*at, y)).count();
                if run > 0 {
                    path.push_str(&format!("M{x} {y}h{run}v1h-{run}z"));
                }
                x += u32::try_from(run).unwrap_or_default() + 1;
            }
        }
        path
    }
}

/// The address and `#` as bytes, then the fragment as digits; all as bytes when the fragment is something else.
fn segments(address: &str, fragment: &str) -> Vec<QrSegment> {
    if !fragment.is_empty() && QrSegment::is_numeric(fragment) {
        let address = format!("{address}#");
        vec![
            QrSegment::make_bytes(address.as_bytes()),
            QrSegment::make_numeric(fragment),
        ]
    } else {
        vec![QrSegment::make_bytes(format!("{address}#{fragment}").as_bytes())]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::digits::fragment;

    const ADDRESS: &str = "https://redthread.example/";

    #[test]
    fn a_letter_of_full_capacity_fits_version_22_and_nine_bytes_more_do_not() {
        for length in [0, 5, 16, 26, 27, 28, 29, 30, 31, 40, 80, 200] {
            let address = "a".repeat(length);
            let version = |bytes: usize| {
                let link = fragment(&vec![255; bytes]);
                Code::of_link(&address, &link, Correction::Screen)
                    .unwrap()
                    .version()
            };
            assert_eq!(version(capacity(length)), GLANCE_VERSION, "{length}");
            assert!(version(capacity(length) + 2) > GLANCE_VERSION, "{length}");
        }
        assert_eq!(capacity(26), 969);
        assert_eq!(capacity(10_000), 0);
    }

    #[test]
    fn a_printed_code_bears_more_damage_until_its_modules_would_be_too_small() {
        let code =
            |bytes, correction| Code::of_link(ADDRESS, &fragment(&vec![7; bytes]), correction).unwrap();
        assert!(code(900, Correction::Print).version() > code(900, Correction::Screen).version());
        assert!(code(900, Correction::Print).version() <= u32::from(PRINT_VERSION));
        assert_eq!(code(1_400, Correction::Print), code(1_400, Correction::Screen));
    }

    #[test]
    fn more_than_any_symbol_holds_is_refused() {
        let long = fragment(&[1; 3_000]);
        assert_eq!(Code::of_link(ADDRESS, &long, Correction::Screen), Err(TooLarge));
        assert_eq!(Code::of_link(ADDRESS, &long, Correction::Print), Err(TooLarge));
    }

    #[test]
    fn the_path_paints_exactly_the_dark_modules() {
        let code = Code::of_link(ADDRESS, &fragment(b"thread"), Correction::Screen).unwrap();
        let mut painted = std::collections::BTreeSet::new();
        for run in code.svg_path().split('z').filter(|run| !run.is_empty()) {
            let numbers: Vec<u32> = run
                .split(['M', ' ', 'h', 'v', '-'])
                .filter(|n| !n.is_empty())
                .map(|n| n.parse().unwrap())
                .collect();
            let [x, y, wide, 1, back] = numbers[..] else {
                panic!("{run}")
            };
            assert_eq!(wide, back);
            assert!(
                (x..x + wide).all(|x| painted.insert((x, y))),
                "{run} is painted twice"
            );
        }
        for y in 0..code.size() {
            for x in 0..code.size() {
                assert_eq!(painted.contains(&(x, y)), code.is_dark(x, y), "{x} {y}");
            }
        }
        assert!(!code.is_dark(code.size(), 0));
    }
}
