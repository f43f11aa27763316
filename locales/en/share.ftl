# Sharing and the code.

share-title = Share
share-lede = Who is going to read it? You see everything they will see before you show it.
share-private-stays = What is only for you is not in what you share. Only a phone that you let have the whole care passport gets it.
share-for = For: { $audience }
share-preview-lede = This is what they will see. Switch off anything you want to keep to yourself.
share-all-in = All of it is shared.
share-taken-out = { $count ->
    [1] One thing is not shared.
   *[other] { $count } things are not shared.
}
share-show-code = Show the code
share-include = Share: { $name }
share-not-shared = not shared
code-close = Close
code-label = Code with the summary of { $name }
code-line = { $name }, { $day }
code-how = Point a phone’s camera at the code and open the link.
code-copy = Copy the link
code-print = Print one page
code-copied = The link is copied.
code-not-copied = The link could not be copied. Show the code instead.
code-failed = The code could not be made. Your care passport is safe. Go back and try again.
code-open-warning = Anyone who scans the code or has the link can read what is in it. Show it only to those you trust.
left-out = { $count ->
    [1] One thing did not fit and is left out ({ $kinds }).
   *[other] { $count } things did not fit and are left out ({ $kinds }).
}
left-out-of-code = { $count ->
    [1] One thing does not fit the one code ({ $kinds }). A link, a file and the moving code carry it too.
   *[other] { $count } things do not fit the one code ({ $kinds }). A link, a file and the moving code carry all of it.
}
kind-member = people
kind-task = tasks
kind-appointment = appointments
kind-concern = concerns
kind-question = questions
kind-agreement = agreements
kind-wish = wishes
kind-medicine = medicines
kind-allergy = allergies

share-one-person = One person only
share-one-person-hint = They also get what you keep for them alone. Whoever else scans the code can read it too, so show it only to them.
code-given = Who has it now?
code-given-hint = Tap those who have read it. Then the app can tell when they need a new one.
sharing-only = Only { $name }
share-relative-limits = You chose to tell { $names } less than this. Share with them by name instead.
share-kept-count = { $kinds } ({ $count })
share-kept-clinicians = Not included: { $what }. You have kept this for health professionals.
share-kept-someone = Not included: { $what }. You have kept this for somebody else.
share-kept-told = Not included: { $what }. You have chosen to tell { $name } less.
share-kept-mine = What is only for you is not included.
share-kept-change = See or change who it is for
share-nothing-title = There is nothing to share yet
share-nothing-text = Your care passport holds no more than your name. Write down one thing first: a person, an appointment, something to raise.
share-nothing-for-them = There is nothing in it for them. What you have written is for others, or is switched off.
