//! Carries out effects: one match, each arm handing over to one browser ability, each answer coming back as a message.

use crate::app::{App, Event};
use crate::device::{
    clipboard, clock, first_name, language, print, route, screen, storage, tabs, words_files,
};
use crate::kept;
use flow::{Effect, Entry, Glance, Msg, Picture, Refusal, Shelf, StoreTrouble};
use letters::code::{Code, Correction};
use passport::{Language, Passport, Summary};
use std::cell::Cell;
use wasm_bindgen_futures::spawn_local;
use yew::html::Scope;

thread_local! {
    /// The latest request for a code: one that has been overtaken is not worth making.
    static LATEST: Cell<u32> = const { Cell::new(0) };
}

/// Carries out one effect. Whatever takes time answers later through `link`.
pub(crate) fn carry_out(effect: Effect, link: &Scope<App>) {
    let answer = {
        let link = link.clone();
        move |msg: Msg| link.send_message(Event::Flow(msg))
    };
    match effect {
        Effect::Load => spawn_local(async move {
            let found = load().await;
            let is_first_use = matches!(found, Ok(None));
            answer(Msg::Loaded(found));
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
        Effect::OpenLetter(fragment) => answer(read(fragment)),
        Effect::MakeCode { request, summary } => {
            LATEST.set(request);
            spawn_local(async move {
                // The page is painted first: packing a full passport takes longer than a person likes to wait for a tap.
                clock::after_paint().await;
                if LATEST.get() == request {
                    let glance = glance(&summary);
                    answer(Msg::CodeMade { request, glance });
                }
            });
        }
        Effect::Copy(text) => spawn_local(async move { answer(Msg::Copied(clipboard::copy(&text).await)) }),
        Effect::CopySummary => spawn_local(async move {
            let copied = match screen::text_of(".summary") {
                Some(text) => clipboard::copy(&text).await,
                None => false,
            };
            answer(Msg::Copied(copied));
        }),
        Effect::Print => print::print(),
        Effect::KeepAwake(lit) => link.send_message(Event::Lit(lit)),
        Effect::AskToPersist => spawn_local(async {
            let _ = storage::persist().await;
        }),
    }
}

/// The patient's own passport, else the sample if one was opened, else nothing.
async fn load() -> Result<Option<Box<flow::Loaded>>, StoreTrouble> {
    for shelf in [Shelf::Own, Shelf::Sample] {
        let stored = storage::load(kept::drawer(shelf))
            .await
            .map_err(|error| kept::trouble(&error))?;
        if let Some(found) = kept::loaded(shelf, stored)? {
            return Ok(Some(found));
        }
    }
    Ok(None)
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
        bytes: &about,
        replaces: kept::is_older,
    };
    let appended = storage::append(drawer, after, about, kept::entry_bytes(entry)?).await;
    let appended = appended.map_err(|error| kept::trouble(&error))?;
    tabs::announce(drawer, appended.seq);
    Ok((appended.seq, kept::entries(appended.missed)?))
}

async fn catch_up(shelf: Shelf, after: u32) -> Result<Vec<flow::Written>, StoreTrouble> {
    let stored = storage::load(kept::drawer(shelf))
        .await
        .map_err(|error| kept::trouble(&error))?;
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

fn read(fragment: String) -> Msg {
    let letter = letters::digits::read_fragment(&fragment).and_then(|bytes| letters::glance::open(&bytes));
    let letter = match letter {
        Ok(read) => Ok((Box::new(read.value), !read.warnings.is_empty())),
        Err(error) => Err(refusal(&error)),
    };
    Msg::LetterRead { fragment, letter }
}

fn refusal(error: &letters::OpenError) -> Refusal {
    match error {
        letters::OpenError::NotALetter => Refusal::NotALetter,
        letters::OpenError::Damaged | letters::OpenError::Unreadable => Refusal::Damaged,
        letters::OpenError::Newer { .. } => Refusal::Newer,
        letters::OpenError::TooLarge => Refusal::TooLarge,
    }
}

/// Packs a summary and draws its codes; `None` when even the smallest letter does not fit behind this address.
fn glance(summary: &Summary) -> Option<Box<Glance>> {
    let address = route::address();
    let packed = letters::glance::pack(summary, letters::code::capacity(address.len()));
    let fragment = letters::digits::fragment(&packed.bytes);
    let draw = |correction| {
        let code = Code::of_link(&address, &fragment, correction).ok()?;
        Some(Picture {
            path: code.svg_path(),
            size: code.size(),
        })
    };
    // The reader's own reading of the bytes is what the patient is shown and what is printed.
    let shown = letters::glance::open(&packed.bytes).ok()?.value;
    Some(Box::new(Glance {
        link: format!("{address}#{fragment}"),
        screen: draw(Correction::Screen)?,
        paper: draw(Correction::Print)?,
        left_out: packed.left_out,
        shown: Box::new(shown),
    }))
}
