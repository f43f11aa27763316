# Everything on paper.

paper-title = My own copy
paper-lede = Print everything and put it somewhere safe. If the phone is lost, this is what you still have.
paper-private = This copy also holds what only you may see. Keep it to yourself.
paper-done = I have printed it
paper-never = You have not taken a copy yet.
paper-kept = { $days ->
    [0] You took a copy today.
    [1] You took a copy yesterday.
   *[other] You took a copy { $days } days ago.
}
paper-print = Print everything
paper-raise = What you want to raise
paper-only-you = Only for you
paper-you-do = You do this
paper-speaks-for = Speaks for you
paper-written = Written { $ago }
paper-foot = Your own care passport. Not a medical record.
paper-closeness = Knows you: { $how }
paper-no-allergies = You have not written any down.
