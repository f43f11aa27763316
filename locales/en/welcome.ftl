# First use.

welcome-title = Your care, in one place
welcome-lede = Red Thread is your care passport. It keeps track of who does what in your treatment, what is coming, and what you want to raise. You show it as one code, and anyone treating you can read it.
welcome-name = What would you like to be called?
welcome-name-hint = Your first name is enough. You can add the rest later.
welcome-begin = Begin
welcome-sample-title = Just looking?
welcome-sample-text = See how it can look for someone else first. You can throw the sample away with one tap.
welcome-sample-open = Open a sample
welcome-sample-failed = The sample could not be fetched. Check that you are on the internet and try again.
welcome-promise = No account. Nothing is sent anywhere. What you write stays on this phone until you show it to someone.
