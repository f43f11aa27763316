//! The packs of the product, opened as the app opens them.
#![allow(
    clippy::unwrap_used,
    reason = "a pack that does not open should fail the test that opens it"
)]

use passport::{
    AppointmentKind, Area, Audience, ChecklistItem, Closeness, Coded, Collaboration, Domain, FollowUp,
    Frequency, HomePoint, Language, Managing, MayKnow, MedicineChange, Phase, Prompt, Readiness,
    ReviewMoment, Role, Rule, SharingRule, Situation, Statement, TaskState, Theme, TreatmentKind,
    TreatmentState, WatchKind, WishKind,
};
use std::path::{Path, PathBuf};
use words::{APP_KEYS_HASH, PackError, SAMPLE_KEYS_HASH, SampleTexts, Words};
use words_compiler::{Catalogue, Gaps, Locales, pack, pseudo_pack};

fn locales() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales")
}

fn packed(language: Language, catalogue: Catalogue) -> String {
    pack(&locales(), language.slug(), catalogue).unwrap()
}

fn words(language: Language) -> Words {
    Words::parse(&packed(language, Catalogue::App)).unwrap()
}

#[test]
fn every_language_opens_and_knows_what_it_is() {
    for language in Language::ALL.iter().copied() {
        assert_eq!(words(language).language(), language);
        let texts = SampleTexts::parse(&packed(language, Catalogue::Sample)).unwrap();
        assert_eq!(texts.language(), language);
    }
}

#[test]
fn a_pack_of_another_build_is_refused() {
    let pack = packed(Language::English, Catalogue::App);
    let other = pack.replacen(
        &format!("{APP_KEYS_HASH:016x}"),
        &format!("{:016x}", APP_KEYS_HASH ^ 1),
        1,
    );
    assert_eq!(Words::parse(&other).err(), Some(PackError::OtherBuild));
    assert!(PackError::OtherBuild.to_string().contains("another version"));
}

#[test]
fn a_pack_of_the_other_catalogue_is_refused() {
    assert_ne!(APP_KEYS_HASH, SAMPLE_KEYS_HASH);
    assert_eq!(
        Words::parse(&packed(Language::Danish, Catalogue::Sample)).err(),
        Some(PackError::NotAPack)
    );
    assert_eq!(
        SampleTexts::parse(&packed(Language::Danish, Catalogue::App)).err(),
        Some(PackError::NotAPack)
    );
}

#[test]
fn a_pack_that_was_cut_off_is_refused() {
    let pack = packed(Language::Bokmal, Catalogue::App);
    let cut = pack.rsplit_once('\n').unwrap().0;
    assert!(
        matches!(Words::parse(cut), Err(PackError::Incomplete { expected, found }) if found + 1 == expected)
    );
}

#[test]
fn words_are_equal_when_their_language_is() {
    assert_eq!(words(Language::Danish), words(Language::Danish));
    assert_ne!(words(Language::Danish), words(Language::Bokmal));
}

/// Compares every entry of a family with the message of its key, in every language.
fn check_family<C: Coded>(locales: &Locales) {
    for language in Language::ALL.iter().copied() {
        let pack = locales
            .pack(language.slug(), Catalogue::App, Gaps::Refuse)
            .unwrap();
        let words = Words::parse(&pack).unwrap();
        let messages = locales.messages(language.slug(), Catalogue::App);
        let reads = |key: &str| {
            messages
                .iter()
                .find(|message| message.key == key)
                .map(|message| message.reads())
        };
        for entry in C::ALL.iter().copied() {
            let key = format!("{}-{}", C::FAMILY, entry.slug());
            assert_eq!(Some(words.coded(entry)), reads(&key).as_deref(), "{key}");
            assert_eq!(
                words.coded_hint(entry),
                reads(&format!("{key}-hint")).as_deref(),
                "{key}"
            );
        }
        assert_eq!(words.coded(C::from_code(60_000)), words.coded_unknown());
        assert_eq!(words.coded_hint(C::from_code(60_000)), None);
    }
}

#[test]
fn every_coded_entry_has_its_word_in_every_language() {
    let locales = Locales::read(&locales()).unwrap();
    check_family::<AppointmentKind>(&locales);
    check_family::<Area>(&locales);
    check_family::<Audience>(&locales);
    check_family::<ChecklistItem>(&locales);
    check_family::<Closeness>(&locales);
    check_family::<Collaboration>(&locales);
    check_family::<Domain>(&locales);
    check_family::<FollowUp>(&locales);
    check_family::<Frequency>(&locales);
    check_family::<HomePoint>(&locales);
    check_family::<Language>(&locales);
    check_family::<Managing>(&locales);
    check_family::<MayKnow>(&locales);
    check_family::<MedicineChange>(&locales);
    check_family::<Phase>(&locales);
    check_family::<Prompt>(&locales);
    check_family::<Readiness>(&locales);
    check_family::<ReviewMoment>(&locales);
    check_family::<Role>(&locales);
    check_family::<Rule>(&locales);
    check_family::<SharingRule>(&locales);
    check_family::<Situation>(&locales);
    check_family::<Statement>(&locales);
    check_family::<TaskState>(&locales);
    check_family::<Theme>(&locales);
    check_family::<TreatmentKind>(&locales);
    check_family::<TreatmentState>(&locales);
    check_family::<WatchKind>(&locales);
    check_family::<WishKind>(&locales);
}

#[test]
fn plain_names_come_first_and_the_letter_word_stands_beside() {
    let english = words(Language::English);
    assert_eq!(english.coded(Role::Gp), "GP (family doctor)");
    assert_eq!(
        english.coded_hint(ChecklistItem::Breathing),
        Some("shortness of breath (dyspnoea)")
    );
    assert_eq!(words(Language::Bokmal).coded(Role::Gp), "Fastlege");
    assert_eq!(
        words(Language::Danish).coded_hint(Role::Gp),
        Some("praktiserende læge")
    );
    assert_eq!(english.coded_hint(Role::Friend), None);
}

#[test]
fn the_pseudo_language_opens_and_shows_no_plain_english() {
    let pseudo = Words::parse(&pseudo_pack(&locales()).unwrap()).unwrap();
    let said = pseudo.coded(Role::Interpreter);
    assert!(said.starts_with('⟦') && said.ends_with('⟧'), "{said}");
    assert!(!said.contains(|c: char| c.is_ascii_alphabetic()), "{said}");
}
