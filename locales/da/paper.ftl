# Det hele på papir.

paper-title = Min egen kopi
paper-lede = Udskriv det hele, og læg det et sikkert sted. Bliver telefonen væk, har du stadig det her.
paper-private = Dette eksemplar har også det med, som kun du må se. Hold det for dig selv.
paper-done = Jeg har udskrevet det
paper-never = Du har ikke taget en kopi endnu.
paper-kept = { $days ->
    [0] Du tog en kopi i dag.
    [1] Du tog en kopi i går.
   *[other] Du tog en kopi for { $days } dage siden.
}
paper-print = Print det hele
paper-raise = Det, du vil tage op
paper-only-you = Kun til dig
paper-you-do = Det her gør du
paper-speaks-for = Taler på dine vegne
paper-written = Skrevet { $ago }
paper-foot = Dit eget behandlingspas. Ikke en patientjournal.
paper-closeness = Kender dig: { $how }
paper-no-allergies = Du har ikke skrevet nogen ned.
