# Those who follow along: inviting somebody, sending them what is new, stopping. On the patient's phone.

## Why something was not made or not taken. Read on the patient's phone and on that of whoever follows along.

post-trouble-nothing-lost = Nothing that was here before has changed, and nothing is lost.
post-trouble-unknown = This is not for this phone
post-trouble-unknown-todo = It comes from somebody who is not known here, or it is meant for another phone or another care passport. Ask the one who sent it. If it belongs to another phone of yours, open it there.
post-trouble-unsigned = It does not show who made it
post-trouble-unsigned-todo = Without that, nothing of it is taken. Ask the one it seems to come from to send it again.
post-trouble-altered = It was changed on the way
post-trouble-altered-todo = Because it is not as it was made, nothing of it is taken. Ask for it to be sent again, if you can in another way.
post-trouble-forged = Somebody else made this
post-trouble-forged-todo = It seems to come from somebody you know, but it does not. Do not trust it. Call them, on a number that you had before.
post-trouble-known = You have opened this before
post-trouble-known-todo = What was in it is here already. There is nothing more to do.
post-trouble-older = This is older than what is here
post-trouble-older-todo = Something later has already come, so there is nothing to take from it. If you are waiting for something new, ask for it.
post-trouble-fork = This does not fit what came before
post-trouble-fork-todo = It may have been sent from another phone, or after an older copy was brought back. Call the one who sent it and ask. If they have a new phone, begin again with a new invitation.
post-trouble-missing = Something before this has not come
post-trouble-missing-todo = It only says what has changed since something that never came here. Ask the one who sent it to choose “Send everything again”.
post-trouble-not-theirs = The one who sent this cannot send such a thing
post-trouble-not-theirs-todo = Nothing of it is taken. Ask them what they meant to send.
post-trouble-not-now = That did not work right now
post-trouble-not-now-todo = Check that you are online, close other apps, and try again.
post-trouble-not-kept = It could not be saved on this phone
post-trouble-not-kept-todo = So nothing was made, and nothing was taken. Close other windows with Red Thread, make room if the phone is full, and try again.
post-trouble-too-large = There is more in it than can be sent at once
post-trouble-too-large-todo = See what they see, switch off some of it, and send it again.
post-trouble-wrong-words = These are not the words
post-trouble-wrong-words-todo = Compare them letter by letter with what you were told, or ask for them again. You can try as often as you need.
