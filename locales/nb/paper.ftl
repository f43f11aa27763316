# Alt på papir.

paper-title = Min egen kopi
paper-lede = Skriv ut alt, og legg det på et trygt sted. Blir telefonen borte, har du fortsatt dette.
paper-private = Dette eksemplaret har også med det bare du skal se. Hold det for deg selv.
paper-done = Jeg har skrevet det ut
paper-never = Du har ikke tatt en kopi ennå.
paper-kept = { $days ->
    [0] Du tok en kopi i dag.
    [1] Du tok en kopi i går.
   *[other] Du tok en kopi for { $days } dager siden.
}
paper-print = Skriv ut alt
paper-raise = Det du vil ta opp
paper-only-you = Bare for deg
paper-you-do = Dette gjør du
paper-speaks-for = Snakker på dine vegne
paper-written = Skrevet { $ago }
paper-foot = Ditt eget behandlingspass. Ikke en pasientjournal.
paper-closeness = Kjenner deg: { $how }
paper-no-allergies = Du har ikke skrevet ned noen.
