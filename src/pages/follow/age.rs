//! How old something is that came from somebody else: how long ago, and the day and the time where that does not say them.

use crate::words::Speech;
use passport::PrimitiveDateTime;

/// When something was written, so that nobody takes it for what holds now.
pub(in crate::pages) fn when(speech: &Speech, written: PrimitiveDateTime, now: PrimitiveDateTime) -> String {
    let ago = speech.age(written, now);
    if written.date() >= now.date() {
        return ago;
    }
    let day = speech.day(written.date(), now.date());
    speech.follow_when(&ago, &speech.when_at(&day, &speech.clock(written.time())))
}
