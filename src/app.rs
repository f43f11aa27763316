//! The root: one component that runs the loop. It holds the model, hands effects to `carry_out`, and shows a page.

use crate::carry_out::carry_out;
use crate::device::{
    chance, clock, dropped, focus, install, language, launch, leaving, presence, reader_role, route, screen,
    seen, storage, tabs, updates, workers,
};
use crate::pages::{
    ClosingPage, DeleteAtGate, DeletingPage, FailedPage, FollowPage, Frame, GatePage, ReadPage, RestorePage,
    StartingPage, WelcomePage, switch_id,
};
use crate::words::{Voice, speech, words_of};
use crate::{kept, safe};
use flow::{DataMsg, DoorMsg, Focus, Model, Msg, Now, Page, RecallMsg, Route, Stage, Stamp};
use gloo_events::EventListener;
use passport::Language;
use std::cell::Cell;
use std::rc::Rc;
use yew::prelude::*;

/// How long after the start the model for letters is prepared: the first page stands by then, and no code is asked for yet.
const PREPARE_MS: u32 = 1_500;
/// How long after the start of an installed app its scanner and lock are fetched: nothing then competes with the first page.
const FETCH_AHEAD_MS: u32 = 15_000;

/// What reaches the root.
pub(crate) enum Event {
    /// Something for the flow.
    Flow(Msg),
    /// The words of a language have come, or have not.
    Words(Language, Option<::words::Words>),
    /// Keep the screen lit, or let it sleep.
    Lit(bool),
    /// Move the keyboard once the screen has changed.
    Focus(Focus),
    /// A new version of the app waits.
    UpdateReady,
    /// Use the new version.
    Update,
}

/// The root component.
pub(crate) struct App {
    model: Model,
    voice: Option<Voice>,
    focus: Option<Focus>,
    update_ready: bool,
    lit: Option<screen::Awake>,
    unsaved: Rc<Cell<bool>>,
    _listening: Listening,
}

/// Everything listened to while the page lives.
struct Listening {
    _route: route::Listening,
    _clock: clock::Ticking,
    _tabs: tabs::Listening,
    _seen: seen::Listening,
    _deleted: storage::Listening,
    _presence: presence::Listening,
    _updates: updates::Listening,
    _launch: launch::Listening,
    _dropped: dropped::Listening,
    _leaving: Option<EventListener>,
}

impl Component for App {
    type Message = Event;
    type Properties = ();

    fn create(ctx: &Context<Self>) -> Self {
        let language = language::preferred();
        let unsaved = Rc::new(Cell::new(false));
        let mut app = Self {
            model: Model::new(language, now()).read_by(reader_role::remembered()),
            voice: None,
            focus: None,
            update_ready: false,
            lit: None,
            _listening: listen(ctx, unsaved.clone()),
            unsaved,
        };
        app.speak(ctx, language);
        app.step(ctx, Msg::Started(route::current()));
        // Whoever has come by a link has read it by now, and most read one letter only.
        if !matches!(app.model.route, Route::Letter(_)) {
            wasm_bindgen_futures::spawn_local(async move {
                clock::pause(PREPARE_MS).await;
                letters::glance::prepare(language);
            });
        }
        // Whoever has installed the app counts on it without a network: its scanner and its lock come along, later.
        if install::is_installed() {
            wasm_bindgen_futures::spawn_local(async {
                clock::pause(FETCH_AHEAD_MS).await;
                let _ = workers::fetch_ahead().await;
            });
        }
        app
    }

    fn update(&mut self, ctx: &Context<Self>, event: Event) -> bool {
        match event {
            Event::Flow(msg) => self.step(ctx, msg),
            Event::Words(language, words) => self.hear(ctx, language, words),
            Event::Lit(lit) => {
                self.lit = if lit { screen::keep_awake() } else { None };
                false
            }
            Event::Focus(focus) => {
                self.focus = Some(focus);
                true
            }
            Event::UpdateReady => {
                self.update_ready = true;
                true
            }
            Event::Update => {
                // Nothing on the screen may be lost to a reload.
                if !self.model.has_unsaved() {
                    wasm_bindgen_futures::spawn_local(async {
                        let _ = updates::take_over().await;
                    });
                }
                false
            }
        }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let Some(voice) = &self.voice else {
            return html! { <StartingPage /> };
        };
        html! {
            <ContextProvider<Voice> context={voice.clone()}>{ self.page(ctx) }</ContextProvider<Voice>>
        }
    }

    fn rendered(&mut self, _ctx: &Context<Self>, _first: bool) {
        if self.voice.is_none() {
            return;
        }
        match self.focus.take() {
            Some(Focus::Heading) => {
                let _ = focus::to_heading();
            }
            // The list of problems takes the focus by itself when it appears; this brings it back on a second try.
            Some(Focus::Problems) => {
                let _ = focus::to_element("problem-summary");
            }
            Some(Focus::Field(id)) => {
                let _ = focus::to_element(id);
            }
            Some(Focus::Reply(field)) => {
                let _ = focus::to_element(&field.to_string());
            }
            Some(Focus::Switch(pick)) => {
                let _ = focus::to_element(&switch_id(pick));
            }
            None => {}
        }
        self.name_the_page();
    }
}

impl App {
    /// Runs one turn of the loop.
    fn step(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        let stamp = Stamp {
            now: now(),
            fresh: chance::fresh(),
        };
        for effect in flow::update(&mut self.model, msg, stamp) {
            match effect {
                flow::Effect::Speak(language) => self.speak(ctx, language),
                other => carry_out(other, ctx.link()),
            }
        }
        self.unsaved.set(self.model.has_unsaved());
        if let Some(voice) = &mut self.voice {
            voice.speak_of(patient(&self.model));
        }
        true
    }

    /// Fetches the words of a language; what is on the screen stays until they are here.
    fn speak(&self, ctx: &Context<Self>, language: Language) {
        let link = ctx.link().clone();
        wasm_bindgen_futures::spawn_local(async move {
            link.send_message(Event::Words(language, words_of(language).await));
        });
    }

    fn hear(&mut self, ctx: &Context<Self>, language: Language, words: Option<::words::Words>) -> bool {
        let Some(words) = words else {
            return self.fall_silent(ctx, language);
        };
        if language != self.model.language {
            return false;
        }
        screen::set_lang(language.tag());
        let send = ctx.link().callback(Event::Flow);
        let mut voice = Voice {
            speech: Rc::new(speech(words, self.model.now.zone.clone())),
            patient: None,
            send,
        };
        voice.speak_of(patient(&self.model));
        self.voice = Some(voice);
        true
    }

    /// The words of this language cannot be had: the language on the screen stays, else English is tried.
    fn fall_silent(&mut self, ctx: &Context<Self>, language: Language) -> bool {
        match &self.voice {
            Some(voice) => {
                let spoken = voice.speech.language();
                self.model.language = spoken;
                language::remember(spoken);
            }
            None if language != Language::English => {
                self.model.language = Language::English;
                self.speak(ctx, Language::English);
            }
            // Without any words nothing can be said here; the boot script's calm screen says it.
            None => wasm_bindgen::throw_str("red-thread: no words"),
        }
        true
    }

    fn page(&self, ctx: &Context<Self>) -> Html {
        let now = self.model.now.clone();
        match &self.model.stage {
            Stage::Starting => html! { <StartingPage /> },
            Stage::Failed(trouble) => {
                html! { <FailedPage trouble={*trouble} neighbours={self.model.neighbours.clone()} /> }
            }
            Stage::Welcome(welcome) => {
                html! { <WelcomePage welcome={welcome.clone()} neighbours={self.model.neighbours.clone()} follows={self.model.follows} /> }
            }
            Stage::Home(home) if self.model.is_covered() => {
                html! { <ClosingPage standing={home.saving.standing()} /> }
            }
            Stage::Home(home) => html! {
                <Frame home={(**home).clone()} door={self.model.door.clone()} neighbours={self.model.neighbours.clone()} page={self.current_page()} {now} follows={self.model.follows} update_ready={self.update_ready}
                    onupdate={ctx.link().callback(|()| Event::Update)} />
            },
            Stage::Locked(_) if self.current_page() == Page::DeleteData => html! {
                <DeleteAtGate neighbours={self.model.neighbours.clone()} is_asked={self.model.door.is_asked_to_delete} />
            },
            Stage::Locked(gate) => html! {
                <GatePage gate={(**gate).clone()} neighbours={self.model.neighbours.clone()} follows={self.model.follows} times_hidden={self.model.door.times_hidden} />
            },
            Stage::Deleting(deleting) => html! { <DeletingPage deleting={deleting.clone()} /> },
            Stage::Following(following) => html! { <FollowPage following={(**following).clone()} {now} /> },
            Stage::Restoring(restoring) => html! { <RestorePage restoring={(**restoring).clone()} /> },
            Stage::Reading(reading) => html! { <ReadPage reading={(**reading).clone()} {now} /> },
        }
    }

    fn current_page(&self) -> Page {
        match self.model.route {
            Route::Page(page) => page,
            Route::Start | Route::Scan | Route::File | Route::Letter(_) => Page::Today,
        }
    }

    /// The window's title is the page's heading and the app's name. Titles stay in the browser's history, where no lock
    /// reaches: a title never says what somebody has written, and a letter's never names the patient.
    fn name_the_page(&self) {
        let Some(voice) = &self.voice else { return };
        let app = voice.speech.app_name();
        let heading = document().and_then(|page| page.get_element_by_id("page-title"));
        let heading = heading
            .and_then(|heading| heading.text_content())
            .filter(|text| !text.is_empty());
        let is_ours = match &self.model.stage {
            Stage::Home(_) => self.model.is_covered() || self.current_page().has_a_heading_of_ours(),
            // No heading there names anybody.
            Stage::Following(_) => true,
            Stage::Welcome(_) | Stage::Failed(_) | Stage::Deleting(_) => true,
            // Before a letter is open, nothing on the page is about the patient.
            Stage::Reading(reading) => reading.is_closed(),
            Stage::Starting | Stage::Restoring(_) | Stage::Locked(_) => false,
        };
        match heading.filter(|_| is_ours) {
            Some(heading) => screen::set_title(&voice.speech.window_title(app, &heading)),
            None => screen::set_title(app),
        }
    }
}

fn document() -> Option<web_sys::Document> {
    web_sys::window().and_then(|window| window.document())
}

fn now() -> Now {
    let instant = clock::now();
    Now {
        wall: instant.wall,
        unix_ms: instant.unix_ms,
        zone: instant.zone,
    }
}

/// Takes in a file that the system handed to the app, or that was dropped on its page.
fn hand_over(link: &yew::html::Scope<App>, file: web_sys::File) {
    let link = link.clone();
    wasm_bindgen_futures::spawn_local(async move {
        let taken = crate::taking_in::handed(&file).await;
        link.send_message(Event::Flow(Msg::TookIn(taken)));
    });
}

fn listen(ctx: &Context<App>, unsaved: Rc<Cell<bool>>) -> Listening {
    let flow = |link: &yew::html::Scope<App>, msg: Msg| link.send_message(Event::Flow(msg));
    let (on_route, on_tick, on_tab, on_update, on_file, on_drop, on_deleted, on_sign, on_seen) = (
        ctx.link().clone(),
        ctx.link().clone(),
        ctx.link().clone(),
        ctx.link().clone(),
        ctx.link().clone(),
        ctx.link().clone(),
        ctx.link().clone(),
        ctx.link().clone(),
        ctx.link().clone(),
    );
    Listening {
        _route: route::listen(move |fragment| flow(&on_route, Msg::Routed(fragment))),
        _clock: clock::every_minute(move || flow(&on_tick, Msg::Ticked)),
        _tabs: tabs::listen(move |news| {
            // What happens to another passport on this device is nothing to this page.
            let is_ours = |drawer| drawer == safe::current() || drawer == storage::Shelf::Sample;
            let ours = |drawer| kept::shelf(drawer).filter(|_| is_ours(drawer));
            let msg = match news {
                tabs::News::Saved(drawer, seq) => ours(drawer).map(|shelf| Msg::OtherTabWrote { shelf, seq }),
                tabs::News::Replaced(drawer) => ours(drawer).map(Msg::OtherTabReplaced),
                tabs::News::Locked(drawer) => ours(drawer).map(|_| Msg::Door(DoorMsg::LockedElsewhere)),
                tabs::News::Deleted => {
                    storage::shut();
                    Some(Msg::Data(DataMsg::DeletedElsewhere))
                }
            };
            let Some(msg) = msg else { return };
            flow(&on_tab, msg);
        }),
        _seen: seen::listen(move || flow(&on_seen, Msg::Recall(RecallMsg::Elsewhere))),
        _deleted: storage::listen(move || flow(&on_deleted, Msg::Data(DataMsg::DeletedElsewhere))),
        _presence: presence::listen(move |sign| {
            let msg = match sign {
                presence::Sign::Touched => DoorMsg::Touched,
                presence::Sign::Hidden => DoorMsg::Hidden,
                presence::Sign::Shown => DoorMsg::Shown,
            };
            flow(&on_sign, Msg::Door(msg));
        }),
        _updates: updates::listen(move || on_update.send_message(Event::UpdateReady)),
        _launch: launch::listen(move |file| hand_over(&on_file, file)),
        _dropped: dropped::listen(move |file| hand_over(&on_drop, file)),
        _leaving: leaving::guard(move || unsaved.get()),
    }
}

/// Mounts the app.
pub(crate) fn mount() {
    let place = document().and_then(|page| page.get_element_by_id("app"));
    match place {
        Some(place) => {
            yew::Renderer::<App>::with_root(place).render();
        }
        None => wasm_bindgen::throw_str("red-thread: the page has no place for the app"),
    }
}

/// What the patient is called, where somebody keeps the open passport for them on this device.
fn patient(model: &Model) -> Option<String> {
    let home = model.home()?;
    home.writer().map(|_| home.passport.patient.called.clone())
}
