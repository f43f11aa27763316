//! What both sides of following along share: the ends of a pairing, a letter ready to be carried, and what went wrong in the words of
//! the flow.

use crate::device::pair::PairTrouble;
use crate::giving;
use crate::taking_in::refusal;
use flow::{Dispatch, PostTrouble};
use letters::paired::{NotTaken, Post, PostError};

/// A sealed post as it is carried.
pub(crate) fn carried(letter: &[u8]) -> Box<Dispatch> {
    Box::new(giving::dispatch(letter))
}

/// Why something was not made or opened.
pub(crate) fn trouble(trouble: PairTrouble) -> PostTrouble {
    match trouble {
        PairTrouble::Refused(error) => refused(error),
        PairTrouble::Impossible => PostTrouble::TooLarge,
        PairTrouble::NotNow => PostTrouble::NotNow,
    }
}

/// Why a letter from the other side is refused.
pub(crate) fn refused(error: PostError) -> PostTrouble {
    match error {
        PostError::Unread(error) => PostTrouble::Unread(refusal(error)),
        PostError::OtherPairing => PostTrouble::Unknown,
        PostError::Unsigned => PostTrouble::Unsigned,
        PostError::Altered => PostTrouble::Altered,
        PostError::Forged => PostTrouble::Forged,
    }
}

/// Why something that was signed as it should be is not taken.
pub(crate) fn not_taken(why: NotTaken) -> PostTrouble {
    match why {
        NotTaken::Known => PostTrouble::Known,
        NotTaken::Older | NotTaken::Earlier => PostTrouble::Older,
        NotTaken::Fork => PostTrouble::Fork,
        NotTaken::Missing => PostTrouble::Missing,
        NotTaken::NotTheirs => PostTrouble::NotTheirs,
        NotTaken::Unread(error) => PostTrouble::Unread(refusal(error)),
    }
}

/// A post that the worker has opened.
pub(crate) fn post(bytes: &[u8]) -> Result<Post, PostTrouble> {
    Post::read(bytes).map_err(|error| PostTrouble::Unread(refusal(error)))
}
