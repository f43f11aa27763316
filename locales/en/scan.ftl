# Reading somebody’s code, and opening what is locked.

scan-open = Read a code
scan-open-hint = When somebody shows you their care passport, or sends you a file.
scan-welcome-title = Is it somebody else’s care passport?
scan-welcome-text = Read the code they show you, or open the file they sent.
scan-title = Read a code
scan-lede = Point the camera at the code. Have the whole code in the picture.
scan-starting = Starting the camera …
scan-picture = What the camera sees
scan-refused = The camera is not allowed here. Allow it in the browser’s settings for this page, or use one of the other ways below.
scan-none = This device has no camera. Use one of the other ways below.
scan-busy = Another app is using the camera. Close that app and try again.
scan-unsupported = This browser gives us no camera. Use one of the other ways below.
scan-no-reader = The part that reads codes could not be fetched. Check that you are online, and try again.
scan-start = Use the camera
scan-again = Try the camera again
scan-light = Light
scan-camera = Camera
scan-camera-number = Camera { $number }
scan-parts = { $got } of { $needed } parts
scan-parts-hint = Keep the camera on the moving code until all parts are here. It does not matter in which order they come.
scan-other-ways = Without the camera
scan-file = A photo of the code, or a file
scan-file-hint = A picture with the code in it, or a file that ends in .redthread. On a computer you can also drop it on this page.
scan-choose = Choose a picture or a file
scan-looking = Looking …
scan-paste = A link, or the text of a message
scan-paste-hint = Paste all of it. We find the link in it.
scan-paste-open = Open
scan-private = What you read here is not kept, unless somebody has invited you to follow along.

found-nothing = No Red Thread code or letter was found in it. If it is a picture: come closer, in good light, with the whole code in it.
found-foreign = This is not a Red Thread code. It was not opened.
found-address = It leads to another site: { $what }
found-phone = It is a phone number: { $what }
found-email = It is an e-mail address: { $what }
found-wifi = It is for a wireless network: { $what }
found-contact = It is a contact card: { $what }
found-event = It is an entry for a calendar: { $what }
found-text = It says: { $what }
found-own = This is the address of Red Thread, without a letter.
found-key = This looks like a key. Open first the letter, or the backup, that it belongs to; then you are asked for the key.
found-another-refused = There is more than one letter in what you opened. This one could be opened, another could not: it may be damaged, or made by a newer version.
found-several-refused = There is another letter in it, which cannot be opened either.
found-parts-refused = All parts are here, but the letter they make cannot be opened. Nothing of it is shown.
found-parts-refused-todo = Ask for a new moving code, or for the letter as a file or link. The camera can go on to another code.
found-parts-stuck = All parts have come, but they do not fit together: some of them are false. More of this code will not help. Begin again, with only the right code in the picture.
found-parts-again = Begin again
found-another = There is more than one letter in what you opened. This is the first one. To read another, open it on its own.
found-another-open = Open another one

unlock-title = This is locked
unlock-what = Somebody shares their care summary with you, with Red Thread. It opens with the key they tell you.
unlock-lede = It opens with a key of ten letters and numbers. Ask the one who gave it to you.
unlock-label = The key
unlock-open = Open
unlock-opening = Opening …
unlock-not-a-key = A key has ten letters and numbers, and no U. Check each of them.
unlock-too-short = { $missing ->
    [one] One sign is missing. A key has ten.
   *[other] { $missing } signs are missing. A key has ten.
}
unlock-too-long = These are more signs than a key has. A key has ten. Leave out everything else.
unlock-not-in-keys = There is no “{ $sign }” in a key. Look again what it is.
unlock-wrong = This is not the key of this letter. Check each sign, or ask again.
unlock-not-now = It could not be opened on this device right now. Close other apps, check that you are online, and try again. The letter is not harmed.
refused-scan = Read a code with the camera
