//! Finds the symbols of one picture at its own size and reads them, with the steps of zxing-cpp's reader. It tries no
//! other size.

use rxing::common::{BitMatrix, DetectorRXingResult as _, HybridBinarizer};
use rxing::qrcode::cpp_port::{decoder, detector};
use rxing::{Binarizer, Luma8Source};

use crate::Picture;

/// More symbols than this on one picture are not read: a sheet of thousands must not stall the scanner.
const MOST_SYMBOLS: usize = 16;
/// Each three finder patterns are tried as one symbol; a hostile texture has very many.
const MOST_TRIES: usize = 256;

/// The text of each symbol.
pub(crate) fn texts(picture: &Picture) -> Vec<String> {
    let Ok(source) = Luma8Source::new_with_slice(picture.luma(), picture.width(), picture.height()) else {
        return Vec::new();
    };
    let binarizer = HybridBinarizer::new(source);
    binarizer.get_black_matrix().map(texts_in).unwrap_or_default()
}

fn texts_in(black: &BitMatrix) -> Vec<String> {
    let mut patterns = detector::FindFinderPatterns(black, true, 0);
    let threes = detector::GenerateFinderPatternSets(&mut patterns);
    let mut used = Vec::new();
    let mut texts = Vec::new();
    for three in threes.iter().take(MOST_TRIES) {
        let corners = [three.bl, three.tl, three.tr];
        if texts.len() == MOST_SYMBOLS || corners.iter().any(|corner| used.contains(corner)) {
            continue;
        }
        let sampled = detector::SampleQR(black, three);
        let decoded = sampled.and_then(|sampled| decoder::Decode(sampled.getBits()));
        if let Ok(decoded) = decoded
            && decoded.isValid()
        {
            used.extend(corners);
            texts.push(text_of(decoded.content().bytes()));
        }
    }
    texts
}

/// A symbol's bytes as text: nearly all are UTF-8; the standard's own default is Latin-1, in which any bytes are a text.
fn text_of(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => bytes.iter().copied().map(char::from).collect(),
    }
}
