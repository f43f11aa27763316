//! Levels over time: a small picture, and the same as a table in a fold. It shows, it does not judge: no colour and no
//! word changes with the level, and nothing can be chosen on it.

use super::Fold;
use std::rc::Rc;
use yew::prelude::*;

/// The highest level; the lowest is 0.
const HIGHEST: u8 = 10;
/// The levels with a quiet line across the picture, from the top.
const LINES: [u8; 3] = [10, 5, 0];
/// The whole width of the picture, in thousandths.
const WHOLE: i128 = 1000;

/// One level on one day.
#[derive(Clone, PartialEq, Debug)]
pub struct Point {
    /// The day, counted from any day; only the distances between points matter.
    pub day: i64,
    /// The level, 0 to 10; anything above is drawn as 10.
    pub level: u8,
    /// The day in words.
    pub when: AttrValue,
    /// The level in words.
    pub says: AttrValue,
}

/// What [`OverTime`] needs.
#[derive(Properties, PartialEq)]
pub struct OverTimeProps {
    /// The picture in words, for those who do not see it; also the table's name.
    pub label: AttrValue,
    /// The levels, oldest first.
    pub points: Rc<Vec<Point>>,
    /// The words on the fold that holds the table.
    pub table: AttrValue,
    /// The heading of the column of days.
    pub col_when: AttrValue,
    /// The heading of the column of levels.
    pub col_level: AttrValue,
}

/// Draws levels over time; without any, nothing.
#[component]
pub fn OverTime(props: &OverTimeProps) -> Html {
    let (Some(first), Some(last)) = (props.points.first(), props.points.last()) else {
        return Html::default();
    };
    html! {
        <div class="over-time">
            <div class="over-time__picture">
                <div class="over-time__scale" aria-hidden="true">{ for LINES.iter().map(|level| html! { <span>{ *level }</span> }) }</div>
                <svg class="over-time__drawing" role="img" aria-label={props.label.clone()}>
                    { for LINES.iter().map(|level| grid_line(*level)) }
                    { drawing(&props.points) }
                </svg>
            </div>
            // The table says all days; these two are for the eye alone.
            <div class="over-time__ends" aria-hidden="true">
                <span>{ &first.when }</span>
                if last.when != first.when { <span>{ &last.when }</span> }
            </div>
            <Fold label={props.table.clone()}>{ table(props) }</Fold>
        </div>
    }
}

fn grid_line(level: u8) -> Html {
    let y = down(level);
    html! { <line class="over-time__grid" x1="0%" x2="100%" y1={y.clone()} y2={y} /> }
}

/// Dots, and the strokes from each to the next.
fn drawing(points: &[Point]) -> Html {
    let days: Vec<i64> = points.iter().map(|point| point.day).collect();
    let places: Vec<(String, String)> = across(&days)
        .into_iter()
        .zip(points.iter().map(|point| down(point.level)))
        .collect();
    let strokes = places.iter().zip(places.iter().skip(1));
    html! {
        <>
            { for strokes.map(|((x1, y1), (x2, y2))| html! {
                <line class="over-time__line" x1={x1.clone()} y1={y1.clone()} x2={x2.clone()} y2={y2.clone()} />
            }) }
            { for places.iter().map(|(x, y)| html! {
                <circle class="over-time__dot" cx={x.clone()} cy={y.clone()} r="4.5" />
            }) }
        </>
    }
}

fn table(props: &OverTimeProps) -> Html {
    html! {
        <table class="over-time__table" aria-label={props.label.clone()}>
            <thead>
                <tr><th scope="col">{ &props.col_when }</th><th scope="col">{ &props.col_level }</th></tr>
            </thead>
            <tbody>
                { for props.points.iter().map(|point| html! {
                    <tr><th scope="row">{ &point.when }</th><td>{ &point.says }</td></tr>
                }) }
            </tbody>
        </table>
    }
}

/// Where each day stands from the left, in per cent of the width. A single day, even one with several levels, stands in
/// the middle.
fn across(days: &[i64]) -> Vec<String> {
    let first = i128::from(days.iter().copied().min().unwrap_or(0));
    let span = i128::from(days.iter().copied().max().unwrap_or(0)) - first;
    let place = |day: &i64| match span {
        0 => WHOLE / 2,
        _ => (i128::from(*day) - first) * WHOLE / span,
    };
    days.iter().map(place).map(per_cent).collect()
}

/// Where a level stands from the top, in per cent of the height.
fn down(level: u8) -> String {
    let below_top = HIGHEST.saturating_sub(level);
    per_cent(i128::from(below_top) * WHOLE / i128::from(HIGHEST))
}

fn per_cent(thousandths: i128) -> String {
    format!("{}.{}%", thousandths / 10, thousandths % 10)
}

#[cfg(test)]
mod tests {
    use super::{across, down};

    #[test]
    fn days_stand_as_far_apart_as_they_are() {
        for (days, expected) in [
            (vec![], vec![]),
            (vec![7], vec!["50.0%"]),
            (vec![7, 7, 7], vec!["50.0%", "50.0%", "50.0%"]),
            (vec![-3, 0, 7], vec!["0.0%", "30.0%", "100.0%"]),
            (vec![0, 1, 1, 3], vec!["0.0%", "33.3%", "33.3%", "100.0%"]),
            (vec![i64::MIN, 0, i64::MAX], vec!["0.0%", "50.0%", "100.0%"]),
        ] {
            assert_eq!(across(&days), expected, "{days:?}");
        }
    }

    #[test]
    fn a_level_above_the_scale_is_drawn_at_its_top() {
        for (level, expected) in [
            (0, "100.0%"),
            (5, "50.0%"),
            (7, "30.0%"),
            (10, "0.0%"),
            (255, "0.0%"),
        ] {
            assert_eq!(down(level), expected, "{level}");
        }
    }
}
