# The history: every change, earlier versions of a record, bringing back, clearing on purpose.

history-title = History
history-lede = Everything you have written is kept here, also what you have changed or taken out. You can bring any of it back.
history-see = See the history
history-settings = See what you have changed or taken out, and bring it back.
history-none-title = Nothing has changed yet
history-none-text = When you change something or take it out, what it was before is kept here.
history-written = Added
history-changed = Changed
history-taken-out = Taken out
history-brought-back = Brought back
history-you = You
history-you-with = You, with { $name }
history-line = { $label }: { $after } (before: { $before })
history-line-new = { $label }: { $after }
history-lines-more = { $count ->
    [1] And one more thing.
   *[other] And { $count } more things.
}
history-begins = { $count ->
    [0] It begins here, on { $day }.
    [1] It begins here, on { $day }, with one thing written down.
   *[other] It begins here, on { $day }, with { $count } things written down.
}
history-show-earlier = Show earlier changes

history-versions = Earlier versions
history-versions-none = There is no earlier version.
history-now = As it is now
history-now-gone = It is taken out
history-since = Since { $when }
history-then-label = Then
history-now-label = Now
history-same = The same as now.
history-bring-back = Bring this back
history-empty = Nothing
history-no = No
history-unknown = Something this version of the app does not know
history-differs = Different from now
history-settled = Dealt with
history-levels = How much it troubled on other days
history-talk = The consultation
history-copy = When a copy was given
history-rest = Smaller details
history-is-back = It is back

history-clear-link = Clear the history …
history-clear-title = Clear the history
history-clear-lede = You can start over with what your care passport says now, and let go of what it said before.
history-clear-goes = What goes
history-clear-goes-earlier = Every earlier version of what you have written.
history-clear-goes-taken-out = Everything you have taken out.
history-clear-goes-undo = Undo. Earlier changes can no longer be undone.
history-clear-stays = What stays
history-clear-stays-all = Everything in your care passport now, and what you have begun to write.
history-clear-stays-copies = Copies that exist already: on paper, in files and backups, and with those you have shared with.
history-clear-dates = Afterwards everything counts as written today. The app may then say that much is new, and that older copies need renewing.
history-clear-now = Clear the history
history-clear-sure-title = Clear it for good?
history-clear-sure = This cannot be undone. What your care passport says now stays.
history-clear-yes = Clear it for good
history-clear-no = Keep the history
history-clear-wait = Something is not saved yet. You can clear the history as soon as it is.
history-clear-nothing = There is nothing to clear.
history-clearing = Clearing …
history-clear-refused = The history was not cleared. Everything is as it was.
history-clear-taken = Something was written in another tab meanwhile. Try again.
history-cleared = The history is cleared
