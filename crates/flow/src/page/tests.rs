//! Addresses that are read and written by the same list.

use super::*;
use crate::{GapKey, Route};
use passport::{AppointmentKind, Area, Prompt, ReviewMoment, Role, Rule};

fn starts() -> Vec<Start> {
    let key = Key {
        kind: Kind::Task,
        raw: 0xab_cdef,
    };
    let gap = |about, area| {
        Start::Gap(GapKey {
            rule: Rule::NobodyLeads,
            about,
            area,
        })
    };
    vec![
        Start::About(key),
        Start::Area(Area::Results),
        Start::Role(Role::OnCallDoctor),
        Start::Prompt(Prompt::WhomToCall),
        Start::Contact(AppointmentKind::GoingHome),
        Start::Moment(ReviewMoment::GettingWorse),
        gap(None, None),
        gap(Some(key), None),
        gap(None, Some(Area::Results)),
        gap(Some(key), Some(Area::Results)),
    ]
}

#[test]
fn every_page_is_found_again_by_its_link() {
    let key = |kind| Key { kind, raw: 0xab_cdef };
    let mut pages: Vec<Page> = PLAIN.iter().map(|(page, _)| *page).collect();
    let audiences = Audience::ALL.iter().map(|audience| To::All(*audience));
    pages.extend(audiences.chain([To::One(Id::new(0xab))]).flat_map(|to| {
        Way::ALL
            .map(|way| Page::Give(to, way))
            .into_iter()
            .chain([Page::Preview(to)])
    }));
    pages.extend(PatientSection::ALL.map(|section| Page::Form(FormId::Patient(section))));
    pages.extend(Step::ALL.map(|step| Page::Talk(Id::new(0xab), step)));
    pages.extend(FollowerStep::ALL.map(|step| Page::Follower(Id::new(0xab), step)));
    pages.extend([
        Page::Invite(Some(Id::new(0xab))),
        Page::Invite(None),
        Page::FollowOne(0xab),
    ]);
    pages.push(Page::GoingHome(Id::new(0xab)));
    pages.extend([Kind::Appointment, Kind::Member].map(|kind| Page::FileOf(key(kind))));
    pages.extend(BackupStep::ALL.map(Page::Backup));
    pages.extend([Page::ClearHistory, Page::HistoryOf(None)]);
    pages.extend([
        Page::DeleteData,
        Page::MoveData,
        Page::Reply(0xab),
        Page::PaperReply,
    ]);
    let written = Kind::ALL
        .iter()
        .copied()
        .filter(|kind| !kind.is_noted_by_itself());
    for kind in written {
        pages.push(Page::Show(key(kind)));
        pages.push(Page::HistoryOf(Some(key(kind))));
        pages.push(Page::Form(FormId::New(kind, None)));
        pages.extend(
            starts()
                .into_iter()
                .map(|start| Page::Form(FormId::New(kind, Some(start)))),
        );
        pages.push(Page::Form(FormId::Edit(key(kind))));
    }
    for page in pages {
        assert_eq!(Route::parse(&page.href()), Route::Page(page), "{page}");
    }
}

#[test]
fn what_stands_on_a_page_of_its_own_is_found_again_by_its_draft() {
    for form in [FormId::Talk(Id::new(0xab)), FormId::Reply(0xab)] {
        assert_eq!(FormId::parse(&form.to_string()), Some(form));
    }
}
