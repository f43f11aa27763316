//! Symbols are read from pictures as cameras give them, and nothing that is on a picture brings the reader down.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

mod photo;

use photo::{Chance, Subject, damaged, flawless};
use scan::{Picture, read, read_thoroughly};

/// Pictures side by side on white, from the left.
fn side_by_side(pictures: &[Picture]) -> Picture {
    let height = pictures.iter().map(Picture::height).max().unwrap();
    let mut luma = Vec::new();
    for y in 0..height as usize {
        for picture in pictures {
            let width = picture.width() as usize;
            let row = picture.luma().chunks(width).nth(y);
            luma.extend(row.map_or(vec![255; width], <[u8]>::to_vec));
        }
    }
    let width = pictures.iter().map(Picture::width).sum();
    Picture::of_luma(luma, width, height).unwrap()
}

#[test]
fn a_symbol_of_every_version_is_read_at_several_sizes() {
    for version in [2, 5, 12, 22, 27, 40] {
        let subject = Subject::of_version(version, &mut Chance::of(version.into()));
        for scale in [2, 5] {
            let picture = flawless(&subject, scale);
            assert_eq!(
                read(&picture),
                [subject.text.as_str()],
                "version {version}, {scale} pixels"
            );
            assert_eq!(
                read_thoroughly(&picture),
                [subject.text.as_str()],
                "version {version}, {scale} pixels"
            );
        }
    }
}

#[test]
fn damaged_photos_are_nearly_all_read() {
    let read = (0..21).filter(|number| {
        let (subject, picture) = damaged(*number);
        read_thoroughly(&picture) == [subject.text]
    });
    assert!(read.count() >= 17);
}

#[test]
fn all_symbols_on_one_picture_are_read() {
    let subjects = [3, 9, 22].map(|version| Subject::of_version(version, &mut Chance::of(version.into())));
    let photos = subjects.each_ref().map(|subject| flawless(subject, 4));
    let mut found = read(&side_by_side(&photos));
    let mut said = subjects.map(|subject| subject.text);
    found.sort();
    said.sort();
    assert_eq!(found, said);
}

#[test]
fn thorough_reading_finds_small_and_large_symbols_at_once_and_gives_each_text_once() {
    let small = Subject::of_version(10, &mut Chance::of(1));
    let large = Subject::of_version(4, &mut Chance::of(2));
    let found = read_thoroughly(&side_by_side(&[flawless(&small, 2), flawless(&large, 12)]));
    assert_eq!(found.len(), 2);
    assert!(found.contains(&small.text) && found.contains(&large.text));
}

#[test]
fn a_picture_without_a_symbol_says_nothing() {
    for (width, height) in [(0, 0), (1, 1), (39, 400), (640, 480)] {
        for shade in [0, 128, 255] {
            let picture = Picture::of_luma(vec![shade; (width * height) as usize], width, height).unwrap();
            assert!(read(&picture).is_empty() && read_thoroughly(&picture).is_empty());
        }
    }
}

#[test]
fn noise_and_torn_symbols_never_bring_the_reader_down() {
    let mut chance = Chance::of(7);
    for number in 0..80 {
        let subject = Subject::of_version(2 + number % 24, &mut chance);
        let picture = flawless(&subject, 2 + number % 3);
        let (width, height) = (picture.width(), picture.height());
        let mut luma = picture.luma().to_vec();
        for _ in 0..chance.below(60) {
            let (from, length) = (
                chance.below(luma.len() as u64) as usize,
                chance.below(4_000) as usize,
            );
            let end = (from + length).min(luma.len());
            let shade = chance.below(256) as u8;
            let moved = chance.below(luma.len() as u64 / 2) as usize;
            if chance.below(2) == 0 {
                luma[from..end].fill(shade);
            } else {
                luma.rotate_left(moved);
            }
        }
        let cut = chance.below(u64::from(height)) as u32 + 1;
        luma.truncate((width * cut) as usize);
        let torn = Picture::of_luma(luma, width, cut).unwrap();
        let found = read_thoroughly(&torn);
        assert!(
            found.iter().all(|text| *text == subject.text),
            "{number}: other content"
        );
    }
}
