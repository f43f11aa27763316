//! Which shelves there may be something on: by the databases that the browser names, and by the folders of second copies,
//! since a database that was lost leaves its copy behind.

use js_sys::Array;
use wasm_bindgen::JsCast;

use crate::device::by_name::{call_and_wait, global, of_navigator, property};
use crate::device::limit::within;
use crate::device::storage::connection::LIMIT_MS;
use crate::device::storage::database::Database;
use crate::device::storage::delete::names_in;
use crate::device::storage::shelf::Shelf;

/// The shelves for passports on which there may be one. A browser that does not name its databases leaves all of them.
pub async fn passports() -> Vec<Shelf> {
    let databases = databases().await;
    let folders = within(LIMIT_MS, folders()).await.flatten().unwrap_or_default();
    let may_be = |shelf: &Shelf| {
        let is_named = |names: &[String]| names.iter().any(|name| name == shelf.database());
        databases.as_deref().is_none_or(is_named) || is_named(&folders)
    };
    Shelf::passports().filter(may_be).collect()
}

/// Whether there may be something on this shelf. A browser that does not name its databases does not say that there is not.
pub async fn may_hold(shelf: Shelf) -> bool {
    let is_named = |names: &[String]| names.iter().any(|name| name == shelf.database());
    match databases().await {
        Some(databases) if !is_named(&databases) => {
            let folders = within(LIMIT_MS, folders()).await.flatten();
            is_named(&folders.unwrap_or_default())
        }
        Some(_) | None => true,
    }
}

/// Whether the deletion of everything has begun, and was not finished.
pub async fn is_being_deleted() -> bool {
    vault::is_being_deleted(&Database(Shelf::Own)).await
}

async fn databases() -> Option<Vec<String>> {
    let listed = within(LIMIT_MS, call_and_wait(&global("indexedDB")?, "databases", &[])).await?;
    let listed: Array = listed.ok()?.dyn_into().ok()?;
    let name = |database| property(&database, "name")?.as_string();
    Some(listed.iter().filter_map(name).collect())
}

async fn folders() -> Option<Vec<String>> {
    let root = call_and_wait(&of_navigator("storage")?, "getDirectory", &[])
        .await
        .ok()?;
    let names = names_in(&root).await.ok()?;
    Some(
        names
            .iter()
            .filter_map(wasm_bindgen::JsValue::as_string)
            .collect(),
    )
}
