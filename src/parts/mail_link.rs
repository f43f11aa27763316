//! An e-mail address that opens a new letter in one tap. It fills in the address and nothing else.

use super::{Icon, IconView};
use yew::prelude::*;

/// What [`MailLink`] needs.
#[derive(Properties, PartialEq)]
pub struct MailLinkProps {
    /// The address as it was written. What could add a subject or another recipient is made harmless.
    pub address: AttrValue,
    /// What the tap does, such as whom it writes to.
    pub label: AttrValue,
}

/// A large button that starts an e-mail.
#[component]
pub fn MailLink(props: &MailLinkProps) -> Html {
    html! {
        <a class="govuk-button govuk-button--secondary button reach" href={format!("mailto:{}", escaped(&props.address))}>
            <IconView icon={Icon::Mail} />
            <span class="button__label">
                { &props.label }
                { " " }
                <bdi class="reach__address">{ for breakable(&props.address) }</bdi>
            </span>
        </a>
    }
}

/// The address in pieces with room for a line break between them, since a long one does not fit a phone.
fn breakable(address: &str) -> impl Iterator<Item = Html> {
    address
        .split_inclusive(['@', '.'])
        .map(|piece| html! { <>{ piece.to_owned() }<wbr /></> })
}

/// The address with everything percent-encoded that is not plain in an address.
fn escaped(address: &str) -> String {
    address.trim().bytes().fold(String::new(), |mut link, byte| {
        if byte.is_ascii_alphanumeric() || b"@._-+".contains(&byte) {
            link.push(char::from(byte));
        } else {
            link.push_str(&format!("%{byte:02X}"));
        }
        link
    })
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn an_address_can_not_bring_a_subject_or_another_recipient() {
        for (written, expected) in [
            (" anne.berg+gp@clinic.example ", "anne.berg+gp@clinic.example"),
            (
                "a@b.example?subject=x&bcc=y",
                "a@b.example%3Fsubject%3Dx%26bcc%3Dy",
            ),
            ("a@b.example,c@d.example", "a@b.example%2Cc@d.example"),
            ("åse@b.example", "%C3%A5se@b.example"),
        ] {
            assert_eq!(escaped(written), expected, "{written}");
        }
    }
}
