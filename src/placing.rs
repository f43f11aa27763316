//! Where the data is, looked at and taken away: between the flow and the browser. No decisions.

use crate::device::{storage, tabs};
use crate::{kept, safe};
use flow::{DataMsg, DataTask, Deleting, Kept, Place, Promise, SecondCopy, Shelf};

/// Does what is asked, and answers.
pub(crate) async fn carry_out(task: DataTask) -> DataMsg {
    match task {
        DataTask::Look { shelf, ask } => {
            if ask {
                let _ = storage::persist().await;
            }
            let place = look(shelf).await;
            DataMsg::Found {
                place,
                was_asked: ask,
            }
        }
        DataTask::Delete => {
            tabs::announce_deleted();
            let deleted = storage::delete_all().await;
            safe::forget_all_keys();
            answer(deleted)
        }
    }
}

async fn look(shelf: Shelf) -> Place {
    let standing = storage::standing().await;
    let copy = match storage::copied(kept::drawer(shelf)).await {
        Ok(storage::Copied::UpToDate) => SecondCopy::UpToDate,
        Ok(storage::Copied::Behind) => SecondCopy::Behind,
        Ok(storage::Copied::Nowhere) => SecondCopy::Nowhere,
        Err(_) => SecondCopy::Unknown,
    };
    let promise = match standing.persistence {
        storage::Persistence::Promised => Promise::Given,
        storage::Persistence::NotPromised => Promise::NotGiven,
        storage::Persistence::Unknown => Promise::Unknown,
    };
    Place {
        promise,
        used: standing.used,
        copy,
    }
}

fn answer(deleted: storage::Deleted) -> DataMsg {
    match deleted {
        storage::Deleted::All => DataMsg::Deleted,
        storage::Deleted::Nothing(error) => DataMsg::NotDeleted(Deleting::Nothing(kept::trouble(&error))),
        storage::Deleted::Partly(left) => {
            DataMsg::NotDeleted(Deleting::Partly(left.into_iter().map(named).collect()))
        }
    }
}

fn named(left: storage::Kept) -> Kept {
    match left {
        storage::Kept::Passports => Kept::Passports,
        storage::Kept::Copies => Kept::Copies,
        storage::Kept::Settings => Kept::Settings,
    }
}
