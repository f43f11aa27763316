# At svare på et brev: på siden, hvor det læses, og hos patienten, hvor et svar ses igennem.

reply-open = Svar
reply-title = Svar { $name }
reply-lede = Svar på det, du kan, med få ord. { $name } ser svaret igennem og bestemmer, hvad der skal beholdes. Intet sendes af sig selv, og alt glemmes, når du lukker siden.
reply-about = Svar på noget i oversigten
reply-about-other = Svar på noget andet i oversigten
reply-stance = Dit svar
reply-takes = Det gør jeg
reply-passes = Det hører ikke til hos mig
reply-no-answer = Intet svar nu
reply-to = Hvem hører det til hos?
reply-to-unknown = Det ved jeg ikke
reply-words = Noget at tilføje
reply-answer = Dit svar på dette
reply-heard = Jeg har hørt det
reply-heard-words = Hvad der blev sagt om det
reply-ask = Spørg om noget
reply-ask-words = Dit spørgsmål
reply-notice = Fortæl, hvad du har lagt mærke til
reply-notice-words = Hvad du har lagt mærke til
reply-notice-hint = For eksempel: har sovet dårligt tre nætter
reply-suggest = Foreslå en ændring
reply-suggest-which = Hvad bør ændres?
reply-suggest-words = Hvordan bør det være?
reply-noted = Hvad der blev sagt ved et besøg eller en aftale
reply-noted-which = Hvilket besøg eller hvilken aftale?
reply-noted-other = Et andet besøg eller en anden aftale
reply-noted-words = Hvad der blev sagt
reply-agreement = Tilføj noget, vi aftalte
reply-agreement-more = Én aftale mere
reply-who-me = Jeg
reply-who-patient = { $name }
reply-contact = Foreslå en tid
reply-contact-time = Klokkeslæt, hvis du ved det
reply-number = Ret et telefonnummer
reply-whose = Hvis nummer
reply-number-new = Det rigtige nummer
reply-message = Et par linjer til patienten
reply-sign = Hvem der svarer
reply-sign-hint = Skriv det én gang. Det glemmes, når du lukker siden.
reply-name = Dit navn
reply-role = Hvad du er for { $name }
reply-problems = { $count ->
    [1] Se på én ting ovenfor en gang til.
   *[other] Se på { $count } ting ovenfor en gang til.
}
reply-too-large = Der er for meget i dette svar. Forkort de længste tekster, eller tag noget ud.
reply-make = Vis mit svar som en kode
reply-leave = Læg svaret væk
reply-made-title = Dit svar er klar
reply-made-how = Lad { $name } læse koden med sin Red Thread-app: Del, og så Læs en kode. Du kan også sende linket eller filen.
reply-made-open = Koden er ikke låst: den, der læser den, kan se, hvad du skrev.
reply-code-label = Kode med dit svar til { $name }
reply-no-code = Der er for meget i svaret til én kode. Send linket eller filen.
reply-file = Gem som fil
reply-change = Ret svaret
reply-done = Færdig
reply-box-for = hører til hos:
reply-box-answer = Svar:
reply-box-agreed = Vi aftalte (hvad, hvem, hvornår):
reply-box-signed = Navn, rolle, arbejdssted, dato:
reply-paper-title = Skriv et svar fra papir ind
reply-paper-lede = Udfyld det, de har krydset af eller skrevet. Du ser det igennem én gang til, før noget beholdes.
reply-paper-name = Deres navn
reply-paper-day = Hvilken dag, hvis det ikke var i dag
reply-paper-done = Se det igennem

weigh-opening = Åbner svaret …
weigh-title = Svar fra { $name }
weigh-written = Skrevet { $when }
weigh-paper = Skrevet ind af dig, fra papir
weigh-unchecked = Ingen har tjekket, hvem der skrev det. Behold kun det, du kan genkende. Intet beholdes, før du vælger det.
weigh-sealed = Det kom fra den telefon, som { $name } følger med på. Intet beholdes, før du vælger det.
weigh-who = Hvem i dit team er det?
weigh-who-hint = Så står det, de siger, hos dem.
weigh-who-unsaid = Det vil jeg ikke sige
weigh-who-new = Føj { $name } til mit team
weigh-items = Hvad de siger
weigh-unknown = Om noget andet
weigh-not-in-letter = Det handler om noget, der ikke var med i det, du gav. Det kan ikke beholdes.
weigh-gone = Du har fjernet det i mellemtiden. Det kan ikke beholdes.
weigh-passes-to = De siger, at det hører til hos: { $role }
weigh-passes-to-nobody = De ved ikke, hvor det hører til.
weigh-changed-since = Det er ændret, siden du gav det til dem.
weigh-then-label = Da du gav det
weigh-now-label = Nu
weigh-after-label = Hvis du beholder det
weigh-message = Det bliver stående under Svar og ændrer ikke andet.
weigh-asks = Hvis du beholder det, står det blandt dine spørgsmål. Der vælger du, hvem du vil spørge.
weigh-notices = Hvis du beholder det, står det sammen med det, du vil tage op.
weigh-as-it-is = Sådan står det nu:
weigh-stands-with = Det ændrer intet af sig selv. Hvis du beholder det, bliver det stående sammen med dette, under Svar.
weigh-change-it = Ret det selv
weigh-heard = Hvis du beholder det, noteres det, at det blev taget op { $day }.
weigh-no-change = Det ændrer intet i dit pas og bliver stående under Svar.
weigh-needs-who = Vælg først ovenfor, hvem det er. Så kan du beholde det.
weigh-number = Er du i tvivl, så ring først til det nummer, du har, og spørg.
weigh-keep-this = Behold dette: { $what }
weigh-kept = Du beholdt dette { $day }.
weigh-keep = { $count ->
    [0] Behold det, jeg har valgt
    [1] Behold én ting
   *[other] Behold { $count } ting
}
weigh-nothing-chosen = Der er endnu ikke valgt noget, som kan beholdes. Slå det til, du vil beholde, eller smid svaret ud.
weigh-later = Senere
weigh-throw-away = Smid svaret ud
weigh-foreign = Det er svar på noget andet
weigh-foreign-todo = Det er ikke svar på noget, dette pas har givet for nylig. Måske er det ment til en anden, eller til et andet pas på denne telefon. Spørg den, du fik det af.
weigh-elsewhere = Denne telefon kender ikke det, der bliver svaret på
weigh-elsewhere-todo = Det er ment til dig, men denne telefon kender ikke det, der bliver svaret på. Hvis du også bruger en anden telefon eller en tablet, så send det nye derfra og hertil, og åbn svaret igen. Ellers send det nye til dem, der følger med, og bed dem svare igen.
weigh-forged = Dette svar er ikke ægte
weigh-forged-todo = Det siger, at det svarer på det, du gav, men den, der lavede det, har ikke læst det, eller nogen har ændret det. Stol ikke på det. Spørg den, det ser ud til at komme fra.
weigh-away = Dette svar er her ikke mere
weigh-away-todo = Læs koden igen, eller åbn linket eller filen igen.
weigh-nothing-changed = Intet i dit pas er ændret.
weigh-another = Der var mere end ét svar i det, du åbnede. Det her er det første. Åbn det andet for sig.
weigh-another-refused = Der var mere end ét brev i det, du åbnede. Det her kunne åbnes, et andet ikke. Bed om at få det igen.
weigh-again = Du har set dette svar igennem før
weigh-again-text = { $kept ->
    [1] Du beholdt én af { $all } ting.
   *[other] Du beholdt { $kept } af { $all } ting.
}
weigh-again-look = Se på resten

replies-title = Svar
replies-hint = Hvad andre har svaret på det, du har delt.
replies-lede = Det, du har beholdt af svarene på det, du har delt. Ingen har tjekket, hvem der skrev dem.
replies-none-title = Ingen svar endnu
replies-none-text = Den, der læser din kode, kan svare med en kode. Du læser den med denne telefon, ser svaret igennem og beholder det, du vil.
replies-waiting = Et svar at se igennem
replies-look = Se svaret igennem
replies-paper = Skriv et svar fra papir ind
replies-unchecked = ikke tjekket
replies-said = Hvad der blev svaret
replies-all = Alle svar
replies-stray = Det er et svar til en andens behandlingspas
replies-stray-todo = Der er ikke noget behandlingspas på denne enhed. Åbn svaret på den telefon, det er ment til. Intet af det bliver liggende her.
