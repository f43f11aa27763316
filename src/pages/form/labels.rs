//! What fields are called, what helps to fill them in, and what is wrong with them.

use crate::words::Speech;
use flow::{Choices, Field, Problem};

/// A field's label.
pub(super) fn label(speech: &Speech, field: Field) -> &str {
    match field {
        Field::Called => speech.field_called(),
        Field::FullName => speech.field_full_name(),
        Field::Born => speech.field_born(),
        Field::OwnPhone => speech.field_own_phone(),
        Field::Speaks => speech.field_speaks(),
        Field::Interpreter => speech.field_interpreter(),
        Field::Communication => speech.field_communication(),
        Field::Matters => speech.field_matters(),
        Field::InOneSentence => speech.field_in_one_sentence(),
        Field::MyCoordinator => speech.field_my_coordinator(),
        Field::SpeaksForMe => speech.field_speaks_for_me(),
        Field::EmergencyContact => speech.field_emergency_contact(),
        Field::MemberName => speech.field_member_name(),
        Field::MemberRole => speech.field_member_role(),
        Field::Service => speech.field_service(),
        Field::Phone => speech.field_phone(),
        Field::SecondPhone => speech.field_second_phone(),
        Field::Email => speech.field_email(),
        Field::AskAbout => speech.field_ask_about(),
        Field::Hours => speech.field_hours(),
        Field::StandIn => speech.field_stand_in(),
        Field::Closeness => speech.field_closeness(),
        Field::MayKnow => speech.field_may_know(),
        Field::TaskArea => speech.field_task_area(),
        Field::TaskWhat => speech.field_task_what(),
        Field::TaskLead => speech.field_task_lead(),
        Field::TaskHelpers => speech.field_task_helpers(),
        Field::TaskWhen => speech.field_task_when(),
        Field::TaskDue => speech.field_task_due(),
        Field::TaskPhase => speech.field_task_phase(),
        Field::TaskState => speech.field_task_state(),
        Field::AgreedWith => speech.field_agreed_with(),
        Field::AgreedOn => speech.field_agreed_on(),
        Field::AppointmentKind => speech.field_appointment_kind(),
        Field::Precision => speech.field_precision(),
        Field::Day => speech.field_day(),
        Field::From => speech.field_from(),
        Field::Until => speech.field_until(),
        Field::Place => speech.field_place(),
        Field::With => speech.field_with(),
        Field::Purpose => speech.field_purpose(),
        Field::GettingThere => speech.field_getting_there(),
        Field::Bring => speech.field_bring(),
        Field::RepeatEvery => speech.field_repeat_every(),
        Field::RepeatUnit => speech.field_repeat_unit(),
        Field::RepeatUntil => speech.field_repeat_until(),
        Field::WasSaid => speech.field_was_said(),
        Field::ConcernItem => speech.field_concern_item(),
        Field::ConcernWords => speech.field_concern_words(),
        Field::Level => speech.field_level(),
        Field::RaiseWith => speech.field_raise_with(),
        Field::RaiseAt => speech.field_raise_at(),
        Field::Theme => speech.field_theme(),
        Field::QuestionPrompt => speech.field_question_prompt(),
        Field::QuestionWords => speech.field_question_words(),
        Field::QuestionTo => speech.field_question_to(),
        Field::AskAt => speech.field_ask_at(),
        Field::Answer => speech.field_answer(),
        Field::AgreementWhat => speech.field_agreement_what(),
        Field::AgreementWho => speech.field_agreement_who(),
        Field::AgreementBy => speech.field_agreement_by(),
        Field::AgreementWith => speech.field_agreement_with(),
        Field::AgreementAt => speech.field_agreement_at(),
        Field::AgreementOn => speech.field_agreement_on(),
        Field::WishKind => speech.field_wish_kind(),
        Field::WishWords => speech.field_wish_words(),
        Field::KeptWhere => speech.field_kept_where(),
        Field::WishOn => speech.field_wish_on(),
        Field::MedicineName => speech.field_medicine_name(),
        Field::Dose => speech.field_dose(),
        Field::MedicineFor => speech.field_medicine_for(),
        Field::RenewedBy => speech.field_renewed_by(),
        Field::AllergyTo => speech.field_allergy_to(),
        Field::Reaction => speech.field_reaction(),
        Field::Sharing => speech.field_sharing(),
    }
}

/// What helps to fill in a field.
pub(super) fn hint(speech: &Speech, field: Field) -> Option<&str> {
    Some(match field {
        Field::FullName => speech.field_full_name_hint(),
        Field::Communication => speech.field_communication_hint(),
        Field::Matters => speech.field_matters_hint(),
        Field::InOneSentence => speech.field_in_one_sentence_hint(),
        Field::MyCoordinator => speech.field_my_coordinator_hint(),
        Field::SpeaksForMe => speech.field_speaks_for_me_hint(),
        Field::Service => speech.field_service_hint(),
        Field::Phone => speech.field_phone_hint(),
        Field::Hours => speech.field_hours_hint(),
        Field::Closeness => speech.field_closeness_hint(),
        Field::MayKnow => speech.field_may_know_hint(),
        Field::TaskLead => speech.field_task_lead_hint(),
        Field::TaskWhen => speech.field_task_when_hint(),
        Field::Until => speech.field_until_hint(),
        Field::RepeatEvery => speech.field_repeat_every_hint(),
        Field::WasSaid => speech.field_was_said_hint(),
        Field::ConcernItem => speech.field_concern_item_hint(),
        Field::Level => speech.field_level_hint(),
        Field::MedicineName => speech.field_medicine_name_hint(),
        Field::Dose => speech.field_dose_hint(),
        _ => return None,
    })
}

/// What is wrong with a field, and what to do.
pub(super) fn problem(speech: &Speech, problem: Problem) -> &str {
    match problem {
        Problem::NameMissing => speech.problem_name_missing(),
        Problem::NameOrServiceMissing => speech.problem_name_or_service_missing(),
        Problem::WordsMissing => speech.problem_words_missing(),
        Problem::ChoiceMissing => speech.problem_choice_missing(),
        Problem::DayMissing => speech.problem_day_missing(),
        Problem::TimeMissing => speech.problem_time_missing(),
        Problem::NotADay => speech.problem_not_a_day(),
        Problem::NotATime => speech.problem_not_a_time(),
        Problem::EndsBeforeItStarts => speech.problem_ends_before_it_starts(),
        Problem::NotANumberToCall => speech.problem_not_a_number_to_call(),
        Problem::NotAnAddress => speech.problem_not_an_address(),
        Problem::NotYet => speech.problem_not_yet(),
        Problem::NotInRange => speech.problem_not_in_range(),
        Problem::TooLong => speech.problem_too_long(),
    }
}

/// What the empty choice of a list says.
pub(super) fn empty_choice(speech: &Speech, list: Choices) -> &str {
    match list {
        Choices::ChecklistItem | Choices::Prompt | Choices::Theme => speech.choose_none(),
        Choices::Closeness | Choices::MayKnow | Choices::Spoken => speech.choose_not_said(),
        _ => speech.choose_one(),
    }
}
