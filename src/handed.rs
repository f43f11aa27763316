//! Files and links that leave the app, and what became of them.

use crate::device::share_sheet::{self, Shared};
use crate::device::{clock, files};
use flow::Handed;
use letters::portable::{self, Head};
use passport::{Language, Passport};

/// What a file or a link is called where it is handed on. It never names the patient.
pub(crate) const NAME: &str = "Red Thread";

/// Offers a file in the phone's own sheet, or saves it where there is none for it.
pub(crate) async fn file(name: &str, media_type: &str, bytes: &[u8]) -> Option<Handed> {
    let Some(file) = files::of(name, media_type, bytes) else {
        return Some(Handed::Refused);
    };
    match share_sheet::share_file(&file).await {
        // A browser may offer its sheet for files and then refuse this kind of file.
        Some(shared) if shared != Shared::Refused => handed(shared),
        _ if files::save(&file) => Some(Handed::Saved),
        _ => Some(Handed::Refused),
    }
}

/// Saves a passport as a file that other programs read.
pub(crate) fn export(passport: &Passport, language: Language, sample: bool) -> Handed {
    let now = clock::now();
    let head = Head {
        sample,
        ..Head::new(now.wall, language)
    };
    let name = format!("{NAME} {}.json", now.wall.date());
    let saved = portable::write(passport, &head)
        .ok()
        .and_then(|json| files::of(&name, "application/json", json.as_bytes()))
        .is_some_and(|file| files::save(&file));
    if saved { Handed::Saved } else { Handed::Refused }
}

/// What became of it, as the flow has it.
pub(crate) fn handed(shared: Shared) -> Option<Handed> {
    match shared {
        Shared::Done => Some(Handed::Shared),
        Shared::Dismissed => None,
        Shared::Refused => Some(Handed::Refused),
    }
}
