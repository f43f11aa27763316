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
post-trouble-answered = Another phone has answered this invitation already
post-trouble-answered-todo = If they have a new phone, or if it was somebody else who answered first, stop sending to them here and invite them again.
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
post-trouble-began-otherwise = This comes from a care passport that began anew
post-trouble-began-otherwise-todo = On one of the devices the history was cleared, or everything was begun anew. What you have here stays.
post-trouble-too-large = There is more in it than can be sent at once
post-trouble-too-large-todo = See what they see, switch off some of it, and send it again.
post-trouble-long-history = The history is too long to be sent at once
post-trouble-long-history-todo = Clear the history on the phone where this care passport began, and try again from there.
post-trouble-wrong-words = These are not the words
post-trouble-wrong-words-todo = Compare them letter by letter with what you were told, or ask for them again. You can try as often as you need.

## The list of those who follow along.

followers-title = Who follows along
followers-hint = Let a relative or a friend follow along on their own phone.
followers-settings = A relative or a friend can follow along on their own phone, next door or far away. You send them what is new, and you can stop at any time.
followers-see = See who follows along
followers-lede = They get what is new when you send it. Nothing is sent by itself.
followers-read-only = This care passport can only be read now, so nobody can be invited and nothing can be sent from here.
followers-none-title = Nobody follows along yet
followers-none-text = Somebody close to you can have what you let them see on their own phone, next door or far away.
followers-how = How it works
followers-how-see = They see what you let them see, and nothing else.
followers-how-send = You send them what is new with a tap: in a message, or side by side.
followers-how-alone = Nothing is sent by itself, and there is no server of ours. What you send opens only on the phone it is for. Nobody else can read it.
followers-how-stop = You can stop at any time. What they have by then stays with them.
followers-invite-title = Whom would you like to invite?
followers-invite-others = Others in your team
followers-invite-none = Everybody in your team has been invited or follows along already.
followers-add-hint = Is somebody missing here? Add them to your team first.
followers-somebody = Somebody who is no longer in your team
followers-sees = May see: { $what }
followers-sees-as = May see what you share with: { $audience }
followers-what = What { $name } sees
followers-change = Change what { $name } may see
followers-since = Follows along since { $day }.
followers-sent = You last prepared something { $ago }.
followers-sent-never = Nothing new has been prepared yet.
followers-got = What you prepared { $ago } has come.
followers-got-never = You have not been told here whether anything has come.
followers-got-latest = You have not been told here whether the latest has come.
followers-changed = Something they may see has changed since then.
followers-same = Nothing they may see has changed since then.
followers-invited = Invited { $ago }. No answer has been opened here yet.
followers-answered = Invited { $ago }. There is an answer, but it is not sure yet that it is from them. Open it once more.
followers-stopped = Stopped { $ago }. What they had by then stays with them.
followers-open = What { $name } has
followers-open-paired = Send to { $name }
followers-open-invited = The invitation to { $name }
followers-open-stopped = About { $name }, stopped { $day }

## What has come, and what becomes of it.

followers-waiting = One moment …
followers-compare-title = Do you both see the same words?
followers-compare-who = An answer has come to the invitation to { $member }. Whoever made it calls themselves “{ $name }”.
followers-compare-how = Call { $name }, or ask them if you are together: which four words do they see? Let them say the words first.
followers-compare-label = Four words
followers-compare-same = Yes, the same words
followers-compare-different = No, other words
followers-compare-later = If you cannot ask now, go back. Open the answer again when you can.
followers-paired-title = { $name } follows along now
followers-paired-text = They have not got anything yet. The first time you send them all they may see, and after that what is new.
followers-paired-name = Whoever answered calls themselves “{ $called }”. If that is not { $name }, do not send anything. Stop sending, and invite { $name } again.
followers-paired-done = Everybody who follows along
followers-not-them-title = The words are not the same
followers-not-them-text = It may be that somebody else answered, or put themselves in between. Nothing from your care passport was shared, and the invitation can no longer be used. Invite { $name } again, at best when you are together.
followers-invite-again = Invite { $name } again

## Inviting somebody.

invite-title = Let { $name } follow along
invite-asks-first = You chose that { $name } is told nothing without asking you. They will only get what is for them alone.
invite-where = Where is { $name } now?
invite-near = Here with me
invite-near-hint = You show a code, and you read one from their phone.
invite-far = Somewhere else
invite-far-hint = You send an invitation, and tell the words for it over the phone.
invite-waiting = You invited { $name } { $ago }. If you choose the same way again, it is the same invitation. If you choose the other way, it is a new one, and the earlier one can no longer be used.
invite-already = { $name } follows along already. Invite again only for another phone of theirs.
invite-making = Making the invitation …
invite-show-title = First: { $name } reads this code
invite-show-how = Let them point their phone’s camera at it and open the link. Whoever has Red Thread already can choose “Read a code” there.
invite-show-only = Show it to { $name } only. Whoever else sees it could answer in their place.
invite-code-label = Code with the invitation to { $name }
invite-read-title = Then: you read theirs
invite-read-text = When { $name } has said yes, there is a code there too.
invite-read = Read the code on their phone
invite-no-camera = If the camera does not work
invite-no-camera-text = Send the invitation to { $name } and to nobody else. They send you an answer, and you compare four words.
invite-send-title = First: send this to { $name }
invite-send-text = In a message or by e-mail. Nobody can open it without the words.
invite-words-title = Then: call { $name } and say these words
invite-words-text = Do not put them in a message. Whoever has both could answer in their place.
invite-words-label = The words for { $name }
invite-words-once = The words are shown only here. If you come back and make the invitation again in this way, they are the same.
invite-open-title = Last: open their answer
invite-open-text = { $name } sends you an answer. Tap the link in it, or open it here.
invite-open = Open the answer
invite-take-back = Take back the invitation

## One who follows along.

follower-standing = How it stands
follower-send = Send { $name } what is new
follower-made-title = Ready for { $name }
follower-made-whole = It holds all that { $name } may see.
follower-made-part = It holds only what has changed since the last that is known to have come to { $name }.
follower-made-copy = It is a locked copy of everything.
follower-made-only = Only { $name } can open it. Nobody else can read it on the way.
follower-code-label = Code for { $name }
follower-code-how = Are you together? Let { $name } read the code. If not, send it in one of the ways below.
follower-no-code = It is too much for one code. Use one of the ways below.
follower-moving-title = For { $name }, from phone to phone
follower-moving-label = Moving code for { $name }
follower-moving-warning = Only { $name } can open what is in it.
follower-arrived-title = Has it come?
follower-arrived-text = When you know that it has come to { $name }, note it here. The next time, only what is new has to be sent.
follower-arrived = It has come to { $name }
follower-received = Good: it has come to { $name }. The next time, only what is new has to be sent.
follower-anew-text = Is something missing on their phone, or can they not open what you sent?
follower-anew = Send everything again
follower-no-member = This person is no longer in your team. What they may see was written there, so nothing can be made for them. You can stop, and invite them again once they are back in your team.
follower-copy-title = If this phone is lost
follower-copy-text = { $name } can keep a locked copy of everything. They cannot open it: that takes words that only you have. With a new phone and the words you have it all back.
follower-copy-there = You have made such a copy for { $name }. It is not renewed by itself.
follower-copy-leave = Leave a locked copy with { $name }
follower-copy-again = Make a new copy for { $name }
follower-copy-words-title = Write these words down
follower-copy-words-text = Keep them where you find them without this phone, and do not give them to { $name } with the copy. They open this copy, and every later one for { $name }.
follower-stop = Stop sending to { $name }
follower-stopped-stays = What you have sent stays on their phone. Red Thread cannot take it back. Nothing new is made for them, and nothing they send is taken in.
follower-farewell-title = Word for { $name }, if you like
follower-farewell-text = If you send this, their phone says that nothing more will come. You need not send it. It takes nothing away from them.
follower-remove = Take off the list

stop-title = Stop sending to { $name }?
stop-goes-title = What ends
stop-goes-send = Nothing new can be made for { $name }.
stop-goes-take = Answers they send because they follow along are no longer taken in.
stop-stays-title = What stays
stop-stays-copies = Everything you have sent stays on their phone, also what they have not opened yet. Red Thread cannot take it back.
stop-stays-team = They stay in your team. You can invite them again.
stop-yes = Stop now
stop-no = Do not stop

## On the page of somebody in the team.

follower-member-title = Following along
follower-member-text = { $name } can have what you let them see on their own phone. You send them what is new.
