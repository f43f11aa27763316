//! Carries out effects: one match, each arm handing over to one browser ability, each answer coming back as a message.

use crate::app::{App, Event};
use crate::device::scanner::{self, Scanner};
use crate::device::share_sheet::{self, Shared};
use crate::device::{
    clipboard, clock, files, first_name, language, print, route, storage, tabs, words_files,
};
use crate::{backing_up, giving, kept, taking_in};
use flow::{Effect, Entry, Handed, Msg, SendTrouble, Shelf, StoreTrouble};
use letters::file;
use letters::portable::{self, Head};
use passport::{Language, Passport};
use std::cell::{Cell, RefCell};
use wasm_bindgen_futures::spawn_local;
use yew::html::Scope;

/// What a file or a link is called where it is handed on. It never names the patient.
const NAME: &str = "Red Thread";

thread_local! {
    /// The latest request for a code: one that has been overtaken is not worth making.
    static LATEST: Cell<u32> = const { Cell::new(0) };
    /// The scanner, while it looks.
    static SCANNER: RefCell<Option<Scanner>> = const { RefCell::new(None) };
}

/// Carries out one effect. Whatever takes time answers later through `link`.
pub(crate) fn carry_out(effect: Effect, link: &Scope<App>) {
    let answer = {
        let link = link.clone();
        move |msg: Msg| link.send_message(Event::Flow(msg))
    };
    match effect {
        Effect::Load => spawn_local(async move {
            let (found, mended) = load().await.map_or_else(
                |trouble| (Err(trouble), None),
                |(found, mended)| (Ok(found), mended),
            );
            let is_first_use = matches!(found, Ok(None));
            answer(Msg::Loaded(found));
            if let Some(lost) = mended {
                answer(Msg::Mended(lost));
            }
            if let Some(name) = first_name::kept().filter(|_| is_first_use) {
                answer(Msg::NameTyped(name));
            }
        }),
        Effect::Save {
            shelf,
            ticket,
            after,
            entry,
        } => {
            spawn_local(async move { answer(save(shelf, ticket, after, &entry).await) });
        }
        Effect::ClearHistory { shelf, after, entry } => spawn_local(async move {
            let cleared = clear_history(shelf, after, *entry).await;
            answer(Msg::HistoryCleared { shelf, cleared });
        }),
        Effect::CatchUp { shelf, after } => spawn_local(async move {
            let written = catch_up(shelf, after).await;
            answer(Msg::CaughtUp { shelf, written });
        }),
        Effect::KeepDraft { shelf, form, fields } => spawn_local(async move {
            // A draft that cannot be kept is still on the screen; the record it becomes will say whether it was saved.
            let bytes = fields.as_ref().and_then(|fields| kept::draft_bytes(form, fields));
            // One that has grown too large to keep does not take the smaller one before it away.
            if fields.is_none() || bytes.is_some() {
                let _ = storage::keep_draft(kept::drawer(shelf), &form.to_string(), bytes).await;
            }
        }),
        Effect::KeepName(name) => first_name::keep(&name),
        Effect::MakeSample(language) => {
            spawn_local(async move { answer(Msg::SampleMade(sample(language).await)) })
        }
        Effect::ThrowAwaySample => spawn_local(async move {
            let gone = storage::throw_away_sample().await;
            answer(Msg::SampleGone(gone.map_err(|error| kept::trouble(&error))));
        }),
        // The root keeps the words and fetches them itself.
        Effect::Speak(_) => {}
        Effect::RememberLanguage(language) => language::remember(language),
        Effect::Go(page) => route::go(&page.to_string()),
        Effect::Replace(page) => route::replace(&page.to_string()),
        Effect::Focus(focus) => link.send_message(Event::Focus(focus)),
        Effect::OpenLetter(fragment) => {
            let letter = taking_in::fragment(&fragment);
            answer(Msg::LetterRead { fragment, letter });
        }
        Effect::MakeCode {
            request,
            summary,
            lock,
        } => {
            LATEST.set(request);
            spawn_local(async move {
                // The page is painted first: packing a full passport takes longer than a person likes to wait for a tap.
                clock::after_paint().await;
                if LATEST.get() == request {
                    let glance = giving::code(&summary, lock).await;
                    answer(Msg::CodeMade { request, glance });
                }
            });
        }
        Effect::MakeLetter {
            request,
            summary,
            lock,
        } => spawn_local(async move {
            clock::after_paint().await;
            let made = giving::letter(&summary, lock).await;
            answer(Msg::LetterMade { request, made });
        }),
        Effect::MakeParts {
            request,
            summary,
            lock,
        } => spawn_local(async move {
            clock::after_paint().await;
            let made = giving::parts(request, &summary, lock).await;
            let (needed, key) = made.clone().unwrap_or_default();
            if key.is_some() || made == Err(SendTrouble::NotLocked) {
                answer(Msg::PartsLocked { request, key });
            }
            answer(Msg::PartsMade { request, needed });
        }),
        Effect::DrawPart { request, at } => {
            if let Some(picture) = giving::part(request, at) {
                answer(Msg::PartDrawn { request, at, picture });
            }
        }
        Effect::ShareLink(link) => spawn_local(async move {
            let shared = share_sheet::share_link(NAME, &link).await;
            answer(Msg::Handed(handed(shared)));
        }),
        Effect::ShareFile(parcel) => {
            spawn_local(async move {
                let name = format!("{NAME} {}.{}", clock::now().wall.date(), file::EXTENSION);
                answer(Msg::Handed(hand_file(&name, parcel.bytes()).await));
            });
        }
        Effect::Export {
            passport,
            language,
            sample,
        } => answer(Msg::Handed(Some(export(&passport, language, sample)))),
        Effect::StartCamera => {
            let (on_text, on_state) = (answer.clone(), answer);
            spawn_local(async move {
                // The scanner looks for the picture's place on the page, which has to be there first.
                clock::after_paint().await;
                let scanner = Scanner::start(
                    scanner::VIDEO,
                    move |text| on_text(Msg::TookIn(taking_in::seen(&text))),
                    move |state| on_state(Msg::CameraIs(taking_in::camera(state))),
                );
                SCANNER.set(Some(scanner));
            });
        }
        Effect::StopCamera => {
            SCANNER.set(None);
            taking_in::forget_parts();
        }
        Effect::ForgetParts => taking_in::forget_parts(),
        Effect::Light(on) => SCANNER.with_borrow(|scanner| {
            if let Some(scanner) = scanner {
                scanner.torch(on);
            }
        }),
        Effect::UseCamera(id) => SCANNER.with_borrow(|scanner| {
            if let Some(scanner) = scanner {
                scanner.use_camera(&id);
            }
        }),
        Effect::TakeIn(text) => answer(Msg::TookIn(taking_in::text(&text))),
        Effect::TakePicked => {
            spawn_local(async move { answer(Msg::TookIn(taking_in::picked().await)) });
        }
        Effect::Unlock { attempt, letter, key } => spawn_local(async move {
            let opened = taking_in::unlocked(&letter, &key).await;
            answer(Msg::Unlocked { attempt, opened });
        }),
        Effect::MakeBackup { request, words } => spawn_local(async move {
            clock::after_paint().await;
            let made = backing_up::make(words).await;
            answer(Msg::BackupMade { request, made });
        }),
        Effect::HandBackup { letter, name } => spawn_local(async move {
            let name = format!("{name}.{}", file::EXTENSION);
            let handed = hand_file(&name, &file::write(letter.bytes())).await;
            answer(Msg::BackupHanded(handed));
        }),
        Effect::CutBackup { request, letter } => spawn_local(async move {
            clock::after_paint().await;
            let needed = giving::cut(request, letter.bytes());
            answer(Msg::PartsMade { request, needed });
        }),
        Effect::NoteBackup(last) => spawn_local(async move { backing_up::note(last).await }),
        Effect::OpenBackup {
            attempt,
            letter,
            words,
        } => spawn_local(async move {
            let opened = backing_up::open(&letter, &words).await;
            answer(Msg::BackupOpened { attempt, opened });
        }),
        Effect::Restore { after, letter } => spawn_local(async move {
            let restored = backing_up::restore(after, &letter).await;
            answer(Msg::Restored(restored));
        }),
        Effect::Copy(text) => spawn_local(async move { answer(Msg::Copied(clipboard::copy(&text).await)) }),
        Effect::Print => print::print(),
        Effect::KeepAwake(lit) => link.send_message(Event::Lit(lit)),
        Effect::AskToPersist => spawn_local(async {
            let _ = storage::persist().await;
        }),
    }
}

/// A passport that was found, and how many changes are known to be missing where its store had to be mended.
type Found = (Option<Box<flow::Loaded>>, Option<u32>);

/// The patient's own passport, else the sample if one was opened, else nothing.
async fn load() -> Result<Found, StoreTrouble> {
    for shelf in [Shelf::Own, Shelf::Sample] {
        let stored = storage::load(kept::drawer(shelf))
            .await
            .map_err(|error| kept::trouble(&error))?;
        storage::follow(kept::drawer(shelf), stored.generation);
        let mended = stored.mended.map(|mended| mended.lost);
        if let Some(found) = kept::loaded(shelf, stored)? {
            copy(shelf);
            return Ok((Some(found), mended));
        }
    }
    Ok((None, None))
}

async fn save(shelf: Shelf, ticket: u64, after: u32, entry: &Entry) -> Msg {
    match append(shelf, after, entry).await {
        Ok((seq, missed)) => Msg::Saved { ticket, seq, missed },
        Err(trouble) => Msg::NotSaved { ticket, trouble },
    }
}

/// Writes one entry and tells the other tabs. Answers with its number and what they had written before it.
async fn append(shelf: Shelf, after: u32, entry: &Entry) -> Result<(u32, Vec<flow::Written>), StoreTrouble> {
    let drawer = kept::drawer(shelf);
    let about = letters::Version::CURRENT.write();
    let about = storage::About {
        bytes: about,
        replaces: kept::is_older,
    };
    let appended = storage::append(drawer, after, about, kept::entry_bytes(entry)?).await;
    let appended = appended.map_err(|error| kept::trouble(&error))?;
    tabs::announce(drawer, appended.seq);
    copy(shelf);
    Ok((appended.seq, kept::entries(appended.missed)?))
}

/// Puts one entry in the place of the whole log and tells the other tabs. Answers with what is left.
async fn clear_history(shelf: Shelf, after: u32, entry: Entry) -> Result<Box<flow::Written>, StoreTrouble> {
    let drawer = kept::drawer(shelf);
    let about = letters::Version::CURRENT.write();
    let left = vec![kept::entry_bytes(&entry)?];
    let replaced = storage::replace(drawer, after, &about, left).await;
    replaced.map_err(|error| kept::trouble(&error))?;
    tabs::announce_replaced(drawer);
    copy(shelf);
    Ok(Box::new(flow::Written { seq: 1, entry }))
}

/// Brings the second copy up to date. It is no part of a save: what could not be copied is copied after the next one.
pub(crate) fn copy(shelf: Shelf) {
    if shelf == Shelf::Own {
        spawn_local(async {
            let _ = storage::copy().await;
        });
    }
}

/// The entries behind one that is known. When another log has taken its place, only the whole of that one will do.
async fn catch_up(shelf: Shelf, after: u32) -> Result<Vec<flow::Written>, StoreTrouble> {
    let drawer = kept::drawer(shelf);
    let stored = storage::load(drawer)
        .await
        .map_err(|error| kept::trouble(&error))?;
    if after == 0 {
        storage::follow(drawer, stored.generation);
    } else if !storage::follows(drawer, stored.generation) {
        return Err(StoreTrouble::Damaged);
    }
    kept::entries(
        stored
            .entries
            .into_iter()
            .filter(|(seq, _)| *seq > after)
            .collect(),
    )
}

async fn sample(language: Language) -> Option<Box<Passport>> {
    let pack = words_files::sample(language).await.ok()?;
    let texts = ::words::SampleTexts::parse(&pack).ok()?;
    let now = crate::device::clock::now();
    Some(Box::new(flow::sample(
        &texts,
        language,
        now.wall.date(),
        &now.zone,
    )))
}

/// Offers a file in the phone's own sheet, or saves it where there is none for it.
async fn hand_file(name: &str, bytes: &[u8]) -> Option<Handed> {
    let Some(file) = files::of(name, file::MEDIA_TYPE, bytes) else {
        return Some(Handed::Refused);
    };
    match share_sheet::share_file(&file).await {
        Some(shared) => handed(shared),
        None if files::save(&file) => Some(Handed::Saved),
        None => Some(Handed::Refused),
    }
}

/// Saves a passport as a file that other programs read.
fn export(passport: &Passport, language: Language, sample: bool) -> Handed {
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
fn handed(shared: Shared) -> Option<Handed> {
    match shared {
        Shared::Done => Some(Handed::Shared),
        Shared::Dismissed => None,
        Shared::Refused => Some(Handed::Refused),
    }
}
