//! The address before a letter: where the app is. It is checked as far as that goes without opening it.

use crate::arguments::{Form, Pack};
use crate::failure::Failure;

/// The address before the letter; none where the form asked for has none.
pub(super) fn of(wanted: &Pack) -> Result<Option<&str>, Failure> {
    if matches!(wanted.form, Form::Digits | Form::File | Form::Frames) {
        return Ok(None);
    }
    let Some(address) = wanted.address.as_deref() else {
        return Err(Failure::Use(
            "--address: a link, or a picture of its code, needs to know where the app is.".into(),
        ));
    };
    if leads_somewhere(address) {
        Ok(Some(address))
    } else {
        Err(Failure::Use(
            "--address: write it as https://example.org/, without `#`, spaces and names before the host. \
             What stands behind `#` is the letter."
                .into(),
        ))
    }
}

/// Whether this is an address of the web without a fragment, which the letter becomes.
fn leads_somewhere(address: &str) -> bool {
    let is_plain = address
        .chars()
        .all(|c| c.is_ascii_graphic() && !matches!(c, '#' | '\\' | '"' | '<' | '>' | '`'));
    let Some((scheme, rest)) = address.split_once("://") else {
        return false;
    };
    let is_web = ["https", "http"]
        .iter()
        .any(|web| scheme.eq_ignore_ascii_case(web));
    let place = rest.split(['/', '?']).next().unwrap_or_default();
    is_plain && is_web && is_place(place)
}

/// A host, perhaps with a port. A name or password before it is how false addresses hide where they lead.
fn is_place(place: &str) -> bool {
    let (host, port) = match place.rsplit_once(':') {
        Some((host, port)) if !port.ends_with(']') => (host, Some(port)),
        _ => (place, None),
    };
    let is_port = |port: &str| {
        let is_number = port.bytes().all(|byte| byte.is_ascii_digit());
        is_number && port.parse::<u16>().is_ok_and(|port| port > 0)
    };
    is_host(host) && port.is_none_or(is_port)
}

fn is_host(host: &str) -> bool {
    let between = host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    if let Some(address) = between {
        return address.parse::<std::net::Ipv6Addr>().is_ok();
    }
    let is_label = |label: &str| {
        let is_written = label
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        !label.is_empty() && is_written
    };
    // A dot may stand at the end of a host.
    host.strip_suffix('.').unwrap_or(host).split('.').all(is_label)
}
