# At læse et brev, og resuméet, som både patient og læser ser.

read-opening = Åbner …
read-newer-parts = Det her er skrevet med en nyere version. Dele af det kan ikke vises her. Åbn denne side igen med internet slået til.
read-role = Jeg læser det her som
read-role-none = Vælg din rolle
refused-not-a-letter = Det her er ikke en Red Thread-kode
refused-not-a-letter-todo = Adressen indeholder ikke noget resumé. Scan koden igen, eller bed patienten vise den.
refused-damaged = En del af denne kode mangler eller er ændret
refused-damaged-todo = Scan koden igen med hele koden i billedet. Kom den som et link, så bed om at få hele linket sendt igen.
refused-newer = Denne kode er lavet af en nyere version
refused-newer-todo = Åbn denne side igen med internet slået til, så den kan opdatere sig. Eller bed patienten udskrive siden.
refused-too-large = Det her er for langt til at være en Red Thread-kode
refused-too-large-todo = Scan koden igen, eller bed patienten vise den.
refused-nothing-shown = For en sikkerheds skyld vises intet af den.
refused-open-app = Åbn mit eget pas

summary-title = Kort om { $name }
summary-born = Født { $day }
summary-speaks = Taler { $language }
summary-interpreter = Har brug for tolk
summary-written = Skrevet af patienten { $ago }
summary-needed = Det, der er brug for fra dig
summary-needed-nothing = Der er ikke bedt om noget særligt fra dig.
summary-needed-choose = Vælg din rolle ovenfor, så ser du, hvad der er brug for fra dig.
summary-leads = Du har ansvaret for
summary-helps = Du hjælper med
summary-concerns = At tale om
summary-questions = Spørgsmål til dig
summary-for-anyone = Til hvem som helst
summary-next = Det næste
summary-next-nothing = Ingen aftaler er skrevet ned.
summary-who-does-what = Hvem gør hvad
summary-no-team = Ingen er skrevet ned.
summary-unheld = Ingen har ansvaret
summary-patient-does = Det gør patienten
summary-someone-does = Det gør en, der ikke er nævnt her
summary-helped-by = med hjælp fra { $names }
summary-coordinator = Koordinator
summary-speaks-for = Taler for patienten
summary-emergency = Ring, hvis der sker noget
summary-stand-in = Nætter og weekender: { $name }
summary-others = At tale om med andre
summary-agreements = Det, der er aftalt
summary-wishes = Ønsker
summary-kept-where = Ligger: { $place }
summary-medicines = Medicin
summary-renewed-by = fornyes af { $name }
summary-allergies = Allergier
summary-no-allergies = Ingen er skrevet ned. Det betyder ikke, at der ikke er nogen.
summary-level-before = { $level } før
summary-foot = Skrevet af patienten. Ikke en journal.
summary-foot-language = Patientens egne ord er på { $language }.
summary-for = Lavet til: { $audience }
summary-to-raise = { $count ->
    [1] én ting at tale om
   *[other] { $count } ting at tale om
}
