//! What a row of posts promises: each is taken once, in order, and what cannot be is said.

use super::*;

const MAILBOX: Mailbox = [7; 8];

fn post(line: u32, number: u32, before: Link, content: &str) -> Post {
    Post {
        kind: PostKind::Update,
        line,
        number,
        before,
        content: content.into(),
    }
}

/// So many on one line, each behind the one before.
fn row(line: u32, count: u32) -> Vec<Post> {
    let mut before = Link::default();
    (1..=count)
        .map(|number| {
            let post = post(line, number, before, &format!("{line}, {number}"));
            before = post.link(MAILBOX);
            post
        })
        .collect()
}

fn after(posts: &[&Post]) -> Lines {
    let mut lines = Lines::default();
    for post in posts {
        lines.note(post, MAILBOX);
    }
    lines
}

#[test]
fn what_comes_in_order_is_next_each_time_and_known_the_second_time() {
    let posts = row(1, 40);
    let mut lines = Lines::default();
    for post in &posts {
        assert_eq!(lines.place(post, MAILBOX), Place::Next { missed: 0 });
        lines.note(post, MAILBOX);
        assert_eq!(lines.place(post, MAILBOX), Place::Known);
    }
    assert_eq!(lines.last(), Some((1, 40)));
    // What is too old to be remembered is still older, and never next.
    assert_eq!(lines.place(&posts[0], MAILBOX), Place::Older);
}

/// So many of this kind on one line, each behind the one before.
fn row_of(kind: PostKind, count: u32) -> Vec<Post> {
    let mut before = Link::default();
    let posts = row(1, count).into_iter().map(|post| {
        let post = Post { kind, before, ..post };
        before = post.link(MAILBOX);
        post
    });
    posts.collect()
}

#[test]
fn what_is_lost_is_counted_and_when_it_comes_late_it_is_late_unless_something_later_counts_in_its_place() {
    for kind in PostKind::ALL {
        let posts = row_of(kind, 5);
        let before = after(&[&posts[0], &posts[1]]);
        assert_eq!(before.place(&posts[4], MAILBOX), Place::Next { missed: 2 });
        let late = if kind == PostKind::Reply {
            Place::Late
        } else {
            Place::Older
        };
        let lines = after(&[&posts[0], &posts[1], &posts[4]]);
        assert_eq!(lines.place(&posts[3], MAILBOX), late, "{kind:?}");
        assert_eq!(lines.place(&posts[2], MAILBOX), late, "{kind:?}");
        let lines = after(&[&posts[4], &posts[2]]);
        assert_eq!(lines.place(&posts[2], MAILBOX), Place::Known);
        assert_eq!(lines.place(&posts[0], MAILBOX), late, "from the beginning");
        assert_eq!(lines.last(), Some((1, 5)));
    }
}

#[test]
fn an_update_and_a_copy_are_overtaken_by_their_own_kind_alone() {
    let update = post(1, 1, Link::default(), "update");
    let copy = Post {
        kind: PostKind::Rescue,
        ..post(1, 2, update.link(MAILBOX), "copy")
    };
    let next = post(1, 3, copy.link(MAILBOX), "next");
    assert_eq!(after(&[&copy]).place(&update, MAILBOX), Place::Late);
    assert_eq!(after(&[&next]).place(&update, MAILBOX), Place::Older);
    assert_eq!(after(&[&next]).place(&copy, MAILBOX), Place::Late);
    assert_eq!(Lines::read(&after(&[&next]).write()), Some(after(&[&next])));
}

#[test]
fn another_of_the_same_number_is_a_fork_and_so_is_one_behind_another() {
    let posts = row(1, 4);
    let lines = after(&[&posts[0], &posts[1], &posts[2]]);
    let link = posts[1].link(MAILBOX);
    assert_eq!(lines.place(&post(1, 3, link, "other"), MAILBOX), Place::Fork);
    assert_eq!(lines.place(&post(1, 4, [1; 8], "4"), MAILBOX), Place::Fork);
    // The one that did not come is known by the one behind it.
    let lines = after(&[&posts[0], &posts[3]]);
    assert_eq!(lines.place(&post(1, 3, link, "other"), MAILBOX), Place::Fork);
    assert_eq!(lines.place(&posts[2], MAILBOX), Place::Older);
}

#[test]
fn every_device_of_the_patient_has_a_line_of_its_own() {
    let (phone, tablet) = (row(1, 2), row(2, 1));
    let lines = after(&[&phone[0], &phone[1]]);
    assert_eq!(lines.place(&tablet[0], MAILBOX), Place::Next { missed: 0 });
    let lines = after(&[&phone[0], &tablet[0], &phone[1]]);
    assert_eq!(lines.last(), Some((1, 2)));
    assert_eq!(lines.place(&tablet[0], MAILBOX), Place::Known);
}

#[test]
fn what_is_kept_is_read_again_and_nothing_else_is() {
    let (phone, tablet) = (row(1, 3), row(2, 2));
    let lines = after(&[&phone[0], &tablet[1], &phone[2]]);
    let bytes = lines.write();
    assert_eq!(Lines::read(&bytes), Some(lines));
    for length in 1..bytes.len() {
        let cut = Lines::read(&bytes[..length]);
        assert!(cut.is_none_or(|cut| cut.write().len() == length), "{length}");
    }
    assert_eq!(Lines::read(&[]), Some(Lines::default()));
}

#[test]
fn nothing_comes_behind_the_last_number_there_is() {
    let last = post(1, u32::MAX, [1; 8], "the last");
    let lines = after(&[&last]);
    assert_eq!(lines.place(&last, MAILBOX), Place::Known);
    assert_eq!(lines.place(&row(1, 1)[0], MAILBOX), Place::Older);
    assert_eq!(
        lines.place(&post(1, u32::MAX, [1; 8], "other"), MAILBOX),
        Place::Fork
    );
}

#[test]
fn a_post_without_a_number_is_nowhere_and_breaks_nothing() {
    let none = post(1, 0, [0; 8], "none");
    let mut lines = after(&[&row(1, 1)[0]]);
    let before = lines.clone();
    assert_eq!(lines.place(&none, MAILBOX), Place::Older);
    assert_eq!(Lines::default().place(&none, MAILBOX), Place::Older);
    lines.note(&none, MAILBOX);
    assert_eq!(lines, before);
}

#[test]
fn a_line_that_was_not_heard_of_for_long_still_does_not_begin_anew() {
    let old = row(0, 3);
    let mut lines = after(&[&old[0], &old[1], &old[2]]);
    for line in 1..100 {
        lines.note(&row(line, 1)[0], MAILBOX);
    }
    assert_eq!(lines.place(&old[0], MAILBOX), Place::Older);
    assert_eq!(lines.place(&old[2], MAILBOX), Place::Known);
    let link = old[2].link(MAILBOX);
    assert_eq!(
        lines.place(&post(0, 4, link, "next"), MAILBOX),
        Place::Next { missed: 0 }
    );
    assert_eq!(lines.place(&post(0, 4, [1; 8], "other"), MAILBOX), Place::Fork);
    assert_eq!(Lines::read(&lines.write()), Some(lines));
}
