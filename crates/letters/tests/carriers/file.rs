//! Files: a whole one, and some with one fault each, as hexadecimal digits.

use super::{flipped, glance, listed, small, to_hex, with_tag};
use letters::digits::fragment;
use letters::file;

/// Every file by its name.
pub fn everything() -> Vec<(&'static str, String)> {
    let whole = format!("{}\n#{}\n", to_hex(&file::write(&glance())), fragment(&glance()));
    vec![
        ("file-1-glance.txt", whole),
        ("faults-file.txt", listed(&faults())),
    ]
}

fn faults() -> Vec<(&'static str, String)> {
    let letter = small();
    let whole = file::write(&letter);
    let begins = |beginning: &[u8]| to_hex(&[beginning, &letter[..]].concat());
    let mut faults = vec![(
        "//",
        "Two hexadecimal digits a byte; 00x7 is seven zero bytes.".into(),
    )];
    faults.push((
        "//",
        "Line ends changed on the way, both ways; the highest bit lost; another encoding.".into(),
    ));
    faults.push(("damaged", begins(b"\x8bRTL\n\x1a\n")));
    faults.push(("damaged", begins(b"\x8bRTL\r\n\x1a\r\n")));
    faults.push(("damaged", begins(b"\x8bRTL\r\r\x1a\r")));
    faults.push(("damaged", begins(b"\x8bRTL\r\n")));
    faults.push(("damaged", begins(b"\x0bRTL\r\n\x1a\n")));
    faults.push(("damaged", begins(b"\xc2\x8bRTL\r\n\x1a\n")));
    faults.push(("damaged", begins(b"\xef\xbf\xbdRTL\r\n\x1a\n")));
    faults.push((
        "//",
        "The file ends early: within its beginning, within the tag, within the letter.".into(),
    ));
    faults.push(("damaged", to_hex(&whole[..4])));
    faults.push(("damaged", to_hex(&whole[..7])));
    faults.push(("not-a-letter", to_hex(&whole[..8])));
    faults.push(("not-a-letter", to_hex(&whole[..14])));
    faults.push(("damaged", to_hex(&whole[..15])));
    faults.push(("damaged", to_hex(&whole[..whole.len() - 1])));
    faults.push((
        "//",
        "One bit in the tag, the version, the content; a byte too many; a line end changed.".into(),
    ));
    for at in [8, 14, 15, whole.len() - 1] {
        faults.push(("damaged", to_hex(&flipped(&whole, at))));
    }
    faults.push(("damaged", to_hex(&[&whole[..], b"\n"].concat())));
    faults.push(("damaged", to_hex(&[&whole[..12], b"\r", &whole[12..]].concat())));
    faults.push(("//", "The tag of what is only kept on a device.".into()));
    let entry = with_tag(b"red thread:entry", &letter[6..]);
    faults.push(("damaged", to_hex(&file::write(&entry))));
    faults.push((
        "//",
        "Something else: a picture, an archive, a note, nothing; a letter without its beginning.".into(),
    ));
    faults.push(("not-a-letter", begins(b"\x89PNG\r\n\x1a\n")));
    faults.push(("not-a-letter", begins(b"PK\x03\x04")));
    faults.push(("not-a-letter", to_hex(b"Milk, bread, RTL")));
    faults.push(("not-a-letter", String::new()));
    faults.push(("not-a-letter", to_hex(&letter)));
    faults.push((
        "//",
        "Larger than a file, or a text in which a letter is looked for, may be.".into(),
    ));
    faults.push(("too-large", "00x1048577".into()));
    faults.push(("too-large", "20x65537".into()));
    faults.push((
        "//",
        "A saved message whose link is spoiled, and one that is a page of the app.".into(),
    ));
    let link = fragment(&letter);
    faults.push((
        "damaged",
        to_hex(format!("https://thread.example/#{}", &link[..30]).as_bytes()),
    ));
    faults.push(("not-a-letter", to_hex(b"https://thread.example/#/today")));
    faults
}
