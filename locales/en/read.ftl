# Reading a letter, and the summary that patient and reader both see.

read-opening = Opening …
read-newer-parts = This was written with a newer version. Parts of it cannot be shown here. Open this page again with the internet on.
read-forgets = Nothing of this is kept on this device. Closing the page forgets it.
read-forgets-but = All that is kept of this on this device is marks of what you have read. Closing the page forgets the rest.
read-role = Your role
read-role-none = Choose your role
refused-not-a-letter = This is not a Red Thread code
refused-not-a-letter-todo = The address does not hold a care summary. Scan the code again, or ask the patient to show it.
refused-link = There is no care summary in this link
refused-link-todo = If you read a code, read it again with the whole of it in the picture. If it came as a link, copy the whole link, from its beginning to its end, and open that. If it does not help, ask for it to be sent again.
refused-damaged = Part of this is missing or changed
refused-damaged-todo = Scan the code again, with the whole of it in the picture. If it came as a link or a file, ask for it to be sent again.
refused-newer = This code was made by a newer version
refused-newer-todo = Open this page again with the internet on, so that it can update. Or ask the patient to print the page.
refused-too-large = This is too large to be a Red Thread letter
refused-too-large-todo = Ask the one who gave it to you for a new one.
refused-nothing-shown = To be safe, nothing of it is shown.
refused-open-app = Open my own care passport

summary-title = { $name }’s care at a glance
summary-born = Born { $day }
summary-speaks = Speaks { $language }
summary-interpreter = Needs an interpreter
summary-written = Patient’s own, written { $ago }
summary-written-on = Patient’s own, written { $day }
summary-needed = Needed from you
summary-needed-nothing = Nothing in particular is asked of you.
summary-needed-choose = Choose your role above to see what is asked of you.
summary-leads = You are responsible for
summary-helps = You help with
summary-concerns = To talk about
summary-questions = Questions to you
summary-for-anyone = For anyone
summary-next = What is next
summary-has-passed = this day has passed
summary-next-nothing = No appointments are in this copy.
summary-who-does-what = Who does what
summary-no-team = Nobody is in this copy.
summary-unheld = Nobody is responsible for
summary-patient-does = The patient does this
summary-someone-does = Someone not named here does this
summary-helped-by = helped by { $names }
summary-coordinator = Coordinator
summary-speaks-for = Speaks for the patient
summary-emergency = Call if something happens
summary-stand-in = Nights and weekends: { $name }
summary-others = To talk about with others
summary-agreements = What was agreed
summary-wishes = Wishes
summary-kept-where = Kept: { $place }
summary-medicines = Medicines
summary-renewed-by = renewed by { $name }
summary-allergies = Allergies
summary-no-allergies = None are in this copy. That does not mean there are none: ask the patient.
summary-level-before = { $level } before
summary-foot = The patient’s own care passport. Not a medical record.
summary-foot-language = The patient’s own words are in { $language }.
summary-for = Made for { $audience }
summary-to-raise = { $count ->
    [1] one thing to talk about
   *[other] { $count } things to talk about
}

summary-children = Children at home: { $what }
summary-closeness = Knows the patient: { $how }
summary-themes = About: { $themes }
summary-given-by = given by: { $who }
summary-told-by = told by { $name }
kind-goal = goals
kind-decision = choices
kind-condition = illnesses
kind-treatment = treatments
kind-check = follow-up checks
kind-watch = things to watch for
kind-note = notes
read-copy = Copy as text for the record
read-copy-text = Copy as text
read-copied = The text is copied.
read-not-copied = The text could not be copied. Print the page instead.
read-copy-language = Language of the text
read-copy-language-failed = The words for this language could not be fetched. Try again with the internet on.

# The first screen of a reader.
summary-sample = Sample. Nobody in it is real.
summary-more = More about the patient
summary-next-more = { $count ->
    [one] One more
   *[other] { $count } more
}
summary-call = Call { $name }:
ask-lead = yours
ask-help = you help
ask-talk = talk about
ask-question = question
ask-anyone = { $count ->
    [one] One thing for anyone to ask about
   *[other] { $count } things for anyone to ask about
}

# What is new to a reader.
news-title = What is new
news-since = { $count ->
    [one] One thing is new since you read this { $ago }
   *[other] { $count } things are new since you read this { $ago }
}
news-nothing-since = Nothing is new since you read this { $ago }.
news-from = { $count ->
    [one] One thing is from { $day } or later
   *[other] { $count } things are from { $day } or later
}
news-nothing-from = Nothing here says that it is from { $day } or later.
news-gone = { $count ->
    [one] One thing is gone since you read this { $ago } ({ $kinds }).
   *[other] { $count } things are gone since you read this { $ago } ({ $kinds }).
}
news-about-self = what the patient says of themselves
news-new = new
news-changed = changed
news-unheld = Nobody is responsible for { $what }
news-older = You have read a newer copy than this on this device. It was written { $ago }.
news-remember = Mark what is new the next time
news-remember-hint = This device then remembers which things you have read, without their words and without names. Whoever reads about the same patient here sees when it was last read.
news-unknowable = This copy has no date of birth. The patient could be taken for another of the same name, so what is new cannot be marked the next time.
news-refused = This browser could not keep this.
news-from-label = Mark what is from this day or later
news-from-hint = Finds what says when it was agreed, decided, begun or changed. Coming appointments and what bears no date are not marked.
