# The out-of-hours card.

nav-night = Night
night-title = Night and weekend card
night-row = For the doctor on call who does not know me
night-lede = Show this to the doctor or nurse who comes. They can read the code with their phone’s camera.
night-calls = Whom to call
night-call-by-night = By night and at weekends
night-call-by-day = By day
night-speaks-for-me = Speaks for me
night-call-family = To be told if something happens
night-nobody-title = There is nobody to call here yet
night-nobody-text = Ask your team whom you can call at night and at weekends, and add the number.
night-nobody-add = Add whom to call
night-right-now-empty = Nothing is written here. A sentence on what has happened today helps the one who comes.
night-write-now = Write what is going on
night-choose = Choose what it shows
