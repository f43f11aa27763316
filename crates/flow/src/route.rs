//! Addresses: everything after the `#`. Pages begin with a slash, letters with a digit.

use crate::{FormId, PatientSection};
use passport::{Audience, Coded as _, Key, Kind};
use std::fmt::{self, Display, Formatter};

/// Where the browser is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Route {
    /// No fragment: wherever the app begins.
    Start,
    /// A page of the app.
    Page(Page),
    /// A letter to be read, as it came.
    Letter(String),
}

/// A page of the app.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Page {
    /// What is next, what to raise, what I do, what nobody holds.
    Today,
    /// People and who does what.
    Team,
    /// Contacts, coming and past.
    Calendar,
    /// Concerns and questions.
    Raise,
    /// The concerns checklist.
    Checklist,
    /// Who I am, medicines, allergies, wishes.
    AboutMe,
    /// Language, undo, where the data is.
    Settings,
    /// Choose whom to share with.
    Share,
    /// What this audience will see.
    Preview(Audience),
    /// The code, full screen.
    Code(Audience),
    /// One record.
    Show(Key),
    /// A form.
    Form(FormId),
}

impl Route {
    /// Reads a fragment, with or without its `#`. What is not understood leads to the start, except that anything
    /// beginning with a digit is taken for a letter, so that a damaged code is answered and never ignored.
    #[must_use]
    pub fn parse(fragment: &str) -> Self {
        let fragment = fragment.trim_start_matches('#').trim();
        if fragment.is_empty() {
            return Self::Start;
        }
        match fragment.strip_prefix('/') {
            Some(path) => Page::parse(path).map_or(Self::Start, Self::Page),
            None => Self::Letter(fragment.to_owned()),
        }
    }
}

impl Page {
    fn parse(path: &str) -> Option<Self> {
        let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        Some(match parts.as_slice() {
            ["today"] => Self::Today,
            ["team"] => Self::Team,
            ["calendar"] => Self::Calendar,
            ["raise"] => Self::Raise,
            ["checklist"] => Self::Checklist,
            ["me"] => Self::AboutMe,
            ["settings"] => Self::Settings,
            ["share"] => Self::Share,
            ["share", audience] => Self::Preview(Audience::from_slug(audience)?),
            ["share", audience, "code"] => Self::Code(Audience::from_slug(audience)?),
            ["me", "edit", section] => Self::Form(FormId::Patient(PatientSection::from_slug(section)?)),
            [kind, "new"] => Self::Form(FormId::New(Kind::from_slug(kind)?, None)),
            [kind, "new", about, id] => {
                let about = Key {
                    kind: Kind::from_slug(about)?,
                    raw: parse_id(id)?,
                };
                Self::Form(FormId::New(Kind::from_slug(kind)?, Some(about)))
            }
            [kind, id] => Self::Show(Key {
                kind: Kind::from_slug(kind)?,
                raw: parse_id(id)?,
            }),
            [kind, id, "edit"] => Self::Form(FormId::Edit(Key {
                kind: Kind::from_slug(kind)?,
                raw: parse_id(id)?,
            })),
            _ => return None,
        })
    }

    /// The link to this page, for an `href`.
    #[must_use]
    pub fn href(self) -> String {
        format!("#{self}")
    }
}

fn parse_id(text: &str) -> Option<u64> {
    u64::from_str_radix(text, 16).ok()
}

impl Display for Page {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Today => write!(f, "/today"),
            Self::Team => write!(f, "/team"),
            Self::Calendar => write!(f, "/calendar"),
            Self::Raise => write!(f, "/raise"),
            Self::Checklist => write!(f, "/checklist"),
            Self::AboutMe => write!(f, "/me"),
            Self::Settings => write!(f, "/settings"),
            Self::Share => write!(f, "/share"),
            Self::Preview(audience) => write!(f, "/share/{}", audience.slug()),
            Self::Code(audience) => write!(f, "/share/{}/code", audience.slug()),
            Self::Show(key) => write!(f, "/{}/{:x}", key.kind.slug(), key.raw),
            Self::Form(form) => write!(f, "{form}"),
        }
    }
}

impl Display for FormId {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::New(kind, None) => write!(f, "/{}/new", kind.slug()),
            Self::New(kind, Some(about)) => {
                write!(f, "/{}/new/{}/{:x}", kind.slug(), about.kind.slug(), about.raw)
            }
            Self::Edit(key) => write!(f, "/{}/{:x}/edit", key.kind.slug(), key.raw),
            Self::Patient(section) => write!(f, "/me/edit/{}", section.slug()),
        }
    }
}

impl FormId {
    /// The form at this address, for reading kept drafts.
    #[must_use]
    pub fn parse(path: &str) -> Option<Self> {
        match Page::parse(path.trim_start_matches('/'))? {
            Page::Form(form) => Some(form),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_is_found_again_by_its_link() {
        let key = |kind| Key { kind, raw: 0xab_cdef };
        let mut pages = vec![
            Page::Today,
            Page::Team,
            Page::Calendar,
            Page::Raise,
            Page::Checklist,
            Page::AboutMe,
            Page::Settings,
            Page::Share,
        ];
        pages.extend(
            Audience::ALL
                .iter()
                .flat_map(|a| [Page::Preview(*a), Page::Code(*a)]),
        );
        pages.extend(PatientSection::ALL.map(|section| Page::Form(FormId::Patient(section))));
        for kind in Kind::ALL {
            pages.push(Page::Show(key(kind)));
            pages.push(Page::Form(FormId::New(kind, None)));
            pages.push(Page::Form(FormId::New(kind, Some(key(Kind::Appointment)))));
            pages.push(Page::Form(FormId::Edit(key(kind))));
        }
        for page in pages {
            assert_eq!(Route::parse(&page.href()), Route::Page(page), "{page}");
        }
    }

    #[test]
    fn what_is_no_page_is_a_letter_or_the_start() {
        assert_eq!(Route::parse(""), Route::Start);
        assert_eq!(Route::parse("#"), Route::Start);
        assert_eq!(Route::parse("#/nowhere"), Route::Start);
        assert_eq!(Route::parse("#/task/xyz"), Route::Start);
        assert_eq!(Route::parse("#1234"), Route::Letter("1234".into()));
        assert_eq!(Route::parse("#rubbish"), Route::Letter("rubbish".into()));
    }
}
