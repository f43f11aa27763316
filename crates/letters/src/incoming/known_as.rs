//! What something in a foreign file is known by: 64 bits that follow from its identifier there, so that it is known again.

use blake2::{Blake2b512, Digest as _};

/// What ends the identifiers that this app gives.
const OWN: &str = "@red-thread";

/// The bits for these parts, such as the kind of a file, an identifier and which time of a series it is.
pub(super) fn known_as(parts: &[&str]) -> u64 {
    let mut hash = Blake2b512::new();
    hash.update(b"red thread incoming");
    for part in parts {
        // The length in front keeps two parts from being taken for others that read the same in a row.
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part);
    }
    hash.finalize()
        .first_chunk()
        .copied()
        .map_or(0, u64::from_le_bytes)
}

/// The id of the record, for an identifier that this app has given.
pub(super) fn own(identifier: &str) -> Option<u64> {
    let raw = identifier.trim().strip_suffix(OWN)?;
    let is_raw = raw.len() == 16 && raw.bytes().all(|digit| digit.is_ascii_hexdigit());
    if is_raw {
        u64::from_str_radix(raw, 16).ok()
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_identifier_is_known_again_and_no_other_is_taken_for_it() {
        assert_eq!(known_as(&["ics", "a1"]), known_as(&["ics", "a1"]));
        for other in [&["ics", "a2"], &["vcf", "a1"], &["icsa", "1"]] {
            assert_ne!(known_as(&["ics", "a1"]), known_as(other));
        }
        assert_eq!(own("00000000000000ab@red-thread"), Some(0xab));
        for other in [
            "ab@red-thread",
            "00000000000000ab@evil",
            "+0000000000000ab@red-thread",
            "",
        ] {
            assert_eq!(own(other), None, "{other}");
        }
    }
}
