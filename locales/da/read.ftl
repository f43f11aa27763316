# At læse et brev, og resuméet, som både patient og læser ser.

read-opening = Åbner …
read-newer-parts = Det her er skrevet med en nyere version. Dele af det kan ikke vises her. Åbn denne side igen, når du er på nettet.
read-forgets = Intet af dette bliver liggende på denne enhed. Det glemmes, når du lukker siden.
read-forgets-but = Det eneste, der bliver liggende på denne enhed, er mærker af, hvad du har læst. Resten glemmes, når du lukker siden.
read-role = Din rolle
read-role-none = Vælg din rolle
refused-not-a-letter = Det her er ikke en Red Thread-kode
refused-not-a-letter-todo = Der er ikke noget resumé i dette link. Scan koden igen, eller bed patienten vise den.
refused-link = Der er ikke noget resumé i dette link
refused-link-todo = Læste du en kode, så læs den igen med hele koden i billedet. Kom det som et link, så kopiér hele linket, fra start til slut, og åbn det. Hjælper det ikke, så bed om at få det sendt igen.
refused-damaged = En del af det her mangler eller er ændret
refused-damaged-todo = Scan koden igen med hele koden i billedet. Fik du det som et link eller en fil, så bed om at få det sendt igen.
refused-newer = Denne kode er lavet af en nyere version
refused-newer-todo = Åbn denne side igen, når du er på nettet, så den kan opdatere sig. Eller bed patienten udskrive siden.
refused-too-large = Det her er for stort til at være et Red Thread-brev
refused-too-large-todo = Bed den, du fik det af, om et nyt.
refused-nothing-shown = For en sikkerheds skyld vises der ikke noget af indholdet.
refused-open-app = Åbn mit eget behandlingspas

summary-title = Kort om { $name }
summary-born = Født { $day }
summary-speaks = Taler { $language }
summary-interpreter = Har brug for tolk
summary-written = Patientens eget, skrevet { $ago }
summary-written-on = Patientens eget, skrevet { $day }
summary-needed = Det, patienten beder dig om
summary-needed-nothing = Patienten beder ikke om noget særligt fra dig.
summary-needed-choose = Vælg din rolle ovenfor, så ser du, hvad patienten beder dig om.
summary-leads = Du har ansvaret for
summary-helps = Du hjælper med
summary-concerns = Ting at tale om
summary-questions = Spørgsmål til dig
summary-for-anyone = Kan tages op med alle
summary-next = Det næste, der sker
summary-has-passed = den dag er forbi
summary-next-nothing = Ingen aftaler står i denne kopi.
summary-who-does-what = Hvem gør hvad
summary-no-team = Ingen personer står i denne kopi.
summary-unheld = Ingen har ansvaret for det her
summary-patient-does = Det her gør patienten
summary-someone-does = Det her gør en, der ikke er nævnt her
summary-helped-by = med hjælp fra { $names }
summary-coordinator = Koordinator
summary-speaks-for = Taler på patientens vegne
summary-emergency = Ring, hvis der sker noget
summary-stand-in = Nætter og weekender: { $name }
summary-others = Tages op med andre
summary-agreements = Det, der er aftalt
summary-wishes = Ønsker
summary-kept-where = Ligger: { $place }
summary-medicines = Medicin
summary-renewed-by = recepten fornyes af { $name }
summary-allergies = Allergier
summary-no-allergies = Ingen står i denne kopi. Patienten kan godt have allergier alligevel: spørg.
summary-level-before = { $level } før
summary-foot = Patientens eget behandlingspas. Ikke en patientjournal.
summary-foot-language = Patientens egne ord er på { $language }.
summary-for = Lavet til: { $audience }
summary-to-raise = { $count ->
    [1] én ting at tale om
   *[other] { $count } ting at tale om
}

summary-children = Børn hjemme: { $what }
summary-closeness = Kender patienten: { $how }
summary-themes = Om: { $themes }
summary-given-by = gives af: { $who }
summary-told-by = sagt af { $name }
kind-goal = mål
kind-decision = valg
kind-condition = sygdomme
kind-treatment = behandlinger
kind-check = kontroller
kind-watch = ting at holde øje med
kind-note = noter
read-copy = Kopiér som tekst til journalen
read-copy-text = Kopiér som tekst
read-copied = Teksten er kopieret.
read-not-copied = Teksten kunne ikke kopieres. Udskriv siden i stedet.
read-copy-language = Sprog i teksten
read-copy-language-failed = Ordene på dette sprog kunne ikke hentes. Prøv igen, når du er på nettet.

# The first screen of a reader.
summary-sample = Eksempel. Ingen her findes.
summary-more = Mere om patienten
summary-next-more = { $count ->
    [one] Én til
   *[other] { $count } til
}
summary-call = Ring til { $name }:
ask-lead = dit ansvar
ask-help = du hjælper
ask-talk = at tale om
ask-question = spørgsmål
ask-anyone = { $count ->
    [one] Én ting, som alle kan tage op
   *[other] { $count } ting, som alle kan tage op
}

# Det, der er nyt for en læser.
news-title = Det, der er nyt
news-since = { $count ->
    [one] Én ting er ny, siden du læste dette { $ago }
   *[other] { $count } ting er nye, siden du læste dette { $ago }
}
news-nothing-since = Intet er nyt, siden du læste dette { $ago }.
news-from = { $count ->
    [one] Én ting er fra { $day } eller senere
   *[other] { $count } ting er fra { $day } eller senere
}
news-nothing-from = Intet her siger, at det er fra { $day } eller senere.
news-gone = { $count ->
    [one] Én ting er væk, siden du læste dette { $ago } ({ $kinds }).
   *[other] { $count } ting er væk, siden du læste dette { $ago } ({ $kinds }).
}
news-about-self = det, patienten siger om sig selv
news-new = nyt
news-changed = ændret
news-unheld = Ingen har ansvaret for { $what }
news-older = Du har læst en nyere udgave end denne på denne enhed. Den blev skrevet { $ago }.
news-remember = Markér det, der er nyt, næste gang
news-remember-hint = Så husker denne enhed, hvad du har læst, men ikke ordene og ingen navne. Den, der læser om samme patient her, kan se, hvornår det sidst blev læst.
news-unknowable = Denne kopi har ingen fødselsdato. Patienten kan forveksles med en anden med samme navn, så det, der er nyt, kan ikke markeres næste gang.
news-refused = Browseren kunne ikke gemme dette.
news-from-label = Markér det, der er fra denne dag eller senere
news-from-hint = Finder det, der siger, hvornår det blev aftalt, besluttet, begyndt eller ændret. Kommende aftaler og det, der ikke har en dato, bliver ikke markeret.
