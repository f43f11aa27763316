//! Waiting with an end: some browsers answer certain requests never. It does not stop the work it stops waiting for.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;

use gloo_timers::future::TimeoutFuture;

/// What the task answers, or `None` when that takes longer than `limit_ms` milliseconds.
pub(crate) async fn within<T: Future>(limit_ms: u32, task: T) -> Option<T::Output> {
    let mut task = pin!(task);
    let mut end = pin!(TimeoutFuture::new(limit_ms));
    poll_fn(|context| match task.as_mut().poll(context) {
        Poll::Ready(answer) => Poll::Ready(Some(answer)),
        Poll::Pending => end.as_mut().poll(context).map(|()| None),
    })
    .await
}
