//! One language and size: what its passports weigh, and the line that says so.

use crate::dictionary::Dictionary;
use crate::json::Json;
use crate::size::Size;
use crate::stopwatch::quickest;
use crate::{ours, positional, rivals};
use letters::code::{Code, Correction};
use letters::{digits, log};
use passport::{Language, Summary};
use std::fmt;
use std::time::Duration;

/// An address of ordinary length: 26 characters with its `#`.
const ADDRESS: &str = "https://redthread.example/";

/// The means that are weighed side by side; each cell has a list of bytes for each.
#[derive(Clone, Copy)]
enum Means {
    Ours,
    JsonDeflate,
    PostcardDeflate,
    BrotliDictionary,
    ZstdDictionary,
}

const MEANS: [(Means, &str); 5] = [
    (Means::Ours, "ours"),
    (Means::JsonDeflate, "json_deflate"),
    (Means::PostcardDeflate, "postcard_deflate"),
    (Means::BrotliDictionary, "json_brotli_dictionary"),
    (Means::ZstdDictionary, "json_zstd_dictionary"),
];

/// What one passport weighs.
#[derive(Clone)]
struct Weight {
    bytes: [usize; MEANS.len()],
    version: u32,
    characters: usize,
    text_bytes: usize,
}

impl Weight {
    fn of(&self, means: Means) -> usize {
        self.bytes.get(means as usize).copied().unwrap_or_default()
    }
}

/// How long one way of packing and opening takes.
#[derive(Default)]
struct Time {
    encode: Duration,
    decode: Duration,
}

/// The passports of one language and size.
pub(crate) struct Cell {
    pub(crate) language: Language,
    pub(crate) size: Size,
    weights: Vec<Weight>,
    ours: Time,
    deflate: Time,
}

impl Cell {
    pub(crate) fn new(language: Language, size: Size) -> Self {
        Self {
            language,
            size,
            weights: Vec::new(),
            ours: Time::default(),
            deflate: Time::default(),
        }
    }

    /// Weighs one more passport. An error if anything does not come back as it was.
    pub(crate) fn weigh(&mut self, summary: &Summary, dictionary: &Dictionary) -> Result<(), String> {
        let letter = ours::pack(summary);
        ours::opens_to(summary, &letter)?;
        let json = Json::of(summary)?;
        let deflated = rivals::deflate(&json.bytes)?;
        let changes = json.changes()?;
        let positional = rivals::deflate(&positional::write(&changes)?)?;
        self.weights.push(Weight {
            bytes: [
                letter.len(),
                deflated.len(),
                positional.len(),
                rivals::brotli(&json.bytes, &dictionary.0)?,
                rivals::zstd(&json.bytes, &dictionary.0)?,
            ],
            version: version(&digits::fragment(&letter)),
            characters: positional::characters(&changes),
            text_bytes: ours::text_bytes(&letter)?,
        });
        self.ours.encode += quickest(|| ours::pack(summary));
        self.ours.decode += quickest(|| ours::open(&letter));
        self.deflate.encode += quickest(|| Json::of(summary).and_then(|json| rivals::deflate(&json.bytes)));
        self.deflate.decode +=
            quickest(|| (rivals::inflate(&deflated).is_ok(), log::read(&json.entry).is_ok()));
        Ok(())
    }

    /// Our bytes as a part of those of JSON with DEFLATE, passport by passport.
    pub(crate) fn ratios(&self) -> impl Iterator<Item = f64> {
        let ratio = |weight: &Weight| weight.of(Means::Ours) as f64 / weight.of(Means::JsonDeflate) as f64;
        self.weights.iter().map(ratio)
    }

    /// Bits that the texts take, and characters that they have.
    pub(crate) fn text(&self) -> (usize, usize) {
        let bits = self.weights.iter().map(|weight| weight.text_bytes * 8).sum();
        let characters = self.weights.iter().map(|weight| weight.characters).sum();
        (bits, characters)
    }

    /// The version of the symbol that half of the letters fit.
    pub(crate) fn version(&self) -> u32 {
        let mut versions: Vec<u32> = self.weights.iter().map(|weight| weight.version).collect();
        versions.sort_unstable();
        versions.get(versions.len() / 2).copied().unwrap_or_default()
    }

    fn mean(&self, part: impl Fn(&Weight) -> usize) -> usize {
        let sum: usize = self.weights.iter().map(part).sum();
        sum / self.weights.len().max(1)
    }
}

impl fmt::Display for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "letters language={} size={} passports={} characters={}",
            self.language.tag(),
            self.size.name(),
            self.weights.len(),
            self.mean(|weight| weight.characters)
        )?;
        for (means, name) in MEANS {
            let bytes = self.mean(|weight| weight.of(means));
            let version = match means {
                Means::Ours => self.version(),
                _ => version(&digits::fragment(&vec![255; bytes])),
            };
            write!(f, " {name}={bytes}/{}", Version(version))?;
        }
        let json = self.mean(|weight| weight.of(Means::JsonDeflate));
        write!(f, " smart_health_card={}", Version(version(&card_digits(json))))?;
        let most = self.weights.iter().map(|weight| weight.version).max();
        let (bits, characters) = self.text();
        write!(
            f,
            " version_most={} ratio={:.3} worst_ratio={:.3} text_bits={:.2} encode={:.1} decode={:.1}",
            Version(most.unwrap_or_default()),
            self.ratios().sum::<f64>() / self.weights.len() as f64,
            self.ratios().fold(0.0, f64::max),
            bits as f64 / characters as f64,
            self.ours.encode.as_secs_f64() / self.deflate.encode.as_secs_f64(),
            self.ours.decode.as_secs_f64() / self.deflate.decode.as_secs_f64(),
        )
    }
}

/// A version of symbol, `v22`; 41 stands for more than any symbol holds.
struct Version(u32);

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            TOO_LARGE => f.write_str("none"),
            version => write!(f, "v{version}"),
        }
    }
}

const TOO_LARGE: u32 = 41;

/// The symbol that holds these digits behind the address.
fn version(digits: &str) -> u32 {
    Code::of_link(ADDRESS, digits, Correction::Screen).map_or(TOO_LARGE, |code| code.version())
}

/// As many digits as a SMART Health Card makes of so many bytes: two for each character of base64url. Its header and
/// signature are left out, because our letter has none.
fn card_digits(bytes: usize) -> String {
    "4".repeat((bytes * 4).div_ceil(3) * 2)
}
