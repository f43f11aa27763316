# A consultation, step by step.

talk-steps = Steps of the consultation
talk-prepare = Prepare
talk-during = Talk
talk-close = Close
talk-after = After
talk-who = Who, when and what for
talk-who-empty = Nobody is down for it yet.
talk-who-change = Change
talk-raise = What I want to raise
talk-raise-hint = Put them in your order. At most three come first.
talk-question = Question
talk-concern = Concern
talk-carried = From last time
talk-first = Comes first
talk-earlier = Move up: { $what }
talk-later = Move down: { $what }
talk-bring = { $count ->
    [1] One more thing to take along
   *[other] { $count } more things to take along
}
talk-alone = For the part with one person only
talk-alone-hint = These are in nobody else’s code. Ask to talk about them alone, before or after.
talk-themes = What it should be about
talk-themes-hint = Tap them in the order you want.
talk-length = How long
talk-minutes = { $minutes } minutes
talk-begin = Begin the talk
talk-go-on = Go on with the talk
talk-clock = { $minutes } of { $total } minutes
talk-clock-over = The planned { $total } minutes are over
talk-present = Who is here
talk-present-others = Somebody else is here
talk-notes = Notes
talk-to-close = Sum up together
talk-close-lede = Say it out loud together: what was agreed, who does it, and by when.
talk-agreed = What we agreed
talk-agreed-empty = Nothing yet. Add one thing at a time.
talk-nobody = Nobody is responsible for this yet
talk-agree-who = Agree who does it
talk-follow-up = Where is follow-up?
talk-follow-up-is = Follow-up: { $where }
talk-not-raised = Not raised this time
talk-not-raised-hint = They are kept for the next time.
talk-close-now = We are done
talk-not-closed = This talk is not closed yet.
talk-tasks = Now in place
talk-carried-over = Carried over
talk-carried-over-hint = These wait for the next time.
talk-share = Who should know?
talk-share-untold = Does something and may not know it yet
talk-share-present = Was part of it
talk-reopen = Go on with it after all
talk-done = Done
