# Kortet for natt og helg.

nav-night = Natt
night-title = Kort for natt og helg
night-row = Til legevaktlegen som ikke kjenner meg
night-lede = Vis dette til legen eller sykepleieren som kommer. De kan lese koden med kameraet på telefonen sin.
night-calls = Hvem du kan ringe til
night-call-by-night = Om natten og i helga
night-call-by-day = På dagtid
night-speaks-for-me = Snakker på mine vegne
night-call-family = Skal få beskjed hvis noe skjer
night-nobody-title = Her er det ingen å ringe til ennå
night-nobody-text = Spør teamet ditt hvem du kan ringe til om natten og i helga, og legg inn nummeret.
night-nobody-add = Legg til hvem du kan ringe til
night-right-now-empty = Her står det ikke noe. En setning om hva som har skjedd i dag, hjelper den som kommer.
night-write-now = Skriv hva som skjer
night-choose = Velg hva det skal vise
