# En samtale, trin for trin.

talk-steps = Trinene i samtalen
talk-prepare = Forbered
talk-during = Samtale
talk-close = Afslut
talk-after = Bagefter
talk-who = Hvem, hvornår og hvorfor
talk-who-empty = Ingen er sat på endnu.
talk-who-change = Ret
talk-raise = Det, jeg vil tage op
talk-raise-hint = Sæt dem i din rækkefølge. Højst tre kommer først.
talk-question = Spørgsmål
talk-concern = Bekymring
talk-carried = Fra sidst
talk-first = Kommer først
talk-earlier = Flyt op: { $what }
talk-later = Flyt ned: { $what }
talk-bring = { $count ->
    [1] Én ting mere at tage med
   *[other] { $count } ting mere at tage med
}
talk-alone = Til den del med kun én person
talk-alone-hint = De er ikke med i nogen andens kode. Bed om at tale om dem alene, før eller efter.
talk-themes = Hvad den skal handle om
talk-themes-hint = Tryk på dem i den rækkefølge, du ønsker.
talk-length = Hvor længe
talk-minutes = { $minutes } minutter
talk-begin = Begynd samtalen
talk-go-on = Fortsæt samtalen
talk-clock = { $minutes } af { $total } minutter
talk-present = Hvem er her
talk-present-others = En anden er her
talk-notes = Noter
talk-to-close = Saml op sammen
talk-close-lede = Sig det højt sammen: hvad I blev enige om, hvem der gør det, og hvornår.
talk-agreed = Det blev vi enige om
talk-agreed-empty = Intet endnu. Tilføj én ting ad gangen.
talk-nobody = Ingen har ansvaret for dette endnu
talk-agree-who = Aftal, hvem der gør det
talk-follow-up = Hvor er opfølgningen?
talk-follow-up-is = Opfølgning: { $where }
talk-not-raised = Ikke taget op denne gang
talk-not-raised-hint = De bliver gemt til næste gang.
talk-close-now = Vi er færdige
talk-not-closed = Denne samtale er ikke afsluttet endnu.
talk-tasks = Nu på plads
talk-carried-over = Taget med videre
talk-carried-over-hint = De venter til næste gang.
talk-share = Hvem bør have det at vide?
talk-share-untold = Skal gøre noget og ved det måske ikke endnu
talk-share-present = Var med
talk-reopen = Fortsæt alligevel
talk-done = Færdig
