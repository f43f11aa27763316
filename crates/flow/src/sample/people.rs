//! The sample patient and her care team.

use super::days_after;
use passport::{Closeness, Date, Id, Language, MayKnow, Member, Patient, Record, Role};
use words::SampleTexts;

pub(super) const GP: Id<Member> = Id::new(1);
pub(super) const ONCOLOGIST: Id<Member> = Id::new(2);
pub(super) const NURSE: Id<Member> = Id::new(3);
pub(super) const HOME_NURSE: Id<Member> = Id::new(4);
pub(super) const PALLIATIVE: Id<Member> = Id::new(5);
pub(super) const PHYSIO: Id<Member> = Id::new(6);
pub(super) const HUSBAND: Id<Member> = Id::new(7);
pub(super) const DAUGHTER: Id<Member> = Id::new(8);

/// 67 years with their leap days, and a hundred days more, so that she is 67 on whatever day the sample is opened.
const DAYS_SINCE_BIRTH: i64 = 67 * 365 + 17 + 100;

pub(super) fn patient(texts: &SampleTexts, language: Language, today: Date) -> Patient {
    Patient {
        called: texts.sample_called().into(),
        full_name: texts.sample_full_name().into(),
        born: Some(days_after(today, -DAYS_SINCE_BIRTH)),
        speaks: language.tag().into(),
        communication: texts.sample_communication().into(),
        phone: texts.sample_phone().into(),
        matters: texts.sample_matters().into(),
        in_one_sentence: texts.sample_in_one_sentence().into(),
        right_now: texts.sample_right_now().into(),
        right_now_on: Some(today),
        coordinator: Some(NURSE),
        speaks_for_me: Some(HUSBAND),
        emergency_contact: Some(HUSBAND),
        ..Patient::default()
    }
}

pub(super) fn members(texts: &SampleTexts) -> impl Iterator<Item = Record> {
    [
        (GP, gp(texts)),
        (ONCOLOGIST, oncologist(texts)),
        (NURSE, nurse(texts)),
        (HOME_NURSE, home_nurse(texts)),
        (PALLIATIVE, palliative_team(texts)),
        (PHYSIO, physiotherapist(texts)),
        (HUSBAND, husband(texts)),
        (DAUGHTER, daughter(texts)),
    ]
    .into_iter()
    .map(|(id, member)| Record::Member(id, member))
}

fn gp(texts: &SampleTexts) -> Member {
    Member {
        name: texts.sample_member_gp_name().into(),
        service: texts.sample_member_gp_service().into(),
        phone: texts.sample_member_gp_phone().into(),
        ask_about: texts.sample_member_gp_ask().into(),
        hours: texts.sample_member_gp_hours().into(),
        closeness: Some(Closeness::Close),
        ..Member::new(Role::Gp)
    }
}

fn oncologist(texts: &SampleTexts) -> Member {
    Member {
        name: texts.sample_member_oncologist_name().into(),
        service: texts.sample_member_oncologist_service().into(),
        phone: texts.sample_member_oncologist_phone().into(),
        ask_about: texts.sample_member_oncologist_ask().into(),
        closeness: Some(Closeness::New),
        ..Member::new(Role::Oncologist)
    }
}

fn nurse(texts: &SampleTexts) -> Member {
    Member {
        name: texts.sample_member_nurse_name().into(),
        service: texts.sample_member_nurse_service().into(),
        phone: texts.sample_member_nurse_phone().into(),
        email: texts.sample_member_nurse_email().into(),
        ask_about: texts.sample_member_nurse_ask().into(),
        hours: texts.sample_member_nurse_hours().into(),
        stand_in: Some(PALLIATIVE),
        closeness: Some(Closeness::Good),
        ..Member::new(Role::ContactNurse)
    }
}

fn home_nurse(texts: &SampleTexts) -> Member {
    Member {
        name: texts.sample_member_home_nurse_name().into(),
        service: texts.sample_member_home_nurse_service().into(),
        phone: texts.sample_member_home_nurse_phone().into(),
        ask_about: texts.sample_member_home_nurse_ask().into(),
        hours: texts.sample_member_home_nurse_hours().into(),
        ..Member::new(Role::HomeNurse)
    }
}

fn palliative_team(texts: &SampleTexts) -> Member {
    Member {
        name: texts.sample_member_palliative_name().into(),
        service: texts.sample_member_palliative_service().into(),
        phone: texts.sample_member_palliative_phone().into(),
        ask_about: texts.sample_member_palliative_ask().into(),
        hours: texts.sample_member_palliative_hours().into(),
        ..Member::new(Role::PalliativeTeam)
    }
}

fn physiotherapist(texts: &SampleTexts) -> Member {
    Member {
        name: texts.sample_member_physio_name().into(),
        service: texts.sample_member_physio_service().into(),
        phone: texts.sample_member_physio_phone().into(),
        ask_about: texts.sample_member_physio_ask().into(),
        ..Member::new(Role::Physiotherapist)
    }
}

fn husband(texts: &SampleTexts) -> Member {
    Member {
        name: texts.sample_member_husband_name().into(),
        phone: texts.sample_member_husband_phone().into(),
        closeness: Some(Closeness::Close),
        may_know: Some(MayKnow::Everything),
        ..Member::new(Role::Partner)
    }
}

fn daughter(texts: &SampleTexts) -> Member {
    Member {
        name: texts.sample_member_daughter_name().into(),
        service: texts.sample_member_daughter_service().into(),
        phone: texts.sample_member_daughter_phone().into(),
        email: texts.sample_member_daughter_email().into(),
        ask_about: texts.sample_member_daughter_ask().into(),
        closeness: Some(Closeness::Close),
        may_know: Some(MayKnow::PracticalOnly),
        ..Member::new(Role::Child)
    }
}
