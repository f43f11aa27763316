# En samtale, trin for trin.

talk-steps = Trinene i samtalen
talk-prepare = Forbered
talk-during = Samtale
talk-close = Afslut
talk-after = Bagefter
talk-who = Hvem, hvornår og hvorfor
talk-who-empty = Her står ingen endnu.
talk-who-change = Ret
talk-raise = Det, jeg vil tage op
talk-raise-hint = Sæt dem i den rækkefølge, du vil. Højst tre kommer først.
talk-question = Spørgsmål
talk-concern = Bekymring
talk-carried = Fra sidst
talk-first = Kommer først
talk-earlier = Flyt op: { $what }
talk-later = Flyt ned: { $what }
talk-bring = { $count ->
    [1] Én ting mere, du kan tage med
   *[other] { $count } ting mere, du kan tage med
}
talk-alone = Til samtalen med én person alene
talk-alone-hint = De kommer ikke med i koden til andre. Bed om at tale om dem på tomandshånd, før eller efter.
talk-themes = Hvad den skal handle om
talk-themes-hint = Tryk på dem i den rækkefølge, du ønsker.
talk-length = Hvor længe
talk-minutes = { $minutes } minutter
talk-begin = Begynd samtalen
talk-go-on = Fortsæt samtalen
talk-clock = { $minutes } af { $total } minutter
talk-clock-over = De planlagte { $total } minutter er gået
talk-present = Hvem der er her
talk-present-others = En anden er her
talk-notes = Noter
talk-to-close = Saml op sammen
talk-close-lede = Sig det højt sammen: hvad I blev enige om, hvem der gør det, og senest hvornår.
talk-agreed = Det, vi blev enige om
talk-agreed-empty = Ikke noget endnu. Tilføj én ting ad gangen.
talk-nobody = Ingen har ansvaret for det her endnu
talk-agree-who = Aftal, hvem der gør det
talk-follow-up = Hvor skal opfølgningen være?
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
