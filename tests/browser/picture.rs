//! A code that is drawn comes back: from a photo, and from a camera.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_timers::future::TimeoutFuture;
use js_sys::{Array, Uint8Array};
use letters::code::{Code, Correction};
use red_thread::device::camera::{Camera, CameraTrouble, cameras};
use red_thread::device::picture::{PictureTrouble, read};
use red_thread::device::scanner::{CameraState, Scanner};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Blob;

use crate::browser::{fresh, run};

const ADDRESS: &str = "https://redthread.example/";
const DIGITS: &str = "31415926535897932384626433832795028841971693993751";

/// A page with a worker that runs in the page itself, and a canvas on which a code is drawn.
async fn with_code_drawn() {
    fresh().await;
    let reads = |rgba: Uint8Array, width: u32, height: u32, is_photo: bool| -> Array {
        let texts = scan::worker::texts(&rgba.to_vec(), width, height, is_photo);
        texts.into_iter().map(JsValue::from).collect()
    };
    let reads = Closure::<dyn Fn(Uint8Array, u32, u32, bool) -> Array>::new(reads).into_js_value();
    js_sys::Reflect::set(&js_sys::global(), &"readsCodes".into(), &reads).unwrap();
    let code = Code::of_link(ADDRESS, DIGITS, Correction::Screen).unwrap();
    run(&format!(
        "class InPage extends EventTarget {{
             postMessage([number, task, ...given]) {{
                 const data = [number, 'done', readsCodes(...given)];
                 setTimeout(() => this.dispatchEvent(new MessageEvent('message', {{ data }})));
             }}
             terminate() {{}}
         }}
         window.redThread = {{ files: {{}}, worker: () => new InPage() }};
         const canvas = document.createElement('canvas');
         canvas.width = 640; canvas.height = 480;
         const pen = canvas.getContext('2d');
         window.drawCode = () => {{
             pen.resetTransform();
             pen.fillStyle = '#eee'; pen.fillRect(0, 0, 640, 480);
             pen.translate(320, 60); pen.rotate(0.3); pen.scale(6, 6);
             pen.fillStyle = '#222'; pen.fill(new Path2D('{}'));
         }};
         drawCode();
         window.drawn = canvas;",
        code.svg_path()
    ))
    .await;
}

async fn done() {
    run("restore(); delete window.redThread; document.getElementById('camera-here')?.remove();").await;
}

async fn blob(script: &str) -> Blob {
    run(script).await.unchecked_into()
}

#[wasm_bindgen_test]
async fn a_photo_of_a_code_says_what_the_code_says() {
    with_code_drawn().await;
    let photo = blob("return new Promise(done => drawn.toBlob(done, 'image/jpeg', 0.7));").await;
    assert_eq!(read(&photo).await, Ok(vec![format!("{ADDRESS}#{DIGITS}")]));
    done().await;
}

#[wasm_bindgen_test]
async fn a_photo_without_a_code_and_a_file_that_is_none_are_told_apart() {
    with_code_drawn().await;
    let empty = blob(
        "drawn.getContext('2d').clearRect(-999, -999, 3000, 3000);
         return new Promise(done => drawn.toBlob(done));",
    )
    .await;
    assert_eq!(read(&empty).await, Ok(Vec::new()));
    let other = blob("return new Blob(['not a picture']);").await;
    assert_eq!(read(&other).await, Err(PictureTrouble::NotAPicture));
    run("redThread.worker = () => { throw new TypeError(); };").await;
    assert_eq!(read(&empty).await, Err(PictureTrouble::NoReader));
    done().await;
}

/// A place for the picture, and how the scanner's camera stood and what it read.
async fn scanned(wait_for: impl Fn(&[CameraState], &[String]) -> bool) -> (Vec<CameraState>, Vec<String>) {
    run("document.body.insertAdjacentHTML('beforeend', '<video id=camera-here></video>');").await;
    let (states, texts) = (
        Rc::new(RefCell::new(Vec::new())),
        Rc::new(RefCell::new(Vec::new())),
    );
    let (to_states, to_texts) = (states.clone(), texts.clone());
    let scanner = Scanner::start(
        "camera-here",
        move |text| to_texts.borrow_mut().push(text),
        move |state| to_states.borrow_mut().push(state),
    );
    for _ in 0..200 {
        if wait_for(&states.borrow(), &texts.borrow()) {
            break;
        }
        TimeoutFuture::new(50).await;
    }
    drop(scanner);
    (states.take(), texts.take())
}

#[wasm_bindgen_test]
async fn a_code_before_the_camera_is_read_once_and_the_camera_is_let_go() {
    with_code_drawn().await;
    run("spoil(navigator.mediaDevices, 'getUserMedia', () => async () => {
             window.stream = drawn.captureStream(15);
             window.moving = setInterval(drawCode, 60);
             return stream;
         });")
    .await;
    let (states, texts) = scanned(|_, texts| !texts.is_empty()).await;
    assert_eq!(texts, [format!("{ADDRESS}#{DIGITS}")]);
    assert_eq!(states[0], CameraState::Starting);
    assert!(
        matches!(states[1], CameraState::On { light: None, .. }),
        "{states:?}"
    );
    let ended =
        run("clearInterval(moving); return stream.getTracks().every(track => track.readyState === 'ended');");
    assert_eq!(ended.await, true);
    done().await;
}

#[wasm_bindgen_test]
async fn the_scanner_says_why_there_is_no_picture() {
    with_code_drawn().await;
    for (name, trouble) in [
        ("NotAllowedError", CameraTrouble::Refused),
        ("NotFoundError", CameraTrouble::None),
        ("NotReadableError", CameraTrouble::Busy),
        ("TypeError", CameraTrouble::Unsupported),
    ] {
        run(&format!(
            "spoil(navigator.mediaDevices, 'getUserMedia', () => async () => {{ throw new DOMException('', '{name}'); }});"
        ))
        .await;
        let (states, _) = scanned(|states, _| states.len() == 2).await;
        assert_eq!(
            states,
            [CameraState::Starting, CameraState::Off(trouble)],
            "{name}"
        );
        run("restore(); document.getElementById('camera-here').remove();").await;
    }
    run("redThread.worker = () => { throw new TypeError(); };").await;
    let (states, _) = scanned(|states, _| states.len() == 3).await;
    assert_eq!(states.last(), Some(&CameraState::Off(CameraTrouble::NoReader)));
    done().await;
}

#[wasm_bindgen_test]
async fn the_browsers_own_camera_is_shown_and_let_go() {
    fresh().await;
    run("document.body.insertAdjacentHTML('beforeend', '<video id=camera-here></video>');").await;
    let camera = Camera::open("camera-here", None).await.unwrap();
    assert!(camera.is_on() && !camera.has_light());
    assert!(cameras().await.iter().any(|choice| choice.id == camera.id()));
    drop(camera);
    let shown = run("return document.getElementById('camera-here').srcObject;").await;
    assert!(shown.is_null());
    let gone = Camera::open("camera-here", Some("no such camera"))
        .await
        .unwrap_err();
    assert_eq!(gone, CameraTrouble::None);
    assert_eq!(
        Camera::open("nowhere", None).await.unwrap_err(),
        CameraTrouble::Unsupported
    );
    done().await;
}
