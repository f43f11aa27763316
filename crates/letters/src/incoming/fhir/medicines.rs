//! Medicines of a foreign document. Name and dose are taken to the letter; a dose in codes is not put into words, because a word too many
//! or too few in it does harm.

use super::concept::{says_nothing, words};
use super::file::{File, Resource};
use super::json::{Fields, Value};
use super::moments::day;
use super::offered;
use crate::incoming::{MOST_WORDS, texts};
use passport::{Id, Medicine, Offer, Record, Remark, WhyNot};

/// A medicine that is taken, or that is over.
pub(super) fn medicine(file: &File<'_>, resource: &Resource<'_>) -> Result<Offer, WhyNot> {
    let fields = &resource.fields;
    let is_over = is_over(resource)?;
    let name = name(file, resource)?;
    let (dose, is_told) = dose(fields);
    let ended = fields.inner("effectivePeriod").text("end");
    let medicine = Medicine {
        name,
        dose,
        purpose: super::concept::all_words(&fields.list("reasonCode")),
        since: if is_over { day(&ended) } else { None },
        ..Medicine::default()
    };
    let is_cut = [&medicine.name, &medicine.dose]
        .iter()
        .any(|text| texts::is_cut(text));
    let dates = ["dateAsserted", "authoredOn"].map(|field| day(&fields.text(field)));
    let mut offer = offered(
        resource,
        Record::Medicine(Id::new(0), medicine),
        dates.into_iter().flatten().next(),
    );
    offer.is_over = is_over;
    if !is_told {
        offer.remark(Remark::DoseInCodes);
    }
    if is_cut {
        offer.remark(Remark::Shortened);
    }
    if ["on-hold", "unknown"].contains(&fields.code("status").as_str()) {
        offer.remark(Remark::Unconfirmed);
    }
    Ok(offer)
}

fn is_over(resource: &Resource<'_>) -> Result<bool, WhyNot> {
    let fields = &resource.fields;
    if fields.holds("doNotPerform") {
        return Err(WhyNot::Refuted);
    }
    if ["proposal", "option"].contains(&fields.code("intent").as_str()) {
        return Err(WhyNot::OnlyProposed);
    }
    // Older files have a field of its own for what is not taken.
    let is_not_taken = fields.code("taken") == "n" || fields.holds("wasNotTaken");
    match fields.code("status").as_str() {
        "entered-in-error" => Err(WhyNot::InError),
        "draft" | "intended" => Err(WhyNot::OnlyProposed),
        "not-taken" | "completed" | "stopped" | "cancelled" => Ok(true),
        _ => Ok(is_not_taken),
    }
}

fn name(file: &File<'_>, resource: &Resource<'_>) -> Result<String, WhyNot> {
    let fields = &resource.fields;
    let concept = fields.inner("medicationCodeableConcept");
    if says_nothing(&concept) {
        return Err(WhyNot::NoneKnown);
    }
    let said = words(&concept);
    if !said.is_empty() {
        return Ok(said);
    }
    let Some(reference) = fields.get("medicationReference").map(Value::fields) else {
        return Err(WhyNot::Nameless);
    };
    let followed = file
        .followed(resource, &reference)?
        .map(|medicine| words(&medicine.inner("code")));
    let name = followed.filter(|name| !name.is_empty());
    let name = name.or_else(|| Some(texts::line(&reference.text("display"))).filter(|name| !name.is_empty()));
    name.ok_or(WhyNot::Elsewhere)
}

/// The dose to the letter, and whether it is there. One that is in codes, or only partly in words, is left out as a whole: half a dose
/// reads like another one.
fn dose(fields: &Fields<'_>) -> (String, bool) {
    let all = [fields.list("dosage"), fields.list("dosageInstruction")].concat();
    // Nobody takes a medicine in so many ways, and a dose that is read in part is another dose.
    let is_too_long = ["dosage", "dosageInstruction"]
        .iter()
        .any(|name| fields.get(name).is_some_and(Value::is_too_long));
    let is_modified = all.iter().any(|dosage| dosage.fields().is_modified());
    if is_too_long || is_modified || all.len() > MOST_WORDS {
        return (String::new(), false);
    }
    let told = |dosage: Fields<'_>| {
        let texts = [dosage.text("text"), dosage.text("patientInstruction")].map(|text| texts::notes(&text));
        texts.into_iter().find(|text| !text.is_empty())
    };
    let doses: Option<Vec<String>> = all.into_iter().map(|dosage| told(dosage.fields())).collect();
    match doses {
        Some(doses) => (texts::notes(&doses.join("\n")), true),
        None => (String::new(), false),
    }
}
