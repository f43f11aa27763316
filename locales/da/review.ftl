# At se det hele igennem, når tiden er inde.

review-title = Se det hele igennem
review-lede = En gang imellem er det godt at se på det hele samlet: Er det stadig, som du vil have det? En, der står dig nær, kan godt se på det sammen med dig.
review-due-diagnosis = Du har fået en ny diagnose. Så er det godt at se på det hele samlet én gang.
review-due-start = En behandling begynder. Så er det godt at se, om alt og alle er på plads.
review-due-change = Din behandling er ændret. Så kan det også være ændret, hvem der gør hvad.
review-due-end = En behandling er slut. Så tager andre ofte over, og det er godt at se på det hele samlet.
review-due-going-home = Du skal hjem fra hospitalet eller er lige kommet hjem. Så er meget nyt, og det er godt at se på det hele samlet.
review-due-three-months = Der er gået tre måneder. Noget af det, du har skrevet, kan være anderledes nu.
review-news = Det, der er ændret siden sidst
review-news-since = Du så det sidst igennem { $day }.
review-news-none = Der er ikke ændret noget her siden da.
review-news-added = Nyt
review-news-changed = Ændret
review-news-gone = Fjernet: { $things }.
review-news-gone-kind = { $kind } ({ $count })
review-news-more = { $count ->
    [1] Og én ting mere.
   *[other] Og { $count } mere.
}
review-walk = Fem steder at se
review-walk-matters-ask = Er det stadig det vigtigste?
review-walk-team = Teamet, og hvem der gør hvad
review-walk-team-ask = Er der kommet nye til, eller er nogen her ikke længere?
review-walk-gaps = Det, der ikke er på plads endnu
review-walk-gaps-ask = Er der noget, der kan komme på plads nu?
review-walk-concerns-ask = Er noget bedre, værre eller nyt?
review-walk-wishes = Mål, ønsker og valg
review-walk-wishes-ask = Står der, hvad du ønsker nu?
review-done = Jeg har set det igennem
review-done-why = Skriv det ned her, når du har set det igennem. Så kan appen vise dig, hvad der er nyt næste gang.
review-done-reason = Vælg, hvorfor du så det igennem.
review-done-other = Det var af en anden grund
review-earlier = Da jeg så det igennem før
