# The patient’s own backup, and bringing it back.

backup-title = Backup
backup-lede = A backup is one locked file with your whole care passport. With it you get everything back if the phone is lost or broken, or when you get a new one.
backup-how = First you get three words to write down. Then you save the file. It opens with those words only.
backup-none = You have no backup yet.
backup-last = { $days ->
    [0] Your last backup is from today.
    [1] Your last backup is from yesterday.
   *[other] Your last backup is { $days } days old.
}
backup-since = { $count ->
    [0] Everything you have written is in it.
    [1] One change is not in it.
   *[other] { $count } changes are not in it.
}
backup-make = Make a backup
backup-unsaved = Not everything is saved yet. As soon as it is, you can make a backup.
backup-sample = This is a sample. When you have a care passport of your own, you make a backup of it here.
backup-words-title = Write down these words
backup-words-making = Making the backup and locking it …
backup-words-lede = Without them nobody can open the backup, not even you. They are shown this one time.
backup-words-label = Three words
backup-words-hint = Write them on paper, and keep the paper apart from the file.
backup-words-print = Print a recovery sheet
backup-words-done = I have written them down
backup-too-large = There are too many earlier versions for one backup. Clear the history first, and try again. Your care passport is safe.
backup-not-locked = It could not be locked, so no backup was made. Your care passport is safe. Check that you are online, close other apps, and try again.
backup-not-read = What is stored could not be read, so no backup was made. Close other windows with Red Thread, and try again.
backup-again = Try again
backup-file-title = Save the backup
backup-file-lede = Put the file where you find it again without this phone: send it to yourself or to somebody you trust, or save it on a computer.
backup-file-save = Send or save the file
backup-file-name = Red Thread backup { $date }
backup-file-shared = The file is handed on. You have a backup.
backup-file-saved = The file is saved on this phone. Put a copy of it somewhere else too: if the phone is lost, so is this one.
backup-file-refused = That did not work on this phone. Try again.
backup-file-forgot = Did the words get lost? Make a new backup. It gets new words, and the old file can be deleted.
backup-move-title = Straight to a new phone
backup-move-text = This phone shows a moving code, and the new phone reads it.
backup-move-open = Show the moving code
backup-move-lede = On the new phone, open Red Thread, choose “Read a code”, and point the camera here. Then type the three words there.
backup-move-label = Moving code with your backup
backup-move-warning = Anyone who films the code needs the three words to open it.

remind-first-title = Make a backup
remind-first-text = What you write is kept on this phone. With a backup you get it back if the phone is lost.
remind-again-title = Time for a new backup
remind-again-text = { $count ->
    [1] One change is not in your last backup.
   *[other] { $count } changes are not in your last backup.
}
remind-later = Not this week

recovery-title = Recovery sheet
recovery-what = This sheet opens a backup of a care passport, made with Red Thread. The backup is a locked file, and its name ends in .redthread.
recovery-made = Made { $day }
recovery-words = The three words
recovery-how = How to bring it back
recovery-open = On a phone or computer, open { $address }
recovery-choose = Choose “Bring back a backup”, and then the file.
recovery-type = Type the three words.
recovery-where = Where the file is:
recovery-keep = Keep this sheet apart from the file. Whoever has both can read everything.

restore-title = Bring back a backup
restore-lede = Nothing on this phone changes before you have seen what is in the backup.
restore-welcome-title = Do you have a backup?
restore-welcome-text = Bring your care passport back, or over from another phone.
restore-file = The backup file
restore-file-hint = Its name ends in .redthread.
restore-choose = Choose the file
restore-scan-title = From another phone
restore-scan-text = The other phone shows a moving code, and you read it with the camera here.
restore-letter = This is a care passport that somebody gave you to read. It is not a backup. Open it with “Read a code”.
restore-words-title = Type the three words
restore-words-lede = You wrote them down when you made the backup. If you printed a recovery sheet, they are on it.
restore-words-label = The three words
restore-words-hint = Spaces, and big or small letters, make no difference.
restore-words-open = Open
restore-words-opening = Opening …
restore-not-words = There are three words of six letters each. Look again at how they are spelt.
restore-wrong-words = These are not the words of this backup. Nothing has changed. Compare them letter by letter.
restore-not-now = It could not be opened right now, and nothing has changed. Close other apps, check that you are online, and try again.
restore-another = Choose another file
restore-not-a-backup = This is not a backup
restore-not-a-backup-todo = Look for a file whose name ends in .redthread.
restore-damaged = This backup is not whole
restore-damaged-todo = Fetch the file once more from where you saved it, or use an older one.
restore-newer = A newer Red Thread made this backup
restore-newer-todo = Close all windows with Red Thread and open it again, so that it updates itself. Then try once more.
restore-too-large = This file is larger than a backup can be
restore-too-large-todo = Look for a file whose name ends in .redthread.
restore-nothing-changed = Nothing on this phone has changed.
restore-whose = The care passport of { $name }
restore-made = Backup made
restore-people = People
restore-tasks = Tasks
restore-appointments = Appointments
restore-here = On this phone
restore-here-nothing = There is no care passport on this phone yet.
restore-here-same = This phone holds exactly the same. There is nothing to bring back.
restore-here-ahead = { $count ->
    [1] It is the same care passport. One newer change is in the backup.
   *[other] It is the same care passport. { $count } newer changes are in the backup.
}
restore-here-behind = { $count ->
    [1] It is the same care passport, and this phone has one newer change. There is nothing to bring back.
   *[other] It is the same care passport, and this phone has { $count } newer changes. There is nothing to bring back.
}
restore-here-parted = It is the same care passport, but both have changed since, and the two cannot be put together.
restore-only-here = { $count ->
    [1] One change is only on this phone. It would be lost.
   *[other] { $count } changes are only on this phone. They would be lost.
}
restore-only-there = { $count ->
    [1] One change is only in the backup.
   *[other] { $count } changes are only in the backup.
}
restore-here-other = There is another care passport on this phone, that of { $name }. It would be replaced.
restore-here-damaged = What is stored on this phone is damaged and cannot be read. The backup would take its place.
restore-here-locked = The care passport on this phone is locked. Bringing back the backup takes its place, and what is locked is gone for good.
restore-here-locked-named = A care passport called “{ $name }” is locked on this phone. Bringing back the backup takes its place, and what is locked is gone for good.
restore-here-unread = What is stored on this phone could not be looked at, so nothing can take its place now. Close other windows with Red Thread, and try again.
restore-here-newer = A newer Red Thread has written on this phone, so nothing can take its place now. Update the app first.
restore-bring = Bring it onto this phone
restore-take-newer = Take the newer changes
restore-replace = Replace what is on this phone
restore-backup-first = Make a backup of it first
restore-confirm-title = Replace the care passport of { $name }?
restore-confirm-text = The care passport of { $here } on this phone goes away with all that is in it, and the backup of { $there } takes its place. This cannot be undone.
restore-confirm-damaged-title = Replace what cannot be read?
restore-confirm-damaged-text = What is stored on this phone goes away, and the backup of { $there } takes its place. This cannot be undone.
restore-confirm-locked-title = Replace “{ $name }”, which is locked?
restore-confirm-yes = Replace it
restore-confirm-no = Keep what is here
restore-held-up = Something on this phone is not saved yet. Go back to the app until it is, then come here again.
restore-writing = Bringing it back …
restore-refused = It could not be stored. What was on this phone is as it was. Try again.
restore-unheard = The phone did not answer in time. Close Red Thread and open it again: then you see whether the backup is back. Nothing is lost.
restore-taken = Something was written on this phone in the meantime. Nothing has changed. Choose the file once more.
restore-full = There is no room left on this phone. What was on it is as it was. Make room, and try again.
restore-read-only = A newer Red Thread made this backup. You can read it here, and change it once the app is updated.
restore-go-back = Back to the app
