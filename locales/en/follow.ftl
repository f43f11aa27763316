# Following along with somebody else’s care passport: who is followed, being invited, answering, and what came.

follow-title = People you follow
follow-lede = This is what others have sent to this phone. Nothing here changes by itself. For each of them you see how old it is.
follow-settings = When somebody lets you follow along, what they send you is kept here, apart from your own care passport.
follow-see = See the people you follow
follow-empty-title = You follow nobody yet
follow-empty-text = Whoever has a care passport can invite you to follow along. Read the code they show you, or open what they sent. Then you see here what they choose to send you.
follow-own = My own care passport
follow-new-title = Has something new come?
follow-new-text = Open the link or the file they sent, or read the code they show you.
follow-new-open = Read something new that came

follow-failed = What you follow could not be read
follow-damaged-todo = Do not clear the browser’s data. Restart the phone, then try again. If that does not help, ask to be invited again.
follow-newer = It was saved by a newer version of this app.
follow-untouched = Nothing of it has been changed.

follow-when = { $ago } ({ $when })
follow-written = Written { $when }
follow-came = It came to this phone { $ago }.
follow-next = Next
follow-next-nothing = No coming appointment is in this copy.
follow-what-is-new = What is new
follow-new = { $count ->
    [one] One thing is new since the copy before (written { $ago })
   *[other] { $count } things are new since the copy before (written { $ago })
}
follow-new-nothing = Nothing is new since the copy before (written { $ago }).
follow-from-another = This comes from another phone or tablet than the copy before. What was written only there may be missing here.
follow-gone = { $count ->
    [one] One thing is no longer there ({ $kinds }).
   *[other] { $count } things are no longer there ({ $kinds }).
}
follow-first = This is the first that has come.
follow-missed = { $count ->
    [one] Something that was sent before this has not come here. Everything that counts now is here; only a locked copy would still be missing.
   *[other] { $count } things that were sent before this have not come here. Everything that counts now is here; only a locked copy would still be missing.
}
follow-reached = { $count ->
    [one] The contact details of one person have changed. Check them before you call.
   *[other] The contact details of { $count } people have changed. Check them before you call.
}
follow-ended = { $name } has stopped sharing with you. What you have stays here, and nothing new comes.
follow-copy = A locked copy of everything came too ({ $ago }), for the day that { $name } loses the phone. It opens only with words that { $name } has.
follow-nothing-yet = There is nothing here yet. Once your answer has reached { $name }, the first can be sent to you.
follow-earlier-title = Is this newer than what you have?
follow-earlier-text = It comes from another phone than what you have here, and it says that it was written before that. Has the patient got a new phone, or does a clock run wrong? Then show it. If you are not sure, ask.
follow-earlier-take = Show what came now
follow-said-yes = You said yes { $ago }.
follow-answer-again = Show the answer again
follow-leave = Stop following along: { $name }
follow-leave-title = Stop following along?
follow-leave-text = Everything that came from { $name } is deleted from this phone for good, a locked copy too if there is one. { $name } is not told: say it yourself, so that nobody counts on you in vain.
follow-leave-yes = Stop and delete it
follow-leave-no = Go on following along

follow-give-back = Give { $name } the locked copy back
follow-give-back-title = The locked copy, on its way back
follow-give-back-lede = Has { $name } lost the phone, or got a new one? With this copy everything comes back.
follow-give-back-send = Send the file to the new phone of { $name }.
follow-give-back-open = There { $name } opens Red Thread, chooses “{ $restore }” and picks the file.
follow-give-back-words = { $name } types the words that were written down. Nobody else needs them.

follow-taking-title = Something has come
follow-taking = Looking at what came …
follow-back = Back to the people you follow
follow-invited-title = You are invited to follow along
follow-locked-lede = The invitation is locked with three words. Whoever sent it tells you the words, for example on the phone.
follow-wrong-words = These are not the words of this invitation. Compare them letter by letter, or ask for a new invitation with its words.
follow-invited-lede = { $name } would like you to follow along.
follow-means-title = What that means
follow-means-sent = { $name } sends you what is new, and chooses what you see. Nothing comes by itself, and you always see how old it is.
follow-means-answer = You can answer: take on something, ask something, tell what you have noticed. { $name } looks at it before any of it is kept.
follow-means-stays = What comes to you stays on this phone. Keep the phone locked, so that nobody else reads it.
follow-means-stop = You can stop at any time. Then all of it is deleted here.
follow-name = Your name, as { $name } knows you
follow-name-missing = Write your name, so that { $name } sees who answers.
follow-accept = Yes, I will follow along
follow-accepting = Making your answer …
follow-not-now = Not now

follow-answered-title = Your answer is ready
follow-answered-lede = { $name } needs your answer before anything can be sent to you.
follow-read-it = Let { $name } read this code
follow-send-it = Send this to { $name }
follow-read-how = { $name } opens Red Thread, chooses “Read a code”, and points the camera here.
follow-far = If you are not together, send the link or the file.
follow-no-code = It does not fit one code. Send the link or the file.
follow-words-title = Four words to compare
follow-words-text = If you are not together, { $name } calls you and asks which four words you see. Read them out. If { $name } sees other words, somebody else has come in between.
follow-words-label = The four words
follow-answered-after = Once { $name } has your answer, the first can be sent to you.

follow-as-it-was = This is how it was { $when }
follow-as-it-was-text = It does not change by itself. Ask { $name } if you are not sure that it still holds.
follow-swapped-title = Changed contact details: { $name }
follow-swapped-text = Ask { $name }, or call the number you know, before you use the new one.
follow-before = Before
follow-now = Now
follow-no-longer = nothing
follow-call-known = Call the number you know:
follow-trust = The new number is right
follow-trust-other = What is new is right
follow-receipt = Tell { $name } that you have got this
follow-receipt-hint = Nothing is sent by itself. Without it, { $name } cannot know that this has reached you.
follow-receipt-label = Code that tells { $name } what you have got
follow-only-they = Only { $name } can open your answer.
