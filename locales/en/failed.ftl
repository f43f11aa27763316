# The store could not be read.

failed-title = Your care passport could not be opened
failed-no-storage = This browser does not let the app keep anything here.
failed-no-storage-todo = Are you in a private window? Open the app in an ordinary window, or allow storage for this site in the browser’s settings.
failed-blocked = Another tab with this app is in the way.
failed-blocked-todo = Close the other tabs of this app, then try again.
failed-full = The phone has no room left.
failed-full-todo = Remove some photos or apps you do not need, then try again.
failed-damaged = Something in the phone’s storage does not fit together any more.
failed-damaged-todo = Do not clear the browser’s data. Restart the phone, then try again. If that does not help, bring back your backup.
failed-newer = Your care passport was saved by a newer version of this app.
failed-newer-todo = Connect to the internet and open the app again, so that it can update.
failed-lost = The phone’s storage does not answer.
failed-lost-todo = Close the app and open it again.
failed-untouched = The app has changed nothing and will not begin an empty passport over yours.
failed-again = Try again
