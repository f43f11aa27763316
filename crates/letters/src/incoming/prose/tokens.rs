//! A text as its numbers, words and signs.

/// What a token is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Sort {
    /// A number, and with how many digits it is written.
    Number(u32, usize),
    /// A word, in small letters.
    Word(String),
    /// Anything else that can be seen.
    Sign(char),
    /// The end of a line.
    Line,
}

/// A token and where it stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Token {
    pub(super) sort: Sort,
    /// From which byte of the text.
    pub(super) from: usize,
    /// To before which byte.
    pub(super) to: usize,
    /// Whether nothing stands between it and the one before.
    pub(super) is_close: bool,
}

impl Token {
    /// The number with at most so many digits.
    pub(super) fn number(&self, most: usize) -> Option<u32> {
        match self.sort {
            Sort::Number(number, digits) if digits <= most => Some(number),
            _ => None,
        }
    }

    /// The number with exactly so many digits.
    pub(super) fn digits(&self, wanted: usize) -> Option<u32> {
        match self.sort {
            Sort::Number(number, digits) if digits == wanted => Some(number),
            _ => None,
        }
    }

    pub(super) fn word(&self) -> Option<&str> {
        match &self.sort {
            Sort::Word(word) => Some(word),
            _ => None,
        }
    }

    pub(super) fn is_sign(&self, signs: &str) -> bool {
        matches!(self.sort, Sort::Sign(sign) if signs.contains(sign))
    }
}

/// So many signs between a word and what it speaks of are passed over: the dots that lead across a form. However many there are, they are
/// not walked back over for each of them.
const MOST_SIGNS: usize = 60;

/// The word before something, where nothing but these signs stands between.
pub(super) fn word_before<'a>(before: &'a [Token], signs: &str) -> Option<&'a str> {
    let near = before.iter().rev().take(MOST_SIGNS);
    near.filter(|token| !token.is_sign(signs))
        .map(Token::word)
        .next()?
}

/// The tokens of a text.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut rest = text.char_indices().peekable();
    while let Some((from, c)) = rest.next() {
        if c == '\n' {
            let line = token(Sort::Line, from, from + 1, &tokens);
            tokens.push(line);
            continue;
        }
        if c.is_whitespace() {
            continue;
        }
        let is_alike = |other: char| {
            c.is_ascii_digit() && other.is_ascii_digit() || c.is_alphabetic() && other.is_alphabetic()
        };
        let mut to = from + c.len_utf8();
        while let Some((at, other)) = rest.next_if(|(_, other)| is_alike(*other)) {
            to = at + other.len_utf8();
        }
        let written = text.get(from..to).unwrap_or_default();
        let sort = match c {
            '0'..='9' => Sort::Number(written.parse().unwrap_or(u32::MAX), written.len()),
            c if c.is_alphabetic() => Sort::Word(written.to_lowercase()),
            sign => Sort::Sign(sign),
        };
        let token = token(sort, from, to, &tokens);
        tokens.push(token);
    }
    tokens
}

fn token(sort: Sort, from: usize, to: usize, before: &[Token]) -> Token {
    let end = before.last().map(|before| before.to);
    Token {
        sort,
        from,
        to,
        is_close: end == Some(from),
    }
}
