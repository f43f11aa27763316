//! A secret that the device gives out for a fingerprint, a face or its own code: a passkey with the PRF extension of WebAuthn.
//! What it opens is not known here.

use js_sys::{Array, ArrayBuffer, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};

use crate::device::by_name::{call, call_and_wait, global, object, of_navigator, property};
use crate::device::limit::within;
use crate::device::storage::random;

/// How many bytes the secret and its salt have.
pub const SECRET: usize = 32;
/// A person needs time to find their finger; the browser asks for as long itself.
const LIMIT_MS: u32 = 120_000;
/// ES256 and RS256, which together every device knows.
const ALGORITHMS: [i32; 2] = [-7, -257];

/// A passkey that was made, and its secret.
#[derive(Debug)]
pub struct Made {
    /// What the device calls it.
    pub credential: Vec<u8>,
    /// The secret for the salt that was given.
    pub secret: [u8; SECRET],
}

/// Whether this browser may be able to. Only trying tells.
#[must_use]
pub fn may_exist() -> bool {
    global("PublicKeyCredential").is_some() && of_navigator("credentials").is_some()
}

/// Makes a passkey under this name, and has it answer for the salt. `None` when the person thought better of it, or the device
/// cannot.
pub async fn make(name: &str, salt: [u8; SECRET]) -> Option<Made> {
    let user = random()?;
    let parameters: Array = ALGORITHMS
        .iter()
        .map(|algorithm| object([("type", "public-key".into()), ("alg", (*algorithm).into())]))
        .collect();
    let selection = object([
        ("residentKey", "discouraged".into()),
        ("userVerification", "required".into()),
    ]);
    let options = object([
        ("rp", object([("name", "Red Thread".into())]).into()),
        (
            "user",
            object([
                ("id", bytes(&user)),
                ("name", name.into()),
                ("displayName", name.into()),
            ])
            .into(),
        ),
        ("challenge", bytes(&random()?)),
        ("pubKeyCredParams", parameters.into()),
        ("authenticatorSelection", selection.into()),
        ("extensions", extension(&salt)),
    ]);
    let made = asked("create", options.into()).await?;
    let credential = buffer(&property(&made, "rawId")?);
    let secret = match secret_of(&made) {
        Some(secret) => secret,
        // Some devices make it first and answer only when they are asked again.
        None => open(&credential, salt).await?,
    };
    Some(Made { credential, secret })
}

/// Has a passkey answer for its salt. `None` when the person thought better of it, or the passkey is gone.
pub async fn open(credential: &[u8], salt: [u8; SECRET]) -> Option<[u8; SECRET]> {
    let allowed = object([("type", "public-key".into()), ("id", bytes(credential))]);
    let options = object([
        ("challenge", bytes(&random()?)),
        ("allowCredentials", Array::of1(&allowed).into()),
        ("userVerification", "required".into()),
        ("extensions", extension(&salt)),
    ]);
    secret_of(&asked("get", options.into()).await?)
}

async fn asked(method: &str, options: JsValue) -> Option<JsValue> {
    let credentials = of_navigator("credentials")?;
    let wish = object([("publicKey", options)]);
    within(LIMIT_MS, call_and_wait(&credentials, method, &[wish.into()]))
        .await?
        .ok()
}

fn extension(salt: &[u8; SECRET]) -> JsValue {
    let eval = object([("first", bytes(salt))]);
    object([("prf", object([("eval", eval.into())]).into())]).into()
}

fn secret_of(credential: &JsValue) -> Option<[u8; SECRET]> {
    let results = call(credential, "getClientExtensionResults", &[]).ok()?;
    let first = property(&property(&property(&results, "prf")?, "results")?, "first")?;
    buffer(&first).try_into().ok()
}

fn bytes(bytes: &[u8]) -> JsValue {
    Uint8Array::from(bytes).into()
}

fn buffer(value: &JsValue) -> Vec<u8> {
    match value.dyn_ref::<ArrayBuffer>() {
        Some(buffer) => Uint8Array::new(buffer).to_vec(),
        None => value
            .dyn_ref::<Uint8Array>()
            .map(Uint8Array::to_vec)
            .unwrap_or_default(),
    }
}
