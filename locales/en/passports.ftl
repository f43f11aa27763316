# Several care passports on one phone.

passports-title = Care passports on this phone
passports-settings = You can keep more than one here, for example your own and your mother’s. Each is apart from the others, and each can have its own lock.
passports-see = See the care passports
passports-lede = Each care passport is apart from the others. Only one is open at a time.
passports-here = This one is open.
passports-locked = Locked
passports-number = Care passport { $count }
passports-open = Open { $name }
passports-others = Others on this phone
passports-own-backup = A backup holds only the care passport that is open. Each of the others needs a backup of its own: open it, and make one there.
passports-add = Begin another care passport
passports-add-text = For somebody you look after. It begins empty, and nothing is taken over from this one.
passports-full = There are eight here. That is as many as there is room for.
passports-unsaved = Not everything is saved yet. As soon as it is, you can go to another one.
