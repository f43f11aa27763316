# Kortet til nat og weekend.

nav-night = Nat
night-title = Kort til nat og weekend
night-row = Til vagtlægen, der ikke kender mig
night-lede = Vis det her til den læge eller sygeplejerske, der kommer. De kan læse koden med kameraet på deres telefon.
night-calls = Hvem du kan ringe til
night-call-by-night = Om natten og i weekenden
night-call-by-day = I dagtimerne
night-speaks-for-me = Taler på mine vegne
night-call-family = Skal have besked, hvis der sker noget
night-nobody-title = Her er der ingen at ringe til endnu
night-nobody-text = Spørg dit team, hvem du kan ringe til om natten og i weekenden, og skriv nummeret ind.
night-nobody-add = Tilføj, hvem du kan ringe til
night-right-now-empty = Her står der ikke noget. En sætning om, hvad der er sket i dag, hjælper den, der kommer.
night-write-now = Skriv, hvad der sker
night-choose = Vælg, hvad det skal vise
