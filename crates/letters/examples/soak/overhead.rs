//! How many moving codes it takes beyond what is needed, with loss and with false ones in between.

use crate::draw::random;
use crate::mutate::Dice;
use crate::tag;
use letters::digits;
use letters::frames::{Receiver, Sender, Taken};
use std::fmt;

const LENGTHS: [usize; 4] = [1_000, 5_000, 20_000, 160_000];
const ROUNDS: usize = 20;

/// Frames received for each that was needed.
#[derive(Clone, Copy, Debug)]
pub struct Overhead {
    with_loss: f64,
    with_false_ones: f64,
}

impl Overhead {
    /// With loss alone not one frame more than needed is received.
    pub fn is_as_promised(&self) -> bool {
        self.with_loss <= 1.0
    }
}

impl fmt::Display for Overhead {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "frames received_per_needed_at_30%_loss={:.3} and_1_in_20_false={:.3}",
            self.with_loss, self.with_false_ones
        )
    }
}

/// Shows letters of several lengths to receivers that miss three codes of ten.
pub fn measure() -> Overhead {
    Overhead {
        with_loss: received(false),
        with_false_ones: received(true),
    }
}

fn received(with_false_ones: bool) -> f64 {
    let mut dice = Dice::new(30);
    let (mut received, mut needed) = (0, 0);
    for length in LENGTHS {
        let letter = random(length, &mut dice);
        let sender = Sender::new(&letter).unwrap();
        for _ in 0..ROUNDS {
            needed += sender.needed();
            received += until_done(&sender, &letter, with_false_ones, &mut dice);
        }
    }
    received as f64 / needed as f64
}

/// How many codes were received until the letter was there, beginning anywhere.
fn until_done(sender: &Sender, letter: &[u8], with_false_ones: bool, dice: &mut Dice) -> usize {
    let mut receiver = Receiver::new();
    let start = dice.below(256);
    let mut received = 0;
    for n in start.. {
        if dice.below(10) < 3 {
            continue;
        }
        let frame = sender.frame(n);
        let is_false = with_false_ones && dice.below(20) == 0;
        let taken = receiver.take(&if is_false { falsified(&frame) } else { frame });
        received += usize::from(taken != Taken::Repeated);
        if let Taken::Done(done) = taken {
            assert!(done == letter, "another letter came out");
            break;
        }
    }
    received
}

fn falsified(frame: &str) -> String {
    let digits = format!("1{}", frame.get(1..).unwrap());
    let mut body = digits::read_fragment(&digits).unwrap().split_off(tag::LENGTH);
    *body.last_mut().unwrap() ^= 1;
    tag::put(tag::FRAME, &mut body);
    format!("2{}", digits::fragment(&body).get(1..).unwrap())
}
