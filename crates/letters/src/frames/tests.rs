//! Letters shown and received: with loss, in any order, among others, and with false frames in between.

use super::frame::Frame;
use super::*;
use crate::limits;
use crate::tag::Letter;
use proptest::prelude::*;

fn letter(length: usize, seed: u64) -> Vec<u8> {
    let mut state = seed;
    let byte = || {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (state >> 56) as u8
    };
    std::iter::repeat_with(byte).take(length).collect()
}

/// The same frame with another block, and a tag that holds.
fn falsified(text: &str, by: u8) -> String {
    let mut frame = Frame::from_text(text).unwrap();
    let at = usize::from(by) % frame.block.len();
    frame.block[at] ^= by | 1;
    frame.to_text()
}

/// All 256 changes in an order that looks random.
fn shuffled(seed: u64) -> Vec<usize> {
    let mut order: Vec<usize> = (0..FRAMES).collect();
    let keys = letter(FRAMES * 2, seed);
    order.sort_by_key(|at| (keys[at * 2], keys[at * 2 + 1]));
    order
}

fn lengths() -> impl Strategy<Value = usize> {
    prop_oneof![0..3_000_usize, 0..60_000_usize, 0..=limits::ANIMATED]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn any_frames_that_are_enough_give_the_letter_and_fewer_do_not(length in lengths(), seed: u64) {
        let letter = letter(length, seed);
        let sender = Sender::new(&letter).unwrap();
        let mut receiver = Receiver::new();
        for (at, n) in (1..).zip(shuffled(seed).into_iter().take(sender.needed())) {
            let taken = receiver.take(&sender.frame(n));
            if at < sender.needed() {
                prop_assert_eq!(taken, Taken::Progress { got: at, needed: sender.needed() });
            } else {
                prop_assert_eq!(taken, Taken::Done(letter.clone()));
            }
        }
    }

    #[test]
    fn frames_of_three_other_letters_in_between_never_matter(length in 0..20_000_usize, seed: u64) {
        let whole = letter(length, seed);
        let sender = Sender::new(&whole).unwrap();
        let others: Vec<Sender> = (1..4).map(|other| Sender::new(&letter(30_000, seed ^ other)).unwrap()).collect();
        let mut receiver = Receiver::new();
        let mut last = Taken::NotAFrame;
        for n in shuffled(seed).into_iter().take(sender.needed()) {
            for other in &others {
                let is_progress = matches!(receiver.take(&other.frame(n)), Taken::Progress { .. } | Taken::Done(_));
                prop_assert!(is_progress);
            }
            last = receiver.take(&sender.frame(n));
        }
        prop_assert_eq!(last, Taken::Done(whole));
    }

    #[test]
    fn false_frames_only_cost_as_many_more(length in 0..70_000_usize, seed: u64, share in 1..100_usize) {
        let whole = letter(length, seed);
        let sender = Sender::new(&whole).unwrap();
        let most = (FRAMES - sender.needed()) / 2;
        let false_ones = (most * share / 100).max(1);
        let mut receiver = Receiver::new();
        for n in shuffled(seed ^ 1).into_iter().take(false_ones) {
            let taken = receiver.take(&falsified(&sender.frame(n), (n % 255) as u8));
            prop_assert!(!matches!(taken, Taken::Done(_)), "a false frame made a letter");
        }
        let mut shown = 0;
        let mut order = shuffled(seed).into_iter();
        let done = order.find_map(|n| {
            shown += 1;
            match receiver.take(&sender.frame(n)) {
                Taken::Done(letter) => Some(letter),
                _ => None,
            }
        });
        prop_assert_eq!(done, Some(whole));
        prop_assert!(shown <= sender.needed() + 2 * false_ones, "{} true frames", shown);
    }
}

#[test]
fn a_receiver_may_begin_late_and_miss_every_third() {
    let letter = letter(20_000, 3);
    let sender = Sender::new(&letter).unwrap();
    let mut receiver = Receiver::new();
    let mut seen = (17..).filter(|n| n % 3 != 0);
    let last = seen.nth(sender.needed() - 1).unwrap();
    let taken: Vec<Taken> = (17..=last)
        .filter(|n| n % 3 != 0)
        .map(|n| receiver.take(&sender.frame(n)))
        .collect();
    assert_eq!(taken.last(), Some(&Taken::Done(letter)));
}

#[test]
fn a_frame_seen_again_says_nothing_new_also_after_the_end() {
    let sender = Sender::new(&letter(700, 1)).unwrap();
    let mut receiver = Receiver::new();
    assert!(matches!(
        receiver.take(&sender.frame(0)),
        Taken::Progress { got: 1, .. }
    ));
    assert_eq!(receiver.take(&sender.frame(FRAMES)), Taken::Repeated);
    for n in 1..sender.needed() {
        receiver.take(&sender.frame(n));
    }
    for n in 0..FRAMES {
        assert_eq!(receiver.take(&sender.frame(n)), Taken::Repeated, "change {n}");
    }
}

#[test]
fn of_two_values_at_one_index_neither_is_believed() {
    let letter = letter(5_000, 9);
    let sender = Sender::new(&letter).unwrap();
    let mut receiver = Receiver::new();
    let needed = sender.needed();
    receiver.take(&sender.frame(0));
    let disputed = receiver.take(&falsified(&sender.frame(0), 40));
    assert_eq!(disputed, Taken::Progress { got: 0, needed });
    for n in 1..needed {
        receiver.take(&sender.frame(n));
    }
    assert_eq!(receiver.take(&sender.frame(0)), Taken::Repeated);
    assert_eq!(receiver.take(&sender.frame(needed)), Taken::Done(letter));
}

#[test]
fn when_everything_was_disputed_it_begins_again_and_ends_well() {
    let letter = letter(80_000, 4);
    let sender = Sender::new(&letter).unwrap();
    let mut receiver = Receiver::new();
    for n in 0..FRAMES {
        receiver.take(&falsified(&sender.frame(n), 1));
        receiver.take(&falsified(&sender.frame(n), 90));
    }
    let done = (0..2 * FRAMES).any(|n| receiver.take(&sender.frame(n)) == Taken::Done(letter.clone()));
    assert!(done);
}

/// A frame that says it is of this letter, with a block of its own.
fn foreign(transfer: u64, index: u8, block: u8) -> String {
    let frame = Frame {
        transfer: TransferId(transfer.to_le_bytes()),
        index,
        length: limits::ANIMATED,
        block: vec![block; 900],
    };
    frame.to_text()
}

#[test]
fn letters_shown_at_the_same_time_do_not_starve_each_other() {
    let letters: Vec<Vec<u8>> = (0..limits::TRANSFERS as u64)
        .map(|seed| letter(20_000, seed))
        .collect();
    let senders: Vec<Sender> = letters
        .iter()
        .map(|letter| Sender::new(letter).unwrap())
        .collect();
    let mut receiver = Receiver::new();
    let mut done = Vec::new();
    for n in 0..senders[0].needed() {
        for sender in &senders {
            if let Taken::Done(letter) = receiver.take(&sender.frame(n)) {
                done.push(letter);
            }
        }
    }
    assert_eq!(done, letters);
}

#[test]
fn a_flood_of_single_frames_does_not_take_away_what_has_been_gathered() {
    let letter = letter(20_000, 3);
    let sender = Sender::new(&letter).unwrap();
    let mut receiver = Receiver::new();
    receiver.take(&sender.frame(0));
    let mut last = Taken::NotAFrame;
    for n in 1..sender.needed() {
        last = receiver.take(&sender.frame(n));
        for other in 0..40 {
            receiver.take(&foreign(n as u64 * 1_000 + other, 0, 1));
        }
    }
    assert_eq!(last, Taken::Done(letter));
}

#[test]
fn a_letter_that_begins_among_many_left_half_shown_comes_through_at_once() {
    let mut receiver = Receiver::new();
    for transfer in 0..limits::TRANSFERS as u64 {
        for index in 0..4 {
            receiver.take(&foreign(transfer, index, index + 1));
        }
    }
    let letter = letter(1_000, 5);
    let sender = Sender::new(&letter).unwrap();
    let taken = (0..sender.needed()).map(|n| receiver.take(&sender.frame(n)));
    assert_eq!(taken.last(), Some(Taken::Done(letter)));
}

#[test]
fn what_is_gathered_stays_within_its_limit() {
    let mut receiver = Receiver::new();
    for index in 0..180 {
        for transfer in 0..40 {
            receiver.take(&foreign(transfer, index, index ^ 7));
        }
    }
    let (transfers, held) = receiver.held();
    assert!(held <= limits::GATHERED && transfers <= limits::TRANSFERS);
    assert!(held > limits::GATHERED / 2, "and makes use of it");
}

#[test]
fn a_letter_that_nobody_shows_any_more_makes_room_for_others() {
    let mut receiver = Receiver::new();
    for transfer in 0..limits::TRANSFERS as u64 {
        for index in 0..4 {
            receiver.take(&foreign(transfer, index, index + 1));
        }
    }
    let letter = letter(60_000, 8);
    let sender = Sender::new(&letter).unwrap();
    // What is gathered counts more than a newcomer, until it has been left for long enough.
    let mut shown = (0..4 * FRAMES).map(|n| receiver.take(&sender.frame(n)));
    assert!(shown.any(|taken| taken == Taken::Done(letter.clone())));
}

#[test]
fn progress_is_that_of_the_letter_nearest_to_its_end() {
    let (near, far) = (
        Sender::new(&letter(2_000, 1)).unwrap(),
        Sender::new(&letter(60_000, 2)).unwrap(),
    );
    let mut receiver = Receiver::new();
    for n in 0..4 {
        receiver.take(&near.frame(n));
    }
    assert_eq!(
        receiver.take(&far.frame(0)),
        Taken::Progress { got: 4, needed: 6 }
    );
    assert_eq!(
        receiver.take(&near.frame(4)),
        Taken::Progress { got: 5, needed: 6 }
    );
    // Once the first one has been left, the other is the one that a person waits for.
    let elsewhere = (0..150).map(|index| receiver.take(&foreign(9, index, index)));
    assert_eq!(
        elsewhere.last(),
        Some(Taken::Progress {
            got: 150,
            needed: 183
        })
    );
}

#[test]
fn when_no_other_frame_can_help_it_is_said_and_true_frames_still_end_it_well() {
    let letter = letter(2_000, 6);
    let sender = Sender::new(&letter).unwrap();
    let mut receiver = Receiver::new();
    for n in 0..FRAMES - 1 {
        let taken = receiver.take(&falsified(&sender.frame(n), (n % 255) as u8));
        assert!(
            matches!(taken, Taken::Progress { .. }),
            "as long as an index is left it goes on"
        );
    }
    let last = falsified(&sender.frame(FRAMES - 1), 7);
    assert_eq!(receiver.take(&last), Taken::Stuck);
    assert_eq!(receiver.take(&last), Taken::Repeated);
    let mut fresh = Receiver::new();
    let done = (0..FRAMES).any(|n| fresh.take(&sender.frame(n)) == Taken::Done(letter.clone()));
    assert!(done, "a new beginning helps");
    let done = (0..3 * FRAMES).any(|n| receiver.take(&sender.frame(n)) == Taken::Done(letter.clone()));
    assert!(done, "and so does whoever shows the true ones long enough");
}

#[test]
fn codes_stay_small_and_all_of_one_size() {
    for (length, needed, version) in [
        (0, 1, 2),
        (100, 1, 6),
        (346, 1, 12),
        (2_000, 6, 12),
        (11_072, 32, 12),
        (20_000, 41, 15),
        (60_000, 121, 15),
        (95_616, 192, 15),
        (limits::ANIMATED, 192, 21),
    ] {
        let sender = Sender::new(&letter(length, 5)).unwrap();
        assert_eq!(sender.needed(), needed, "{length}");
        for n in [0, 1, 100, 192, 255] {
            assert_eq!(sender.code(n).unwrap().version(), version, "{length} at {n}");
        }
    }
    assert_eq!(Sender::new(&vec![0; limits::ANIMATED + 1]).unwrap_err(), TooLarge);
}

#[test]
fn frames_are_written_as_they_have_been_released() {
    let sender = Sender::new(b"red thread").unwrap();
    assert_eq!(
        sender.frame(0),
        "28211782200313629476437800604382777895076725692741154892200579191628132"
    );
}

fn with_body(change: impl Fn(&mut Vec<u8>)) -> String {
    let bytes = crate::digits::read('2', &Sender::new(&letter(700, 1)).unwrap().frame(0), 9_999).unwrap();
    let mut body = bytes[6..].to_vec();
    change(&mut body);
    crate::digits::write('2', &Letter::Frame.tagged(&body))
}

#[test]
fn what_no_sender_makes_is_refused() {
    let frame = Sender::new(&letter(700, 1)).unwrap().frame(0);
    let cut = &frame[..frame.len() - 1];
    let link = crate::digits::fragment(&letter(300, 2));
    let too_long = "2".repeat(limits::FRAME + 1);
    for (text, taken) in [
        ("", Taken::NotAFrame),
        ("https://example.org", Taken::NotAFrame),
        (&link, Taken::NotAFrame),
        (&frame[..39], Taken::NotAFrame),
        (&frame.replacen('7', "O", 1), Taken::NotAFrame),
        (cut, Taken::Damaged),
        (&too_long, Taken::Damaged),
        (&with_body(|body| body[0] = 2), Taken::Newer { version: 2 }),
        (&with_body(|body| body[0] = 0), Taken::Damaged),
        (&with_body(|body| body.truncate(13)), Taken::Damaged),
        (&with_body(|body| body[12] = 255), Taken::Damaged),
        (&with_body(|body| body.truncate(14)), Taken::Damaged),
    ] {
        assert_eq!(Receiver::new().take(text), taken, "{text:.60}");
    }
}
