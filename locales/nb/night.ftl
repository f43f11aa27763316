# Kortet for natt og helg.

nav-night = Natt og helg
night-title = Kort for natt og helg
night-row = For legevakten, som ikke kjenner meg
night-lede = Vis dette til legen eller sykepleieren som kommer. De kan lese koden med kameraet på telefonen.
night-calls = Hvem du kan ringe
night-call-by-night = Om natten og i helgen
night-call-by-day = På dagtid
night-speaks-for-me = Taler for meg
night-call-family = Skal få vite det hvis noe skjer
night-nobody-title = Her er det ingen å ringe ennå
night-nobody-text = Spør teamet ditt hvem du kan ringe om natten og i helgen, og legg inn nummeret.
night-nobody-add = Legg til hvem du kan ringe
night-right-now-empty = Her står det ikke noe. En setning om hva som har skjedd i dag, hjelper den som kommer.
night-write-now = Skriv hva som skjer
night-choose = Velg hva det viser
