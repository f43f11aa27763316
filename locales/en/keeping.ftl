# A care passport that several devices keep: somebody who keeps it for the patient, a second device, and what was written apart.

keeping-own-device = your other device
keeping-own-device-title = Your other device
keeping-own-title = Another phone or tablet of yours
keeping-own-text = Your care passport can be on another phone or tablet of yours too. You write on both, and send what is new from one to the other.
keeping-own-add = Add another device of mine
keeping-own-invite-title = Add another device
keeping-own-lede = The other device gets your whole care passport, and you can write on both.
keeping-own-near = It is here
keeping-own-near-hint = You show a code here. The other device asks whether you will follow along: say yes there, then read its code here.
keeping-own-paired-title = Your other device is connected now
keeping-own-paired-text = Nothing has been sent to it yet. The first time you send it your whole care passport, and after that what is new.
keeping-own-stop-takes = What is written there is no longer taken in here.
keeping-own-stop-stays = Your care passport stays on it as it is there now. To take it away from there, delete it there.
keeping-anew-text = Is something missing on the other device, or can it not be opened there?

keeping-managing = If somebody does it for you, they can keep the whole care passport on their own phone.
keeping-managing-open = Who keeps it with me
keeping-let-title = If it becomes too much
keeping-let-text = { $name } can keep your whole care passport on their own phone too, and write in it for you.
keeping-let-open = Let { $name } keep it with me
keeping-title = Let { $name } keep your care passport with you?
keeping-gets-title = What { $name } gets
keeping-gets-all = All of it: also what you share with nobody, the history, and who follows along.
keeping-gets-write = { $name } can write and change everything, and send to others for you. What was there before stays in the history.
keeping-gets-send = Nothing is sent by itself. You send each other what is new.
keeping-ends-title = You can end it
keeping-ends-text = Then nothing more that comes from the phone of { $name } is taken in here, and { $name } gets only what you let them see. What they have by then stays on their phone.
keeping-ends-others = Their phone could still send to others who follow along, in your name. If that worries you, stop sending to the others too, and invite them again.
keeping-yes = Yes, { $name } keeps it with me
keeping-no = No, not now
keeping-is = { $name } keeps your care passport with you and may write in it.
keeping-is-own = It keeps your whole care passport, and you write on both.
keeping-end-title = If { $name } is not to keep it any more
keeping-end = Do not let { $name } keep it any more
keeping-refused = Whoever sent this no longer keeps your care passport
keeping-refused-todo = You have ended that they keep your care passport, so nothing they wrote was taken in. They can tell you what it was, and you write it down yourself.
keeping-ended-now = { $name } no longer keeps your care passport. Nothing more from there is taken in here.

keeping-made-whole = It holds your whole care passport.
keeping-made-part = It holds what has been written here since the last that is known to have come to { $name }.
keeping-changed = Something has been written here since then.
keeping-same = Nothing has been written here since then.
keeping-unsaved = Something is still being saved. Wait a moment before you send.
keeping-came-new = What was written by { $name } has come in.
keeping-came-own = What was written on your other device has come in.
keeping-came-nothing = There was nothing new in it. You have everything that was sent.

keeping-here-title = You keep this care passport with { $name }
keeping-here-text = This is the care passport of { $name }. Send { $name } what you have written, and open here what { $name } sends.
keeping-today = The care passport of { $name }. It is { $day }.
keeping-here-own-title = On your other device too
keeping-here-own-text = Send what you have written here to your other device, and open here what you send from there.
keeping-here-open = Send what is new

keeping-ended-title = You no longer keep this care passport with { $name }
keeping-ended-own-title = No longer connected to your other device
keeping-ended-text = This is how it stood when it ended. What you write here stays on this phone, and nothing of it goes to { $name }.
keeping-through = What is new goes to { $name } from the phone of { $patient }, not from here.
keeping-mine = What { $name } has to do
keeping-anew-title = Take what came instead?
keeping-anew-means = What came takes the place of what is here. What was written here and not sent yet is gone then, and the history here too.
keeping-anew-yes = Put it in the place of what is here
keeping-clear-here = The history cannot be cleared here. That is done on the phone where this care passport began.
keeping-clear = This care passport is kept on another device too. Once you have cleared the history here, send everything again: what you send then takes the place of what is there.

## On the device of whoever keeps it.

follow-keep-title = { $name } asks you to keep the care passport too
follow-keep-own-title = Your care passport for this device
follow-keep-means = What that means
follow-keep-all = You have all of it on this phone, also what is shown to nobody else. Keep the phone locked. Under Settings you can put a lock on the care passport too.
follow-keep-write = You can write and change everything. What was there before stays in the history.
follow-keep-send = Nothing is sent by itself. You send what you have written, and open here what comes.
follow-keep-beside = If there is another care passport on this phone, it stays as it is.
follow-keep-yes = Keep it on this phone
follow-keep-waiting = Saving it on this phone …
follow-kept = You keep the care passport of { $name } on this phone.
follow-kept-stays = The care passport of { $name } that you keep stays on this phone, but nothing more comes for it, and you can send nothing back.
follow-kept-ended = You no longer keep the care passport of { $name }. It is still on this phone, as it stood then.
follow-kept-open = Open the care passport of { $name }

## What was written apart.

disputes-title = Written apart
disputes-lede = Different things were written on two devices, and neither knew of the other. Look at both and choose. What you do not choose stays in the history.
disputes-none-title = There is nothing to decide
disputes-none-text = When different things are written on two devices at the same time, it stands here until somebody decides.
disputes-now = As it stands now
disputes-both = Nobody wrote exactly this: all of it is shown until you choose.
disputes-written = Written { $when } · { $who }
disputes-gone = Here it was taken out.
disputes-choose = This is right
disputes-choose-gone = Yes, take it out
disputes-keep = It is right as it stands
disputes-anew = Neither: write it anew
disputes-today = { $count ->
    [one] One thing was written differently on two devices.
   *[other] { $count } things were written differently on two devices.
}
disputes-look = Look and choose
