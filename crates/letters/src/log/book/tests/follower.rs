//! Who follows along, when two devices of the patient say different things of it.

use super::*;
use passport::{Follower, Following, Secret};

fn follower(change: impl FnOnce(&mut Follower)) -> (Id<Follower>, Follower) {
    let mut follower = Follower::invited(Some(Id::new(1)), Secret([7; 32]), 5);
    follower.since_ms = Some(6);
    follower.keys = Some(passport::DeviceKeys([8; 64]));
    change(&mut follower);
    (Id::new(1), follower)
}

#[test]
fn who_was_stopped_on_one_device_gets_nothing_more_from_any() {
    let (mut phone, mut tablet) = two(follower(|_| ()));
    phone.puts(follower(|follower| follower.stopped_ms = Some(9)));
    tablet.puts(follower(|follower| follower.sent_ms = Some(10)));
    meet(&mut phone, &mut tablet);
    let passport = phone.passport();
    let kari = passport.followers.get(Id::new(1)).unwrap();
    assert_eq!((kari.following(), kari.sent_ms), (Following::Stopped, Some(10)));
}

#[test]
fn a_stop_that_one_takes_back_while_the_other_says_it_stands() {
    let stopped = |at_ms| follower(|follower| follower.stopped_ms = at_ms);
    let (phone, tablet) = two(follower(|_| ()));
    for (mut one, mut other) in [(phone.clone(), tablet.clone()), (tablet, phone)] {
        one.puts(stopped(Some(9)));
        one.puts(stopped(None));
        other.puts(stopped(Some(11)));
        meet(&mut one, &mut other);
        let passport = one.passport();
        let kari = passport.followers.get(Id::new(1)).unwrap();
        assert_eq!(kari.following(), Following::Stopped);
    }
}

#[test]
fn nobody_comes_to_keep_what_one_of_the_devices_would_not_leave_with_them() {
    let keeps = |copy, keeper| {
        follower(|follower| {
            follower.keeps_copy = copy;
            follower.keeps_passport = keeper;
        })
    };
    let (phone, tablet) = two(follower(|_| ()));
    for (mut one, mut other) in [(phone.clone(), tablet.clone()), (tablet, phone)] {
        one.puts(keeps(true, true));
        one.puts(keeps(false, false));
        other.puts(keeps(true, true));
        meet(&mut one, &mut other);
        let passport = other.passport();
        let kari = passport.followers.get(Id::new(1)).unwrap();
        assert_eq!((kari.keeps_copy, kari.keeps_passport), (false, false));
    }
}
