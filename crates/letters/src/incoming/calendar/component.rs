//! What stands between `BEGIN` and `END`: lines, and other such parts.

use crate::incoming::IncomingError;
use crate::incoming::lines::Line;

/// How deep parts stand in each other at most. An alarm in an event in a calendar is three.
const DEPTH: usize = 8;

/// A part of a calendar.
#[derive(Default, Debug)]
pub(super) struct Component {
    /// Its name in capitals; empty for the file as a whole.
    pub(super) name: String,
    lines: Vec<Line>,
    /// The parts in it.
    pub(super) parts: Vec<Self>,
}

impl Component {
    /// The file as a whole. A part that does not end is taken to end with the file.
    pub(super) fn read(lines: &[Line]) -> Result<Self, IncomingError> {
        let mut open = vec![Self::default()];
        for line in lines {
            match line.name.as_str() {
                "BEGIN" if open.len() >= DEPTH => return Err(IncomingError::TooLarge),
                "BEGIN" => open.push(Self {
                    name: line.value.trim().to_uppercase(),
                    ..Self::default()
                }),
                "END" => close(&mut open),
                _ => open
                    .last_mut()
                    .into_iter()
                    .for_each(|part| part.lines.push(line.clone())),
            }
        }
        while open.len() > 1 {
            close(&mut open);
        }
        Ok(open.pop().unwrap_or_default())
    }

    /// The calendars in a file. Some programs leave the outermost part away.
    pub(super) fn calendars(&self) -> Vec<&Self> {
        let found: Vec<&Self> = self
            .parts
            .iter()
            .filter(|part| part.name == "VCALENDAR")
            .collect();
        if found.is_empty() && !self.parts.is_empty() {
            vec![self]
        } else {
            found
        }
    }

    /// The first line of this name.
    pub(super) fn line(&self, name: &str) -> Option<&Line> {
        self.lines.iter().find(|line| line.name == name)
    }

    /// Whether more than one line has this name.
    pub(super) fn has_two(&self, name: &str) -> bool {
        self.lines
            .iter()
            .filter(|line| line.name == name)
            .nth(1)
            .is_some()
    }

    /// What the first line of this name says, and nothing where there is none.
    pub(super) fn text(&self, name: &str) -> String {
        self.line(name).map(Line::text).unwrap_or_default()
    }

    /// Whether a line says exactly this, in whatever capitals.
    pub(super) fn says(&self, name: &str, value: &str) -> bool {
        self.line(name)
            .is_some_and(|line| line.value.trim().eq_ignore_ascii_case(value))
    }
}

/// Ends the innermost part that is open. The file as a whole is ended by nobody.
fn close(open: &mut Vec<Component>) {
    if open.len() < 2 {
        return;
    }
    if let (Some(done), Some(outer)) = (open.pop(), open.last_mut()) {
        outer.parts.push(done);
    }
}
