# Det hele på papir.

paper-title = Mit eget eksemplar
paper-lede = Print det hele, og læg det et sikkert sted. Hvis telefonen bliver væk, er det her, hvad du stadig har.
paper-private = Dette eksemplar har også det med, som kun du må se.
paper-done = Jeg har printet det
paper-never = Du har ikke taget en kopi endnu.
paper-kept = { $days ->
    [0] Du tog en kopi i dag.
    [1] Du tog en kopi i går.
   *[other] Du tog en kopi for { $days } dage siden.
}
