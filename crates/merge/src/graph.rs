//! The entries and which of them know which. What they say is not known here.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// Where an entry stands among those that have come, counted from 0. It is another one on another device.
pub type Place = usize;

/// What became of an entry that was added.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Added<I> {
    /// It is new and stands here.
    New(Place),
    /// It was there already, and stands here.
    Known(Place),
    /// It was not taken: these, which it was written after, have not come yet.
    Missing(Vec<I>),
}

/// Entries, each of which was written after others.
///
/// Which entry knows which is kept as chains: an entry stands on the chain of one that it was written after wherever it is the
/// first to go on from there, and knows so many of each chain. One device makes one chain, so a thousand entries of three
/// devices take three numbers for each place where they came together, and not a million bits.
#[derive(Clone, Debug)]
pub struct Graph<I> {
    nodes: Vec<Node<I>>,
    places: BTreeMap<I, Place>,
    heads: BTreeSet<Place>,
    /// The last entry of each chain.
    ends: Vec<Place>,
}

#[derive(Clone, Debug)]
struct Node<I> {
    id: I,
    clock: i64,
    after: Vec<Place>,
    chain: usize,
    /// How many stand before it on its chain.
    step: usize,
    /// How many it knows of each other chain. Entries that follow each other share it.
    seen: Rc<Vec<usize>>,
}

impl<I> Node<I> {
    fn seen_of(&self, chain: usize) -> usize {
        if chain == self.chain {
            self.step + 1
        } else {
            self.seen.get(chain).copied().unwrap_or(0)
        }
    }
}

impl<I> Default for Graph<I> {
    fn default() -> Self {
        Self {
            nodes: Vec::new(),
            places: BTreeMap::new(),
            heads: BTreeSet::new(),
            ends: Vec::new(),
        }
    }
}

impl<I: Ord + Copy> Graph<I> {
    /// Adds an entry that was written after these, unless one of them has not come yet. `clock` is greater than theirs: that is
    /// what makes the order of clocks one in which nothing stands before what it knows.
    pub fn add(&mut self, id: I, clock: i64, after: &[I]) -> Added<I> {
        if let Some(place) = self.places.get(&id) {
            return Added::Known(*place);
        }
        let missing: Vec<I> = after
            .iter()
            .copied()
            .filter(|id| !self.places.contains_key(id))
            .collect();
        if !missing.is_empty() {
            return Added::Missing(missing);
        }
        let after: Vec<Place> = after
            .iter()
            .filter_map(|id| self.places.get(id).copied())
            .collect();
        let place = self.nodes.len();
        let (chain, step) = self.chain_behind(&after);
        match self.ends.get_mut(chain) {
            Some(end) => *end = place,
            None => self.ends.push(place),
        }
        for before in &after {
            self.heads.remove(before);
        }
        self.heads.insert(place);
        self.places.insert(id, place);
        let seen = self.seen_behind(&after, chain);
        self.nodes.push(Node {
            id,
            clock,
            after,
            chain,
            step,
            seen,
        });
        Added::New(place)
    }

    /// The chain that goes on behind these, and how many stand on it; a new one where all of them have gone on already.
    fn chain_behind(&self, after: &[Place]) -> (usize, usize) {
        let mut befores = after
            .iter()
            .filter_map(|place| Some((place, self.nodes.get(*place)?)));
        befores
            .find(|(place, node)| self.ends.get(node.chain) == Some(place))
            .map_or((self.ends.len(), 0), |(_, node)| (node.chain, node.step + 1))
    }

    fn seen_behind(&self, after: &[Place], chain: usize) -> Rc<Vec<usize>> {
        let befores = || after.iter().filter_map(|place| self.nodes.get(*place));
        if let ([_], Some(before)) = (after, befores().next())
            && before.chain == chain
        {
            return Rc::clone(&before.seen);
        }
        let seen =
            (0..self.ends.len()).map(|chain| befores().map(|node| node.seen_of(chain)).max().unwrap_or(0));
        Rc::new(seen.collect())
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// Where an entry stands.
    #[must_use]
    pub fn place(&self, id: I) -> Option<Place> {
        self.places.get(&id).copied()
    }

    /// What the entry here is called.
    #[must_use]
    pub fn id(&self, place: Place) -> Option<I> {
        self.nodes.get(place).map(|node| node.id)
    }

    /// What its clock says.
    #[must_use]
    pub fn clock(&self, place: Place) -> Option<i64> {
        self.nodes.get(place).map(|node| node.clock)
    }

    /// The entries that it was written after.
    #[must_use]
    pub fn after(&self, place: Place) -> &[Place] {
        self.nodes.get(place).map_or(&[], |node| &node.after)
    }

    /// Whether whoever wrote `later` knew `earlier`. No entry knows itself.
    #[must_use]
    pub fn knows(&self, later: Place, earlier: Place) -> bool {
        match (self.nodes.get(later), self.nodes.get(earlier)) {
            (Some(later), Some(earlier)) if later.chain == earlier.chain => earlier.step < later.step,
            (Some(later), Some(earlier)) => earlier.step < later.seen_of(earlier.chain),
            _ => false,
        }
    }

    /// The entries that no other was written after, by their names in order. Whoever knows these knows all.
    #[must_use]
    pub fn heads(&self) -> Vec<I> {
        let mut heads: Vec<I> = self.heads.iter().filter_map(|place| self.id(*place)).collect();
        heads.sort_unstable();
        heads
    }

    /// Where all entries stand, by clock and, where clocks say the same, by name. Nothing stands before what it knows.
    #[must_use]
    pub fn order(&self) -> Vec<Place> {
        let mut order: Vec<Place> = (0..self.nodes.len()).collect();
        order.sort_by_key(|place| self.nodes.get(*place).map(|node| (node.clock, node.id)));
        order
    }

    /// How many entries at the beginning of that order every other one knows or is known by: as far as nothing was written
    /// apart. In a log of one device these are all.
    #[must_use]
    pub fn trunk(&self) -> usize {
        let first = self.nodes.iter().filter(|node| node.chain == 0).count();
        let apart = self.nodes.iter().filter(|node| node.chain != 0);
        apart
            .map(|node| node.seen_of(0))
            .min()
            .map_or(first, |seen| seen.min(first))
    }

    /// The entries that somebody who has these heads lacks, each behind those it was written after. Heads that are not known
    /// here are passed over: what they know is not known either.
    #[must_use]
    pub fn beyond(&self, heads: &[I]) -> Vec<Place> {
        let heads: Vec<Place> = heads.iter().filter_map(|id| self.place(*id)).collect();
        let is_known = |place: &Place| {
            heads
                .iter()
                .any(|head| head == place || self.knows(*head, *place))
        };
        (0..self.nodes.len()).filter(|place| !is_known(place)).collect()
    }
}
