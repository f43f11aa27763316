//! What foreign contacts become.

use super::*;

fn all(file: &str) -> (Vec<Member>, Incoming) {
    let incoming = read(file.as_bytes()).unwrap();
    let members = incoming.offers.iter().map(|offer| match &offer.record {
        Record::Member(_, member) => member.clone(),
        other => panic!("a card is no {other:?}"),
    });
    (members.collect(), incoming)
}

fn only(lines: &str) -> Member {
    all(&format!("BEGIN:VCARD\r\n{lines}\r\nEND:VCARD\r\n"))
        .0
        .remove(0)
}

#[test]
fn people_are_read_from_every_version_of_a_card() {
    let table = [
        (
            "VERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Bj=C3=B8rn=C3=B8;=C3=85se;;Dr.\r\nTEL;WORK;VOICE:22 33 44 55\r\nTEL;CELL;PREF:900 11 222\r\nORG:Lillevik legesenter;2. etasje\r\nTITLE:Fastlege",
            (
                "Dr. Åse Bjørnø",
                Role::Gp,
                "Lillevik legesenter, 2. etasje",
                "900 11 222",
                "22 33 44 55",
            ),
        ),
        (
            "VERSION:3.0\r\nFN:Kari Moe\r\nN:Moe;Kari;;;\r\nitem1.TEL;TYPE=WORK:+47 22 33 44 55\r\nTEL;TYPE=FAX:22 00 00 00\r\nROLE:Physiotherapist",
            ("Kari Moe", Role::Physiotherapist, "", "+47 22 33 44 55", ""),
        ),
        (
            "VERSION:4.0\r\nFN:Anna Holm\r\nTEL;VALUE=uri;TYPE=\"voice,home\":tel:+45-35-45-35-45;ext=12\r\nTEL;PREF=1:+45 20 00 00 00\r\nTITLE:Klinisk patolog\r\nORG:Rigshospitalet",
            (
                "Anna Holm",
                Role::SomeoneElse,
                "Klinisk patolog, Rigshospitalet",
                "+45 20 00 00 00",
                "+45-35-45-35-45 ext 12",
            ),
        ),
        (
            "VERSION:3.0\r\nFN:Kreftpoliklinikken\r\nORG:Kreftpoliklinikken\r\nTEL:22 33 44 55",
            ("", Role::SomeoneElse, "Kreftpoliklinikken", "22 33 44 55", ""),
        ),
    ];
    for (card, (name, role, service, phone, second)) in table {
        let member = only(card);
        assert_eq!(member.name, name, "{card}");
        assert_eq!((member.role, member.service.as_str()), (role, service), "{card}");
        assert_eq!(
            (member.phone.as_str(), member.second_phone.as_str()),
            (phone, second),
            "{card}"
        );
    }
}

#[test]
fn many_cards_are_many_people_and_what_is_no_person_is_said() {
    let card = |lines: &str| format!("BEGIN:VCARD\r\n{lines}\r\nEND:VCARD\r\n");
    let file = [
        card("FN:One\r\nTEL:22 33 44 55\r\nTEL:22 33 44 56\r\nTEL:22 33 44 57\r\nNOTE:private"),
        card("FN:Family\r\nKIND:group"),
        card("TEL:22 33 44 55"),
        card("FN:Two\r\nAGENT:x\r\nBEGIN:VCARD\r\nFN:Inner\r\nTEL:1\r\nEND:VCARD\r\nTEL:22 33 44 58"),
    ];
    let (members, incoming) = all(&file.concat());
    let names: Vec<&str> = members.iter().map(|member| member.name.as_str()).collect();
    assert_eq!(names, ["One", "Two"]);
    assert_eq!(members[1].phone, "22 33 44 58");
    assert!(
        members.iter().all(|member| member.ask_about.is_empty()),
        "a note was taken"
    );
    let why: Vec<_> = incoming
        .not_taken
        .iter()
        .map(|left| (left.what, left.why, left.name.as_str()))
        .collect();
    let expected = [
        (Foreign::Number, WhyNot::TooMany, "22 33 44 57"),
        (Foreign::Card, WhyNot::NotUsed, ""),
        (Foreign::Card, WhyNot::Nameless, ""),
    ];
    assert_eq!(why, expected);
}

#[test]
fn our_own_file_comes_back_as_the_same_people() {
    let card = crate::contacts::Card {
        uid: 0xab,
        name: "Kari; Moe".into(),
        role: "Egen læge".into(),
        service: "Storgata, 2. etasje".into(),
        phone: "22 33 44 55".into(),
        second_phone: "22 33 44 56".into(),
        email: "moe@example.no".into(),
        notes: "Hverdager".into(),
    };
    let (members, incoming) = all(&crate::contacts::write(std::slice::from_ref(&card)));
    let member = &members[0];
    assert_eq!(incoming.offers[0].own, Some(0xab));
    let read = [
        &member.name,
        &member.service,
        &member.phone,
        &member.second_phone,
        &member.email,
    ];
    assert_eq!(
        read,
        [
            &card.name,
            &card.service,
            &card.phone,
            &card.second_phone,
            &card.email
        ]
    );
    assert_eq!(member.role, Role::Gp);
}

#[test]
fn a_card_full_of_numbers_is_read_only_as_far_as_anybody_writes() {
    let numbers: Vec<String> = (0..100_000).map(|at| format!("TEL:22{at:06}\r\n")).collect();
    let file = format!("BEGIN:VCARD\r\nFN:x\r\n{}END:VCARD\r\n", numbers.concat());
    let (members, incoming) = all(&file);
    assert_eq!(
        (members[0].phone.as_str(), members[0].second_phone.as_str()),
        ("22000000", "22000001")
    );
    // Two are taken, the others of those looked at are named, and that there are more is one line.
    assert_eq!(incoming.not_taken.len(), MOST_NUMBERS - 2 + 1);
}

#[test]
fn bytes_are_no_name_and_no_number() {
    let member = only(
        "VERSION:3.0\r\nFN;ENCODING=b:S2FyaQ==\r\nN:Moe;Kari\r\nTEL;ENCODING=BASE64:MjIz\r\nTEL;BASE64:MjIz\r\nTEL:22 33 44 55",
    );
    assert_eq!(
        (member.name.as_str(), member.phone.as_str()),
        ("Kari Moe", "22 33 44 55")
    );
    assert_eq!(member.second_phone, "");
}
