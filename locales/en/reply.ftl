# Answering a letter: on the page where it is read, and on the patient's side, where an answer is looked through.

reply-open = Answer
reply-title = Answer { $name }
reply-lede = Answer what you can, in a few words. { $name } looks through it and decides what to keep. Nothing is sent by itself, and closing this page forgets all of it.
reply-about = Answer something in this summary
reply-about-other = Answer something else in this summary
reply-stance = Your answer
reply-takes = I will do this
reply-passes = This is not for me
reply-no-answer = No answer now
reply-to = Who is it for?
reply-to-unknown = I do not know
reply-words = Anything to add
reply-answer = Your answer to this
reply-heard = I have heard this
reply-heard-words = What was said about it
reply-ask = Ask something
reply-ask-words = Your question
reply-notice = Tell what you have noticed
reply-notice-words = What you have noticed
reply-notice-hint = For example: slept badly three nights
reply-suggest = Suggest a change
reply-suggest-which = What should be changed?
reply-suggest-words = How should it be?
reply-noted = What was said at a visit
reply-noted-which = Which visit?
reply-noted-other = Another one
reply-noted-words = What was said there
reply-agreement = Add something we agreed
reply-agreement-more = One more agreement
reply-who-me = I do
reply-who-patient = { $name } does
reply-contact = Suggest an appointment
reply-contact-time = At what time, if you know
reply-number = Correct a phone number
reply-whose = Whose number
reply-number-new = The right number
reply-message = A few lines to the patient
reply-sign = Who is answering
reply-sign-hint = Write it once. It is not kept after you close this page.
reply-name = Your name
reply-role = What you are to { $name }
reply-problems = { $count ->
    [1] One thing above needs another look.
   *[other] { $count } things above need another look.
}
reply-too-large = There is too much in this answer. Shorten the longest texts, or leave something out.
reply-make = Show my answer as a code
reply-leave = Put the answer away
reply-made-title = Your answer is ready
reply-made-how = Let { $name } read this code with their Red Thread app: Share, then Read a code. You can also send the link or the file.
reply-made-open = The code is not locked: whoever reads it can see what you wrote.
reply-code-label = Code with your answer to { $name }
reply-no-code = There is too much in this answer for one code. Send the link or the file.
reply-file = Save as a file
reply-change = Change the answer
reply-done = Done
reply-box-for = it is for:
reply-box-answer = Answer:
reply-box-agreed = We agreed (what, who, by when):
reply-box-signed = Name, role, service, date:
reply-paper-title = Write down an answer from paper
reply-paper-lede = Fill in what they ticked or wrote. You look through it once more before anything is kept.
reply-paper-name = Their name
reply-paper-day = On which day, if it was not today
reply-paper-done = Look through it

weigh-opening = Opening the answer …
weigh-title = Answer from { $name }
weigh-written = Written { $when }
weigh-paper = Written down by you, from paper
weigh-unchecked = Nobody has checked who wrote this. Keep only what you recognise. Nothing is kept until you choose it.
weigh-sealed = It came from the phone with which { $name } follows along. Nothing is kept until you choose it.
weigh-who = Who on your team is this?
weigh-who-hint = So that what they say stands with them.
weigh-who-unsaid = I do not want to say
weigh-who-new = Add { $name } to my team
weigh-items = What they say
weigh-unknown = About something else
weigh-not-in-letter = This is about something that was not in what you gave. It cannot be kept.
weigh-gone = You have taken this out since. It cannot be kept.
weigh-passes-to = They say it is for: { $role }
weigh-passes-to-nobody = They do not know who it is for.
weigh-changed-since = It has been changed since you gave it to them.
weigh-then-label = When you gave it
weigh-now-label = Now
weigh-after-label = If you keep it
weigh-message = It is kept under Answers and changes nothing else.
weigh-asks = If you keep it, it stands among your questions. Whom to ask, you choose there.
weigh-notices = If you keep it, it stands with what you want to raise.
weigh-as-it-is = This is how it stands now:
weigh-stands-with = It changes nothing by itself. If you keep it, it stands with this, under Answers.
weigh-change-it = Change it myself
weigh-heard = If you keep it, it is noted that this was raised { $day }.
weigh-no-change = It changes nothing in your passport, and is kept under Answers.
weigh-needs-who = First choose above who this is. Then you can keep it.
weigh-number = If you are not sure, first call the number that you have and ask.
weigh-keep-this = Keep this: { $what }
weigh-kept = You kept this { $day }.
weigh-keep = { $count ->
    [0] Keep what I chose
    [1] Keep one thing
   *[other] Keep { $count } things
}
weigh-nothing-chosen = Nothing that can be kept is chosen yet. Switch on what you want to keep, or throw the answer away.
weigh-later = Later
weigh-throw-away = Throw the answer away
weigh-foreign = This answers something else
weigh-foreign-todo = It is not an answer to anything that this passport gave lately. It may be meant for somebody else, or for another passport on this phone. Ask the one who gave it to you.
weigh-elsewhere = This phone does not know what is answered here
weigh-elsewhere-todo = It is meant for you, but this phone does not know what it answers. If you also use another phone or tablet, send what is new from there to this one, then open the answer again. Else send what is new to those who follow along, and ask them to answer once more.
weigh-forged = This answer is not genuine
weigh-forged-todo = It says that it answers what you gave, but whoever made it has not read that, or somebody has changed it. Do not trust it. Ask the one it seems to come from.
weigh-away = This answer is not here any more
weigh-away-todo = Read its code again, or open its link or file again.
weigh-nothing-changed = Nothing in your passport was changed.
weigh-another = There was more than one answer in what you opened. This is the first. Open the other one on its own.
weigh-another-refused = There was more than one letter in what you opened. This one could be opened, another could not. Ask for it again.
weigh-again = You have looked through this answer before
weigh-again-text = { $kept ->
    [1] You kept one of its { $all } things.
   *[other] You kept { $kept } of its { $all } things.
}
weigh-again-look = Look at the rest

replies-title = Answers
replies-hint = What others have answered to what you shared.
replies-lede = What you kept of the answers to what you shared. Nobody has checked who wrote them.
replies-none-title = No answers yet
replies-none-text = Whoever reads your code can answer with a code of their own. You read it with this phone, look through it, and keep what you want.
replies-waiting = An answer to look through
replies-look = Look through the answer
replies-paper = Write down an answer from paper
replies-unchecked = not checked
replies-said = What was answered
replies-all = All answers
replies-stray = This is an answer to somebody’s care passport
replies-stray-todo = There is no care passport on this device. Open the answer on the phone that it is meant for. Nothing of it is kept here.
