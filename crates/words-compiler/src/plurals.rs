//! Which plural categories a language has (CLDR, cardinal numbers). The rule itself is applied by `words`.

/// The categories of a language besides `other`, which every language has. A language that is added gets its line here and
/// its rule in `crates/words/src/plural.rs`.
pub(crate) fn categories(language: &str) -> &'static [&'static str] {
    match language {
        "en" | "nb" | "da" => &["one"],
        _ => &[],
    }
}
