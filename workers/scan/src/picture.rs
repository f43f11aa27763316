//! A picture in shades of grey. It does not know where it comes from.

use std::fmt;

/// Smaller than this, a picture holds no symbol that could be told from noise.
const LEAST_SIDE: u32 = 40;
/// The most pixels that are looked at, 16 million: a hostile size must not take the memory away.
const MOST_PIXELS: usize = 16_000_000;

/// The pixels do not fit the size they come with, or there are more than 16 million of them.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct WrongSize;

impl fmt::Display for WrongSize {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("This picture is too large, or not as large as it says. Try a smaller photo of the code.")
    }
}

impl std::error::Error for WrongSize {}

/// Shades of grey, row by row, 0 for black to 255 for white.
#[derive(Clone, Debug)]
pub struct Picture {
    luma: Vec<u8>,
    width: u32,
    height: u32,
}

impl Picture {
    /// A picture of shades of grey, one byte a pixel.
    ///
    /// # Errors
    /// [`WrongSize`] when there are not `width` × `height` of them, or more than 16 million.
    pub fn of_luma(luma: Vec<u8>, width: u32, height: u32) -> Result<Self, WrongSize> {
        if luma.len() != pixels(width, height)? {
            return Err(WrongSize);
        }
        Ok(Self { luma, width, height })
    }

    /// A picture of red, green, blue and opacity, as a canvas gives it: four bytes a pixel. Opacity is not looked at.
    ///
    /// # Errors
    /// [`WrongSize`] when there are not `width` × `height` times four bytes, or more than 16 million pixels.
    pub fn of_rgba(rgba: &[u8], width: u32, height: u32) -> Result<Self, WrongSize> {
        let (pixels, rest) = rgba.as_chunks();
        if !rest.is_empty() {
            return Err(WrongSize);
        }
        Self::of_luma(pixels.iter().map(grey).collect(), width, height)
    }

    /// The width in pixels.
    #[must_use]
    pub fn width(&self) -> u32 {
        self.width
    }

    /// The height in pixels.
    #[must_use]
    pub fn height(&self) -> u32 {
        self.height
    }

    /// The shades, row by row.
    #[must_use]
    pub fn luma(&self) -> &[u8] {
        &self.luma
    }

    /// Half as wide and high, each pixel the mean of four. Nothing when that would be too small to hold a symbol.
    #[must_use]
    pub fn halved(&self) -> Option<Self> {
        let (width, height) = (self.width / 2, self.height / 2);
        if width.min(height) < LEAST_SIDE {
            return None;
        }
        let wide = usize::try_from(self.width).ok()?;
        let halves = usize::try_from(width).ok()?;
        let mut luma = Vec::with_capacity(pixels(width, height).ok()?);
        for rows in self.luma.chunks_exact(wide * 2) {
            let (upper, lower) = rows.split_at(wide);
            let pairs = upper.as_chunks().0.iter().zip(lower.as_chunks().0);
            luma.extend(pairs.take(halves).map(mean));
        }
        Some(Self { luma, width, height })
    }
}

fn pixels(width: u32, height: u32) -> Result<usize, WrongSize> {
    let pixels = u64::from(width) * u64::from(height);
    let pixels = usize::try_from(pixels).map_err(|_| WrongSize)?;
    if pixels > MOST_PIXELS {
        Err(WrongSize)
    } else {
        Ok(pixels)
    }
}

/// How light a colour looks, in parts of 256.
fn grey([red, green, blue, _opacity]: &[u8; 4]) -> u8 {
    let light = 77 * u32::from(*red) + 150 * u32::from(*green) + 29 * u32::from(*blue);
    u8::try_from(light / 256).unwrap_or(u8::MAX)
}

fn mean(([a, b], [c, d]): (&[u8; 2], &[u8; 2])) -> u8 {
    let sum = u16::from(*a) + u16::from(*b) + u16::from(*c) + u16::from(*d) + 2;
    u8::try_from(sum / 4).unwrap_or(u8::MAX)
}

#[cfg(test)]
mod tests {
    use super::{Picture, WrongSize};

    #[test]
    fn a_picture_that_is_not_as_large_as_it_says_is_refused() {
        for (bytes, width, height) in [(12, 2, 2), (0, 1, 1), (5, 1, 1), (4, u32::MAX, u32::MAX)] {
            assert_eq!(
                Picture::of_luma(vec![0; bytes], width, height).unwrap_err(),
                WrongSize
            );
            assert_eq!(
                Picture::of_rgba(&vec![0; bytes], width, height).unwrap_err(),
                WrongSize
            );
        }
        let many = 5_000;
        assert_eq!(
            Picture::of_luma(vec![0; many * many], 5_000, 5_000).unwrap_err(),
            WrongSize
        );
    }

    #[test]
    fn colours_become_the_grey_they_look_like() {
        let colours = [
            [255, 255, 255, 0],
            [0, 0, 0, 255],
            [255, 0, 0, 255],
            [0, 255, 0, 255],
        ];
        let picture = Picture::of_rgba(colours.as_flattened(), 2, 2).unwrap();
        assert_eq!(picture.luma(), [255, 0, 76, 149]);
    }

    #[test]
    fn a_halved_picture_keeps_the_mean_of_each_four_and_drops_an_odd_edge() {
        let rows = (0..81u32).flat_map(|y| (0..83u32).map(move |x| if y < 2 { x } else { y }));
        let luma = rows.map(|shade| u8::try_from(shade).unwrap()).collect();
        let half = Picture::of_luma(luma, 83, 81).unwrap().halved().unwrap();
        assert_eq!(
            (half.width(), half.height(), half.luma().len()),
            (41, 40, 41 * 40)
        );
        assert_eq!(half.luma()[..3], [1, 3, 5]);
        assert_eq!(half.luma()[41..44], [3, 3, 3]);
    }

    #[test]
    fn what_is_too_small_is_not_halved() {
        assert!(
            Picture::of_luma(vec![0; 79 * 200], 79, 200)
                .unwrap()
                .halved()
                .is_none()
        );
        assert!(Picture::of_luma(Vec::new(), 0, 0).unwrap().halved().is_none());
    }
}
