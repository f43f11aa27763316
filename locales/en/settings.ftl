# Settings.

settings-undo = Undo
settings-undo-text = { $count ->
    [0] There is nothing to undo.
    [1] You can undo the latest change.
   *[other] You can undo the { $count } latest changes, one at a time.
}
settings-undo-now = Undo the latest change
settings-where = Where your care passport is
settings-where-text = It is on this phone, in this browser. Others see only what you show or send them. If the phone is lost, only a backup brings it back.
settings-install = On the home screen
settings-install-text = Put Red Thread on your home screen. It opens faster, and the phone takes better care of what you write.
settings-install-now = Put it on the home screen
settings-install-by-hand = In the browser’s menu, choose “Add to Home Screen”. On iPhone the menu is behind the Share button.
settings-installed = Red Thread is on your home screen.
settings-limits = What this is not
settings-limits-text = Red Thread is written by you. It is not a medical record, gives no medical advice and raises no alarm. In an emergency, call the emergency number.
