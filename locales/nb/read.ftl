# Å lese et brev, og sammendraget som både pasient og leser ser.

read-opening = Åpner …
read-newer-parts = Dette er skrevet med en nyere versjon. Deler av det kan ikke vises her. Åpne denne siden igjen når du er på nett.
read-forgets = Ingenting av dette blir liggende på denne enheten. Det glemmes når du lukker siden.
read-forgets-but = Det eneste som blir liggende på denne enheten, er merker av hva du har lest. Resten glemmes når du lukker siden.
read-role = Din rolle
read-role-none = Velg rollen din
refused-not-a-letter = Dette er ikke en Red Thread-kode
refused-not-a-letter-todo = Det er ikke noe sammendrag i denne lenken. Skann koden igjen, eller be pasienten vise den.
refused-link = Det er ikke noe sammendrag i denne lenken
refused-link-todo = Leste du en kode, så les den på nytt med hele koden i bildet. Kom det som en lenke, så kopier hele lenken, fra begynnelse til slutt, og åpne den. Hjelper det ikke, så be om å få den sendt igjen.
refused-damaged = En del av dette mangler eller er endret
refused-damaged-todo = Skann koden igjen, med hele koden i bildet. Fikk du det som en lenke eller en fil, så be om å få det sendt på nytt.
refused-newer = Denne koden er laget av en nyere versjon
refused-newer-todo = Åpne denne siden igjen når du er på nett, så den kan oppdatere seg. Eller be pasienten skrive ut siden.
refused-too-large = Dette er for stort til å være et Red Thread-brev
refused-too-large-todo = Be den du fikk det av, om et nytt.
refused-nothing-shown = For sikkerhets skyld vises ingenting av innholdet.
refused-open-app = Åpne mitt eget behandlingspass

summary-title = Kort om { $name }
summary-born = Født { $day }
summary-speaks = Snakker { $language }
summary-interpreter = Trenger tolk
summary-written = Pasientens eget, skrevet { $ago }
summary-written-on = Pasientens eget, skrevet { $day }
summary-needed = Dette trengs fra deg
summary-needed-nothing = Pasienten ber ikke om noe spesielt fra deg.
summary-needed-choose = Velg rollen din over, så ser du hva pasienten trenger fra deg.
summary-leads = Du har ansvaret for
summary-helps = Du hjelper med
summary-concerns = Ting å snakke om
summary-questions = Spørsmål til deg
summary-for-anyone = Kan tas opp med alle
summary-next = Det neste som skjer
summary-has-passed = denne dagen er over
summary-next-nothing = Ingen avtaler står i denne kopien.
summary-who-does-what = Hvem gjør hva
summary-no-team = Ingen personer står i denne kopien.
summary-unheld = Ingen har ansvaret for dette
summary-patient-does = Dette gjør pasienten
summary-someone-does = Dette gjør en som ikke er nevnt her
summary-helped-by = med hjelp fra { $names }
summary-coordinator = Koordinator
summary-speaks-for = Snakker på vegne av pasienten
summary-emergency = Ring hvis noe skjer
summary-stand-in = Netter og helger: { $name }
summary-others = Tas opp med andre
summary-agreements = Det som er avtalt
summary-wishes = Ønsker
summary-kept-where = Ligger: { $place }
summary-medicines = Medisiner
summary-renewed-by = resepten fornyes av { $name }
summary-allergies = Allergier
summary-no-allergies = Ingen står i denne kopien. Pasienten kan likevel ha allergier: spør.
summary-level-before = { $level } før
summary-foot = Pasientens eget behandlingspass. Ikke en pasientjournal.
summary-foot-language = Pasientens egne ord er på { $language }.
summary-for = Laget for: { $audience }
summary-to-raise = { $count ->
    [1] én ting å snakke om
   *[other] { $count } ting å snakke om
}

summary-children = Barn hjemme: { $what }
summary-closeness = Kjenner pasienten: { $how }
summary-themes = Om: { $themes }
summary-given-by = gis av: { $who }
summary-told-by = sagt av { $name }
kind-goal = mål
kind-decision = valg
kind-condition = sykdommer
kind-treatment = behandlinger
kind-check = kontroller
kind-watch = ting å følge med på
kind-note = notater
read-copy = Kopier som tekst til journalen
read-copy-text = Kopier som tekst
read-copied = Teksten er kopiert.
read-not-copied = Teksten kunne ikke kopieres. Skriv ut siden i stedet.
read-copy-language = Språk i teksten
read-copy-language-failed = Ordene på dette språket kunne ikke hentes. Prøv igjen når du er på nett.

# The first screen of a reader.
summary-sample = Eksempel. Ingen her finnes.
summary-more = Mer om pasienten
summary-next-more = { $count ->
    [one] Én til
   *[other] { $count } til
}
summary-call = Ring { $name }:
ask-lead = ditt ansvar
ask-help = du hjelper
ask-talk = å snakke om
ask-question = spørsmål
ask-anyone = { $count ->
    [one] Én ting hvem som helst kan ta opp
   *[other] { $count } ting hvem som helst kan ta opp
}

# Det som er nytt for en leser.
news-title = Det som er nytt
news-since = { $count ->
    [one] Én ting er ny siden du leste dette { $ago }
   *[other] { $count } ting er nye siden du leste dette { $ago }
}
news-nothing-since = Ingenting er nytt siden du leste dette { $ago }.
news-from = { $count ->
    [one] Én ting er fra { $day } eller senere
   *[other] { $count } ting er fra { $day } eller senere
}
news-nothing-from = Ingenting her sier at det er fra { $day } eller senere.
news-gone = { $count ->
    [one] Én ting er borte siden du leste dette { $ago } ({ $kinds }).
   *[other] { $count } ting er borte siden du leste dette { $ago } ({ $kinds }).
}
news-about-self = det pasienten sier om seg selv
news-new = nytt
news-changed = endret
news-unheld = Ingen har ansvaret for { $what }
news-older = Du har lest en nyere utgave enn denne på denne enheten. Den ble skrevet { $ago }.
news-remember = Merk det som er nytt, neste gang
news-remember-hint = Da husker denne enheten hva du har lest, men ikke ordene og ingen navn. Den som leser om samme pasient her, ser når det sist ble lest.
news-unknowable = Denne kopien har ingen fødselsdato. Pasienten kan forveksles med en annen med samme navn, så det som er nytt, kan ikke merkes neste gang.
news-refused = Nettleseren kunne ikke ta vare på dette.
news-from-label = Merk det som er fra denne dagen eller senere
news-from-hint = Finner det som sier når det ble avtalt, bestemt, begynt eller endret. Kommende avtaler og det som ikke har en dato, blir ikke merket.
