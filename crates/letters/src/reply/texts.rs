//! The texts of a reply, in the order in which they travel, each with the column that the model knows it by.

use crate::text::Column;
use passport::{Reply, Said, When};

/// Every text, one after the other. Which there are follows from the facts alone.
pub(super) fn each(reply: &mut Reply, visit: &mut impl FnMut(Column, &mut String)) {
    visit(Column::MemberName, &mut reply.from.name);
    visit(Column::Service, &mut reply.from.service);
    for said in &mut reply.said {
        match said {
            Said::Takes { words, .. } | Said::Passes { words, .. } => visit(Column::TaskWhat, words),
            Said::Answers { words, .. } | Said::Asks { words } => visit(Column::Question, words),
            Said::Heard { words, .. } | Said::Notices { words } => visit(Column::Concern, words),
            Said::Agrees { what, .. } => visit(Column::Agreement, what),
            Said::Proposes {
                when, place, purpose, ..
            } => {
                if let When::At { zone, .. } = when {
                    visit(Column::Zone, zone);
                }
                visit(Column::Place, place);
                visit(Column::Purpose, purpose);
            }
            Said::Corrects { phone, .. } => visit(Column::Phone, phone),
            Said::Message { words } | Said::Suggests { words, .. } | Said::Notes { words, .. } => {
                visit(Column::RightNow, words)
            }
        }
    }
}
