//! The pixels of something drawn: a frame of a video, a photo. It does not know what is on them.

use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};

use crate::device::by_name::{call, object, property};

/// A sheet that pictures are drawn on to get at their pixels. It is never shown, and used again for the next one.
#[derive(Debug)]
pub(crate) struct Sheet {
    canvas: JsValue,
    context: JsValue,
}

/// Red, green, blue and opacity of each pixel, in a buffer that can be given away.
pub(crate) struct Pixels {
    /// A `Uint8Array`.
    pub(crate) bytes: JsValue,
    /// What it is an array of.
    pub(crate) buffer: JsValue,
    pub(crate) width: u32,
    pub(crate) height: u32,
}

impl Sheet {
    /// A new sheet, or `None` where the browser has none to give.
    pub(crate) fn new() -> Option<Self> {
        let canvas: JsValue = web_sys::window()?
            .document()?
            .create_element("canvas")
            .ok()?
            .into();
        let options = object([("willReadFrequently", true.into()), ("alpha", false.into())]);
        let context = call(&canvas, "getContext", &["2d".into(), options.into()]).ok()?;
        context.is_object().then_some(Self { canvas, context })
    }

    /// The sheet itself, for those who can look at it without its pixels.
    pub(crate) fn canvas(&self) -> &JsValue {
        &self.canvas
    }

    /// Draws a picture of this size, made smaller if its longer side is more than `longest` pixels. Answers the size it
    /// is drawn in.
    pub(crate) fn draw(&self, picture: &JsValue, size: (u32, u32), longest: u32) -> Option<(u32, u32)> {
        let (width, height) = fitted(size, longest)?;
        for (name, side) in [("width", width), ("height", height)] {
            // To set even the same size clears the sheet, which takes time.
            if property(&self.canvas, name).is_none_or(|now| now != side) {
                Reflect::set(&self.canvas, &name.into(), &side.into()).ok()?;
            }
        }
        let area = [picture.clone(), 0.into(), 0.into(), width.into(), height.into()];
        call(&self.context, "drawImage", &area).ok()?;
        Some((width, height))
    }

    /// The pixels of what was drawn last.
    pub(crate) fn pixels(&self, (width, height): (u32, u32)) -> Option<Pixels> {
        let area = [0.into(), 0.into(), width.into(), height.into()];
        let data = property(&call(&self.context, "getImageData", &area).ok()?, "data")?;
        let buffer = property(&data, "buffer")?;
        let bytes = js_sys::Uint8Array::new(&buffer).unchecked_into();
        Some(Pixels {
            bytes,
            buffer,
            width,
            height,
        })
    }
}

/// A size in which the longer side is at most `longest`, of the same shape. Nothing for what has no area.
fn fitted((width, height): (u32, u32), longest: u32) -> Option<(u32, u32)> {
    let longer = width.max(height);
    if width.min(height) == 0 {
        return None;
    }
    let scaled = |side: u32| {
        let scaled = u64::from(side) * u64::from(longest) / u64::from(longer);
        u32::try_from(scaled).unwrap_or(longest).max(1)
    };
    Some(if longer > longest {
        (scaled(width), scaled(height))
    } else {
        (width, height)
    })
}
