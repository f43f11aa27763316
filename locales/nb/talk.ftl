# En samtale, steg for steg.

talk-steps = Stegene i samtalen
talk-prepare = Forbered
talk-during = Samtale
talk-close = Avslutt
talk-after = Etterpå
talk-who = Hvem, når og hvorfor
talk-who-empty = Ingen er satt opp ennå.
talk-who-change = Endre
talk-raise = Det jeg vil ta opp
talk-raise-hint = Sett dem i din rekkefølge. Høyst tre kommer først.
talk-question = Spørsmål
talk-concern = Plage
talk-carried = Fra sist
talk-first = Kommer først
talk-earlier = Flytt opp: { $what }
talk-later = Flytt ned: { $what }
talk-bring = { $count ->
    [1] Én ting til å ta med
   *[other] { $count } ting til å ta med
}
talk-alone = For den delen med bare én person
talk-alone-hint = Disse er ikke med i koden til noen andre. Be om å få snakke om dem alene, før eller etter.
talk-themes = Hva den skal handle om
talk-themes-hint = Trykk på dem i den rekkefølgen du vil ha.
talk-length = Hvor lenge
talk-minutes = { $minutes } minutter
talk-begin = Start samtalen
talk-go-on = Fortsett samtalen
talk-clock = { $minutes } av { $total } minutter
talk-present = Hvem er her
talk-present-others = Noen andre er her
talk-notes = Notater
talk-to-close = Oppsummer sammen
talk-close-lede = Si det høyt sammen: hva dere ble enige om, hvem som gjør det, og innen når.
talk-agreed = Dette ble vi enige om
talk-agreed-empty = Ingenting ennå. Legg til én ting om gangen.
talk-nobody = Ingen har ansvaret for dette ennå
talk-agree-who = Bli enige om hvem som gjør det
talk-follow-up = Hvor er oppfølgingen?
talk-follow-up-is = Oppfølging: { $where }
talk-not-raised = Ikke tatt opp denne gangen
talk-not-raised-hint = De blir tatt vare på til neste gang.
talk-close-now = Vi er ferdige
talk-not-closed = Denne samtalen er ikke avsluttet ennå.
talk-tasks = Nå på plass
talk-carried-over = Tatt med videre
talk-carried-over-hint = Disse venter til neste gang.
talk-share = Hvem bør få vite det?
talk-share-untold = Skal gjøre noe og vet det kanskje ikke ennå
talk-share-present = Var med
talk-reopen = Fortsett likevel
talk-done = Ferdig
