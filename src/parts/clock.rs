//! A calm clock: a ring that fills by whole minutes and stays full. It never hurries anyone: no colour, sound or motion
//! says that the time is up. It tells no time by itself; the minutes come in.

use yew::prelude::*;

/// The length of the ring in the picture's own units: with this radius it is 100.
const RADIUS: &str = "15.9155";
/// The whole ring, in thousandths.
const WHOLE: u64 = 1000;

/// What [`Clock`] needs.
#[derive(Properties, PartialEq)]
pub struct ClockProps {
    /// How many whole minutes have passed.
    pub minutes: u32,
    /// How many minutes are planned; 0 is taken as 1.
    pub planned: u8,
    /// The clock in words, such as how many of how many minutes have passed. It is shown too.
    pub label: AttrValue,
    /// What stands below the words.
    #[prop_or_default]
    pub children: Html,
}

/// A ring of minutes with its words.
#[component]
pub fn Clock(props: &ClockProps) -> Html {
    html! {
        <div class="clock">
            <svg class="clock__ring" viewBox="0 0 42 42" role="img" aria-label={props.label.clone()}>
                <circle class="clock__planned" cx="21" cy="21" r={RADIUS} />
                <circle
                    class="clock__passed"
                    cx="21"
                    cy="21"
                    r={RADIUS}
                    stroke-dasharray={dashes(props.minutes, props.planned)}
                    transform="rotate(-90 21 21)"
                />
            </svg>
            <div class="clock__words">
                // The picture says the same to those who do not see it.
                <p class="clock__label" aria-hidden="true">{ &props.label }</p>
                { props.children.clone() }
            </div>
        </div>
    }
}

/// The drawn part of the ring and the gap after it, of 100 in all.
fn dashes(minutes: u32, planned: u8) -> String {
    let passed = u64::from(minutes) * WHOLE / u64::from(planned.max(1));
    let passed = passed.min(WHOLE);
    format!("{}.{} 100", passed / 10, passed % 10)
}

#[cfg(test)]
mod tests {
    use super::dashes;

    #[test]
    fn the_ring_fills_by_minutes_and_stays_full() {
        for ((minutes, planned), expected) in [
            ((0, 15), "0.0 100"),
            ((7, 15), "46.6 100"),
            ((15, 15), "100.0 100"),
            ((16, 15), "100.0 100"),
            ((u32::MAX, 20), "100.0 100"),
            ((0, 0), "0.0 100"),
            ((1, 0), "100.0 100"),
        ] {
            assert_eq!(dashes(minutes, planned), expected, "{minutes} of {planned}");
        }
    }
}
