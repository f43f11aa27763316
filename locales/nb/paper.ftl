# Alt på papir.

paper-title = Mitt eget eksemplar
paper-lede = Skriv ut alt og legg det på et trygt sted. Hvis telefonen blir borte, er dette det du fortsatt har.
paper-private = Dette eksemplaret har også med det bare du skal se.
paper-done = Jeg har skrevet det ut
paper-never = Du har ikke tatt en kopi ennå.
paper-kept = { $days ->
    [0] Du tok en kopi i dag.
    [1] Du tok en kopi i går.
   *[other] Du tok en kopi for { $days } dager siden.
}
