//! What languages are called in the languages of the app: those that can be chosen as the patient's own.

/// The name of the language with this code in the language of this tag; `None` for one that nobody can choose.
pub(crate) fn language(tag: &str, code: &str) -> Option<&'static str> {
    let (_, english, bokmal, danish) = LANGUAGES.iter().find(|(known, ..)| *known == code)?;
    Some(match tag {
        "nb" => bokmal,
        "da" => danish,
        _ => english,
    })
}

/// Code, and name in English, bokmål and Danish.
const LANGUAGES: [(&str, &str, &str, &str); 30] = [
    ("en", "English", "engelsk", "engelsk"),
    ("nb", "Norwegian Bokmål", "norsk bokmål", "bokmål"),
    ("nn", "Norwegian Nynorsk", "norsk nynorsk", "nynorsk"),
    ("da", "Danish", "dansk", "dansk"),
    ("sv", "Swedish", "svensk", "svensk"),
    ("fi", "Finnish", "finsk", "finsk"),
    ("se", "Northern Sami", "nordsamisk", "nordsamisk"),
    ("is", "Icelandic", "islandsk", "islandsk"),
    ("kl", "Kalaallisut", "grønlandsk", "grønlandsk"),
    ("fo", "Faroese", "færøysk", "færøsk"),
    ("de", "German", "tysk", "tysk"),
    ("fr", "French", "fransk", "fransk"),
    ("es", "Spanish", "spansk", "spansk"),
    ("pt", "Portuguese", "portugisisk", "portugisisk"),
    ("it", "Italian", "italiensk", "italiensk"),
    ("pl", "Polish", "polsk", "polsk"),
    ("lt", "Lithuanian", "litauisk", "litauisk"),
    ("lv", "Latvian", "latvisk", "lettisk"),
    ("et", "Estonian", "estisk", "estisk"),
    ("ro", "Romanian", "rumensk", "rumænsk"),
    ("ru", "Russian", "russisk", "russisk"),
    ("uk", "Ukrainian", "ukrainsk", "ukrainsk"),
    ("ar", "Arabic", "arabisk", "arabisk"),
    ("fa", "Persian", "persisk", "persisk"),
    ("so", "Somali", "somali", "somali"),
    ("ti", "Tigrinya", "tigrinja", "tigrinya"),
    ("tr", "Turkish", "tyrkisk", "tyrkisk"),
    ("ur", "Urdu", "urdu", "urdu"),
    ("vi", "Vietnamese", "vietnamesisk", "vietnamesisk"),
    ("zh", "Chinese", "kinesisk", "kinesisk"),
];
