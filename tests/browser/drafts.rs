//! What is being typed survives the page, each form by itself.

use red_thread::device::storage::{Shelf, append, keep_draft, load};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::browser::{fresh, run, text};

#[wasm_bindgen_test]
async fn a_draft_is_kept_replaced_and_cleared() {
    fresh().await;
    for draft in [Some(vec![1, 2]), Some(vec![3]), Some(vec![]), None] {
        keep_draft(Shelf::Own, "/task/new", draft.clone()).await.unwrap();
        assert_eq!(
            load(Shelf::Own).await.unwrap().drafts,
            draft.into_iter().collect::<Vec<_>>()
        );
    }
}

#[wasm_bindgen_test]
async fn what_another_tab_types_into_another_form_is_left_alone() {
    fresh().await;
    keep_draft(Shelf::Own, "/task/new", Some(vec![1])).await.unwrap();
    run("await put('red-thread', 'draft', '/member/new', new Uint8Array([2]));").await;
    keep_draft(Shelf::Own, "/task/new", Some(vec![3])).await.unwrap();
    let mut drafts = load(Shelf::Own).await.unwrap().drafts;
    drafts.sort();
    assert_eq!(drafts, vec![vec![2], vec![3]]);
    keep_draft(Shelf::Own, "/task/new", None).await.unwrap();
    assert_eq!(load(Shelf::Own).await.unwrap().drafts, vec![vec![2]]);
}

#[wasm_bindgen_test]
async fn saving_leaves_the_drafts_alone() {
    fresh().await;
    keep_draft(Shelf::Own, "/task/new", Some(vec![9])).await.unwrap();
    append(Shelf::Own, 0, b"about", vec![1]).await.unwrap();
    assert_eq!(load(Shelf::Own).await.unwrap().drafts, vec![vec![9]]);
}

#[wasm_bindgen_test]
async fn a_draft_is_under_way_to_the_disk_before_anyone_waits() {
    fresh().await;
    run("window.hurried = 0;
         spoil(IDBTransaction.prototype, 'commit', original => function () { window.hurried++; return original.call(this); });")
    .await;
    keep_draft(Shelf::Own, "/task/new", Some(vec![7])).await.unwrap();
    assert_eq!(text("return String(hurried);").await, "1");
    fresh().await;
}
