//! The browser seen past the code under test: as another tab, or as one in which things go wrong.

use js_sys::Promise;
use red_thread::device::storage::{Stored, reopen};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// What is found on a shelf on which nothing was saved.
pub(crate) fn nothing() -> Stored {
    Stored {
        generation: 1,
        ..Stored::default()
    }
}

/// Runs a script, waits for what it returns, and answers that.
pub(crate) async fn run(script: &str) -> JsValue {
    let begun: Promise = js_sys::eval(&format!("(async () => {{ {PRELUDE} {script} }})()"))
        .unwrap()
        .unchecked_into();
    JsFuture::from(begun).await.unwrap()
}

/// What a script gives back as text.
pub(crate) async fn text(script: &str) -> String {
    run(script).await.as_string().unwrap()
}

/// Undoes what other tests have done: restores the browser's own methods and deletes both databases and the second copy. The
/// page under test hears that somebody has deleted its passport, and is told that it may go on.
pub(crate) async fn fresh() {
    run("restore(); await remove('red-thread'); await remove('red-thread-sample'); await forget(); localStorage.clear();")
        .await;
    reopen();
}

/// What scripts may use: `opened`, `put`, `take`, `all`, `remove` reach a database as another tab would, closing at once;
/// `keep` writes a file of the second copy;
/// `spoil` replaces a method of the browser until `restore`; `turn` lets everything that is under way go on.
const PRELUDE: &str = "
    const turn = () => new Promise(done => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = done;
        port2.postMessage(null);
    });
    const settle = request => new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
    });
    const opened = name => settle(indexedDB.open(name));
    const remove = name => settle(indexedDB.deleteDatabase(name));
    const change = async (name, store, work) => {
        const db = await opened(name);
        const tx = db.transaction([store], 'readwrite');
        const result = work(tx.objectStore(store));
        await new Promise((resolve, reject) => { tx.oncomplete = resolve; tx.onabort = reject; });
        db.close();
        return result.result;
    };
    const put = (name, store, key, value) => change(name, store, s => s.put(value, key));
    const take = (name, store, key) => change(name, store, s => s.delete(key));
    const all = (name, store) => change(name, store, s => s.getAll());
    const kept = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('red-thread', { create: true });
    const forget = async () => (await navigator.storage.getDirectory()).removeEntry('red-thread', { recursive: true }).catch(() => {});
    const keep = async (name, bytes) => {
        const file = await (await kept()).getFileHandle(name, { create: true });
        const writing = await file.createWritable();
        await writing.write(new Uint8Array(bytes));
        await writing.close();
    };
    window.spoilt ??= [];
    const spoil = (proto, method, make) => {
        const original = proto[method];
        window.spoilt.push(() => { proto[method] = original; });
        proto[method] = make(original);
    };
    const restore = () => { while (window.spoilt.length) window.spoilt.pop()(); };
";
