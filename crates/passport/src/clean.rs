//! Text as it may be shown: without the characters that hide, reorder or disguise other characters.
//!
//! It changes no letter, number or dose; it does not translate, trim or fold look-alikes.

/// The text without control, zero-width and bidirectional control characters. Line breaks stay, and so does the joiner
/// inside an emoji made of several.
#[must_use]
pub fn clean(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    let mut before = None;
    while let Some(c) = rest.next() {
        let joins_emoji =
            c == JOINER && before.is_some_and(is_emoji) && rest.peek().copied().is_some_and(is_emoji);
        if joins_emoji || !is_hidden(c) {
            kept.push(c);
            before = Some(c);
        }
    }
    kept
}

const JOINER: char = '\u{200d}';

fn is_hidden(c: char) -> bool {
    if c == '\n' {
        return false;
    }
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{feff}'
            | '\u{ffa0}' | '\u{fff9}'..='\u{fffb}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e007f}')
}

/// Pictures, their skin tones and the selector that asks for the picture.
fn is_emoji(c: char) -> bool {
    matches!(c, '\u{2190}'..='\u{2bff}' | '\u{fe0f}' | '\u{1f000}'..='\u{1faff}')
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn hidden_characters_go_and_everything_readable_stays() {
        let table = [
            ("Kjære dr. Åse Bjørnø, 5 mg × 2", "Kjære dr. Åse Bjørnø, 5 mg × 2"),
            ("first\nsecond", "first\nsecond"),
            ("first\r\nsecond\tthird", "first\nsecondthird"),
            ("22\u{202e}33\u{202c}44", "223344"),
            ("zero\u{200b}width\u{feff}", "zerowidth"),
            ("no\u{0}thing\u{7f}", "nothing"),
            ("a\u{200d}b", "ab"),
            ("👩\u{200d}👧 and 👍🏽", "👩\u{200d}👧 and 👍🏽"),
            ("👩\u{200d}", "👩"),
            ("\u{e0041}tag", "tag"),
        ];
        for (written, shown) in table {
            assert_eq!(clean(written), shown, "{written:?}");
            assert_eq!(clean(shown), shown, "cleaning twice changes nothing");
        }
    }
}
