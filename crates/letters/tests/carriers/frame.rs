//! Moving codes: whole ones, some with false ones in between, and codes with one fault each.

use super::{flipped, glance, listed, swapped, with_tag, without};
use letters::digits;
use letters::frames::{Receiver, Sender, Taken};

/// Every file by its name.
pub fn everything() -> Vec<(&'static str, String)> {
    vec![
        ("frames-1-glance.txt", shown(&glance())),
        ("frames-1-long.txt", shown(&long())),
        ("frames-1-false.txt", with_false_ones()),
        ("faults-frame.txt", listed(&faults())),
    ]
}

/// Three thousand bytes that look like nothing much.
fn long() -> Vec<u8> {
    (0..3_000_u32).map(|at| ((at * at + 7 * at) >> 3) as u8).collect()
}

/// The letter as a fragment, then its codes in order: twice as many as are needed.
fn shown(letter: &[u8]) -> String {
    let sender = Sender::new(letter).unwrap();
    let frames = (0..2 * sender.needed()).map(|n| sender.frame(n) + "\n");
    format!("#{}\n{}", digits::fragment(letter), frames.collect::<String>())
}

/// The letter as a fragment, then codes of which two are false, until the letter is there.
fn with_false_ones() -> String {
    let sender = Sender::new(&long()).unwrap();
    let mut text = format!("#{}\n", digits::fragment(&long()));
    let mut receiver = Receiver::new();
    for n in 0.. {
        let frame = if n == 2 || n == 5 {
            retagged(&sender.frame(n), |body| body[40] ^= 0x20)
        } else {
            sender.frame(n)
        };
        text.push_str(&frame);
        text.push('\n');
        if matches!(receiver.take(&frame), Taken::Done(_)) {
            break;
        }
    }
    text
}

/// The bytes of a code's text. A link is told from it by the first digit alone.
fn bytes(frame: &str) -> Vec<u8> {
    digits::read_fragment(&format!("1{}", &frame[1..])).unwrap()
}

fn text(bytes: &[u8]) -> String {
    format!("2{}", &digits::fragment(bytes)[1..])
}

fn retagged(frame: &str, change: impl Fn(&mut Vec<u8>)) -> String {
    let mut body = bytes(frame)[6..].to_vec();
    change(&mut body);
    text(&with_tag(b"red thread:frame", &body))
}

fn faults() -> Vec<(&'static str, String)> {
    let frame = Sender::new(b"red thread").unwrap().frame(0);
    let whole = bytes(&frame);
    let flip = |at: usize| text(&flipped(&whole, at));
    let forge = |change: &dyn Fn(&mut Vec<u8>)| retagged(&frame, change);
    let length = |length: u32| {
        forge(&move |body: &mut Vec<u8>| body[10..13].copy_from_slice(&length.to_le_bytes()[..3]))
    };
    let cut = |left: usize| forge(&move |body: &mut Vec<u8>| body.truncate(left));
    let mut faults = vec![
        ("//", "Not digits alone.".into()),
        ("not-a-frame", format!("https://thread.example/#{frame}")),
        ("not-a-frame", format!("#{frame}")),
        ("not-a-frame", frame.replacen('8', "B", 1)),
        ("not-a-frame", format!("{} {}", &frame[..30], &frame[30..])),
        ("//", "The mark of a link, and of no encoding yet.".into()),
        ("not-a-frame", format!("1{}", &frame[1..])),
        ("not-a-frame", format!("3{}", &frame[1..])),
        ("//", "Too few digits to be meant.".into()),
        ("not-a-frame", frame[..30].to_owned()),
        (
            "//",
            "One bit: tag, version, transfer, index, length, block.".into(),
        ),
    ];
    let bits = [0, 3, 5, 6, 7, 14, 15, 16, 18, 19, whole.len() - 1];
    faults.extend(bits.map(|at| ("damaged", flip(at))));
    faults.extend([
        ("//", "A digit lost, added, changed, or two swapped.".into()),
        ("damaged", without(&frame, frame.len() - 1)),
        ("damaged", without(&frame, 1)),
        ("damaged", without(&frame, 30)),
        ("damaged", format!("{frame}0")),
        ("damaged", swapped(&frame, 20)),
        ("damaged", format!("20{}", &frame[1..])),
        ("//", "More digits than the largest code has.".into()),
        ("damaged", "2".repeat(2_410)),
        ("//", "The tag of a glance.".into()),
        ("damaged", text(&with_tag(b"red thread:glanc", &whole[6..]))),
        ("//", "Whole, of versions 0, 2 and 255.".into()),
        ("damaged", forge(&|body| body[0] = 0)),
        ("newer-2", forge(&|body| body[0] = 2)),
        ("newer-255", forge(&|body| body[0] = 255)),
        ("//", "Whole, but ends within its head.".into()),
        ("damaged", cut(13)),
        ("damaged", cut(12)),
        ("damaged", cut(10)),
        (
            "//",
            "Whole, of a letter larger than moving codes carry, and of one that takes 193 blocks.".into(),
        ),
        ("damaged", length(160 * 1024 + 1)),
        ("damaged", length(0xff_ffff)),
        ("damaged", length(1921)),
    ]);
    faults.push((
        "//",
        "A number behind the mark that begins as no letter does.".into(),
    ));
    faults.push(("damaged", format!("2{}", "9".repeat(60))));
    faults.push(("damaged", "2".repeat(60)));
    faults
}
