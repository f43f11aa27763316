# Låsen på behandlingspasset, og siden et låst pass viser.

lock-title = Lås
lock-settings = Med lås åpnes behandlingspasset ditt bare med et passord, eller med fingeravtrykk eller ansikt.
lock-see = Se låsen
lock-lede = Uten lås kan alle som får åpnet denne telefonen, lese behandlingspasset ditt.
lock-what = Med lås åpnes det bare med passordet ditt. Ingenting av det du har skrevet, kan leses uten passordet, heller ikke av noen som kopierer alt fra telefonen.
lock-forget = Glemmer du passordet, kan ingen åpne behandlingspasset, og ingen kan lage et nytt passord. Da kan det bare hentes tilbake fra en sikkerhetskopi.
lock-backup-first = Du har ingen sikkerhetskopi ennå. Lag en først.
lock-password = Passord
lock-password-hint = Minst ti tegn. Gjerne noen ord som ikke hører sammen.
lock-again = Passordet en gang til
lock-show = Vis passordet
lock-label = Navn som vises når det er låst
lock-label-hint = Alle som får tak i telefonen, kan lese dette navnet. La feltet stå tomt hvis ingen skal se det.
lock-minutes = Lås automatisk
lock-after = { $count ->
    [1] Etter 1 minutt uten bruk
   *[other] Etter { $count } minutter uten bruk
}
lock-hidden = Det låses også når du går ut av appen: med en gang, eller etter ett minutt hvis du holder på å sende noe eller lage en sikkerhetskopi.
lock-put-on = Lås med dette passordet
lock-working = Et øyeblikk …
lock-done = Ferdig.
lock-differs = Passordene er ikke like. Skriv passordet på nytt.
lock-too-short = Passordet er for kort. Det må ha minst ti tegn.
lock-too-long = Passordet eller navnet er for langt. Gjør det kortere.
lock-label-too-long = Navnet som vises når det er låst, er for langt til å lagres. Slå av låsen, og lås igjen med et kortere navn.
lock-too-plain = Det passordet er lett å gjette. Velg noen ord som ikke hører sammen.
lock-unsaved = Ikke alt er lagret ennå. Så snart det er lagret, kan du slå på låsen.
lock-sample = Dette er et eksempel. Når du har ditt eget behandlingspass, kan du låse det her.
lock-not-now = Det gikk ikke akkurat nå. Lukk andre apper, sjekk at du er på nett, og prøv igjen. Behandlingspasset ditt er trygt.
lock-no-place = Denne nettleseren kan ikke låse et behandlingspass. Det går i de fleste nettlesere når du ikke bruker et privat vindu.
lock-not-stored = Det kunne ikke lagres. Sjekk at det er plass på telefonen, og prøv igjen. Behandlingspasset ditt er trygt.
lock-on = Låsen er på. Behandlingspasset ditt åpnes bare med passordet ditt.
lock-now = Lås nå
lock-passkey = Fingeravtrykk eller ansikt
lock-passkey-text = Du kan åpne låsen på samme måte som du åpner telefonen. Passordet virker fortsatt.
lock-passkey-add = Bruk fingeravtrykk eller ansikt
lock-passkey-on = Fingeravtrykk eller ansikt åpner også låsen.
lock-passkey-drop = Bruk bare passordet
lock-no-passkey = Telefonen kjente ikke igjen fingeravtrykket eller ansiktet, så ingenting er endret. Du kan prøve igjen eller bruke passordet.
lock-cannot-passkey = Denne telefonen eller nettleseren kan ikke åpne låsen med fingeravtrykk eller ansikt. Passordet virker.
lock-card = Kort for natt og helg
lock-card-text = I en nødsituasjon kan noen trenge kortet for natt og helg når du ikke kan skrive inn et passord. Du kan la kortet ligge utenfor låsen. Da kan alle som får tak i telefonen, lese det som står på kortet.
lock-card-leave = La kortet ligge utenfor låsen
lock-card-outside = Kortet ligger utenfor låsen. Alle som får tak i telefonen, kan lese det som står på det.
lock-card-take = Legg kortet bak låsen
lock-off = Slå av låsen
lock-off-text = Da kan alle som får åpnet denne telefonen, lese behandlingspasset ditt igjen.
lock-off-now = Slå av låsen
lock-closing = Låser …
lock-closing-text = Behandlingspasset låses så snart alt er lagret.
lock-unsaved-lost = Går det ikke an å lagre i det hele tatt, kan du låse likevel. Da går de siste endringene tapt, med mindre de fortsatt står i skjemaet der du skrev dem.
lock-unsaved-now = Lås uten de siste endringene

gate-title = Låst behandlingspass
gate-lede = Dette behandlingspasset er låst. Skriv inn passordet for å åpne det.
gate-open = Åpne
gate-opening = Åpner … Det tar et øyeblikk.
gate-wrong = Passordet stemmer ikke. Det er forskjell på store og små bokstaver. Prøv igjen.
gate-card = For dem som hjelper i en nødsituasjon. Det åpnes uten passord.
gate-card-open = Se kortet
gate-forgotten = Glemt passordet?
gate-forgotten-text = Uten passordet kan ingen åpne det. Har du en sikkerhetskopi, kan den erstatte det som er låst her.
gate-delete = Uten passordet kan du fortsatt slette alt på denne telefonen.
