# The lock on the care passport, and the gate of a locked one.

lock-title = Lock
lock-settings = With a lock, your care passport opens only with a password, or with your fingerprint or face.
lock-see = See the lock
lock-lede = Without a lock, anyone who can open this phone can read your care passport.
lock-what = With a lock it opens only with your password. Nothing that you have written can be read without it, not even by somebody who copies everything off the phone.
lock-forget = If you forget the password, nobody can open it, and nobody can reset it. Only a backup brings it back then.
lock-backup-first = You have no backup yet. Make one first.
lock-password = Password
lock-password-hint = At least ten characters. A few words that do not belong together are best.
lock-again = The password once more
lock-show = Show the password
lock-label = Name on the locked page
lock-label-hint = Anyone who picks up the phone can read this name. Leave it empty if nobody should.
lock-minutes = Lock by itself
lock-after = { $count ->
    [1] After 1 minute without a touch
   *[other] After { $count } minutes without a touch
}
lock-hidden = It also locks when you leave the app: at once, or after a minute while you are sending something or making a backup.
lock-put-on = Lock with this password
lock-working = One moment …
lock-done = Done.
lock-differs = The two are not the same. Type the password again.
lock-too-short = The password is too short. It needs at least ten characters.
lock-too-long = The password or the name is too long. Make it shorter.
lock-label-too-long = The name on the locked page is too long to be kept. Take the lock off, and put it on again with a shorter name.
lock-too-plain = That password would soon be guessed. Take a few words that do not belong together.
lock-unsaved = Not everything is saved yet. As soon as it is, you can lock.
lock-sample = This is a sample. When you have a care passport of your own, you can lock it here.
lock-not-now = That did not work now. Close other apps, check that you are online, and try again. Your care passport is safe.
lock-no-place = This browser cannot lock a care passport. It works in most browsers when you do not use a private window.
lock-not-stored = That could not be saved. Check that there is room on the phone, and try again. Your care passport is safe.
lock-on = The lock is on. Your care passport opens only with your password.
lock-now = Lock now
lock-passkey = Fingerprint or face
lock-passkey-text = You can open the lock the same way as you open the phone. The password goes on working.
lock-passkey-add = Use fingerprint or face
lock-passkey-on = Fingerprint or face opens the lock too.
lock-passkey-drop = Use the password only
lock-no-passkey = The phone did not recognise your fingerprint or face, so nothing has changed. You can try again, or use the password.
lock-cannot-passkey = This phone or browser cannot open the lock with a fingerprint or a face. The password works.
lock-card = Night and weekend card
lock-card-text = In an emergency somebody may need your night and weekend card when you cannot type a password. You can leave it outside the lock. Then anyone who picks up the phone can read what is on the card.
lock-card-leave = Leave the card outside the lock
lock-card-outside = The card lies outside the lock. Anyone who picks up the phone can read what is on it.
lock-card-take = Put the card behind the lock
lock-off = Take the lock off
lock-off-text = Then anyone who can open this phone can read your care passport again.
lock-off-now = Take the lock off
lock-closing = Locking …
lock-closing-text = This care passport locks as soon as everything is saved.
lock-unsaved-lost = If it cannot be saved at all, you can lock it anyway. Then your last changes are lost, unless they are still in the form where you wrote them.
lock-unsaved-now = Lock without my last changes

gate-title = Locked care passport
gate-lede = This care passport is locked. Type the password to open it.
gate-open = Open
gate-opening = Opening … This takes a moment.
gate-wrong = That is not the password. Small and capital letters matter. Try again.
gate-card = For those who help in an emergency. It opens without a password.
gate-card-open = See the card
gate-forgotten = Forgotten the password?
gate-forgotten-text = Nobody can open it without. If you have a backup, it can take the place of what is locked here.
gate-delete = Without the password you can still take everything off this phone.
