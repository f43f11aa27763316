# When a shared meeting is worth asking for. What is said about each situation stands in noticed.ftl.

meeting-title = A meeting together
meeting-lede = You, your GP and the hospital, for about a quarter of an hour by video or phone. Only a suggestion: you decide.
meeting-send = You can send this
meeting-send-how = Send it the way you usually write to your GP or the hospital. Change what you like.
meeting-copy = Copy the text
meeting-copied = The text is copied. Paste it into your message.
meeting-not-copied = The text could not be copied. Hold your finger on it, mark it and copy it by hand.
meeting-plan = Put a meeting in the calendar
meeting-planned = A meeting is already planned
meeting-none-title = Nothing suggests it just now
meeting-none-text = You can ask for one all the same, whenever you want it.
meeting-worth = When it can be worth asking
meeting-worth-contact = You and your GP need to get back in touch or to trust each other again.
meeting-worth-unsure = It is not clear what your GP does and what the hospital does.
meeting-worth-handing-over = Others take over, for example when treatment ends or you go home.
meeting-worth-waiting = You are waiting for a test or its result, and the waiting feels unsafe.
meeting-worth-serious = You are seriously ill, or have several illnesses at once.
