# Å se gjennom alt sammen, når tiden er inne.

review-title = Se gjennom alt sammen
review-lede = Av og til er det godt å se på alt samlet: Er det fortsatt slik du vil ha det? En som står deg nær, kan gjerne se på det sammen med deg.
review-due-diagnosis = Du har fått en ny diagnose. Da er det godt å se på alt samlet én gang.
review-due-start = En behandling begynner. Da er det godt å se om alt og alle er på plass.
review-due-change = Behandlingen din er endret. Da kan det også være endret hvem som gjør hva.
review-due-end = En behandling er avsluttet. Da tar ofte andre over, og det er godt å se på alt samlet.
review-due-going-home = Du skal hjem fra sykehuset, eller er nettopp kommet hjem. Da er mye nytt, og det er godt å se på alt samlet.
review-due-three-months = Det er gått tre måneder. Noe av det du har skrevet, kan være annerledes nå.
review-news = Det som er endret siden sist
review-news-since = Sist du så gjennom alt, var { $day }.
review-news-none = Ingenting er endret her siden da.
review-news-added = Nytt
review-news-changed = Endret
review-news-gone = Fjernet: { $things }.
review-news-gone-kind = { $kind } ({ $count })
review-news-more = { $count ->
    [1] Og én ting til.
   *[other] Og { $count } til.
}
review-walk = Fem steder å se
review-walk-matters-ask = Er det fortsatt det viktigste?
review-walk-team = Teamet, og hvem som gjør hva
review-walk-team-ask = Er noen nye, eller ikke med lenger?
review-walk-gaps = Det som ikke er på plass ennå
review-walk-gaps-ask = Er det noe som kan komme på plass nå?
review-walk-concerns-ask = Er noe bedre, verre eller nytt?
review-walk-wishes = Mål, ønsker og valg
review-walk-wishes-ask = Står det slik du vil ha det nå?
review-done = Jeg har sett gjennom det
review-done-why = Skriv det ned her når du har sett gjennom det. Da kan appen vise deg hva som er nytt neste gang.
review-done-reason = Velg hvorfor du så gjennom det.
review-done-other = Det var av en annen grunn
review-earlier = Da jeg så gjennom det før
