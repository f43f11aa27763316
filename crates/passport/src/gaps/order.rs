//! The order in which gaps are shown: who could be hurt first, and how soon. Not what is urgent for one patient, which nobody
//! here can know.

use super::seen::Seen;
use super::{Gap, agreed, concerns, contacts, copies, medical, nights, planned, tasks, team, two_leads};

/// A rule, or a part of one that weighs differently.
type Finds = fn(&Seen<'_>) -> Vec<Gap>;

/// Every rule, the weightiest first. Within a rule gaps stay in the order in which they were found.
pub(super) const RULES: [Finds; 19] = [
    // The night is when nobody who knows the patient is there to make up for what is missing.
    nights::nobody_at_night,
    // What is missing on the way home is missed within hours, often on a Friday.
    nights::going_home_open,
    // Everyone believes that somebody else does it, so it is not done.
    tasks::nobody_leads,
    // Somebody holds it, and cannot be asked when it matters.
    team::no_way_to_reach,
    // A result that nobody tells can wait unseen for weeks.
    medical::check_incomplete,
    // Much trouble now, and nobody who could help has heard of it.
    concerns::high_and_nobody_asked,
    // The medicine runs out one day, and then in a hurry.
    medical::nobody_renews,
    // It should have been done already.
    tasks::past_their_date,
    // Two who do the same may do it differently, or each leave it to the other.
    two_leads::two_leads,
    // It was promised, and the one who should do it does not know.
    agreed::not_known,
    // What was to be raised was not, and slips from sight with the day.
    contacts::concerns_not_answered,
    // Nobody has missed it yet, but the treatment calls for somebody to hold it.
    tasks::areas_without_task,
    // The thread to one side of the care has run out.
    planned::nothing_planned,
    // The contact takes place, but somebody may stand before the wrong door.
    contacts::without_who_or_where,
    // Less trouble, but for long, and still nobody has heard of it.
    concerns::long_and_nobody_asked,
    // It matters on the day when the patient cannot speak, which is seldom tomorrow.
    agreed::nobody_speaks_for_me,
    // Everything works, with the patient as messenger.
    team::no_coordinator,
    // Nobody is hurt unless the device is lost.
    copies::no_backup,
    // They know most of it already, and can ask.
    copies::no_copy_since_change,
];
