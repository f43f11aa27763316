//! A worker is asked, answers, and is ended when it takes too long or breaks.

use red_thread::device::workers::{Job, Unanswered, Worker, fetch_ahead};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::browser::{fresh, run, text};

/// The boot script's way to workers, with one that does as the first word of its question says.
async fn with_worker() {
    fresh().await;
    run(
        "const script = `onmessage = ({ data: [number, task, ...given] }) => {
             if (task === 'hang') for (;;) ;
             if (task === 'throw') throw new Error('broken');
             if (task === 'add') postMessage([number, 'done', given[0] + given[1]]);
             else if (task === 'length') postMessage([number, 'done', given[0].length]);
             else postMessage([number, task, given[0]]);
         }`;
         const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
         window.redThread = { files: {}, worker: name => {
             if (name !== 'scan') throw new TypeError(name);
             return new Worker(address);
         } };",
    )
    .await;
}

async fn done() {
    run("restore(); delete window.redThread;").await;
}

#[wasm_bindgen_test]
async fn a_worker_answers_each_question_with_its_own_answer() {
    with_worker().await;
    let worker = Worker::start(Job::Scan).unwrap();
    let ask = async |a: u32| worker.ask("add", &[a.into(), 1.into()], &[], 5_000).await;
    assert_eq!(ask(1).await, Ok(2.into()));
    assert_eq!(ask(5).await, Ok(6.into()));
    done().await;
}

#[wasm_bindgen_test]
async fn what_is_given_away_moves_to_the_worker() {
    with_worker().await;
    let worker = Worker::start(Job::Scan).unwrap();
    let bytes = js_sys::Uint8Array::new_with_length(7);
    let buffer: JsValue = bytes.buffer().into();
    let length = worker
        .ask("length", &[bytes.clone().into()], &[buffer], 5_000)
        .await;
    assert_eq!(length, Ok(7.into()));
    assert_eq!(bytes.length(), 0);
    done().await;
}

#[wasm_bindgen_test]
async fn each_way_of_going_wrong_is_told_apart() {
    with_worker().await;
    for (task, expected, ended) in [
        ("refused", Unanswered::Refused("no".to_owned()), false),
        ("missing", Unanswered::Missing, false),
        ("broken", Unanswered::Broken, true),
        ("throw", Unanswered::Missing, false),
        ("hang", Unanswered::TooLong, true),
    ] {
        let worker = Worker::start(Job::Scan).unwrap();
        assert_eq!(
            worker.ask(task, &["no".into()], &[], 700).await,
            Err(expected),
            "{task}"
        );
        assert_eq!(worker.has_ended(), ended, "{task}");
    }
    assert_eq!(Worker::start(Job::Lock).unwrap_err(), Unanswered::Missing);
    done().await;
}

#[wasm_bindgen_test]
async fn files_are_fetched_ahead_to_their_end() {
    with_worker().await;
    run("window.asked = [];
         spoil(window, 'fetch', () => async address => { asked.push(address); return new Response('x'); });")
    .await;
    assert!(!fetch_ahead().await);
    run("redThread.files = { 'scan-script': 's.js', 'scan-wasm': 's.wasm', 'lock-script': 'l.js', 'lock-wasm': 'l.wasm', 'mirror-script': 'm.js', 'mirror-wasm': 'm.wasm', 'intake-script': 'i.js', 'intake-wasm': 'i.wasm', 'pair-script': 'p.js', 'pair-wasm': 'p.wasm' };")
        .await;
    assert!(fetch_ahead().await);
    assert_eq!(
        text("return asked.sort().join(' ');").await,
        "i.js i.wasm l.js l.wasm m.js m.wasm p.js p.wasm s.js s.wasm"
    );
    done().await;
}
