//! Brings out symbols that were out of focus. It does not read them.

use crate::Picture;

/// Up to this many pixels, a picture is doubled before it is sharpened; a larger one has pixels enough.
const MOST_DOUBLED: usize = 1_500_000;
/// How far around a pixel its surroundings reach, in pixels of the doubled picture. Found by trying, as is the next.
const REACH: usize = 6;
/// How much the difference between a pixel and its surroundings is raised.
const RAISED: i32 = 4;

/// The picture smoothed against noise, doubled, and with its edges raised: of our damaged photos, that is read far
/// more often than the picture itself.
pub(crate) fn sharper(picture: &Picture) -> Option<Picture> {
    let (width, height) = (picture.width(), picture.height());
    let wide = usize::try_from(width).ok().filter(|wide| *wide > 0)?;
    let smooth = means(picture.luma(), wide, 1);
    if smooth.len() > MOST_DOUBLED {
        return Picture::of_luma(raised(&smooth, wide, REACH / 2), width, height).ok();
    }
    let doubled = doubled(&smooth, wide);
    let luma = raised(&doubled, wide * 2, REACH);
    Picture::of_luma(luma, width.checked_mul(2)?, height.checked_mul(2)?).ok()
}

/// Each pixel moved away from the mean of its surroundings.
fn raised(luma: &[u8], wide: usize, reach: usize) -> Vec<u8> {
    let around = means(luma, wide, reach);
    let pairs = luma.iter().zip(around);
    pairs
        .map(|(own, around)| {
            let own = i32::from(*own);
            let shade = own + RAISED * (own - i32::from(around));
            u8::try_from(shade.clamp(0, 255)).unwrap_or(u8::MAX)
        })
        .collect()
}

/// The mean of the square around each pixel, `reach` pixels to every side; beyond the edge, the edge goes on.
fn means(luma: &[u8], wide: usize, reach: usize) -> Vec<u8> {
    let rows: Vec<&[u8]> = luma.chunks_exact(wide).collect();
    let (Some(first), Some(last)) = (rows.first(), rows.last()) else {
        return Vec::new();
    };
    let side = 2 * reach + 1;
    let area = u32::try_from(side * side).unwrap_or(u32::MAX);
    let before = std::iter::repeat_n(first, reach);
    let after = std::iter::repeat_n(last, reach);
    let padded: Vec<&[u8]> = before.chain(&rows).chain(after).copied().collect();

    // The sum of each column over the rows of the square: one row enters as another leaves.
    let mut columns = vec![0u32; wide];
    let add = |columns: &mut [u32], row: &[u8]| {
        columns
            .iter_mut()
            .zip(row)
            .for_each(|(sum, shade)| *sum += u32::from(*shade));
    };
    padded
        .iter()
        .take(side - 1)
        .for_each(|row| add(&mut columns, row));
    let mut sums = Vec::with_capacity(wide + side);
    let mut means = Vec::with_capacity(luma.len());
    for (entering, leaving) in padded.iter().skip(side - 1).zip(&padded) {
        add(&mut columns, entering);
        running_sums(&columns, reach, &mut sums);
        let squares = sums.iter().skip(side).zip(&sums).map(|(end, begin)| end - begin);
        means.extend(squares.map(|sum| u8::try_from((sum + area / 2) / area).unwrap_or(u8::MAX)));
        columns
            .iter_mut()
            .zip(*leaving)
            .for_each(|(sum, shade)| *sum -= u32::from(*shade));
    }
    means
}

/// The sums of the first none, one, two … columns, with `reach` more of the outermost column on both sides.
fn running_sums(columns: &[u32], reach: usize, sums: &mut Vec<u32>) {
    let edge = |column: Option<&u32>| std::iter::repeat_n(column.copied().unwrap_or_default(), reach);
    let all = edge(columns.first())
        .chain(columns.iter().copied())
        .chain(edge(columns.last()));
    sums.clear();
    sums.push(0);
    let mut sum = 0;
    sums.extend(all.map(|column| {
        sum += column;
        sum
    }));
}

/// Twice as wide and high, each new pixel between the four around it and nearest to its own.
fn doubled(luma: &[u8], wide: usize) -> Vec<u8> {
    let rows: Vec<&[u8]> = luma.chunks_exact(wide).collect();
    let mut doubled = Vec::with_capacity(luma.len() * 4);
    let mut mixed = Vec::with_capacity(wide);
    for (at, row) in rows.iter().enumerate() {
        let above = rows.get(at.saturating_sub(1)).unwrap_or(row);
        let below = rows.get(at + 1).unwrap_or(row);
        for far in [above, below] {
            mixed.clear();
            mixed.extend(
                row.iter()
                    .zip(*far)
                    .map(|(near, far)| 3 * u32::from(*near) + u32::from(*far)),
            );
            widen(&mixed, &mut doubled);
        }
    }
    doubled
}

/// Adds a row of quarters twice as wide, in whole shades.
fn widen(quarters: &[u32], to: &mut Vec<u8>) {
    let left = quarters.first().into_iter().chain(quarters);
    let right = quarters.iter().skip(1).chain(quarters.last());
    for ((near, left), right) in quarters.iter().zip(left).zip(right) {
        for far in [left, right] {
            to.push(u8::try_from((3 * near + far + 8) / 16).unwrap_or(u8::MAX));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{doubled, means, raised, sharper};
    use crate::Picture;

    #[test]
    fn a_mean_is_of_the_square_around_and_the_edge_goes_on() {
        assert_eq!(
            means(&[0, 90, 0, 0, 0, 0, 0, 0, 0], 3, 1),
            [20, 20, 20, 10, 10, 10, 0, 0, 0]
        );
    }

    #[test]
    fn an_even_shade_stays_as_it_is() {
        let even = Picture::of_luma(vec![77; 60 * 50], 60, 50).unwrap();
        let sharp = sharper(&even).unwrap();
        assert_eq!((sharp.width(), sharp.height()), (120, 100));
        assert!(sharp.luma().iter().all(|shade| *shade == 77));
    }

    #[test]
    fn an_edge_becomes_steeper_and_stays_within_the_shades() {
        let edge = [100, 100, 100, 120, 140, 140, 140];
        let steep = raised(&edge, 7, 1);
        assert_eq!(steep[0], 100);
        assert!(steep[2] < 100 && steep[4] > 140, "{steep:?}");
        assert_eq!(raised(&[0, 255, 0], 3, 1), [0, 255, 0]);
    }

    #[test]
    fn a_doubled_picture_lies_between_its_pixels() {
        assert_eq!(doubled(&[0, 160], 2), [0, 40, 120, 160, 0, 40, 120, 160]);
    }

    #[test]
    fn a_large_picture_keeps_its_size_and_an_empty_one_is_none() {
        let large = Picture::of_luma(vec![9; 1_600_000], 1_600, 1_000).unwrap();
        assert_eq!(sharper(&large).unwrap().width(), 1_600);
        assert!(sharper(&Picture::of_luma(Vec::new(), 0, 5).unwrap()).is_none());
    }
}
