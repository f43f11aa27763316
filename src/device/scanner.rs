//! The scanner: looks at what a camera sees, one frame at a time, and says each text it reads. It opens nothing.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use gloo_timers::future::TimeoutFuture;
use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;

use crate::device::by_name::{call, property, settled};
use crate::device::camera::{Camera, CameraChoice, CameraTrouble, cameras};
use crate::device::code_reader::{Care, CodeReader};
use crate::device::limit::within;
use crate::device::pixels::Sheet;
use crate::device::workers::Unanswered;

/// The id of the `<video>` that shows the picture.
pub const VIDEO: &str = "camera-picture";

/// Frames of more than this on the longer side are made smaller.
const LONGEST: u32 = 1_920;
/// Between two frames, where the browser does not say when there is a new one.
const PAUSE_MS: u32 = 80;
/// Longer than any camera takes for its next frame; a hidden page gets none at all.
const NEXT_LIMIT_MS: u32 = 1_000;

/// How the camera of a scanner stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum CameraState {
    /// Asked for and not there yet.
    Starting,
    /// It shows a picture.
    On {
        /// Whether its light is on; `None` when it has no light.
        light: Option<bool>,
        /// The cameras there are.
        cameras: Vec<CameraChoice>,
        /// The id of the one in use.
        chosen: String,
    },
    /// There is no picture, and the scanner has stopped.
    Off(CameraTrouble),
}

/// A scanner that looks until this is dropped.
#[must_use = "dropping it stops the scanner"]
#[derive(Debug)]
pub struct Scanner {
    work: Rc<Work>,
}

impl Scanner {
    /// Turns a camera on, shows it in the `<video>` of this id and looks for codes. `on_text` hears each text once for as
    /// long as nothing else is read; `on_state` hears how the camera stands whenever that changes.
    pub fn start(
        video_id: &str,
        on_text: impl Fn(String) + 'static,
        on_state: impl Fn(CameraState) + 'static,
    ) -> Self {
        let work = Rc::new(Work {
            video_id: video_id.to_owned(),
            on_text: Box::new(on_text),
            on_state: Box::new(on_state),
            camera: RefCell::new(None),
            light: Cell::new(false),
            turn: Cell::new(0),
        });
        work.begin(None);
        Self { work }
    }

    /// Switches the camera's light, if it has one.
    pub fn torch(&self, on: bool) {
        let work = Rc::downgrade(&self.work);
        let camera = self.work.camera.borrow().clone();
        spawn_local(async move {
            let Some(camera) = camera else { return };
            if camera.light(on).await
                && let Some(work) = work.upgrade()
            {
                work.light.set(on);
                work.say_on(&camera).await;
            }
        });
    }

    /// Uses another camera, by its id.
    pub fn use_camera(&self, id: &str) {
        self.work.begin(Some(id.to_owned()));
    }
}

impl Drop for Scanner {
    fn drop(&mut self) {
        self.work.stop();
    }
}

struct Work {
    video_id: String,
    on_text: Box<dyn Fn(String)>,
    on_state: Box<dyn Fn(CameraState)>,
    camera: RefCell<Option<Rc<Camera>>>,
    light: Cell<bool>,
    /// Counts up with every start and stop: whoever belongs to an earlier turn ends by itself.
    turn: Cell<u32>,
}

impl std::fmt::Debug for Work {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Work({}, turn {})", self.video_id, self.turn.get())
    }
}

impl Work {
    fn stop(&self) {
        self.turn.set(self.turn.get().wrapping_add(1));
        self.light.set(false);
        // A look that is under way holds it a little longer; it is off from here on.
        if let Some(camera) = self.camera.take() {
            camera.turn_off();
        }
    }

    /// Starts anew with this camera. On many phones only one can be open, so the one before is let go of first.
    fn begin(self: &Rc<Self>, id: Option<String>) {
        self.stop();
        (self.on_state)(CameraState::Starting);
        let turn = Turn {
            number: self.turn.get(),
            work: Rc::downgrade(self),
        };
        let video_id = self.video_id.clone();
        spawn_local(async move {
            let opened = Camera::open(&video_id, id.as_deref()).await;
            let trouble = match opened {
                Ok(camera) => look(&turn, Rc::new(camera)).await,
                Err(trouble) => Some(trouble),
            };
            if let (Some(work), Some(trouble)) = (turn.work(), trouble) {
                work.stop();
                (work.on_state)(CameraState::Off(trouble));
            }
        });
    }

    async fn say_on(&self, camera: &Camera) {
        let turn = self.turn.get();
        let cameras = cameras().await;
        if self.turn.get() == turn {
            (self.on_state)(CameraState::On {
                light: camera.has_light().then_some(self.light.get()),
                cameras,
                chosen: camera.id(),
            });
        }
    }
}

/// One run of the scanner with one camera.
struct Turn {
    number: u32,
    work: Weak<Work>,
}

impl Turn {
    /// The scanner, if it still runs and this is still its turn.
    fn work(&self) -> Option<Rc<Work>> {
        self.work.upgrade().filter(|work| work.turn.get() == self.number)
    }
}

/// Looks at frame after frame, one at a time, until the turn is over. Answers why it cannot go on, if it is not over.
async fn look(turn: &Turn, camera: Rc<Camera>) -> Option<CameraTrouble> {
    let work = turn.work()?;
    work.camera.replace(Some(camera.clone()));
    work.say_on(&camera).await;
    drop(work);
    let Some(sheet) = Sheet::new() else {
        return Some(CameraTrouble::Unsupported);
    };
    let mut reader = CodeReader::start().await;
    let mut seen: Vec<String> = Vec::new();
    loop {
        next_frame(camera.video()).await;
        turn.work()?;
        if !camera.is_on() {
            return Some(CameraTrouble::Busy);
        }
        let Some(size) =
            frame_size(camera.video()).and_then(|size| sheet.draw(camera.video(), size, LONGEST))
        else {
            continue;
        };
        let texts = match reader.texts(&sheet, size, Care::Frame).await {
            Ok(texts) => texts,
            Err(Unanswered::Missing) => return Some(CameraTrouble::NoReader),
            // One frame that could not be read does not stop the next.
            Err(_) => continue,
        };
        let work = turn.work()?;
        if !texts.is_empty() && texts != seen {
            for text in texts.iter().filter(|text| !seen.contains(text)) {
                (work.on_text)(text.clone());
            }
            seen = texts;
        }
    }
}

/// Waits until the video shows another frame, as far as the browser says when, and always for a moment.
async fn next_frame(video: &JsValue) {
    if property(video, "requestVideoFrameCallback").is_none() {
        return TimeoutFuture::new(PAUSE_MS).await;
    }
    let next = Promise::new(&mut |resolve, _reject| {
        let _ = call(video, "requestVideoFrameCallback", &[resolve.into()]);
    });
    let _ = within(NEXT_LIMIT_MS, settled(&next)).await;
}

fn frame_size(video: &JsValue) -> Option<(u32, u32)> {
    let side = |name| property(video, name)?.as_f64().map(|side| side as u32);
    Some((side("videoWidth")?, side("videoHeight")?))
}
