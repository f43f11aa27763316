# Pasientens egen sikkerhetskopi, og å hente den tilbake.

backup-title = Sikkerhetskopi
backup-lede = En sikkerhetskopi er én låst fil med hele behandlingspasset ditt. Med den får du alt tilbake hvis telefonen blir borte eller ødelagt, eller når du får en ny.
backup-how = Først får du tre ord som du skriver ned. Så lagrer du filen. Den kan bare åpnes med de ordene.
backup-none = Du har ingen sikkerhetskopi ennå.
backup-last = { $days ->
    [0] Den siste sikkerhetskopien er fra i dag.
    [1] Den siste sikkerhetskopien er fra i går.
   *[other] Den siste sikkerhetskopien er { $days } dager gammel.
}
backup-since = { $count ->
    [0] Alt du har skrevet, er med i den.
    [1] Én endring er ikke med i den.
   *[other] { $count } endringer er ikke med i den.
}
backup-make = Lag en sikkerhetskopi
backup-unsaved = Ikke alt er lagret ennå. Så snart det er lagret, kan du lage en sikkerhetskopi.
backup-sample = Dette er et eksempel. Når du har ditt eget behandlingspass, lager du en sikkerhetskopi av det her.
backup-words-title = Skriv ned disse ordene
backup-words-making = Lager sikkerhetskopien og låser den …
backup-words-lede = Uten dem kan ingen åpne sikkerhetskopien, ikke du heller. De vises bare denne ene gangen.
backup-words-label = Tre ord
backup-words-hint = Skriv dem på papir, og legg papiret et annet sted enn filen.
backup-words-print = Skriv ut et gjenopprettingsark
backup-words-done = Jeg har skrevet dem ned
backup-too-large = Det er for mange tidligere versjoner til én sikkerhetskopi. Tøm historikken først, og prøv igjen. Behandlingspasset ditt er trygt.
backup-not-locked = Den kunne ikke låses, så det ble ikke laget noen sikkerhetskopi. Behandlingspasset ditt er trygt. Sjekk at du er på nett, lukk andre apper, og prøv igjen.
backup-not-read = Det som er lagret, kunne ikke leses, så det ble ikke laget noen sikkerhetskopi. Lukk andre vinduer med Red Thread, og prøv igjen.
backup-again = Prøv igjen
backup-file-title = Lagre sikkerhetskopien
backup-file-lede = Legg filen et sted der du finner den igjen uten denne telefonen: Send den til deg selv eller til noen du stoler på, eller lagre den på en datamaskin.
backup-file-save = Send eller lagre filen
backup-file-name = Red Thread sikkerhetskopi { $date }
backup-file-shared = Filen er delt. Du har en sikkerhetskopi.
backup-file-saved = Filen er lagret på denne telefonen. Legg en kopi et annet sted også: Blir telefonen borte, blir denne også borte.
backup-file-refused = Det gikk ikke på denne telefonen. Prøv igjen.
backup-file-forgot = Er ordene blitt borte? Lag en ny sikkerhetskopi. Den får nye ord, og den gamle filen kan slettes.
backup-move-title = Rett over til en ny telefon
backup-move-text = Denne telefonen viser en bevegelig kode, og den nye telefonen leser den.
backup-move-open = Vis den bevegelige koden
backup-move-lede = Åpne Red Thread på den nye telefonen, velg «Les en kode», og rett kameraet hit. Skriv så inn de tre ordene der.
backup-move-label = Bevegelig kode med sikkerhetskopien din
backup-move-warning = Den som filmer koden, trenger de tre ordene for å åpne den.

remind-first-title = Lag en sikkerhetskopi
remind-first-text = Det du skriver, ligger på denne telefonen. Med en sikkerhetskopi får du det tilbake hvis telefonen blir borte.
remind-again-title = På tide med en ny sikkerhetskopi
remind-again-text = { $count ->
    [1] Én endring er ikke med i den siste sikkerhetskopien.
   *[other] { $count } endringer er ikke med i den siste sikkerhetskopien.
}
remind-later = Ikke denne uken

recovery-title = Gjenopprettingsark
recovery-what = Dette arket åpner en sikkerhetskopi av et behandlingspass, laget med Red Thread. Sikkerhetskopien er en låst fil, og navnet på den slutter på .redthread.
recovery-made = Laget { $day }
recovery-words = De tre ordene
recovery-how = Slik henter du den tilbake
recovery-open = Åpne { $address } på en telefon eller datamaskin
recovery-choose = Velg «Hent tilbake en sikkerhetskopi», og så filen.
recovery-type = Skriv inn de tre ordene.
recovery-where = Her ligger filen:
recovery-keep = Ikke oppbevar dette arket sammen med filen. Den som har begge deler, kan lese alt.

restore-title = Hent tilbake en sikkerhetskopi
restore-lede = Ingenting på denne telefonen endres før du har sett hva som er i sikkerhetskopien.
restore-welcome-title = Har du en sikkerhetskopi?
restore-welcome-text = Hent behandlingspasset ditt tilbake, eller over fra en annen telefon.
restore-file = Filen med sikkerhetskopien
restore-file-hint = Navnet slutter på .redthread.
restore-choose = Velg filen
restore-scan-title = Fra en annen telefon
restore-scan-text = Den andre telefonen viser en bevegelig kode, og du leser den med kameraet her.
restore-letter = Dette er et behandlingspass som noen har gitt deg å lese. Det er ikke en sikkerhetskopi. Åpne det med «Les en kode».
restore-words-title = Skriv inn de tre ordene
restore-words-lede = Du skrev dem ned da du laget sikkerhetskopien. Har du skrevet ut et gjenopprettingsark, står de der.
restore-words-label = De tre ordene
restore-words-hint = Mellomrom og store eller små bokstaver spiller ingen rolle.
restore-words-open = Åpne
restore-words-opening = Åpner …
restore-not-words = Det er tre ord med seks bokstaver hver. Se en gang til på hvordan de er skrevet.
restore-wrong-words = Dette er ikke ordene til denne sikkerhetskopien. Ingenting er endret. Sammenlign bokstav for bokstav.
restore-not-now = Den kunne ikke åpnes akkurat nå, og ingenting er endret. Lukk andre apper, sjekk at du er på nett, og prøv igjen.
restore-another = Velg en annen fil
restore-not-a-backup = Dette er ikke en sikkerhetskopi
restore-not-a-backup-todo = Se etter en fil med et navn som slutter på .redthread.
restore-damaged = Denne sikkerhetskopien er ødelagt eller ufullstendig
restore-damaged-todo = Hent filen en gang til fra der du lagret den, eller bruk en eldre.
restore-newer = Denne sikkerhetskopien er laget med en nyere versjon av Red Thread
restore-newer-todo = Lukk alle vinduer med Red Thread og åpne appen på nytt, så den oppdaterer seg. Prøv så en gang til.
restore-too-large = Denne filen er større enn en sikkerhetskopi kan være
restore-too-large-todo = Se etter en fil med et navn som slutter på .redthread.
restore-nothing-changed = Ingenting på denne telefonen er endret.
restore-whose = Behandlingspasset til { $name }
restore-made = Kopien er laget
restore-people = Personer
restore-tasks = Oppgaver
restore-appointments = Avtaler
restore-here = På denne telefonen
restore-here-nothing = Det er ikke noe behandlingspass på denne telefonen ennå.
restore-here-same = Denne telefonen har nøyaktig det samme. Det er ingenting å hente tilbake.
restore-here-ahead = { $count ->
    [1] Det er det samme behandlingspasset. Sikkerhetskopien har én nyere endring.
   *[other] Det er det samme behandlingspasset. Sikkerhetskopien har { $count } nyere endringer.
}
restore-here-behind = { $count ->
    [1] Det er det samme behandlingspasset, og denne telefonen har én nyere endring. Det er ingenting å hente tilbake.
   *[other] Det er det samme behandlingspasset, og denne telefonen har { $count } nyere endringer. Det er ingenting å hente tilbake.
}
restore-here-parted = Det er det samme behandlingspasset, men begge utgavene er endret siden, og de kan ikke slås sammen.
restore-only-here = { $count ->
    [1] Én endring er bare på denne telefonen. Erstatter du det som er her, vil den gå tapt.
   *[other] { $count } endringer er bare på denne telefonen. Erstatter du det som er her, vil de gå tapt.
}
restore-only-there = { $count ->
    [1] Én endring er bare i sikkerhetskopien.
   *[other] { $count } endringer er bare i sikkerhetskopien.
}
restore-here-other = Det er et annet behandlingspass på denne telefonen, det til { $name }. Henter du sikkerhetskopien tilbake, blir det erstattet.
restore-here-damaged = Det som er lagret på denne telefonen, er skadet og kan ikke leses. Henter du sikkerhetskopien tilbake, kommer den i stedet.
restore-here-locked = Behandlingspasset på denne telefonen er låst. Henter du sikkerhetskopien tilbake, kommer den i stedet, og det som er låst, er borte for godt.
restore-here-locked-named = Behandlingspasset «{ $name }» på denne telefonen er låst. Henter du sikkerhetskopien tilbake, kommer den i stedet, og det som er låst, er borte for godt.
restore-here-unread = Det som er lagret på denne telefonen, kunne ikke leses nå, så det kan ikke erstattes. Lukk andre vinduer med Red Thread, og prøv igjen.
restore-here-newer = Det som er på telefonen, er lagret med en nyere versjon av Red Thread, så det kan ikke erstattes nå. Oppdater appen først.
restore-bring = Legg det på denne telefonen
restore-take-newer = Ta med de nyere endringene
restore-replace = Erstatt det som er på telefonen
restore-backup-first = Lag en sikkerhetskopi av det først
restore-confirm-title = Erstatte behandlingspasset til { $name }?
restore-confirm-text = Behandlingspasset til { $here } på denne telefonen blir borte med alt som er i det, og sikkerhetskopien av behandlingspasset til { $there } kommer i stedet. Dette kan ikke angres.
restore-confirm-damaged-title = Erstatte det som ikke kan leses?
restore-confirm-damaged-text = Det som er lagret på denne telefonen, blir borte, og sikkerhetskopien av behandlingspasset til { $there } kommer i stedet. Dette kan ikke angres.
restore-confirm-locked-title = Erstatte «{ $name }», som er låst?
restore-confirm-yes = Erstatt det
restore-confirm-no = Behold det som er her
restore-held-up = Noe på denne telefonen er ikke lagret ennå. Gå tilbake til appen, vent til det er lagret, og kom så tilbake hit.
restore-writing = Henter tilbake …
restore-refused = Det kunne ikke lagres. Det som var på telefonen, er som før. Prøv igjen.
restore-unheard = Telefonen svarte ikke i tide. Lukk Red Thread, og åpne den igjen. Da ser du om sikkerhetskopien er tilbake. Ingenting har gått tapt.
restore-taken = Noe ble skrevet på denne telefonen i mellomtiden. Ingenting er endret. Velg filen en gang til.
restore-full = Det er ikke mer plass på denne telefonen. Det som var her, er som før. Frigjør plass, og prøv igjen.
restore-read-only = Denne sikkerhetskopien er laget med en nyere versjon av Red Thread. Du kan lese den her, og endre den når appen er oppdatert.
restore-go-back = Tilbake til appen
