//! Carries out effects: one match, each arm handing over to one browser ability, each answer coming back as a message.

use crate::app::{App, Event};
use crate::device::scanner::{self, Scanner};
use crate::device::{
    clipboard, clock, language, print, reader_role, route, share_sheet, storage, words_files,
};
use crate::handed::{self, NAME};
use crate::keeping::{Found, catch_up, clear_history, load, save};
use crate::{
    backing_up, books, bringing_in, doors, followers, following, giving, handing_on, kept, placing,
    recalling, safe, shelves, taking_in,
};
use flow::{
    DisputeMsg, DoorMsg, Effect, FollowMsg, Msg, RecallMsg, ReplyMsg, SendTrouble, Shelf, ShelfMsg,
    ShelfTask, StoreTrouble, WeighMsg,
};
use letters::file;
use passport::{Language, Passport};
use std::cell::{Cell, RefCell};
use wasm_bindgen_futures::spawn_local;
use yew::html::Scope;

thread_local! {
    /// The latest request for a code: one that has been overtaken is not worth making.
    static LATEST: Cell<u32> = const { Cell::new(0) };
    /// How often a passport has been looked for.
    static LOADS: Cell<u32> = const { Cell::new(0) };
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
        Effect::Data(task) => spawn_local(async move { answer(Msg::Data(placing::carry_out(task).await)) }),
        Effect::Door(task) => spawn_local(async move {
            let drawer = safe::current();
            let msg = doors::carry_out(drawer, task).await;
            // What comes late from one passport says nothing about another.
            if let Some(msg) = msg.filter(|_| drawer == safe::current()) {
                answer(Msg::Door(msg));
            }
        }),
        Effect::Followers { shelf, task } => spawn_local(async move {
            let drawer = safe::current();
            let msg = followers::carry_out(shelf, task).await;
            if let Some(msg) = msg.filter(|_| drawer == safe::current()) {
                answer(Msg::Followers(msg));
            }
        }),
        Effect::Follow(task) => {
            spawn_local(async move { answer(Msg::Follow(following::carry_out(task).await)) })
        }
        // At once: what is loaded next is loaded from there.
        Effect::Shelf(ShelfTask::Show(number)) => shelves::show(number),
        Effect::Shelf(ShelfTask::StartOver) => shelves::start_over(),
        Effect::Shelf(ShelfTask::Begin(number)) => {
            shelves::show(number);
            spawn_local(async move {
                let mine = next_load();
                let found = if shelves::is_empty().await {
                    Ok(Found::Nothing)
                } else if LOADS.get() == mine {
                    load().await
                } else {
                    return;
                };
                tell(found, mine, &answer).await;
            });
        }
        Effect::Shelf(ShelfTask::Look) => spawn_local(async move {
            answer(Msg::Shelf(ShelfMsg::Found(shelves::look().await)));
        }),
        Effect::Load => spawn_local(async move {
            storage::reopen();
            let mine = next_load();
            tell(load().await, mine, &answer).await;
        }),
        Effect::Save {
            shelf,
            ticket,
            after,
            knew,
            entry,
        } => {
            if shelf == Shelf::Own {
                shelves::stay();
            }
            spawn_local(async move { answer(save(shelf, ticket, (after, knew), &entry).await) });
        }
        Effect::LookForDisputes(shelf) => {
            // A log that is not open any more has nothing to be decided.
            if let Ok(disputes) = books::disputes(kept::drawer(shelf)) {
                answer(Msg::Dispute(DisputeMsg::Found { shelf, disputes }));
            }
        }
        Effect::ClearHistory { shelf, after, entry } => spawn_local(async move {
            let drawer = safe::current();
            let cleared = clear_history(shelf, after, *entry).await;
            if drawer == safe::current() {
                answer(Msg::HistoryCleared { shelf, cleared });
            }
        }),
        Effect::CatchUp { shelf, after } => spawn_local(async move {
            let drawer = safe::current();
            let written = catch_up(shelf, after).await;
            if drawer == safe::current() {
                answer(Msg::CaughtUp { shelf, written });
            }
        }),
        Effect::KeepDraft { shelf, form, fields } => spawn_local(async move {
            // A draft that cannot be kept is still on the screen; the record it becomes will say whether it was saved.
            let bytes = fields.as_ref().and_then(|fields| kept::draft_bytes(form, fields));
            // One that has grown too large to keep does not take the smaller one before it away.
            if fields.is_none() || bytes.is_some() {
                safe::keep_draft(kept::drawer(shelf), &form.to_string(), bytes).await;
            }
        }),
        Effect::KeepName(name) => spawn_local(async move { safe::keep_first_name(&name).await }),
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
        Effect::RememberRole(role) => reader_role::remember(role),
        Effect::Recall {
            task,
            summary,
            letter,
        } => {
            let recall = recalling::recall(task, &summary, letter);
            answer(Msg::Recall(RecallMsg::Answered { letter, recall }));
        }
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
            let (parts, key) = made.clone().unwrap_or_default();
            if key.is_some() || made == Err(SendTrouble::NotLocked) {
                answer(Msg::PartsLocked { request, key });
            }
            let made = parts.map(|(needed, stub)| (needed, Some(stub)));
            answer(Msg::PartsMade { request, made });
        }),
        Effect::DrawPart { request, at } => {
            if let Some(picture) = giving::part(request, at) {
                answer(Msg::PartDrawn { request, at, picture });
            }
        }
        Effect::OpenReply { brought, given } => {
            let opened = taking_in::reply(&brought, &given);
            answer(Msg::Weigh(WeighMsg::Opened {
                id: brought.id,
                opened,
            }));
        }
        Effect::PackReply(packing) => spawn_local(async move {
            clock::after_paint().await;
            let request = packing.request;
            let made = match packing.pairing {
                Some(pairing) => following::reply(&packing, pairing).await,
                None => giving::reply(&packing),
            };
            answer(Msg::Reply(ReplyMsg::Made { request, made }));
        }),
        Effect::ShareLink(link) => spawn_local(async move {
            let shared = share_sheet::share_link(NAME, &link).await;
            answer(Msg::Handed(handed::handed(shared)));
        }),
        Effect::ShareFile(parcel) => {
            spawn_local(async move {
                let name = format!("{NAME} {}.{}", clock::now().wall.date(), file::EXTENSION);
                answer(Msg::Handed(
                    handed::file(&name, file::MEDIA_TYPE, parcel.bytes()).await,
                ));
            });
        }
        Effect::Export {
            passport,
            language,
            sample,
        } => answer(Msg::Handed(Some(handed::export(&passport, language, sample)))),
        Effect::HandFile { kind, content } => spawn_local(async move {
            let (extension, media_type) = handing_on::format(kind);
            let name = format!("{NAME} {}.{extension}", clock::now().wall.date());
            answer(Msg::Handed(
                handed::file(&name, media_type, content.bytes()).await,
            ));
        }),
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
        Effect::LookAt(what) => {
            let picked = bringing_in::picked();
            spawn_local(async move {
                clock::after_paint().await;
                answer(Msg::Intake(bringing_in::look(&what, picked).await));
            });
        }
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
            let handed = handed::file(&name, file::MEDIA_TYPE, &file::write(letter.bytes())).await;
            answer(Msg::BackupHanded(handed));
        }),
        Effect::CutBackup { request, letter } => spawn_local(async move {
            clock::after_paint().await;
            let made = giving::cut(request, letter.bytes()).map(|needed| (needed, None));
            answer(Msg::PartsMade { request, made });
        }),
        Effect::NoteBackup(last) => spawn_local(backing_up::note(safe::current(), last)),
        Effect::OpenBackup {
            attempt,
            letter,
            words,
        } => spawn_local(async move {
            let opened = backing_up::open(&letter, &words).await;
            answer(Msg::BackupOpened { attempt, opened });
        }),
        Effect::Restore {
            after,
            over_another,
            letter,
        } => spawn_local(async move {
            let restored = backing_up::restore(after, over_another, &letter).await;
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

/// A passport is looked for; whatever was found before that and comes later is told no more.
fn next_load() -> u32 {
    let mine = LOADS.get().wrapping_add(1);
    LOADS.set(mine);
    mine
}

/// Tells what was found, as long as nothing else has been asked for.
async fn tell(found: Result<Found, StoreTrouble>, mine: u32, answer: &impl Fn(Msg)) {
    let drawer = safe::current();
    let is_asked_for = || LOADS.get() == mine && drawer == safe::current();
    if LOADS.get() != mine {
        return;
    }
    match found {
        Ok(Found::Open {
            loaded,
            lock,
            mended,
            is_only_the_copy,
        }) => {
            let is_own = loaded.shelf == Shelf::Own;
            answer(Msg::Loaded(Ok(Some(loaded))));
            // Said with it, and not after the next wait: by then another passport may be open.
            if let Some(lost) = mended {
                answer(Msg::Mended(lost));
            }
            if is_only_the_copy {
                answer(Msg::OnlyCopy);
            }
            answer(Msg::Door(DoorMsg::Stands(lock)));
            if is_own {
                shelves::stay();
            }
            let follows = following::any().await;
            answer(Msg::Follow(FollowMsg::Stands(follows)));
        }
        Ok(Found::Locked(gate)) => {
            shelves::stay();
            answer(Msg::Door(DoorMsg::Shut(gate)));
            let follows = following::any().await;
            answer(Msg::Follow(FollowMsg::Stands(follows)));
        }
        Ok(Found::Nothing) => {
            let follows = following::any().await;
            if !is_asked_for() {
                return;
            }
            answer(Msg::Follow(FollowMsg::Stands(follows)));
            answer(Msg::Loaded(Ok(None)));
            let name = safe::first_name(drawer).await;
            if let Some(name) = name.filter(|_| is_asked_for()) {
                answer(Msg::NameFound(name));
            }
        }
        Err(trouble) => answer(Msg::Loaded(Err(trouble))),
    }
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
