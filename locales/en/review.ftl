# Looking through everything, at a set moment.

review-title = Look through everything
review-lede = Now and then it is good to look at everything together: is it still as you want it? Someone close to you can look with you.
review-due-diagnosis = You have a new diagnosis. Then it is good to look at everything together once.
review-due-start = A treatment begins. Then it is good to see that everyone and everything is in place.
review-due-change = Your treatment has changed. Then who does what may have changed too.
review-due-end = A treatment has ended. Then others often take over, and it is good to look at everything together.
review-due-going-home = You are going home from hospital, or have just come home. Then much is new, and it is good to look at everything together.
review-due-three-months = Three months have passed. Some of what you wrote may be different now.
review-news = What has changed since last time
review-news-since = You last looked through it on { $day }.
review-news-none = Nothing has changed here since then.
review-news-added = New
review-news-changed = Changed
review-news-gone = Taken out: { $things }.
review-news-gone-kind = { $kind } ({ $count })
review-news-more = { $count ->
    [1] And one more.
   *[other] And { $count } more.
}
review-walk = Five places to look
review-walk-matters-ask = Is it still what matters most?
review-walk-team = The team, and who does what
review-walk-team-ask = Is someone new, or no longer there?
review-walk-gaps = What is not in place yet
review-walk-gaps-ask = Is there something that can be put in place now?
review-walk-concerns-ask = Is something better, worse or new?
review-walk-wishes = Goals, wishes and decisions
review-walk-wishes-ask = Do they say what you want now?
review-done = I have looked through it
review-done-why = When you have looked, write it down here. Then the app can show you what is new the next time.
review-done-reason = Choose what made you look.
review-done-other = Something else made me look
review-earlier = When I have looked before
