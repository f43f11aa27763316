# Treatment, follow-up, goals and choices.

care-title = Treatment and follow-up
care-empty-title = Nothing is written here yet
care-empty-text = Illnesses, treatments, medicines and checks have their place here. Add only what helps you.
care-conditions = Illnesses
care-treatments = Treatments
care-checks = Follow-up checks
care-watches = What to watch for
care-main = The main illness
care-from = from { $day }
care-until = until { $day }
care-from-until = { $from } until { $until }
care-since = { $change } since { $day }
care-for-sudden = At home for sudden symptoms
care-next = next { $day }
care-ordered-by = ordered by { $name }
care-told-by = { $name } tells the result
care-told-by-nobody = Nobody is down to tell the result
wishes-title = Goals, wishes and choices
wishes-empty-title = Nothing is written here yet
wishes-goals = Goals
wishes-reached = Reached
wishes-decisions = Choices
wishes-decided = Chosen: { $what }
wishes-not-decided = Not decided yet
