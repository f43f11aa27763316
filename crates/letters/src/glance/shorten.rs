//! Texts cut at the end of a word, and marked. Not a judgement of what matters: the caller says how long.

/// What stands where a text was cut.
const MARK: char = '…';

/// Cuts a text so that it takes at most `limit` bytes together with its mark. Returns whether it had to.
pub(super) fn shorten(text: &mut String, limit: usize) -> bool {
    if text.len() <= limit {
        return false;
    }
    let room = limit.saturating_sub(MARK.len_utf8());
    let end = text
        .char_indices()
        .map(|(at, _)| at)
        .take_while(|at| *at <= room)
        .last()
        .unwrap_or(0);
    let whole = text.get(..end).unwrap_or_default();
    // A word end is used when it costs less than half of what would be left; else the word itself is cut.
    let words = whole
        .rfind(char::is_whitespace)
        .filter(|at| *at > end / 2)
        .unwrap_or(end);
    text.truncate(words);
    // A cut can leave a joiner with nothing to join, which a reader would clean away.
    *text = passport::clean(text);
    text.truncate(text.trim_end().len());
    if limit >= MARK.len_utf8() {
        text.push(MARK);
    }
    true
}

#[cfg(test)]
mod tests {
    use super::shorten;

    #[test]
    fn a_long_text_is_cut_at_a_word_end_and_marked() {
        let table = [
            ("At home with my family", 100, "At home with my family"),
            ("At home with my family", 22, "At home with my family"),
            ("At home with my family", 21, "At home with my…"),
            ("At home with my family", 12, "At home…"),
            ("Sammenhengende", 10, "Sammenh…"),
            ("æøåæøåæøå", 10, "æøå…"),
            // An emoji made of several is not left hanging on its joiner.
            ("jeg👩\u{200d}👧Dr.", 13, "jeg👩…"),
            ("words", 3, "…"),
            ("words", 0, ""),
        ];
        for (written, limit, left) in table {
            let mut text = written.to_owned();
            assert_eq!(shorten(&mut text, limit), written != left, "{written}");
            assert_eq!(text, left);
            assert!(text.len() <= limit);
        }
    }
}
