# What the app points out: a sentence, its reason, and the one tap that mends it.

noticed-own-words = “{ $words }”
noticed-area-and-words = { $area }: { $words }
noticed-you = you
noticed-choose-who = Choose who

noticed-nobody-leads = Nobody is responsible for { $what }
noticed-nobody-leads-why = What nobody is responsible for is easily forgotten.
noticed-nobody-leads-gone = The one who had it is no longer in your team.
noticed-nobody-leads-area = It belongs to your care, and nobody is down for it yet.

noticed-two-lead = { $names } are both responsible for { $what }
noticed-two-lead-why = When two have the same thing, each may think that the other does it.
noticed-two-lead-mend = Choose one of them

noticed-no-way = { $name } has no phone number or e-mail here
noticed-no-way-why = They have a part in your care. One day someone needs to reach them.
noticed-no-way-leads = They are responsible for something, and you may need to ask them.
noticed-no-way-coordinator = Your coordinator is the first one whom others call.
noticed-no-way-stands-by = If something happens, others need to reach them.
noticed-no-way-mend = Add a number

noticed-no-nights = There is nobody to call at night or at weekends yet
noticed-no-nights-why = It is good to know whom to call before you need it.
noticed-no-nights-mend = Add whom to call

noticed-no-coordinator = Nobody keeps the threads together yet
noticed-no-coordinator-why = Several people and services look after you. One contact makes it easier for you and for them.
noticed-no-coordinator-mend = Choose a coordinator

noticed-no-copy = { $name } has not had a copy yet
noticed-no-copy-why = They are responsible for something that was not agreed with them.
noticed-old-copy = { $name } has not seen what is new
noticed-old-copy-why = What they are responsible for has changed since their last copy.
noticed-copy-mend = Share with { $name }

noticed-past-date = { $what }: this was due on { $day }
noticed-past-date-why = It may be done already. If not, choose another day.
noticed-past-date-ask = Ask { $name } how it stands, or choose another day.
noticed-past-date-mend = Done, or another day?

noticed-contact-on = { $contact } on { $day }
noticed-contact-in-week = { $contact } in week { $week }
noticed-no-place = { $contact } has no place yet
noticed-no-place-why = You, or the one who takes you there, need to know where.
noticed-no-place-mend = Add the place
noticed-no-one-met = { $contact } does not say with whom
noticed-no-one-met-why = When you know with whom, you know what to raise.
noticed-no-one-met-mend = Add with whom
noticed-neither-place-nor-who = { $contact } does not say where, or with whom
noticed-fill-in = Fill it in

noticed-not-raised = { $count ->
    [1] One thing was not talked about at { $contact }
   *[other] { $count } things were not talked about at { $contact }
}
noticed-not-raised-why = What is still open can come along to the next talk.
noticed-not-raised-mend = Take it along

noticed-check-no-day = { $what } has no day yet
noticed-check-no-day-why = Without a day it is easily forgotten. Ask when it will be.
noticed-check-no-day-mend = Add the day
noticed-check-past = { $what } was due on { $day }
noticed-check-past-why = If it has been done, write down when the next one is.
noticed-check-no-teller = { $what } has no one to tell you the result
noticed-check-no-teller-why = You should not have to wait without knowing who calls.
noticed-check-neither = { $what } has no day, and no one to tell you the result

noticed-nobody-renews = Nobody renews { $medicine }
noticed-nobody-renews-why = With someone in charge of it, it does not run out.
noticed-nobody-renews-sudden = It lies at home for sudden symptoms. It should be there when you need it.

noticed-nothing-planned = Nothing is planned with { $name }
noticed-nothing-planned-gp = A visit now and then keeps the contact, also while the hospital treats you.
noticed-nothing-planned-hospital = Nothing is planned with the hospital
noticed-nothing-planned-hospital-why = Ask when they want to see you next, and who.

noticed-going-home = { $count ->
    [1] Before you go home: one thing is still open
   *[other] Before you go home: { $count } things are still open
}
noticed-going-home-why = It is easier to put in place while you are still there.
noticed-came-home = { $count ->
    [1] Now that you are home: one thing is still open
   *[other] Now that you are home: { $count } things are still open
}
noticed-came-home-why = It can still be put in place. The ward you came from can help.
noticed-going-home-mend = Go through the list

noticed-nobody-asked = { $what }: nobody has been asked yet
noticed-nobody-asked-high = You put it at { $level } of 10. Someone in your team may be able to help.
noticed-nobody-asked-long = It has been with you for { $weeks } weeks. Someone in your team may be able to help.
noticed-nobody-asked-mend = Choose whom to ask

noticed-no-voice = Nobody is down to speak for you
noticed-no-voice-why = You have written down wishes. Someone should be able to tell them if you cannot.

noticed-not-known = { $name } may not know what was agreed: { $what }
noticed-not-known-why = They were not there when it was agreed.
noticed-not-known-mend = Tell { $name }

noticed-no-backup = There is no copy of your care passport
noticed-no-backup-why = It is only on this phone. With a copy, nothing is lost if the phone is.
noticed-no-backup-mend = Keep a copy
noticed-old-backup = Your copy is from { $day }
noticed-old-backup-why = What you have written since is only on this phone.
noticed-old-backup-mend = Keep a new copy

## Areas inside a sentence: "Nobody is responsible for …".

noticed-area-cancer-treatment = the cancer treatment
noticed-area-side-effects = side effects during treatment
noticed-area-pain-and-symptoms = pain and symptoms
noticed-area-other-illnesses = your other illnesses
noticed-area-medicines-list = the medicines list and renewals
noticed-area-blood-tests = blood tests
noticed-area-results = results and telling you
noticed-area-follow-up-checks = follow-up checks
noticed-area-wound-stoma-line = your wound, stoma or line
noticed-area-nutrition = food and weight
noticed-area-rehabilitation = training and rehabilitation
noticed-area-psychological-support = giving you someone to talk to
noticed-area-family-support = support for children and family
noticed-area-work = work and sick leave
noticed-area-money-and-rights = money and rights
noticed-area-home-help = home help and equipment
noticed-area-transport = transport
noticed-area-nights-and-weekends = nights and weekends
noticed-area-if-worse = the plan if you get worse
noticed-area-paperwork = paperwork and referrals
noticed-area-everyday-help = everyday help
noticed-area-something-else = something you wrote down

## Contacts inside a sentence. At the beginning of one, the first letter is made large.

noticed-kind-visit = your visit
noticed-kind-phone-call = your phone call
noticed-kind-video = your video call
noticed-kind-shared-consultation = your shared consultation
noticed-kind-home-visit = your home visit
noticed-kind-treatment = your treatment
noticed-kind-blood-test = your blood test
noticed-kind-scan = your scan
noticed-kind-other-test = your test
noticed-kind-admission = your hospital stay
noticed-kind-going-home = your going home
noticed-kind-rehabilitation = your rehabilitation
noticed-kind-dental = your dentist’s appointment
noticed-kind-other = your appointment

## A shared meeting: why it may be worth asking for, and what the patient can send.

meeting-contact = A new start with your GP
meeting-contact-strained = You wrote that it is difficult between you and your GP. A talk with the hospital there too can be a new start.
meeting-contact-none = You wrote that you and your GP have not been in contact for a long time. A talk with the hospital there too can be a new start.
meeting-contact-message = I would like my GP and me to be in good contact again, and all of us to settle who does what.
meeting-unsure = Is it clear what your GP does?
meeting-unsure-why = Some of what your GP is to do is not settled. A short talk together can settle it.
meeting-unsure-message = I am not sure what my GP does and what the hospital does. I would like us to settle it together, so that nothing is left undone.
meeting-handing-over = When others take over
meeting-handing-over-why = Responsibility is passing from one place to another. It helps when both have heard the same.
meeting-handing-over-message = My treatment is coming to a new stage, and others take over. I would like us to settle together who does what from now on, and whom I call.
meeting-waiting = When waiting feels unsafe
meeting-waiting-why = You are waiting for a test or its result. It helps to know who tells you, and when.
meeting-waiting-message = I am waiting for a test or its result, and the waiting feels unsafe. I would like us to agree who tells me, when, and whom I can call until then.
meeting-serious = When there is a lot at once
meeting-serious-why = There is a lot going on with your health. It helps when everyone knows the same and has settled who does what.
meeting-serious-message = I have a lot going on with my health just now, and several of you look after me. I would like everyone to know the same, and us to settle who does what.
meeting-ask = Could the hospital, my GP and I have a short meeting together, by video or phone? About 15 minutes would be enough.
meeting-regards = Kind regards, { $name }

## One small next step for each kind of collaboration.

step-each-on-their-own = Begin with one thing that is not in place: someone to be responsible, or a direct number.
step-each-adding-their-part = Ask for a short talk with all of them together, and settle who does what.
step-a-team = Write a few words about what matters to you. Everyone reads that first.
step-a-team-with-me = Keep it going: look at everything together again when something changes.
