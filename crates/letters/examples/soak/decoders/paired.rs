//! What passes between paired devices: invitations, acceptances, posts, and what an update says once its post is open.

use crate::corpus::Known;
use crate::draw::{any_byte, one_in, one_of};
use crate::input::Input;
use crate::mutate::{Dice, mutate};
use crate::run::Soak;
use crate::tag::{self, Key};
use crate::tally::Outcome;
use letters::limits;
use letters::paired::{Acceptance, Invitation, Link, Marker, Pairing, Post, PostKind, Seed, Side};
use letters::update::{self, State, Update};

const HOME: Seed = Seed::new([1; 32]);
const AFAR: Seed = Seed::new([2; 32]);
/// The link of every update that another builds on.
const LINK: Link = [4; 8];

/// One input in so many is what stands in a post: reading text is slow work.
const CONTENT: usize = 1_000;
/// One input in so many is as it was made: it shows that what is refused would be read.
const WHOLE: usize = 1_000;

/// What has passed between two devices.
pub struct Passed {
    afar: Pairing,
    invitations: Vec<Vec<u8>>,
    acceptances: Vec<Vec<u8>>,
    posts: Vec<Vec<u8>>,
    states: Vec<State>,
    /// What each state says upon the one before it, and the first alone.
    contents: Vec<Vec<u8>>,
}

impl Passed {
    /// An invitation, its acceptance and a post for each of the letters.
    pub fn of(glances: &[Known]) -> Self {
        let home = Pairing::new(&HOME, &AFAR.public(), Side::Passport).unwrap();
        let names = glances
            .iter()
            .map(|known| known.summary.view.patient.called.as_str());
        let invitations: Vec<_> = names.map(|name| Invitation::new(&HOME, name, "Kari")).collect();
        let accepted = invitations.iter().map(|invitation| {
            let (keys, name) = (AFAR.public(), invitation.called.clone());
            Acceptance { keys, name }.write(invitation).unwrap()
        });
        let states: Vec<State> = glances.iter().map(state).collect();
        let contents = contents(&states);
        let posts = contents.iter().zip(1..).map(|(content, number)| {
            let post = Post {
                kind: PostKind::Update,
                line: 7,
                number,
                before: LINK,
                content: content.clone(),
            };
            home.seal(&post).unwrap()
        });
        Self {
            acceptances: accepted.collect(),
            invitations: invitations.iter().map(Invitation::write).collect(),
            posts: posts.collect(),
            afar: Pairing::new(&AFAR, &HOME.public(), Side::Follower).unwrap(),
            states,
            contents,
        }
    }
}

fn state(known: &Known) -> State {
    let keys: Vec<_> = known.summary.view.keys().collect();
    State::new(known.summary.clone(), &keys, &Marker::new(&HOME)).unwrap()
}

fn contents(states: &[State]) -> Vec<Vec<u8>> {
    let before = std::iter::once(None).chain(states.iter().map(Some));
    let pairs = states.iter().zip(before);
    let written = pairs.map(|(state, before)| {
        let (state, got) = (state.clone(), None);
        update::write(&Update { state, got }, before.map(|before| (LINK, before))).unwrap()
    });
    written.collect()
}

/// Reads all of it.
pub struct Reading<'a> {
    passed: &'a Passed,
    input: Input,
}

impl<'a> Reading<'a> {
    pub fn new(passed: &'a Passed) -> Self {
        Self {
            passed,
            input: Input::default(),
        }
    }

    /// One of these letters, with something wrong in it; now and then as it is.
    fn draw(&mut self, key: Key, letters: &[Vec<u8>], dice: &mut Dice) {
        let (letter, other) = (one_of(letters, dice), one_of(letters, dice));
        if one_in(WHOLE, dice) {
            self.input.take(letter);
        } else if one_in(2, dice) {
            self.input.forge(key, letter, other, dice);
        } else {
            self.input.damage(letter, other, dice);
        }
    }

    fn invitation(&mut self, dice: &mut Dice) -> Outcome {
        let known = &self.passed.invitations;
        self.draw(tag::INVITATION, known, dice);
        let Input { bytes, is_hostile } = &self.input;
        let read = Invitation::read(bytes).ok();
        // Nobody but a forger makes another of it; and what a forger makes can be shown to others, and says the same.
        Outcome::of(*is_hostile, read, |read| {
            let again = Invitation::read(&read.write());
            again.as_ref() != Ok(read) || !is_hostile && !known.contains(bytes)
        })
    }

    fn acceptance(&mut self, dice: &mut Dice) -> Outcome {
        let known = &self.passed.acceptances;
        self.draw(tag::ACCEPTANCE, known, dice);
        let Input { bytes, is_hostile } = &self.input;
        let read = Acceptance::open(bytes, &HOME).ok();
        Outcome::of(*is_hostile, read, |_| !known.contains(bytes))
    }

    fn post(&mut self, dice: &mut Dice) -> Outcome {
        let known = &self.passed.posts;
        self.draw(tag::PAIRED, known, dice);
        let Input { bytes, is_hostile } = &self.input;
        let read = self.passed.afar.open(bytes).ok();
        Outcome::of(*is_hostile, read, |_| !known.contains(bytes))
    }

    /// What only somebody can write who has the keys.
    fn content(&mut self, dice: &mut Dice) -> Outcome {
        let Passed { states, contents, .. } = self.passed;
        let at = dice.below(contents.len());
        self.input.take(contents.get(at).unwrap());
        mutate(
            &mut self.input.bytes,
            one_of::<Vec<u8>>(contents, dice),
            dice,
            any_byte,
        );
        // Mostly upon what it says it builds on, else upon anything.
        let base = if one_in(4, dice) {
            Some(dice.below(states.len()))
        } else {
            at.checked_sub(1)
        };
        let base = base.and_then(|base| states.get(base)).map(|base| (LINK, base));
        let read = update::read(&self.input.bytes, base).ok();
        Outcome::of(true, read, |update| {
            let summary = &update.state.summary;
            summary.size() > limits::RECORDS || update.state.marks().len() != summary.view.records().len()
        })
    }
}

impl Soak for Reading<'_> {
    fn feed(&mut self, dice: &mut Dice) -> Outcome {
        if one_in(CONTENT, dice) {
            return self.content(dice);
        }
        match dice.below(3) {
            0 => self.invitation(dice),
            1 => self.acceptance(dice),
            _ => self.post(dice),
        }
    }

    fn input(&self) -> &[u8] {
        &self.input.bytes
    }
}
