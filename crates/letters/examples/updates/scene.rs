//! A follower with a history, and everybody else there is: the passport they follow, another passport, another follower, and what is
//! right to come next. It attacks nobody.

use crate::contents::Contents;
use crate::draw::{one_in, one_of, random};
use crate::follower::Follower;
use crate::maker::keys::{Directions, Seed};
use crate::maker::post::{RECEIPT, REPLY, Said, UPDATE};
use crate::mutate::Dice;
use crate::row::{Row, Sent};
use letters::paired::{Pairing, PublicKeys, Side};

/// One in so many histories is longer than what is remembered of it.
const LONG: usize = 8;

/// Everybody there is.
pub struct Scene<'a> {
    pub contents: &'a Contents,
    pub home: Seed,
    pub afar: Seed,
    /// The keys of nobody here.
    pub stranger: Seed,
    pub ways: Directions,
    pub rows: Vec<Row>,
    pub follower: Follower,
    /// The last update that has come: its number among the contents, and its link.
    pub shown: Option<(usize, [u8; 8])>,
}

impl<'a> Scene<'a> {
    pub fn new(contents: &'a Contents, dice: &mut Dice) -> Self {
        let [home, afar, stranger] = [(); 3].map(|()| seed(dice));
        let keys = PublicKeys::read(&home.public()).unwrap();
        let own = letters::paired::Seed::new(afar.0);
        let lines = 1 + dice.below(2);
        let mut scene = Self {
            contents,
            home,
            afar,
            stranger,
            ways: Directions::at_home(&home, &afar.public()),
            rows: (0..lines)
                .map(|_| Row {
                    line: dice.below(1 << 32) as u32,
                    sent: Vec::new(),
                })
                .collect(),
            follower: Follower::new(Pairing::new(&own, &keys, Side::Follower).unwrap()),
            shown: None,
        };
        let length = if one_in(LONG, dice) {
            40 + dice.below(40)
        } else {
            dice.below(8)
        };
        for at in 0..=length {
            let row = dice.below(scene.rows.len());
            // One at least has come, so that there is something to roll back to.
            let is_lost = at > 0 && one_in(4, dice);
            scene.send(row, is_lost, length > 8, dice);
        }
        scene
    }

    fn row(&self, row: usize) -> &Row {
        self.rows.get(row).unwrap()
    }

    /// Any line on which something has come.
    pub fn begun(&self, dice: &mut Dice) -> &Row {
        let begun: Vec<&Row> = self
            .rows
            .iter()
            .filter(|row| !row.remembered().is_empty())
            .collect();
        one_of::<&Row>(&begun, dice)
    }

    fn send(&mut self, row: usize, is_lost: bool, is_long: bool, dice: &mut Dice) {
        let is_update = !one_in(if is_long { 2 } else { 5 }, dice);
        let (said, number) = if is_update {
            self.an_update(row, dice)
        } else {
            (self.another(row, dice), 0)
        };
        let sent = Sent {
            letter: said.letter(&self.ways.from_home, &self.home),
            link: said.link(&self.ways.from_home),
            has_come: !is_lost,
            said,
        };
        if !is_lost {
            let update = is_update.then(|| self.contents.update(number));
            self.follower.take_known(&sent.letter, update).unwrap();
        }
        if is_update && !is_lost {
            self.shown = Some((number, sent.link));
        }
        self.rows.get_mut(row).unwrap().sent.push(sent);
    }

    /// An update that is next on a line, and which of the contents it is.
    fn an_update(&self, row: usize, dice: &mut Dice) -> (Said, usize) {
        let number = dice.below(self.contents.updates.len());
        let content = match self.shown {
            Some((base, link)) if !one_in(3, dice) => self.contents.upon(number, base, link),
            _ => self.contents.alone(number),
        };
        (self.said(row, UPDATE, content), number)
    }

    fn another(&self, row: usize, dice: &mut Dice) -> Said {
        let kind = *one_of(&[RECEIPT, REPLY], dice);
        self.said(row, kind, random(8, dice))
    }

    fn said(&self, row: usize, kind: u8, content: Vec<u8>) -> Said {
        let row = self.row(row);
        let number = row.next();
        Said {
            kind,
            line: row.line,
            number,
            before: row.link(number - 1),
            content,
        }
    }

    /// An update that is right in every way and comes next, and which of the contents it is.
    pub fn right(&self, dice: &mut Dice) -> (Said, usize) {
        self.an_update(dice.below(self.rows.len()), dice)
    }
}

pub fn seed(dice: &mut Dice) -> Seed {
    let mut seed = [0; 32];
    seed.iter_mut()
        .zip(random(32, dice))
        .for_each(|(to, from)| *to = from);
    Seed(seed)
}
