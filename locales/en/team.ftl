# The team and who does what.

team-empty-title = Who looks after you?
team-empty-text = Put in the people and places around you: your GP, the ward, the home nurse, the daughter who drives. With a number each, so that one tap calls them.
team-people = People and places
team-holds = { $count ->
    [1] is responsible for one thing
   *[other] is responsible for { $count } things
}
team-tasks = Who does what
team-tasks-empty = Write down what needs doing and who does it: who tells you results, who renews prescriptions, whom to call at night.
team-tasks-closed = Done or stopped
member-add = Add a person or place
member-coordinator-mark = My coordinator
member-is-coordinator = This is my coordinator
member-is-coordinator-hint = The one who keeps the threads together. Shown first to everyone.
member-no-way = There is no phone number or e-mail yet. Ask for a direct number at your next visit.
member-leads = Is responsible for
member-leads-nothing = Nothing yet.
member-helps = Helps with
task-add = Add something that needs doing
task-nobody-title = Nobody is responsible yet
task-nobody-text = Ask at your next visit who takes this on, or choose someone now.
task-choose-lead = Choose who is responsible
task-done = This is done
task-open-again = This is needed again

member-share = What they have been given
member-had-copy = { $days ->
    [0] They had a copy today.
    [1] They had a copy yesterday.
   *[other] They had a copy { $days } days ago.
}
member-no-copy = They have not had a copy yet.
member-share-now = Share with them
