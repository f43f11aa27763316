# Patientens egen sikkerhedskopi, og at hente den tilbage.

backup-title = Sikkerhedskopi
backup-lede = En sikkerhedskopi er én låst fil med hele dit behandlingspas. Med den får du alt tilbage, hvis telefonen bliver væk eller går i stykker, eller når du får en ny.
backup-how = Først får du tre ord, som du skriver ned. Så gemmer du filen. Den kan kun åbnes med de ord.
backup-none = Du har ingen sikkerhedskopi endnu.
backup-last = { $days ->
    [0] Den seneste sikkerhedskopi er fra i dag.
    [1] Den seneste sikkerhedskopi er fra i går.
   *[other] Den seneste sikkerhedskopi er { $days } dage gammel.
}
backup-since = { $count ->
    [0] Alt, hvad du har skrevet, er med i den.
    [1] Én ændring er ikke med i den.
   *[other] { $count } ændringer er ikke med i den.
}
backup-make = Lav en sikkerhedskopi
backup-unsaved = Ikke alt er gemt endnu. Så snart det er gemt, kan du lave en sikkerhedskopi.
backup-sample = Det her er et eksempel. Når du har dit eget behandlingspas, laver du en sikkerhedskopi af det her.
backup-words-title = Skriv de her ord ned
backup-words-making = Laver sikkerhedskopien og låser den …
backup-words-lede = Uden dem kan ingen åbne sikkerhedskopien, heller ikke dig. De vises kun denne ene gang.
backup-words-label = Tre ord
backup-words-hint = Skriv dem på papir, og læg papiret et andet sted end filen.
backup-words-print = Udskriv et gendannelsesark
backup-words-done = Jeg har skrevet dem ned
backup-too-large = Der er for mange tidligere versioner til én sikkerhedskopi. Ryd historikken først, og prøv igen. Dit behandlingspas er i sikkerhed.
backup-not-locked = Den kunne ikke låses, så der blev ikke lavet nogen sikkerhedskopi. Dit behandlingspas er i sikkerhed. Tjek, at du er på nettet, luk andre apps, og prøv igen.
backup-not-read = Det, der er gemt, kunne ikke læses, så der blev ikke lavet nogen sikkerhedskopi. Luk andre vinduer med Red Thread, og prøv igen.
backup-again = Prøv igen
backup-file-title = Gem sikkerhedskopien
backup-file-lede = Læg filen et sted, hvor du finder den igen uden denne telefon: Send den til dig selv eller til en, du stoler på, eller gem den på en computer.
backup-file-save = Send eller gem filen
backup-file-name = Red Thread sikkerhedskopi { $date }
backup-file-shared = Filen er delt. Du har en sikkerhedskopi.
backup-file-saved = Filen er gemt på denne telefon. Læg også en kopi et andet sted: Bliver telefonen væk, er den her også væk.
backup-file-refused = Det lykkedes ikke på denne telefon. Prøv igen.
backup-file-forgot = Er ordene blevet væk? Lav en ny sikkerhedskopi. Den får nye ord, og den gamle fil kan slettes.
backup-move-title = Direkte over til en ny telefon
backup-move-text = Denne telefon viser en bevægelig kode, og den nye telefon læser den.
backup-move-open = Vis den bevægelige kode
backup-move-lede = Åbn Red Thread på den nye telefon, vælg »Læs en kode«, og ret kameraet hertil. Skriv så de tre ord der.
backup-move-label = Bevægelig kode med din sikkerhedskopi
backup-move-warning = Den, der filmer koden, skal bruge de tre ord for at åbne den.

remind-first-title = Lav en sikkerhedskopi
remind-first-text = Det, du skriver, ligger på denne telefon. Med en sikkerhedskopi får du det tilbage, hvis telefonen bliver væk.
remind-again-title = Tid til en ny sikkerhedskopi
remind-again-text = { $count ->
    [1] Én ændring er ikke med i den seneste sikkerhedskopi.
   *[other] { $count } ændringer er ikke med i den seneste sikkerhedskopi.
}
remind-later = Ikke i denne uge

recovery-title = Gendannelsesark
recovery-what = Det her ark åbner en sikkerhedskopi af et behandlingspas, lavet med Red Thread. Sikkerhedskopien er en låst fil, og dens navn ender på .redthread.
recovery-made = Lavet { $day }
recovery-words = De tre ord
recovery-how = Sådan henter du den tilbage
recovery-open = Åbn { $address } på en telefon eller computer
recovery-choose = Vælg »Hent en sikkerhedskopi tilbage«, og så filen.
recovery-type = Skriv de tre ord.
recovery-where = Her ligger filen:
recovery-keep = Læg ikke arket sammen med filen. Den, der har begge dele, kan læse det hele.

restore-title = Hent en sikkerhedskopi tilbage
restore-lede = Intet på denne telefon bliver ændret, før du har set, hvad der er i sikkerhedskopien.
restore-welcome-title = Har du en sikkerhedskopi?
restore-welcome-text = Hent dit behandlingspas tilbage, eller hent det over fra en anden telefon.
restore-file = Filen med sikkerhedskopien
restore-file-hint = Dens navn ender på .redthread.
restore-choose = Vælg filen
restore-scan-title = Fra en anden telefon
restore-scan-text = Den anden telefon viser en bevægelig kode, og du læser den med kameraet her.
restore-letter = Det her er et behandlingspas, som nogen har givet dig at læse. Det er ikke en sikkerhedskopi. Åbn det med »Læs en kode«.
restore-words-title = Skriv de tre ord
restore-words-lede = Du skrev dem ned, da du lavede sikkerhedskopien. Har du udskrevet et gendannelsesark, står de på det.
restore-words-label = De tre ord
restore-words-hint = Mellemrum og store eller små bogstaver betyder ikke noget.
restore-words-open = Åbn
restore-words-opening = Åbner …
restore-not-words = Der er tre ord med seks bogstaver hver. Se en gang til på, hvordan de er stavet.
restore-wrong-words = Det er ikke ordene til denne sikkerhedskopi. Intet er ændret. Sammenlign bogstav for bogstav.
restore-not-now = Den kunne ikke åbnes lige nu, og intet er ændret. Luk andre apps, tjek, at du er på nettet, og prøv igen.
restore-another = Vælg en anden fil
restore-not-a-backup = Det her er ikke en sikkerhedskopi
restore-not-a-backup-todo = Se efter en fil, hvis navn ender på .redthread.
restore-damaged = Denne sikkerhedskopi er beskadiget eller ufuldstændig
restore-damaged-todo = Hent filen en gang til fra det sted, hvor du gemte den, eller brug en ældre.
restore-newer = Denne sikkerhedskopi er lavet med en nyere version af Red Thread
restore-newer-todo = Luk alle vinduer med Red Thread, og åbn appen igen, så den opdaterer sig. Prøv så en gang til.
restore-too-large = Denne fil er større, end en sikkerhedskopi kan være
restore-too-large-todo = Se efter en fil, hvis navn ender på .redthread.
restore-nothing-changed = Intet på denne telefon er ændret.
restore-whose = Behandlingspasset, der tilhører { $name }
restore-made = Kopien er lavet
restore-people = Personer
restore-tasks = Opgaver
restore-appointments = Aftaler
restore-here = På denne telefon
restore-here-nothing = Der er ikke noget behandlingspas på denne telefon endnu.
restore-here-same = Denne telefon har præcis det samme. Der er ikke noget at hente tilbage.
restore-here-ahead = { $count ->
    [1] Det er det samme behandlingspas. Sikkerhedskopien har én nyere ændring.
   *[other] Det er det samme behandlingspas. Sikkerhedskopien har { $count } nyere ændringer.
}
restore-here-behind = { $count ->
    [1] Det er det samme behandlingspas, og denne telefon har én nyere ændring. Der er ikke noget at hente tilbage.
   *[other] Det er det samme behandlingspas, og denne telefon har { $count } nyere ændringer. Der er ikke noget at hente tilbage.
}
restore-here-parted = Det er det samme behandlingspas, men begge udgaver er ændret siden, og de kan ikke slås sammen.
restore-only-here = { $count ->
    [1] Én ændring er kun på denne telefon. Erstatter du det, der er her, vil den gå tabt.
   *[other] { $count } ændringer er kun på denne telefon. Erstatter du det, der er her, vil de gå tabt.
}
restore-only-there = { $count ->
    [1] Én ændring er kun i sikkerhedskopien.
   *[other] { $count } ændringer er kun i sikkerhedskopien.
}
restore-here-other = Der er et andet behandlingspas på denne telefon, det, der tilhører { $name }. Henter du sikkerhedskopien tilbage, bliver det erstattet.
restore-here-damaged = Det, der er gemt på denne telefon, er beskadiget og kan ikke læses. Henter du sikkerhedskopien tilbage, kommer den i stedet.
restore-here-locked = Behandlingspasset på denne telefon er låst. Henter du sikkerhedskopien tilbage, kommer den i stedet, og det, der er låst, er væk for altid.
restore-here-locked-named = Behandlingspasset »{ $name }« på denne telefon er låst. Henter du sikkerhedskopien tilbage, kommer den i stedet, og det, der er låst, er væk for altid.
restore-here-unread = Det, der er gemt på denne telefon, kunne ikke læses nu, så det kan ikke erstattes. Luk andre vinduer med Red Thread, og prøv igen.
restore-here-newer = Det, der er på telefonen, er gemt med en nyere version af Red Thread, så det kan ikke erstattes nu. Opdater appen først.
restore-bring = Læg det på denne telefon
restore-take-newer = Tag de nyere ændringer med
restore-replace = Erstat det, der er på telefonen
restore-backup-first = Lav først en sikkerhedskopi af det
restore-confirm-title = Erstatte behandlingspasset, der tilhører { $name }?
restore-confirm-text = Det behandlingspas på denne telefon, der tilhører { $here }, forsvinder med alt, hvad der er i det, og sikkerhedskopien af behandlingspasset, der tilhører { $there }, kommer i stedet. Det kan ikke fortrydes.
restore-confirm-damaged-title = Erstatte det, der ikke kan læses?
restore-confirm-damaged-text = Det, der er gemt på denne telefon, forsvinder, og sikkerhedskopien af behandlingspasset, der tilhører { $there }, kommer i stedet. Det kan ikke fortrydes.
restore-confirm-locked-title = Erstatte »{ $name }«, som er låst?
restore-confirm-yes = Erstat det
restore-confirm-no = Behold det, der er her
restore-held-up = Noget på denne telefon er ikke gemt endnu. Gå tilbage til appen, vent, til det er gemt, og kom så tilbage hertil.
restore-writing = Henter tilbage …
restore-refused = Det kunne ikke gemmes. Det, der var på telefonen, er som før. Prøv igen.
restore-unheard = Telefonen svarede ikke i tide. Luk Red Thread, og åbn den igen. Så kan du se, om sikkerhedskopien er tilbage. Intet er gået tabt.
restore-taken = Noget blev skrevet på denne telefon i mellemtiden. Intet er ændret. Vælg filen en gang til.
restore-full = Der er ikke mere plads på denne telefon. Det, der var her, er som før. Frigør plads, og prøv igen.
restore-read-only = Denne sikkerhedskopi er lavet med en nyere version af Red Thread. Du kan læse den her og ændre den, når appen er opdateret.
restore-go-back = Tilbage til appen
