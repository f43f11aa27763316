# En samtale, steg for steg.

talk-steps = Stegene i samtalen
talk-prepare = Forbered
talk-during = Samtale
talk-close = Avslutt
talk-after = Etterpå
talk-who = Hvem, når og hvorfor
talk-who-empty = Her står det ingen ennå.
talk-who-change = Endre
talk-raise = Det jeg vil ta opp
talk-raise-hint = Sett dem i den rekkefølgen du vil. Høyst tre kommer først.
talk-question = Spørsmål
talk-concern = Bekymring
talk-carried = Fra sist
talk-first = Kommer først
talk-earlier = Flytt opp: { $what }
talk-later = Flytt ned: { $what }
talk-bring = { $count ->
    [1] Én ting til du kan ta med
   *[other] { $count } ting til du kan ta med
}
talk-alone = Til samtalen med én person alene
talk-alone-hint = Disse kommer ikke med i koden til noen andre. Be om å få snakke om dem på tomannshånd, før eller etter.
talk-themes = Hva den skal handle om
talk-themes-hint = Trykk på dem i den rekkefølgen du vil ha.
talk-length = Hvor lenge
talk-minutes = { $minutes } minutter
talk-begin = Start samtalen
talk-go-on = Fortsett samtalen
talk-clock = { $minutes } av { $total } minutter
talk-clock-over = De planlagte { $total } minuttene er gått
talk-present = Hvem som er her
talk-present-others = Noen andre er her
talk-notes = Notater
talk-to-close = Oppsummer sammen
talk-close-lede = Si det høyt sammen: hva dere ble enige om, hvem som gjør det, og senest når.
talk-agreed = Det vi ble enige om
talk-agreed-empty = Ingenting ennå. Legg til én ting om gangen.
talk-nobody = Ingen har ansvaret for dette ennå
talk-agree-who = Bli enige om hvem som gjør det
talk-follow-up = Hvor skal oppfølgingen være?
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
