# The list before going home from hospital.

going-home-title = Before I go home
going-home-lede = Go through it with the ward while you are still there. What is missing becomes a task. Tap an answer again to take it back.
going-home-seen = { $done } of { $total } looked at
going-home-task = This is now a task:
going-home-no-task = There is no open task about this any more. Is it in place now?
going-home-night = Whom I call at night
going-home-settled = Everything has been looked at. If something was missing, it is now a task.
