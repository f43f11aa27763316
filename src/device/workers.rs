//! Work apart from the page: starts one of our workers, asks it, and ends it. What a worker does is in `workers/`.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use gloo_events::EventListener;
use js_sys::{Array, Function, Promise};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::MessageEvent;

use crate::device::by_name::{call, call_and_wait, global, property, settled};
use crate::device::limit::within;

/// A worker, by what it is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Job {
    /// Reads codes in pictures.
    Scan,
    /// Locks and opens letters.
    Lock,
    /// Writes files.
    Mirror,
    /// Reads files of other programs.
    Intake,
    /// Signs, seals and opens what passes between paired devices.
    Pair,
}

impl Job {
    /// Every worker there is.
    pub const ALL: [Self; 5] = [Self::Scan, Self::Lock, Self::Mirror, Self::Intake, Self::Pair];

    /// What the site's list of files calls it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Scan => "scan",
            Self::Lock => "lock",
            Self::Mirror => "mirror",
            Self::Intake => "intake",
            Self::Pair => "pair",
        }
    }
}

/// Why a worker gave no answer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Unanswered {
    /// This browser has no workers, or a file of it cannot be had now.
    Missing,
    /// It took longer than allowed, and was ended.
    TooLong,
    /// It broke down, for want of memory for one.
    Broken,
    /// It refused, and says why in one of its own words.
    Refused(String),
}

/// A worker that runs until this is dropped. One that has broken down or taken too long stays ended; start another.
#[derive(Debug)]
pub struct Worker {
    worker: JsValue,
    asked: Cell<u32>,
    ended: Cell<bool>,
    waiting: Waiting,
    _listeners: [EventListener; 2],
}

/// Who waits for which answer.
type Waiting = Rc<RefCell<BTreeMap<u32, Function>>>;

impl Worker {
    /// Starts a worker. What it needs is fetched while the first question waits.
    ///
    /// # Errors
    /// [`Unanswered::Missing`] when the browser has no workers or this build has none of that name.
    pub fn start(job: Job) -> Result<Self, Unanswered> {
        // Only the boot script may name the address of a worker's script.
        let worker = global("redThread")
            .and_then(|boot| call(&boot, "worker", &[job.name().into()]).ok())
            .ok_or(Unanswered::Missing)?;
        let target: &web_sys::EventTarget = worker.dyn_ref().ok_or(Unanswered::Missing)?;
        let waiting = Waiting::default();
        let answered = {
            let waiting = waiting.clone();
            EventListener::new(target, "message", move |event| {
                let data = event.dyn_ref::<MessageEvent>().map(MessageEvent::data);
                let Some(answer) = data.and_then(|data| data.dyn_into::<Array>().ok()) else {
                    return;
                };
                let waiter = number(&answer.get(0)).and_then(|number| waiting.borrow_mut().remove(&number));
                if let Some(waiter) = waiter {
                    let _ = waiter.call1(&JsValue::UNDEFINED, &answer);
                }
            })
        };
        // The script itself could not be had, or broke: nobody who waits will be answered.
        let failed = {
            let waiting = waiting.clone();
            EventListener::new(target, "error", move |_| {
                for (_, waiter) in std::mem::take(&mut *waiting.borrow_mut()) {
                    let _ = waiter.call1(&JsValue::UNDEFINED, &Array::of2(&0.into(), &"missing".into()));
                }
            })
        };
        Ok(Self {
            worker,
            asked: Cell::new(0),
            ended: Cell::new(false),
            waiting,
            _listeners: [answered, failed],
        })
    }

    /// Has the worker do a task, and waits for the answer for at most `limit_ms` milliseconds. The buffers in `given_away`
    /// move to the worker instead of being copied.
    ///
    /// # Errors
    /// See [`Unanswered`]. After [`Unanswered::TooLong`] or [`Unanswered::Broken`] the worker has ended.
    pub async fn ask(
        &self,
        task: &str,
        arguments: &[JsValue],
        given_away: &[JsValue],
        limit_ms: u32,
    ) -> Result<JsValue, Unanswered> {
        if self.ended.get() {
            return Err(Unanswered::Broken);
        }
        let number = self.asked.get().wrapping_add(1);
        self.asked.set(number);
        let question: Array = [number.into(), task.into()].iter().chain(arguments).collect();
        let given_away: Array = given_away.iter().collect();
        let answer = Promise::new(&mut |resolve, _reject| {
            self.waiting.borrow_mut().insert(number, resolve);
        });
        let sent = call(&self.worker, "postMessage", &[question.into(), given_away.into()]);
        if sent.is_err() {
            self.waiting.borrow_mut().remove(&number);
            return Err(Unanswered::Broken);
        }
        let answer = within(limit_ms, settled(&answer)).await;
        let answer = match answer {
            Some(Ok(answer)) => read(&answer),
            Some(Err(_)) => Err(Unanswered::Broken),
            None => Err(Unanswered::TooLong),
        };
        if matches!(answer, Err(Unanswered::TooLong | Unanswered::Broken)) {
            self.end();
        }
        answer
    }

    /// Whether it has broken down or was ended.
    #[must_use]
    pub fn has_ended(&self) -> bool {
        self.ended.get()
    }

    fn end(&self) {
        self.ended.set(true);
        let _ = call(&self.worker, "terminate", &[]);
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.end();
    }
}

/// Fetches the files of every worker, so that the service worker keeps them and they run without a network. It costs what
/// opening them would; whether now is a good time is decided elsewhere. Answers whether all of them came.
pub async fn fetch_ahead() -> bool {
    let mut all = true;
    for job in Job::ALL {
        for part in ["script", "wasm"] {
            all &= fetch(&format!("{}-{part}", job.name())).await.is_some();
        }
    }
    all
}

/// Fetches to the end, since only then is a file kept.
async fn fetch(file: &str) -> Option<()> {
    let address = property(&property(&global("redThread")?, "files")?, file)?;
    let response = call_and_wait(&js_sys::global(), "fetch", &[address]).await.ok()?;
    property(&response, "ok").filter(JsValue::is_truthy)?;
    call_and_wait(&response, "arrayBuffer", &[]).await.ok()?;
    Some(())
}

/// The value of an answer, or how it went wrong.
fn read(answer: &JsValue) -> Result<JsValue, Unanswered> {
    let answer: &Array = answer.dyn_ref().ok_or(Unanswered::Broken)?;
    match answer.get(1).as_string().as_deref() {
        Some("done") => Ok(answer.get(2)),
        Some("missing") => Err(Unanswered::Missing),
        Some("refused") => Err(Unanswered::Refused(answer.get(2).as_string().unwrap_or_default())),
        _ => Err(Unanswered::Broken),
    }
}

fn number(value: &JsValue) -> Option<u32> {
    let number = value.as_f64()?;
    (number >= 0.0 && number.fract() == 0.0).then_some(number as u32)
}
