# The frame around every page: navigation, saving, short messages, what is asked before going on.

app-name = Red Thread
window-title = { $heading } · { $app }
app-skip = Go to the content
app-nav = Main pages
nav-today = Today
nav-team = Team
nav-calendar = Calendar
nav-raise = To raise
nav-share = Share
nav-me = About me
nav-settings = Settings
nav-back = Back

language-label = Language

sample-bar = This is a sample. Nobody in it is real.
sample-throw-away = Throw it away

saving-now = Saving …
saving-saved = Saved on this phone
saving-not = Not saved yet
saving-not-text = What you wrote is still here, but only until you close this page.
saving-again = Try to save again
saving-full = The phone has no room left. Remove some photos or apps you do not need, then try again.
saving-lost = The phone’s storage does not answer. Close other tabs of this app, then try again.
saving-blocked = Another tab is in the way. Close other tabs of this app, then try again.
saving-other = The phone could not store it.
read-only = Your care passport was last saved by a newer version of this app. You can read it here. Open the app again with the internet on to update it.

only-copy-title = This browser no longer opens what it stored.
only-copy-text = You see the extra copy of your care passport. Everything that was saved is in it, but nothing can be changed now.
only-copy-todo = Make a backup now. Then close Red Thread and open it again: often that is enough. If this comes back, delete the data of this site in the settings of the browser, open Red Thread again, and bring the backup back.
only-copy-others = That also deletes the other care passports on this phone:
mended-title = The storage in this browser was damaged.
mended-all = Everything was put back from the second copy on this phone.
mended-but =
    { $lost ->
        [one] It was put back from the second copy on this phone, but the last change is missing. Please look through what you wrote last.
       *[other] It was put back from the second copy on this phone, but the last { $lost } changes are missing. Please look through what you wrote last.
    }
mended-todo = Make a backup outside this phone now. You find it under Settings.
mended-seen = I have read this

toast-removed = Taken out
toast-taken-back = The change is undone
toast-undo = Undo
toast-redo = Do it after all
toast-close = Close this message

remove-title = Take this out?
remove-text = You can undo this afterwards.
remove-yes = Take it out
remove-no = Keep it

update-ready = A new version is ready.
update-now = Use it now

person-me = You
person-patient = the patient
person-not-shown = Someone not named here
person-nobody = Nobody yet
more = More
edit = Change
remove = Take out
add = Add
action-about = { $action }: { $what }
call-person = Call { $name }
mail-person = Write to { $name }

when-at = { $day } at { $time }
when-from-until = { $day }, { $from }–{ $until }
when-in-zone = { $when } ({ $zone } time)
when-in-week = Expected in week { $week }, from { $day }
when-in-days = { $days ->
    [0] Today
    [1] Tomorrow
   *[other] In { $days } days
}
age-today = today at { $time }
age-days = { $days ->
    [1] yesterday
   *[other] { $days } days ago
}
age-ahead = on { $day }, by the clock of the phone that wrote it
years-old = { $years ->
    [1] 1 year old
   *[other] { $years } years old
}

level-says = { $level } of 10
level-none = Take the answer back
