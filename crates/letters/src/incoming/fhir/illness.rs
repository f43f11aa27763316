//! Allergies and illnesses of a foreign document.

use super::concept::{all_words, says_nothing, statuses, words};
use super::file::Resource;
use super::json::{Fields, Value};
use super::moments::{about, day};
use super::offered;
use crate::incoming::{MOST_WORDS, texts};
use passport::{Allergy, Condition, Id, Offer, Record, Remark, WhyNot};

/// What must not be given, unless the document takes it back or says that there is nothing.
pub(super) fn allergy(resource: &Resource<'_>) -> Result<Offer, WhyNot> {
    let fields = &resource.fields;
    is_held(fields, &["inactive", "resolved"])?;
    let code = fields.inner("code");
    if says_nothing(&code) {
        return Err(WhyNot::NoneKnown);
    }
    let to = name(&code, fields)?;
    let allergy = Allergy {
        to,
        reaction: reactions(fields),
        ..Allergy::default()
    };
    let is_high = fields.text("criticality") == "high"
        || fields
            .list("reaction")
            .iter()
            .any(|reaction| reaction.fields().text("severity") == "severe");
    let is_cut = texts::is_cut(&allergy.to) || texts::is_cut(&allergy.reaction);
    let mut offer = offered(
        resource,
        Record::Allergy(Id::new(0), allergy),
        day(&fields.text("recordedDate")),
    );
    remark(&mut offer, fields, is_cut);
    if is_high {
        offer.remark(Remark::HighRisk);
    }
    Ok(offer)
}

/// What happens, as it is described.
fn reactions(fields: &Fields<'_>) -> String {
    let reactions = fields.list("reaction").into_iter().take(MOST_WORDS);
    let reactions = reactions.map(Value::fields);
    let said = reactions.map(|reaction| {
        let shown = all_words(&reaction.list("manifestation"));
        if shown.is_empty() {
            texts::line(&reaction.text("description"))
        } else {
            shown
        }
    });
    let said: Vec<String> = said.filter(|said| !said.is_empty()).collect();
    texts::line(&said.join(", "))
}

/// An illness that is there, also one that is quiet for the time being.
pub(super) fn condition(resource: &Resource<'_>) -> Result<Offer, WhyNot> {
    let fields = &resource.fields;
    is_held(fields, &["inactive", "resolved"])?;
    let code = fields.inner("code");
    if says_nothing(&code) {
        return Err(WhyNot::NoneKnown);
    }
    let condition = Condition {
        what: name(&code, fields)?,
        since: since(fields),
        ..Condition::default()
    };
    let is_cut = texts::is_cut(&condition.what);
    let mut offer = offered(
        resource,
        Record::Condition(Id::new(0), condition),
        day(&fields.text("recordedDate")),
    );
    remark(&mut offer, fields, is_cut);
    if statuses(fields, &["clinicalStatus"])
        .iter()
        .any(|code| code == "remission")
    {
        offer.remark(Remark::InRemission);
    }
    Ok(offer)
}

/// Since when, as exactly as it is written.
fn since(fields: &Fields<'_>) -> String {
    let told = texts::line(&fields.text("onsetString"));
    let period = fields.inner("onsetPeriod").text("start");
    let dates = [fields.text("onsetDateTime"), period].map(|date| about(&date));
    let all = dates.into_iter().chain([told]);
    all.into_iter().find(|said| !said.is_empty()).unwrap_or_default()
}

/// Whether the document holds on to what it says.
fn is_held(fields: &Fields<'_>, over: &[&str]) -> Result<(), WhyNot> {
    // The oldest files have one status for all of it.
    let certainty = statuses(fields, &["verificationStatus", "status"]);
    let says = |wanted: &str| certainty.iter().any(|code| code == wanted);
    if says("entered-in-error") {
        return Err(WhyNot::InError);
    }
    if says("refuted") {
        return Err(WhyNot::Refuted);
    }
    let clinical = statuses(fields, &["clinicalStatus", "status"]);
    if clinical.iter().any(|code| over.contains(&code.as_str())) {
        return Err(WhyNot::Over);
    }
    Ok(())
}

fn name(code: &Fields<'_>, fields: &Fields<'_>) -> Result<String, WhyNot> {
    let substances = fields
        .list("reaction")
        .into_iter()
        .take(MOST_WORDS)
        .map(|reaction| words(&reaction.fields().inner("substance")));
    let mut names = std::iter::once(words(code)).chain(substances);
    names.find(|name| !name.is_empty()).ok_or(WhyNot::Nameless)
}

fn remark(offer: &mut Offer, fields: &Fields<'_>, is_cut: bool) {
    let doubtful = ["unconfirmed", "presumed", "provisional", "differential"];
    let certainty = statuses(fields, &["verificationStatus", "status"]);
    if certainty.iter().any(|code| doubtful.contains(&code.as_str())) {
        offer.remark(Remark::Unconfirmed);
    }
    if is_cut {
        offer.remark(Remark::Shortened);
    }
}
