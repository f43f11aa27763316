//! Reads the codes on a drawn picture: the browser's own reader first, ours when that is missing or finds nothing.

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use crate::device::by_name::{call_and_wait, global, object, property};
use crate::device::limit::within;
use crate::device::pixels::Sheet;
use crate::device::workers::{Job, Unanswered, Worker};

/// The browser's reader answers in a few milliseconds, or on some systems never.
const OWN_LIMIT_MS: u32 = 1_000;
/// The first answer of ours includes fetching it; a later one takes well under a second even on an old phone.
const LIMIT_MS: u32 = 20_000;

/// How hard to look.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Care {
    /// The next frame comes soon.
    Frame,
    /// There is only this one.
    Photo,
}

/// Readers of codes, ready until this is dropped.
#[derive(Debug)]
pub(crate) struct CodeReader {
    browsers: Option<JsValue>,
    ours: Result<Worker, Unanswered>,
}

impl CodeReader {
    /// Starts both readers, as far as there are any.
    pub(crate) async fn start() -> Self {
        Self {
            browsers: browsers_reader().await,
            ours: Worker::start(Job::Scan),
        }
    }

    /// The texts of the codes on what was drawn in this size. [`Unanswered`] only when neither reader could look.
    pub(crate) async fn texts(
        &mut self,
        sheet: &Sheet,
        size: (u32, u32),
        care: Care,
    ) -> Result<Vec<String>, Unanswered> {
        let browsers = self.ask_browser(sheet).await;
        if let Some(texts) = browsers.as_ref().filter(|texts| !texts.is_empty()) {
            return Ok(texts.clone());
        }
        match (self.ask_ours(sheet, size, care).await, browsers) {
            (Err(_), Some(none)) => Ok(none),
            (answer, _) => answer,
        }
    }

    async fn ask_browser(&mut self, sheet: &Sheet) -> Option<Vec<String>> {
        let detector = self.browsers.as_ref()?;
        let found = within(
            OWN_LIMIT_MS,
            call_and_wait(detector, "detect", &[sheet.canvas().clone()]),
        )
        .await;
        let Some(Ok(found)) = found else {
            // A reader that is announced and does not work is no reader.
            self.browsers = None;
            return None;
        };
        let found = Array::from(&found);
        let texts = found
            .iter()
            .filter_map(|code| property(&code, "rawValue")?.as_string());
        Some(texts.filter(|text| !text.is_empty()).collect())
    }

    async fn ask_ours(
        &mut self,
        sheet: &Sheet,
        size: (u32, u32),
        care: Care,
    ) -> Result<Vec<String>, Unanswered> {
        // What broke on one picture may well read the next.
        if self.ours.as_ref().is_ok_and(Worker::has_ended) {
            self.ours = Worker::start(Job::Scan);
        }
        let worker = self.ours.as_ref().map_err(Clone::clone)?;
        let pixels = sheet.pixels(size).ok_or(Unanswered::Broken)?;
        let arguments = [
            pixels.bytes,
            pixels.width.into(),
            pixels.height.into(),
            (care == Care::Photo).into(),
        ];
        let texts = worker
            .ask("texts", &arguments, &[pixels.buffer], LIMIT_MS)
            .await?;
        Ok(Array::from(&texts)
            .iter()
            .filter_map(|text| text.as_string())
            .collect())
    }
}

/// The browser's own reader, where it has one that reads our kind of code.
async fn browsers_reader() -> Option<JsValue> {
    let class: Function = global("BarcodeDetector")?.dyn_into().ok()?;
    let formats = within(OWN_LIMIT_MS, call_and_wait(&class, "getSupportedFormats", &[]))
        .await?
        .ok()?;
    if !Array::from(&formats).includes(&"qr_code".into(), 0) {
        return None;
    }
    let options = object([("formats", Array::of1(&"qr_code".into()).into())]);
    Reflect::construct(&class, &Array::of1(&options)).ok()
}
