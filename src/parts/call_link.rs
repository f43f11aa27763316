//! A telephone number that dials in one tap. It shows the number as it was written and dials only digits.

use super::{Icon, IconView};
use yew::prelude::*;

/// What [`CallLink`] needs.
#[derive(Properties, PartialEq)]
pub struct CallLinkProps {
    /// The number as it was written.
    pub number: AttrValue,
    /// The number to dial. Anything but digits and a leading plus is left out, so that no service code runs.
    pub dial: AttrValue,
    /// What the tap does, such as whom it calls.
    pub label: AttrValue,
}

/// A large button that calls someone.
#[component]
pub fn CallLink(props: &CallLinkProps) -> Html {
    html! {
        <a class="govuk-button govuk-button--secondary button reach" href={format!("tel:{}", dialled(&props.dial))}>
            <IconView icon={Icon::Call} />
            <span class="button__label">
                { &props.label }
                { " " }
                <bdi class="reach__address">{ &props.number }</bdi>
            </span>
        </a>
    }
}

/// The characters that may be dialled: digits, and a plus where it comes first.
pub(super) fn dialled(dial: &str) -> String {
    dial.chars()
        .filter(|sign| sign.is_ascii_digit() || *sign == '+')
        .enumerate()
        .filter(|(place, sign)| *sign != '+' || *place == 0)
        .map(|(_, sign)| sign)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::dialled;

    #[test]
    fn only_digits_and_a_leading_plus_are_dialled() {
        for (written, expected) in [
            ("+47 22 11 33 44", "+4722113344"),
            ("*21*12345678#", "2112345678"),
            ("12+34", "1234"),
            ("0,,123", "0123"),
            ("ward", ""),
        ] {
            assert_eq!(dialled(written), expected, "{written}");
        }
    }
}
