//! What is offered, held against the passport as it is now. It changes nothing.

use super::medicines::{Taken, is_of_several};
use super::merge::merged;
use super::same::same;
use super::{About, Incoming, NotTaken, Offer, Whose};
use crate::{Appointment, Foreign, Member, Passport, Record, WhyNot};

/// How something offered stands to what is there.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Stands {
    /// Nothing like it is there.
    New,
    /// It is there, and says no less.
    There(Box<Record>),
    /// It is there and would read otherwise.
    Changes {
        /// As it reads now.
        now: Box<Record>,
        /// As it would read.
        then: Box<Record>,
    },
    /// It is there and would be taken out: a contact was cancelled.
    Ends(Box<Record>),
    /// There is nothing to do with it, and it is said among what is not taken: it ends what is not there, or stands there twice.
    Idle,
}

/// One thing that a file offers, beside what is there.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Weighed {
    /// What is offered.
    pub offer: Offer,
    /// How it stands to what is there.
    pub stands: Stands,
}

impl Weighed {
    /// Whether there is anything to accept.
    #[must_use]
    pub fn is_open(&self) -> bool {
        !matches!(self.stands, Stands::There(_) | Stands::Idle)
    }

    /// Whether it is only ever accepted by itself: it is about an allergy, changes somebody's number, changes a medicine, or takes
    /// something away.
    #[must_use]
    pub fn is_delicate(&self) -> bool {
        match (&self.offer.record, &self.stands) {
            (Record::Allergy(..), _) | (_, Stands::Ends(_)) => true,
            (Record::Medicine(..), Stands::Changes { .. }) => true,
            (_, Stands::Changes { now, then }) => match (now.as_ref(), then.as_ref()) {
                (Record::Member(_, now), Record::Member(_, then)) => reach(now) != reach(then),
                _ => false,
            },
            (_, Stands::New | Stands::There(_) | Stands::Idle) => false,
        }
    }
}

/// Who it is and how they are reached.
fn reach(member: &Member) -> [&str; 4] {
    [&member.name, &member.phone, &member.second_phone, &member.email]
}

/// A file, held against a passport.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sifted {
    /// What the file is called; may be empty.
    pub name: String,
    /// Whom it is about, where it says.
    pub about: Option<About>,
    /// Whether that is the patient.
    pub whose: Whose,
    /// What it offers.
    pub offers: Vec<Weighed>,
    /// What is not taken of it.
    pub not_taken: Vec<NotTaken>,
}

impl Sifted {
    /// The same file after the patient has said that it is about them, whatever they are called in it. A day of birth that is another
    /// stays one.
    #[must_use]
    pub fn said_to_be_theirs(mut self) -> Self {
        if self.whose == Whose::CalledOtherwise {
            self.whose = Whose::Theirs;
        }
        self
    }
}

/// Holds a file against the passport.
#[must_use]
pub fn sift(incoming: &Incoming, passport: &Passport) -> Sifted {
    let mut offers: Vec<Weighed> = Vec::new();
    let mut not_taken = incoming.not_taken.clone();
    let taken = Taken::of(&incoming.offers, passport);
    // Offers name each other by their place, so that none may fall out.
    for offer in &incoming.offers {
        let stands = weigh(offer, passport);
        let has_nothing_to_end = matches!(stands, Stands::New | Stands::Idle);
        let ends_nothing = offer.is_over && (has_nothing_to_end || taken.holds(offer, passport));
        let is_twice = offers.iter().any(|other| is_same_offer(&other.offer, offer));
        if ends_nothing || is_twice {
            let why = if is_twice {
                WhyNot::Twice
            } else if is_of_several(offer, passport) {
                WhyNot::SeveralMeant
            } else {
                over(&offer.record)
            };
            not_taken.push(NotTaken {
                what: foreign(&offer.record),
                why,
                name: name(&offer.record).to_owned(),
            });
        }
        let stands = if ends_nothing || is_twice {
            Stands::Idle
        } else {
            stands
        };
        offers.push(Weighed {
            offer: offer.clone(),
            stands,
        });
    }
    Sifted {
        name: incoming.name.clone(),
        about: incoming.about.clone(),
        whose: Whose::of(incoming.about.as_ref(), &passport.patient),
        offers,
        not_taken,
    }
}

/// How one offer stands to a passport.
pub(super) fn weigh(offer: &Offer, passport: &Passport) -> Stands {
    let Some(now) = same(offer, passport).and_then(|key| passport.record(key)) else {
        return Stands::New;
    };
    if let (true, Record::Appointment(_, appointment)) = (offer.is_over, &now) {
        return if has_consultation(appointment) {
            Stands::Idle
        } else {
            Stands::Ends(Box::new(now))
        };
    }
    let then = merged(&now, offer);
    if then == now {
        Stands::There(Box::new(now))
    } else {
        Stands::Changes {
            now: Box::new(now),
            then: Box::new(then),
        }
    }
}

/// Whether something of a consultation is in a contact. What was said is the patient's own, and no file takes it away.
fn has_consultation(appointment: &Appointment) -> bool {
    let talk = &appointment.talk;
    let has_begun = talk.began_ms.is_some() || talk.closed_ms.is_some();
    let has_notes = !appointment.said.is_empty() || !talk.summary.is_empty() || talk.follow_up.is_some();
    let has_marks = !talk.raised.is_empty() || !talk.present.is_empty() || !appointment.home.is_empty();
    has_begun || has_notes || has_marks
}

fn is_same_offer(one: &Offer, other: &Offer) -> bool {
    one.record == other.record && one.is_over == other.is_over
}

fn over(record: &Record) -> WhyNot {
    match record {
        Record::Appointment(..) => WhyNot::Cancelled,
        _ => WhyNot::Over,
    }
}

fn foreign(record: &Record) -> Foreign {
    match record {
        Record::Appointment(..) => Foreign::Event,
        Record::Member(..) => Foreign::Person,
        Record::Allergy(..) => Foreign::Allergy,
        Record::Medicine(..) => Foreign::Medicine,
        Record::Condition(..) => Foreign::Illness,
        _ => Foreign::SomethingElse,
    }
}

fn name(record: &Record) -> &str {
    match record {
        Record::Appointment(_, appointment) => &appointment.purpose,
        Record::Member(_, member) if member.name.is_empty() => &member.service,
        Record::Member(_, member) => &member.name,
        Record::Allergy(_, allergy) => &allergy.to,
        Record::Medicine(_, medicine) => &medicine.name,
        Record::Condition(_, condition) => &condition.what,
        _ => "",
    }
}
