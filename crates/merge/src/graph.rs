//! The entries and which of them know which. What they say is not known here.

use std::collections::BTreeMap;
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
/// Which entry knows which is kept as chains: each entry of a chain knows those before it there, and so many of each other
/// chain. There are about as many chains as devices, so a thousand entries of three devices take three numbers for each place
/// where they came together, and not a million bits.
#[derive(Clone, Debug)]
pub struct Graph<I> {
    nodes: Vec<Node<I>>,
    places: BTreeMap<I, Place>,
    /// By their names in order.
    heads: Vec<I>,
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
    step: u32,
    /// How many it knows of each other chain. Entries that follow each other share it.
    seen: Rc<Vec<u32>>,
}

impl<I> Node<I> {
    fn seen_of(&self, chain: usize) -> u32 {
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
            heads: Vec::new(),
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
        // Few are heads at a time, so that a list does, and costs a phone less than a tree.
        self.heads.retain(|head| !after.contains(head));
        let behind = self.heads.partition_point(|head| *head < id);
        self.heads.insert(behind, id);
        let after: Vec<Place> = after
            .iter()
            .filter_map(|id| self.places.get(id).copied())
            .collect();
        let place = self.nodes.len();
        let (chain, step, seen) = self.stand_behind(&after);
        match self.ends.get_mut(chain) {
            Some(end) => *end = place,
            None => self.ends.push(place),
        }
        self.places.insert(id, place);
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

    /// The chain that goes on behind these, how many stand on it, and how many are known of each other chain.
    fn stand_behind(&self, after: &[Place]) -> (usize, u32, Rc<Vec<u32>>) {
        if let [place] = after
            && let Some(before) = self.nodes.get(*place)
            && self.ends.get(before.chain) == Some(place)
        {
            return (before.chain, before.step + 1, Rc::clone(&before.seen));
        }
        let befores: Vec<&Node<I>> = after.iter().filter_map(|place| self.nodes.get(*place)).collect();
        let known = befores
            .iter()
            .map(|node| node.seen.len().max(node.chain + 1))
            .max();
        let seen_of = |chain| befores.iter().map(|node| node.seen_of(chain)).max().unwrap_or(0);
        let seen: Vec<u32> = (0..known.unwrap_or(0)).map(seen_of).collect();
        // Any chain whose last entry is known can go on here: so there are about as many as ever wrote at the same time.
        let ends = self.ends.iter().filter_map(|end| self.nodes.get(*end));
        let goes_on = ends.zip(&seen).find(|(end, seen)| end.step < **seen);
        let (chain, step) = goes_on.map_or((self.ends.len(), 0), |(end, _)| (end.chain, end.step + 1));
        (chain, step, Rc::new(seen))
    }

    /// How many chains there are: as many as have ever written at the same time, or a few more.
    #[must_use]
    pub fn width(&self) -> usize {
        self.ends.len()
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
        self.heads.clone()
    }

    /// Where all entries stand, by clock and, where clocks say the same, by name. Nothing stands before what it knows.
    #[must_use]
    pub fn order(&self) -> Vec<Place> {
        let mut order: Vec<Place> = Vec::with_capacity(self.nodes.len());
        for (place, node) in self.nodes.iter().enumerate() {
            let is_earlier = |other: &Place| {
                let other = self.nodes.get(*other);
                other.is_some_and(|other| (other.clock, other.id) < (node.clock, node.id))
            };
            // Most come in this order already, so that next to nothing is moved.
            order.insert(order.partition_point(is_earlier), place);
        }
        order
    }

    /// How many entries at the beginning of that order every other one knows or is known by: as far as nothing was written
    /// apart. In a log of one device these are all.
    #[must_use]
    pub fn trunk(&self) -> usize {
        let apart = self.nodes.iter().filter(|node| node.chain != 0);
        match apart.map(|node| node.seen_of(0)).min() {
            Some(seen) => usize::try_from(seen).unwrap_or(usize::MAX),
            None => self.nodes.len(),
        }
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
