//! The digits of a letter as people and programs send them, or something else altogether. Not what becomes of the message.

use crate::draw::{any_byte, one_of, push_random};
use crate::mutate::{Dice, mutate};

/// Makes messages, one after the other in the same memory.
#[derive(Default)]
pub struct Message {
    /// The message: nearly always text.
    pub bytes: Vec<u8>,
}

impl Message {
    /// A letter's digits with nothing wrong in them, and other words around.
    pub fn around(&mut self, digits: &[u8], dice: &mut Dice) {
        self.bytes.clear();
        match dice.below(4) {
            0 => self.bytes.extend_from_slice(digits),
            1 => {
                let every = 9 + dice.below(80);
                let between = *one_of(&["=\r\n> ", "\n", " ", "\u{200b}", "\r\n| "], dice);
                self.push(b"> https://thread.example/#");
                self.push_broken(digits, every, between.as_bytes());
                self.push(b"\n> 12");
            }
            2 => {
                self.push(b"https://mail.example/?u=https%3A%2F%2Fthread.example%2F%23");
                self.push(digits);
                self.push(b"&x=1");
            }
            _ => {
                self.push(b"Hei, her: https://thread.example/#");
                self.push(digits);
                self.push(b" Ring 22334455.");
            }
        }
    }

    /// The same or something else, and a few things wrong with it.
    pub fn spoil(&mut self, digits: &[u8], other: &[u8], dice: &mut Dice) {
        match dice.below(8) {
            0 => {
                self.bytes.clear();
                push_random(&mut self.bytes, dice.below(200), dice);
            }
            1 => {
                let length = dice.below(200);
                self.bytes.clear();
                self.bytes.extend((0..length).map(|_| any_symbol(dice)));
            }
            2 => {
                self.bytes.clear();
                let begin = *one_of(&FOREIGN, dice);
                self.push(begin.as_bytes());
                self.push(digits.get(..9).unwrap_or_default());
                self.push(b";P:1;;BEGIN:VCARD\nFN:x");
            }
            _ => self.around(digits, dice),
        }
        self.bytes.push(b'\n');
        let symbol = if dice.below(8) == 0 { any_byte } else { any_symbol };
        mutate(&mut self.bytes, other, dice, symbol);
    }

    fn push(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    fn push_broken(&mut self, digits: &[u8], every: usize, between: &[u8]) {
        for (line, at) in digits.chunks(every).zip(0..) {
            if at > 0 {
                self.push(between);
            }
            self.push(line);
        }
    }
}

/// How texts begin that are something else.
const FOREIGN: [&str; 8] = [
    "WIFI:S:",
    "https://a@b.example:1/",
    "tel:",
    "mailto:a@b.example?",
    "MATMSG:TO:",
    "MECARD:N:\\;",
    "BEGIN:VCARD\nFN;X=1:",
    "BEGIN:VEVENT\nSUMMARY:",
];

fn any_symbol(dice: &mut Dice) -> u8 {
    *one_of(&b"0123456789 #%>=\n\r:;@/\\.mailto:http-"[..], dice)
}
