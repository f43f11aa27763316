//! The coded vocabulary: lists that travel as numbers and are shown in the reader's language.
//!
//! A code never changes its meaning and is never used again. A code that this version does not know is kept as
//! [`Unknown`](Role::Unknown) and written out unchanged. The words for each entry are in `locales/`, under the key
//! `family-slug`, for example `role-gp`.

#[macro_use]
mod coded;
mod areas;
mod audience;
mod care;
mod checklist;
mod contacts;
mod foreign;
mod joined_up;
mod language;
mod moments;
mod noticed;
mod people;
mod prompts;
mod sharing;
mod themes;
mod treatment;

pub use areas::Area;
pub use audience::Audience;
pub use care::{Phase, TaskState, WishKind};
pub use checklist::{ChecklistItem, Domain};
pub use coded::Coded;
pub use contacts::AppointmentKind;
pub use foreign::{Foreign, Remark, WhyNot};
pub use joined_up::{Collaboration, Frequency, Statement};
pub use language::Language;
pub use moments::{FollowUp, HomePoint, Managing, Readiness, ReviewMoment};
pub use noticed::{Rule, Situation};
pub use people::{Closeness, MayKnow, Role};
pub use prompts::Prompt;
pub use sharing::{SaidKind, Sharing, SharingRule};
pub use themes::Theme;
pub use treatment::{MedicineChange, TreatmentKind, TreatmentState, WatchKind};
