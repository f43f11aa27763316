//! An unfinished form, kept while it is typed so that a reload loses nothing. Its fields are opaque here.

use crate::limits;
use crate::tag::Letter;

/// The version of this format.
const VERSION: u8 = 1;

/// What stands in a form that has not been saved.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Draft {
    /// Which form it is.
    pub form: String,
    /// The fields by name, as typed, in the order of the form.
    pub fields: Vec<(String, String)>,
}

/// The bytes to keep: the tag, the version, and every text behind its length. `None` when the draft is larger than
/// [`limits::DRAFT`], so that nothing is written that could not be read again.
#[must_use]
pub fn write(draft: &Draft) -> Option<Vec<u8>> {
    let mut body = vec![VERSION];
    let texts = draft.fields.iter().flat_map(|(name, value)| [name, value]);
    for text in std::iter::once(&draft.form).chain(texts) {
        body.extend_from_slice(&u32::try_from(text.len()).ok()?.to_le_bytes());
        body.extend_from_slice(text.as_bytes());
    }
    let bytes = Letter::Draft.tagged(&body);
    (bytes.len() <= limits::DRAFT).then_some(bytes)
}

/// Reads kept bytes; `None` when they are damaged, too large or of another version. A draft is a convenience: one that
/// cannot be read is dropped, and the saved record stands.
#[must_use]
pub fn read(bytes: &[u8]) -> Option<Draft> {
    if bytes.len() > limits::DRAFT {
        return None;
    }
    let (version, mut rest) = Letter::Draft.checked(bytes)?.split_first()?;
    if *version != VERSION {
        return None;
    }
    let form = take_text(&mut rest)?;
    let mut fields = Vec::new();
    while !rest.is_empty() {
        fields.push((take_text(&mut rest)?, take_text(&mut rest)?));
    }
    Some(Draft { form, fields })
}

fn take_text(rest: &mut &[u8]) -> Option<String> {
    let (length, after) = rest.split_first_chunk::<4>()?;
    let (text, after) = after.split_at_checked(usize::try_from(u32::from_le_bytes(*length)).ok()?)?;
    *rest = after;
    String::from_utf8(text.to_vec()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft() -> Draft {
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        Draft {
            form: "concern/7".into(),
            fields: vec![pair("words", "Vondt i ryggen\n "), pair("level", "")],
        }
    }

    #[test]
    fn a_draft_comes_back_as_it_was_typed() {
        for draft in [draft(), Draft::default()] {
            assert_eq!(read(&write(&draft).unwrap()), Some(draft));
        }
    }

    #[test]
    fn a_damaged_or_cut_draft_is_dropped_whole() {
        let bytes = write(&draft()).unwrap();
        for at in 0..bytes.len() {
            let mut damaged = bytes.clone();
            damaged[at] ^= 0x40;
            assert_eq!(read(&damaged), None, "byte {at}");
            assert_eq!(read(&bytes[..at]), None, "cut at {at}");
        }
    }

    #[test]
    fn a_draft_too_large_to_read_again_is_not_written() {
        let long = "x".repeat(limits::DRAFT);
        assert_eq!(
            write(&Draft {
                form: long,
                fields: vec![]
            }),
            None
        );
    }
}
