//! What a letter becomes: a link, a file, pictures of codes. It does not look into the letter.

use crate::arguments::{Form, Pack};
use crate::failure::{Failure, plainly};
use crate::{files, picture};
use letters::code::{Code, Correction};
use letters::frames::Sender;
use letters::{digits, file, limits};
use std::fs;
use std::path::Path;

/// Writes the letter in the form asked for.
pub(super) fn carry(wanted: &Pack, address: Option<&str>, letter: &[u8]) -> Result<(), Failure> {
    let out = wanted.out.as_deref();
    match wanted.form {
        Form::Link => {
            let link = format!("{}#{}\n", address.unwrap_or_default(), fragment(letter)?);
            files::write_text(out, &link)
        }
        Form::Digits => files::write_text(out, &(fragment(letter)? + "\n")),
        Form::File => files::write_bytes(out, &file::write(letter)),
        Form::Png => {
            let code = code(address, letter)?;
            files::write_bytes(out, &picture::png::still(&code, wanted.scale)?)
        }
        Form::Svg => files::write_text(out, &picture::svg::of(&code(address, letter)?)),
        Form::Frames => frames(wanted, letter),
    }
}

/// The letter as digits, no longer than a reader takes.
fn fragment(letter: &[u8]) -> Result<String, Failure> {
    let fragment = digits::fragment(letter);
    if fragment.len() > limits::FRAGMENT {
        return Err(Failure::TooLarge(
            "There is too much in this letter for a link. Make a file or frames instead.".into(),
        ));
    }
    Ok(fragment)
}

fn code(address: Option<&str>, letter: &[u8]) -> Result<Code, Failure> {
    let fragment = fragment(letter)?;
    Ok(Code::of_link(
        address.unwrap_or_default(),
        &fragment,
        Correction::Screen,
    )?)
}

/// As many frames as are needed and half as many again, for those that are lost on the way.
fn frames(wanted: &Pack, letter: &[u8]) -> Result<(), Failure> {
    let Some(out) = wanted.out.as_deref() else {
        return Err(Failure::Use(
            "--out: name a folder for the frames, or a file that ends with .png.".into(),
        ));
    };
    let sender = Sender::new(letter)?;
    let count = match sender.needed() {
        1 => 1,
        needed => needed + needed.div_ceil(2),
    };
    let codes: Result<Vec<Code>, _> = (0..count).map(|n| sender.code(n)).collect();
    let codes = codes?;
    if out
        .extension()
        .is_some_and(|extension| extension.eq_ignore_ascii_case("png"))
    {
        return files::keep(out, &picture::png::moving(&codes, wanted.scale)?);
    }
    fs::create_dir_all(out).map_err(|why| Failure::not_written(out, &plainly(&why)))?;
    no_frames_in(out)?;
    for (code, number) in codes.iter().zip(1..) {
        keep_frame(out, number, &picture::png::still(code, wanted.scale)?)?;
    }
    Ok(())
}

/// Frames of two letters in one folder would be opened together, and the older ones might be for somebody else.
fn no_frames_in(folder: &Path) -> Result<(), Failure> {
    let entries = fs::read_dir(folder).map_err(|why| Failure::not_written(folder, &plainly(&why)))?;
    let is_frame = |name: &str| name.starts_with("frame-") && name.ends_with(".png");
    let mut names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    if names.any(|name| is_frame(&name)) {
        return Err(Failure::NotWritten(format!(
            "{}: there are frames of a letter in this folder already. Name an empty folder, or delete them first.",
            folder.display()
        )));
    }
    Ok(())
}

fn keep_frame(folder: &Path, number: usize, png: &[u8]) -> Result<(), Failure> {
    files::keep(&folder.join(format!("frame-{number:03}.png")), png)
}
