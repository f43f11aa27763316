//! A camera and the picture it sends to an element of the page. It does not look at the picture.

use js_sys::{Array, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::DomException;

use crate::device::by_name::{call, call_and_wait, object, of_navigator, property};
use crate::device::limit::within;

/// Enough pixels for the largest of our symbols, and few enough for an old phone to look at in time.
const WIDTH: u32 = 1280;
const HEIGHT: u32 = 720;
/// Some browsers never begin to play; the picture then comes late or not at all, and waiting longer does not help.
const PLAY_LIMIT_MS: u32 = 5_000;

/// Why there is no picture from a camera.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CameraTrouble {
    /// The person, or a setting, said no.
    Refused,
    /// The device has none.
    None,
    /// Another app holds it, or it was taken away.
    Busy,
    /// This browser cannot, or the page did not come over a safe connection.
    Unsupported,
    /// The part of the app that reads codes could not be had.
    NoReader,
}

/// A camera to choose.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CameraChoice {
    /// What the browser calls it.
    pub id: String,
    /// What a person reads; may be empty.
    pub label: String,
}

/// A camera that is on until this is dropped.
#[derive(Debug)]
pub struct Camera {
    video: JsValue,
    stream: JsValue,
    track: JsValue,
}

impl Camera {
    /// Turns a camera on and shows its picture in the `<video>` of this id: the camera of the given id, else one that
    /// faces away from the person. The browser asks the person first.
    ///
    /// # Errors
    /// See [`CameraTrouble`]. No camera is left on.
    pub async fn open(video_id: &str, id: Option<&str>) -> Result<Self, CameraTrouble> {
        let devices = of_navigator("mediaDevices").ok_or(CameraTrouble::Unsupported)?;
        let wishes = object([("video", wishes(id)), ("audio", false.into())]);
        let stream = call_and_wait(&devices, "getUserMedia", &[wishes.into()])
            .await
            .map_err(|thrown| trouble(&thrown))?;
        // From here on, dropping it on an early way out turns the camera off.
        let camera = Self {
            track: first_track(&stream).unwrap_or_default(),
            video: JsValue::UNDEFINED,
            stream,
        };
        camera.shown_in(video_id).await.ok_or(CameraTrouble::Unsupported)
    }

    async fn shown_in(mut self, video_id: &str) -> Option<Self> {
        let document = web_sys::window()?.document()?;
        let video = document.get_element_by_id(video_id)?;
        // iPhones play in the page, and without a tap, only what says that it is inline and silent.
        for attribute in ["playsinline", "muted"] {
            video.set_attribute(attribute, "").ok()?;
        }
        self.video = video.into();
        Reflect::set(&self.video, &"muted".into(), &true.into()).ok()?;
        Reflect::set(&self.video, &"srcObject".into(), &self.stream).ok()?;
        let _ = within(PLAY_LIMIT_MS, call_and_wait(&self.video, "play", &[])).await;
        Some(self)
    }

    /// The element that shows the picture.
    #[must_use]
    pub fn video(&self) -> &JsValue {
        &self.video
    }

    /// Whether it still sends pictures: a camera may be unplugged or taken away.
    #[must_use]
    pub fn is_on(&self) -> bool {
        property(&self.track, "readyState").is_some_and(|state| state == "live")
    }

    /// What the browser calls this camera.
    #[must_use]
    pub fn id(&self) -> String {
        let settings = call(&self.track, "getSettings", &[]).ok();
        let id = settings.and_then(|settings| property(&settings, "deviceId")?.as_string());
        id.unwrap_or_default()
    }

    /// Whether it has a light.
    #[must_use]
    pub fn has_light(&self) -> bool {
        let abilities = call(&self.track, "getCapabilities", &[]).ok();
        abilities
            .and_then(|abilities| property(&abilities, "torch"))
            .is_some_and(|torch| torch.is_truthy())
    }

    /// Switches its light, and answers whether that was done.
    pub async fn light(&self, on: bool) -> bool {
        let torch = object([("torch", on.into())]);
        let wishes = object([("advanced", Array::of1(&torch).into())]);
        call_and_wait(&self.track, "applyConstraints", &[wishes.into()])
            .await
            .is_ok()
    }

    /// Turns it off for good, also while somebody else still holds it.
    pub fn turn_off(&self) {
        if let Ok(tracks) = call(&self.stream, "getTracks", &[]) {
            for track in Array::from(&tracks).iter() {
                let _ = call(&track, "stop", &[]);
            }
        }
        // Another camera may have taken over the element in the meantime.
        let shows_this = property(&self.video, "srcObject").is_some_and(|shown| shown == self.stream);
        if shows_this {
            let _ = Reflect::set(&self.video, &"srcObject".into(), &JsValue::NULL);
        }
    }
}

impl Drop for Camera {
    fn drop(&mut self) {
        self.turn_off();
    }
}

/// The cameras of this device. Browsers name them only after the person has allowed one.
pub async fn cameras() -> Vec<CameraChoice> {
    let Some(devices) = of_navigator("mediaDevices") else {
        return Vec::new();
    };
    let Ok(all) = call_and_wait(&devices, "enumerateDevices", &[]).await else {
        return Vec::new();
    };
    let text = |device: &JsValue, name: &str| property(device, name).and_then(|text| text.as_string());
    Array::from(&all)
        .iter()
        .filter(|device| text(device, "kind").as_deref() == Some("videoinput"))
        .map(|device| CameraChoice {
            id: text(&device, "deviceId").unwrap_or_default(),
            label: text(&device, "label").unwrap_or_default(),
        })
        .collect()
}

fn wishes(id: Option<&str>) -> JsValue {
    let ideal = |value: JsValue| -> JsValue { object([("ideal", value)]).into() };
    let which = match id {
        Some(id) => ("deviceId", object([("exact", id.into())]).into()),
        None => ("facingMode", ideal("environment".into())),
    };
    object([
        which,
        ("width", ideal(WIDTH.into())),
        ("height", ideal(HEIGHT.into())),
    ])
    .into()
}

fn first_track(stream: &JsValue) -> Option<JsValue> {
    let tracks = call(stream, "getVideoTracks", &[]).ok()?;
    let first = Array::from(&tracks).get(0);
    first.is_object().then_some(first)
}

fn trouble(thrown: &JsValue) -> CameraTrouble {
    let name = thrown.dyn_ref::<DomException>().map(DomException::name);
    // A camera that was chosen and is gone is refused as impossible, by an error that is no `DOMException` in some browsers.
    let name = name.or_else(|| property(thrown, "name")?.as_string());
    match name.as_deref() {
        Some("NotAllowedError" | "SecurityError") => CameraTrouble::Refused,
        Some("NotFoundError" | "OverconstrainedError") => CameraTrouble::None,
        Some("NotReadableError" | "AbortError" | "InvalidStateError") => CameraTrouble::Busy,
        _ => CameraTrouble::Unsupported,
    }
}
