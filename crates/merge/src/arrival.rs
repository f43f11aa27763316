//! Entries that have come in any order, put so that each stands behind what it was written after. Nothing is taken in here.

use std::collections::BTreeMap;

/// What can be taken of what has come.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Arrival {
    /// Which can be taken, in this order, by where they stand among what has come. What came twice is there once.
    pub order: Vec<usize>,
    /// Which cannot: something that they were written after has not come.
    pub waiting: Vec<usize>,
}

/// Puts entries in order, given what each is called and was written after, and what is known already.
pub fn arrange<I: Ord + Copy>(come: &[(I, Vec<I>)], is_known: &dyn Fn(I) -> bool) -> Arrival {
    let mut first: BTreeMap<I, usize> = BTreeMap::new();
    for (at, (id, _)) in come.iter().enumerate() {
        first.entry(*id).or_insert(at);
    }
    // For each entry how many that it needs have not been put in order yet, and for each who needs it.
    let mut needs: BTreeMap<usize, usize> = BTreeMap::new();
    let mut needed_by: BTreeMap<I, Vec<usize>> = BTreeMap::new();
    let mut ready: Vec<usize> = Vec::new();
    for at in first.values().copied() {
        let after = come.get(at).map_or(&[][..], |(_, after)| after);
        let open: Vec<I> = after.iter().copied().filter(|id| !is_known(*id)).collect();
        if open.is_empty() {
            ready.push(at);
        }
        needs.insert(at, open.len());
        for id in open {
            needed_by.entry(id).or_default().push(at);
        }
    }
    let mut order = Vec::new();
    while let Some(at) = ready.pop() {
        order.push(at);
        let freed = come.get(at).and_then(|(id, _)| needed_by.remove(id));
        for waiting in freed.unwrap_or_default() {
            if let Some(open) = needs.get_mut(&waiting) {
                *open -= 1;
                if *open == 0 {
                    ready.push(waiting);
                }
            }
        }
        needs.remove(&at);
    }
    Arrival {
        order,
        waiting: needs.into_keys().collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_order_they_come_in_each_is_put_behind_what_it_was_written_after() {
        let come = [
            (3, vec![1, 2]),
            (2, vec![0]),
            (1, vec![0]),
            (3, vec![1, 2]),
            (0, vec![]),
        ];
        let arrival = arrange(&come, &|_| false);
        let ids: Vec<i32> = arrival.order.iter().map(|at| come[*at].0).collect();
        assert_eq!((ids.first(), ids.last(), ids.len()), (Some(&0), Some(&3), 4));
        assert!(arrival.waiting.is_empty());
    }

    #[test]
    fn what_was_written_after_something_that_has_not_come_waits_and_so_does_all_behind_it() {
        let come = [(3, vec![2]), (2, vec![9]), (1, vec![0])];
        let arrival = arrange(&come, &|id| id == 0);
        assert_eq!((arrival.order, arrival.waiting), (vec![2], vec![0, 1]));
    }

    #[test]
    fn entries_that_were_each_written_after_the_other_are_never_taken() {
        let come = [(1, vec![2]), (2, vec![1]), (3, vec![3])];
        assert_eq!(arrange(&come, &|_| false).order, []);
    }
}
