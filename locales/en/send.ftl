# Giving a care passport in other ways than the one code.

ways-open = Other ways to give it
ways-title = How do you want to give it?
ways-code = Show one code
ways-code-hint = Side by side. Any phone’s camera reads it. The most important things are in it.
ways-moving = What they may see, from phone to phone
ways-moving-hint = Side by side. The code moves, and they read all of it with Red Thread on their phone.
ways-send = Send a link or a file
ways-send-hint = All they may see, locked with a key that you tell them yourself.
ways-paper = On paper
ways-paper-hint = One page, a card for the wallet, or a page for the fridge.

send-lede = This is everything they may see, as you saw it a moment ago.
send-lock = Lock it with a key
send-lock-hint = A message can be read by more people than you think. Locked, it opens only for those you give the key.
send-open-warning = Without a key, everyone who gets the message can read it.
send-locking = Locking the letter …
send-making = Making the letter …
send-ready = The letter is ready.
send-share-link = Send the link
send-copy-link = Copy the link
send-file = Send or save as a file
send-no-link = There is too much in it for a link. Send it as a file.
send-shared = It is handed on.
send-saved = The file is saved on this phone.
send-refused = That did not work on this phone. Try one of the other ways.
send-too-large = There is more in it than a letter can carry. Go back and switch off some of it.
send-not-locked = It could not be locked, so nothing was made. Your care passport is safe. Check that you are online, close other apps, and try again.
send-again = Try again
send-then-title = Then tell them the key
send-then-text = They need it to open the letter. Tell it in another way: when you talk on the phone, or when you meet.
send-show-key = Show the key
send-anew = This is a new letter with a new key. The earlier letter still opens with its own key.

key-title = The key
key-lede = Say it to them, or let them write it down. Do not put it in the same message as the letter.
key-of = This key opens the letter for { $whom }, made { $when }.
key-once = Write it down first: the key is kept nowhere. Once you close Red Thread, or change something in the letter, it cannot be shown again.
key-hint = Big or small letters make no difference. There is no letter O, I, L or U in a key: what looks like O or I is a number.
key-none = Nothing is locked, so there is no key.
key-to-code = Back to the code
key-to-letter = Back to the letter
key-to-moving = Back to the moving code

code-lock = Lock this code with a key
code-lock-hint = Then it opens only for those you tell the key. Tell it yourself: it is not in the code.
code-locking = Making the code …

moving-lede = Ask them to open Red Thread, choose “Read a code”, and point the camera here.
moving-title = Everything, from phone to phone
moving-where = They find Red Thread at { $address }
moving-label = Moving code with the care passport of { $name }
moving-making = Cutting the letter into parts …
moving-part = Part { $at } of { $needed }
moving-more = { $count ->
    [1] The part has been shown. Stay until the other phone says it has it.
    [2] Both parts have been shown. Stay until the other phone says it has them.
   *[other] All { $count } parts have been shown. Stay until the other phone says it has them all.
}
moving-slower = Slower
moving-faster = At normal speed
moving-pause = Pause
moving-go = Go on
moving-too-large = There is too much in it for a moving code. Send it as a file instead.
moving-warning = Anyone who films the code can read what is in it.

sheet-label = What do you want to print?
sheet-page = One page
sheet-page-hint = Everything that fits, with the code. For the appointment.
sheet-wallet = A card for the wallet
sheet-wallet-hint = Name, allergies, whom to call, and the code. Fold it once.
sheet-fridge = A page for the fridge
sheet-fridge-hint = Whom to call and what to watch for, in big letters.
sheet-print = Print
sheet-again = Print a new one when something important changes.
sheet-warning = Anyone who finds the paper can read it.
wallet-title = My care passport
wallet-scan = Scan the code with a phone’s camera
wallet-fold = Cut along the edge and fold in the middle.
wallet-nobody = Nobody with a number is in this copy.
fridge-call = Whom to call
sheet-written = Written { $day }
sheet-more-people = { $count ->
    [1] and one more, in the code
   *[other] and { $count } more, in the code
}
sheet-in-code = { $count ->
    [1] One more thing is in the code only.
   *[other] { $count } more things are in the code only.
}
sheet-and-more = { $count ->
    [1] and one more, not on this paper
   *[other] and { $count } more, not on this paper
}
