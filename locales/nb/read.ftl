# Å lese et brev, og sammendraget som både pasient og leser ser.

read-opening = Åpner …
read-newer-parts = Dette ble skrevet med en nyere versjon. Deler av det kan ikke vises her. Åpne denne siden igjen med internett på.
read-role = Jeg leser dette som
read-role-none = Velg rollen din
refused-not-a-letter = Dette er ikke en Red Thread-kode
refused-not-a-letter-todo = Adressen inneholder ikke noe sammendrag. Skann koden igjen, eller be pasienten vise den.
refused-damaged = En del av denne koden mangler eller er endret
refused-damaged-todo = Skann koden igjen, med hele koden i bildet. Kom den som en lenke, så be om å få hele lenken sendt på nytt.
refused-newer = Denne koden er laget av en nyere versjon
refused-newer-todo = Åpne denne siden igjen med internett på, så den kan oppdatere seg. Eller be pasienten skrive ut siden.
refused-too-large = Dette er for langt til å være en Red Thread-kode
refused-too-large-todo = Skann koden igjen, eller be pasienten vise den.
refused-nothing-shown = For sikkerhets skyld vises ingenting av den.
refused-open-app = Åpne mitt eget pass

summary-title = Kort om { $name }
summary-born = Født { $day }
summary-speaks = Snakker { $language }
summary-interpreter = Trenger tolk
summary-written = Skrevet av pasienten { $ago }
summary-needed = Dette trengs fra deg
summary-needed-nothing = Det er ikke bedt om noe spesielt fra deg.
summary-needed-choose = Velg rollen din over, så ser du hva som trengs fra deg.
summary-leads = Du har ansvaret for
summary-helps = Du hjelper med
summary-concerns = Å snakke om
summary-questions = Spørsmål til deg
summary-for-anyone = Til hvem som helst
summary-next = Det neste
summary-next-nothing = Ingen avtaler er skrevet ned.
summary-who-does-what = Hvem gjør hva
summary-no-team = Ingen er skrevet ned.
summary-unheld = Ingen har ansvaret
summary-patient-does = Dette gjør pasienten
summary-someone-does = Dette gjør en som ikke er nevnt her
summary-helped-by = med hjelp fra { $names }
summary-coordinator = Koordinator
summary-speaks-for = Taler for pasienten
summary-emergency = Ring hvis noe skjer
summary-stand-in = Netter og helger: { $name }
summary-others = Å snakke om med andre
summary-agreements = Det som er bestemt
summary-wishes = Ønsker
summary-kept-where = Ligger: { $place }
summary-medicines = Medisiner
summary-renewed-by = fornyes av { $name }
summary-allergies = Allergier
summary-no-allergies = Ingen er skrevet ned. Det betyr ikke at det ikke finnes noen.
summary-level-before = { $level } før
summary-foot = Skrevet av pasienten. Ikke en journal.
summary-foot-language = Pasientens egne ord er på { $language }.
summary-for = Laget for: { $audience }
summary-to-raise = { $count ->
    [1] én ting å snakke om
   *[other] { $count } ting å snakke om
}
