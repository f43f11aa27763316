# Concerns, the checklist and questions.

raise-concerns = What troubles me
raise-concerns-empty = Write down what troubles you, in your own words or from the checklist. You choose who gets to see it.
raise-from-checklist = Look through the checklist
raise-questions = What I want to ask
raise-questions-empty = Write one question at a time, and to whom. There are some to start from.
raise-dealt-with = Dealt with
raise-at-contact = { $kind }, { $when }
concern-add = Add something that troubles me
concern-private = Only you see this. It is never put into a code.
concern-over-time = How it has been
concern-settled = This is dealt with
concern-back = This troubles me again
question-add = Add a question
question-write-answer = Write down the answer
level-lowest = not at all
level-highest = as much as can be
checklist-title = Checklist
checklist-lede = Tap what troubles you and say how much. Leave the rest.
