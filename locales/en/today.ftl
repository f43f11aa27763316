# Today, and lines that several pages share.

today-hello = Hello, { $name }. It is { $day }.
today-next = What is next
today-nothing-title = Nothing is planned yet
today-nothing-text = Put in your next visit, call or treatment. Then you see here when it is, whom you meet and what you want to raise.
today-raise-there = What I want to raise there
today-raise-nothing = Nothing yet. Write it down when you think of it.
today-unheld = Not in place yet
today-mine = What I have to do
today-loose = { $count ->
    [1] One thing to raise has no appointment yet
   *[other] { $count } things to raise have no appointment yet
}
today-unfinished = Not finished
today-unfinished-go-on = Go on where you stopped

gap-no-lead = Nobody is responsible
gap-no-way-to-reach = { $name } has no phone number or e-mail here
raise-for = for { $name }
gone-title = This is no longer here
gone-text = It may have been taken out. You can undo that under Settings.

today-offers = Worth a thought
today-meeting = A shared meeting may help
today-review = Look through everything
