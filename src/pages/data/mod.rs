//! Where the data is: how safe it is there, the way to the home screen, and taking all of it away.

mod apple;
mod delete;
mod deleting;
mod going_over;
mod standing;

pub(crate) use apple::HomeScreenFirst;
pub(crate) use delete::DeleteAtGate;
pub(super) use delete::{DeletePage, confirm_delete};
pub(crate) use deleting::DeletingPage;
pub(super) use going_over::MovePage;
pub(super) use standing::DataPage;

use super::backup;
use flow::{Neighbour, Overall, Places, Standing};
use yew::prelude::*;

/// What the pages about the data need.
#[derive(Properties, Clone, PartialEq)]
pub(crate) struct DataProps {
    /// The one thing to say about how safe it is.
    pub(crate) overall: Overall,
    /// What was found where it is.
    pub(crate) places: Places,
    /// How things stand with the store.
    pub(crate) standing: Standing,
    /// How the last backup stands.
    pub(crate) backup: backup::Last,
    /// Whether this is the sample.
    pub(crate) is_sample: bool,
    /// The passports on this device, as far as they have been looked for.
    pub(crate) neighbours: Vec<Neighbour>,
}
