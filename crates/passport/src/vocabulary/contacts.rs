//! Kinds of contact.

coded! {
    /// What an appointment is.
    AppointmentKind "appointment-kind" {
        Visit = 1 "visit",
        PhoneCall = 2 "phone-call",
        Video = 3 "video",
        SharedConsultation = 4 "shared-consultation",
        HomeVisit = 5 "home-visit",
        Treatment = 6 "treatment",
        BloodTest = 7 "blood-test",
        Scan = 8 "scan",
        OtherTest = 9 "other-test",
        Admission = 10 "admission",
        GoingHome = 11 "going-home",
        Rehabilitation = 12 "rehabilitation",
        Dental = 13 "dental",
        Other = 14 "other",
    }
}
