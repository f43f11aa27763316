//! The presentational pieces that pages are put together from. No words, no domain, no state that outlives a
//! screen: every string comes in as a property, and every tap goes out through a callback.
//!
//! What may or may not be there is written as `if` in the markup, which keeps its place when it is empty. Written as
//! an iterator over an `Option` it would shift the elements after it, and a shifted input loses focus and caret.

mod button;
mod call_link;
mod card;
mod choice;
mod choice_field;
mod code_picture;
mod confirm;
mod empty;
mod facts;
mod field;
mod focus;
mod fold;
mod icon;
mod level_field;
mod link_button;
mod mail_link;
mod many_field;
mod meter;
mod nav_bar;
mod notice;
mod own;
mod problem_summary;
mod radios;
mod rows;
mod select;
mod skip_link;
mod tag;
mod text_field;
mod thread;
mod tick_field;
mod toast;
mod toggle;
mod top_bar;

pub use button::{Button, ButtonKind, ButtonProps};
pub use call_link::{CallLink, CallLinkProps};
pub use card::{Card, CardProps, CardTone};
pub use choice::Choice;
pub use choice_field::{ChoiceField, ChoiceFieldProps, ChoiceStyle};
pub use code_picture::{CodePicture, CodePictureProps};
pub use confirm::{Confirm, ConfirmProps};
pub use empty::{Empty, EmptyProps};
pub use facts::{Fact, FactProps, Facts, FactsProps};
pub use focus::focus_element;
pub use fold::{Fold, FoldProps};
pub use icon::{Icon, IconView, IconViewProps};
pub use level_field::{LevelField, LevelFieldProps};
pub use link_button::{LinkButton, LinkButtonProps};
pub use mail_link::{MailLink, MailLinkProps};
pub use many_field::{ManyField, ManyFieldProps};
pub use meter::{Meter, MeterProps};
pub use nav_bar::{NavBar, NavBarProps, NavItem};
pub use notice::{Notice, NoticeKind, NoticeProps};
pub use own::{Own, OwnProps};
pub use problem_summary::{ProblemSummary, ProblemSummaryProps};
pub use rows::{RowLink, RowLinkProps, Rows, RowsProps};
pub use skip_link::{SkipLink, SkipLinkProps};
pub use tag::{Tag, TagProps};
pub use text_field::{TextField, TextFieldProps, TextKind};
pub use thread::{Knot, KnotProps, Thread, ThreadProps};
pub use tick_field::{TickField, TickFieldProps};
pub use toast::{Toast, ToastProps};
pub use toggle::{Toggle, ToggleProps};
pub use top_bar::{TopBar, TopBarProps};
