//! Reading and writing files, standard input and standard output. Nothing here knows what is in them.

use crate::failure::{Failure, plainly};
use std::fs::{self, File};
use std::io::{self, IsTerminal as _, Read, Write as _};
use std::path::Path;

/// The name of standard input among files.
const STANDARD: &str = "-";

/// The bytes of a file, or of standard input for `-`; at most so many.
pub(crate) fn read(path: &Path, limit: u64) -> Result<Vec<u8>, Failure> {
    let unreadable = |why: io::Error| Failure::unreadable(path, &plainly(&why));
    if path == Path::new(STANDARD) {
        return limited(io::stdin().lock(), limit)
            .map_err(unreadable)?
            .ok_or_else(|| too_large(path));
    }
    let file = File::open(path).map_err(unreadable)?;
    limited(file, limit)
        .map_err(unreadable)?
        .ok_or_else(|| too_large(path))
}

/// The same as text.
pub(crate) fn read_text(path: &Path, limit: u64) -> Result<String, Failure> {
    String::from_utf8(read(path, limit)?).map_err(|why| {
        let why = match utf16(why.as_bytes()) {
            Some(_) => "it is UTF-16 text. Save it as UTF-8.",
            None => "it is no UTF-8 text.",
        };
        Failure::unreadable(path, &why)
    })
}

/// The text of bytes that begin with the mark of UTF-16, as some editors save it.
pub(crate) fn utf16(bytes: &[u8]) -> Option<String> {
    let number = match bytes.first_chunk()? {
        [0xff, 0xfe] => u16::from_le_bytes,
        [0xfe, 0xff] => u16::from_be_bytes,
        _ => return None,
    };
    let pairs = bytes.chunks_exact(2).skip(1);
    let pairs = pairs.filter_map(|pair| pair.try_into().ok().map(number));
    char::decode_utf16(pairs).collect::<Result<String, _>>().ok()
}

/// Refuses to write over the file that is read.
pub(crate) fn not_over(input: &Path, out: Option<&Path>) -> Result<(), Failure> {
    let place = |path: &Path| fs::canonicalize(path).ok();
    match out {
        Some(out)
            if input != Path::new(STANDARD) && place(out).is_some_and(|out| Some(out) == place(input)) =>
        {
            Err(Failure::Use(format!(
                "--out: {} is the file that is read. Name another one, so that it is kept.",
                out.display()
            )))
        }
        _ => Ok(()),
    }
}

fn limited(from: impl Read, limit: u64) -> io::Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    from.take(limit + 1).read_to_end(&mut bytes)?;
    let fits = u64::try_from(bytes.len()).is_ok_and(|length| length <= limit);
    Ok(fits.then_some(bytes))
}

fn too_large(path: &Path) -> Failure {
    Failure::TooLarge(format!(
        "{}: this is larger than anything that is read here.",
        path.display()
    ))
}

/// Writes text to a file, or to standard output.
pub(crate) fn write_text(path: Option<&Path>, text: &str) -> Result<(), Failure> {
    match path {
        Some(path) => keep(path, text.as_bytes()),
        None => print(text.as_bytes()),
    }
}

/// Writes bytes to a file, or to standard output unless that is a terminal, which they would upset.
pub(crate) fn write_bytes(path: Option<&Path>, bytes: &[u8]) -> Result<(), Failure> {
    match path {
        Some(path) => keep(path, bytes),
        None if io::stdout().is_terminal() => Err(Failure::Use(
            "This is nothing for a terminal. Name a file with --out.".into(),
        )),
        None => print(bytes),
    }
}

/// Writes a file.
pub(crate) fn keep(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    fs::write(path, bytes).map_err(|why| Failure::not_written(path, &plainly(&why)))
}

fn print(bytes: &[u8]) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        // Whoever reads has seen enough.
        Err(why) if why.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        Err(why) => Err(Failure::not_written(Path::new("standard output"), &why)),
        Ok(()) => Ok(()),
    }
}
