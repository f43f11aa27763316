# The checklist, and concerns over time.

checklist-answered = { $count ->
    [0] Nothing answered today.
    [1] One answered today.
   *[other] { $count } answered today.
}
checklist-done = I am done
checklist-talk-only = Talk about it, but do not write it down
checklist-not-now = Not now
checklist-close = Close
checklist-more = More about this
checklist-raise-next = Raise it at: { $kind }, { $when }
checklist-is-raised = It is on the list for an appointment.
concern-spoken-only = You want to talk about this without having it written down. It is never put into a code.
concern-alone = This is for a talk with { $name } alone. It is in nobody else’s code.
over-time-label = { $count ->
    [1] One answer
   *[other] { $count } answers over time, from 0 to 10
}
over-time-table = As a list
over-time-when = Day
over-time-level = How much
