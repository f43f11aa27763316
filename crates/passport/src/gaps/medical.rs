//! Checks without a day or without anybody to tell the result, and medicines that nobody renews. Doses are never read.

use super::Gap;
use super::fingerprint::{of_day, of_holder};
use super::seen::Seen;
use crate::{Coded, Kind, Rule};

/// Rule 10: a check without a day ahead, or with nobody to tell the result.
pub(super) fn check_incomplete(seen: &Seen<'_>) -> Vec<Gap> {
    let checks = seen.look.passport.checks.iter();
    checks
        .filter_map(|row| {
            let check = &row.value;
            let has_day = check.next.is_some_and(|day| seen.days_until(day) >= 0);
            let has_teller = seen.holds(check.told_by);
            if has_day && has_teller {
                return None;
            }
            let [sort, who] = of_holder(check.told_by);
            let facts = [u64::from(has_day), of_day(check.next), sort, who];
            let about = row.id.key(Kind::Check);
            Some(Gap::new(Rule::CheckIncomplete, Some(about), None, &facts))
        })
        .collect()
}

/// Rule 11: a medicine that is taken, or lies at home for sudden symptoms, and that nobody renews.
pub(super) fn nobody_renews(seen: &Seen<'_>) -> Vec<Gap> {
    let medicines = seen.look.passport.medicines.iter();
    medicines
        .filter(|row| row.value.is_taken() && !seen.holds(row.value.renewed_by))
        .map(|row| {
            let medicine = &row.value;
            let [sort, who] = of_holder(medicine.renewed_by);
            let change = medicine.change.map_or(0, |change| u64::from(change.code()));
            let facts = [sort, who, change, of_day(medicine.since)];
            let about = row.id.key(Kind::Medicine);
            Gap::new(Rule::NobodyRenews, Some(about), None, &facts)
        })
        .collect()
}
