# Taking in what other programs have written.

take-in-title = From other apps
take-in-see = Take in from other apps
take-in-lede = Take over an invitation from a hospital, contacts from your phone, or a summary from a health portal. You see everything first. Nothing is added until you switch it on.
take-in-file = A file
take-in-file-hint = An invitation (.ics), contacts (.vcf) or a health summary (FHIR, .json)
take-in-choose = Choose a file
take-in-paste = The text of a letter about an appointment
take-in-paste-hint = Days, times and phone numbers in it are found for you. You choose which are right.
take-in-look = Look through the text
take-in-looking = Looking through it …
take-in-about = The file says that it is about { $name }.
take-in-about-born = The file says that it is about { $name }, born { $day }.
take-in-somebody-else = Your passport has another date of birth. Nothing from this file can be added.
take-in-called-otherwise = This file is about somebody called { $theirs }. Your passport is for { $ours }.
take-in-called-otherwise-check = If it is somebody else’s file, cancel. If it is the same person under another name, say so. Then you can choose what to add.
take-in-same-person = It is the same person as { $ours }
take-in-unchecked = Nobody has checked what is in this file. Switch on only what you recognise.
take-in-new = New
take-in-changes = Changes something that you have
take-in-ends = Takes out something that you have
take-in-ends-text = The sender has cancelled it.
take-in-careful = Check this carefully. If you are not sure, call the number that you have and ask.
take-in-now = Now
take-in-then = If you add it
take-in-add-this = Add this: { $what }
take-in-change-this = Change this: { $what }
take-in-end-this = Take this out: { $what }
take-in-there = Already in your passport
take-in-left = What was not taken, and why
take-in-left-line = { $what }: { $name }
take-in-left-times = { $what } ({ $count } times)
take-in-add = { $count ->
    [0] Add what I have chosen
    [1] Add one thing
   *[other] Add { $count } things
}
take-in-cancel = Cancel, change nothing
take-in-nothing-chosen = Nothing is switched on yet. Switch on what you want to add.
take-in-nothing-new = There is nothing new in this file.
take-in-too-large = This file is too large. Ask for a smaller part of it.
take-in-damaged = This file cannot be read. Get it again and try once more.
take-in-unknown = This is no kind of file that can be read here. Calendar files, contacts and health summaries (FHIR) can.
take-in-empty = There is nothing in this file that could be read.
take-in-several = This file is about several people. Ask for a file about you alone.
take-in-not-now = The part of the app that reads this could not be fetched. Connect to the internet and try again.
take-in-too-long = Reading this took too long and was stopped. Try again, or ask for a smaller part of it.
take-in-broke-down = The app could not finish reading this. Try again. If it happens again, ask for a smaller part of it.
take-in-no-letter = No day, time or phone number was found in the text.
take-in-safe = Nothing in your passport was changed.
take-in-letter = From your letter
take-in-letter-hint = Tap what is right. You can still change it below.
take-in-letter-next = { $day } – the letter has no year
take-in-letter-weekday = { $day } – the weekday in the letter does not fit
take-in-letter-days = Days
take-in-letter-times = Times
take-in-letter-phones = Phone numbers
