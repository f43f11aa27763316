//! Languages the app speaks.

coded! {
    /// A language in which every word of the app exists.
    Language "language" {
        English = 1 "en",
        Bokmal = 2 "nb",
        Danish = 3 "da",
    }
}

impl Language {
    /// The shipped language that serves this BCP 47 tag, if one does. Norwegian of any kind gets bokmål.
    #[must_use]
    pub fn serving(tag: &str) -> Option<Self> {
        let primary = tag
            .split(['-', '_'])
            .next()
            .unwrap_or_default()
            .to_ascii_lowercase();
        match primary.as_str() {
            "en" => Some(Self::English),
            "nb" | "no" | "nn" => Some(Self::Bokmal),
            "da" => Some(Self::Danish),
            _ => None,
        }
    }

    /// The BCP 47 tag. Text in a language of a newer version is marked as undetermined.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Bokmal => "nb",
            Self::Danish => "da",
            Self::Unknown(_) => "und",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn a_phone_set_to_any_norwegian_gets_bokmal() {
        for tag in ["nb-NO", "nn", "no", "NB_no"] {
            assert_eq!(Language::serving(tag), Some(Language::Bokmal), "{tag}");
        }
        assert_eq!(Language::serving("fr-FR"), None);
        assert_eq!(Language::serving(""), None);
    }
}
