//! One transfer: the frames of one letter that have been gathered, and the letter when there are enough.

use super::correct::false_frames;
use super::field::add_multiple;
use super::frame::Frame;
use super::points::Points;
use super::{FRAMES, TransferId, blocks};

/// What is known of the value at one index.
#[derive(Clone, PartialEq, Eq, Debug)]
enum Place {
    /// Nothing yet.
    Empty,
    /// One value.
    Known(Vec<u8>),
    /// Two different values have been seen. One of them is false and nobody can tell which, so that neither is used.
    Disputed,
}

/// What a frame changed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kept {
    /// Nothing: it had been seen.
    Nothing,
    /// There is one more, and no more of the letter can be found for it.
    Something,
    /// There is one more, and now there may be a letter.
    Promising,
    /// There is one less, because two disagree; what is left may be a letter.
    LessCertain,
}

/// What all frames of one transfer agree on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Kind {
    id: TransferId,
    length: usize,
    block: usize,
}

impl Kind {
    /// The transfer that a frame is a part of. Frames that disagree on any of this never meet.
    pub(super) fn of(frame: &Frame) -> Self {
        Self {
            id: frame.transfer,
            length: frame.length,
            block: frame.block.len(),
        }
    }
}

/// The frames gathered of one letter.
#[derive(Clone, Debug)]
pub(super) struct Transfer {
    kind: Kind,
    places: Vec<Place>,
}

impl Transfer {
    pub(super) fn new(kind: Kind) -> Self {
        Self {
            kind,
            places: vec![Place::Empty; FRAMES],
        }
    }

    pub(super) fn kind(&self) -> Kind {
        self.kind
    }

    /// How many frames give the letter when none is false.
    pub(super) fn needed(&self) -> usize {
        blocks(self.kind.length, self.kind.block)
    }

    /// How many frames may be used.
    pub(super) fn got(&self) -> usize {
        self.known().count()
    }

    /// How many bytes of values are held.
    pub(super) fn bytes(&self) -> usize {
        self.got() * self.kind.block
    }

    /// Whether something has been seen at every index: no other index is left that could help.
    pub(super) fn is_full(&self) -> bool {
        !self.places.contains(&Place::Empty)
    }

    /// Keeps a frame's value.
    pub(super) fn keep(&mut self, index: u8, block: Vec<u8>) -> Kept {
        let Some(place) = self.places.get_mut(usize::from(index)) else {
            return Kept::Nothing;
        };
        match place {
            Place::Known(known) if *known != block => {
                *place = Place::Disputed;
                self.begin_again_if_spent();
                Kept::LessCertain
            }
            Place::Known(_) | Place::Disputed => Kept::Nothing,
            Place::Empty => {
                *place = Place::Known(block);
                // Two frames more are needed to find one false one more, so that every second one helps nothing.
                match self.got().checked_sub(self.needed()) {
                    Some(beyond) if beyond % 2 == 0 => Kept::Promising,
                    _ => Kept::Something,
                }
            }
        }
    }

    /// When so much is disputed that what is left could never suffice, everything is forgotten: the sender shows all of it
    /// again, and whoever disturbed it may have gone.
    fn begin_again_if_spent(&mut self) {
        let disputed = self.places.iter().filter(|place| **place == Place::Disputed);
        if FRAMES - disputed.count() < self.needed() {
            self.places.fill(Place::Empty);
        }
    }

    fn known(&self) -> impl Iterator<Item = (u8, &[u8])> {
        (0..=u8::MAX)
            .zip(&self.places)
            .filter_map(|(index, place)| match place {
                Place::Known(block) => Some((index, &block[..])),
                Place::Empty | Place::Disputed => None,
            })
    }

    /// The letter, once the frames suffice and its hash is that of the transfer.
    pub(super) fn letter(&self) -> Option<Vec<u8>> {
        let mut known: Vec<(u8, &[u8])> = self.known().collect();
        if known.len() > self.needed() {
            // With no more than needed there would have been a letter if none were false.
            let wrong = false_frames(&known, self.needed())?;
            known.retain(|(index, _)| !wrong.contains(index));
        }
        known.truncate(self.needed());
        (known.len() == self.needed())
            .then(|| self.joined(&known))
            .filter(|letter| TransferId::of(letter) == self.kind.id)
    }

    /// The blocks of the letter one after the other, from exactly as many values as there are blocks.
    fn joined(&self, known: &[(u8, &[u8])]) -> Vec<u8> {
        let indexes: Vec<u8> = known.iter().map(|(index, _)| *index).collect();
        let points = Points::new(&indexes);
        let mut letter = Vec::with_capacity(self.needed() * self.kind.block);
        for at in (0..=u8::MAX).take(self.needed()) {
            if let Some((_, block)) = known.iter().find(|(index, _)| *index == at) {
                letter.extend_from_slice(block);
                continue;
            }
            let mut sum = vec![0; self.kind.block];
            for (factor, (_, block)) in points.factors(at).into_iter().zip(known) {
                add_multiple(&mut sum, factor, block);
            }
            letter.extend_from_slice(&sum);
        }
        letter.truncate(self.kind.length);
        letter
    }
}
