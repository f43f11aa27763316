//! The person's own passport and the sample never touch.

use red_thread::device::storage::{
    Deleted, Persistence, Shelf, append, delete_all, keep_draft, load, passports, persist, standing,
    throw_away_sample,
};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::browser::{fresh, nothing};

#[wasm_bindgen_test]
async fn throwing_the_sample_away_leaves_the_own_passport() {
    fresh().await;
    for shelf in [Shelf::Own, Shelf::Sample] {
        append(shelf, 0, b"about", shelf.database().as_bytes().to_vec())
            .await
            .unwrap();
        keep_draft(shelf, "/task/new", Some(vec![1])).await.unwrap();
    }
    let own = load(Shelf::Own).await.unwrap();
    assert_eq!(own.entries, vec![(1, b"red-thread".to_vec())]);

    throw_away_sample().await.unwrap();
    assert_eq!(load(Shelf::Own).await, Ok(own));
    assert_eq!(load(Shelf::Sample).await, Ok(nothing()));
    throw_away_sample().await.unwrap();
}

#[wasm_bindgen_test]
async fn what_is_followed_lies_apart_and_goes_when_everything_is_deleted() {
    fresh().await;
    for shelf in [Shelf::Own, Shelf::Followed] {
        append(shelf, 0, b"about", shelf.database().as_bytes().to_vec())
            .await
            .unwrap();
    }
    let followed = load(Shelf::Followed).await.unwrap();
    assert_eq!(followed.entries, vec![(1, b"red-thread-followed".to_vec())]);
    assert_eq!(passports().await, [Shelf::Own]);

    assert_eq!(delete_all().await, Deleted::All);
    assert_eq!(load(Shelf::Followed).await, Ok(nothing()));
}

#[wasm_bindgen_test]
async fn how_the_storage_stands_is_told_in_time() {
    let standing = standing().await;
    assert!(standing.quota.is_some_and(|quota| quota > 0), "{standing:?}");
    assert_ne!(standing.persistence, Persistence::Unknown);
    assert_ne!(persist().await, Persistence::Unknown);
}
