# At følge med i en andens behandlingspas: hvem man følger, at blive inviteret, at svare, og det, der er kommet.

follow-title = Personer, du følger
follow-lede = Det her har andre sendt til denne telefon. Intet her ændrer sig af sig selv. Du kan se, hvor gammelt det er.
follow-settings = Det, du får, når nogen lader dig følge med, ligger her, adskilt fra dit eget behandlingspas.
follow-see = Se de personer, du følger
follow-empty-title = Du følger ingen endnu
follow-empty-text = Den, der har et behandlingspas, kan invitere dig til at følge med. Læs den kode, du får vist, eller åbn det, du har fået tilsendt. Så finder du her det, de vælger at sende dig.
follow-own = Mit eget behandlingspas
follow-new-title = Er der kommet noget nyt?
follow-new-text = Åbn det link eller den fil, du har fået, eller læs den kode, du får vist.
follow-new-open = Læs noget nyt, der er kommet

follow-failed = Det, du følger, kunne ikke læses
follow-damaged-todo = Du må ikke slette browserens data. Genstart telefonen, og prøv igen. Hjælper det ikke, så bed om at blive inviteret igen.
follow-newer = Det blev gemt med en nyere version af denne app.
follow-untouched = Intet af det er ændret.

follow-when = { $ago } ({ $when })
follow-written = Skrevet { $when }
follow-came = Det kom til denne telefon { $ago }.
follow-next = Det næste
follow-next-nothing = Der står ingen kommende aftaler i denne kopi.
follow-what-is-new = Nyt
follow-new = { $count ->
    [one] Én ting er ny siden den forrige kopi (skrevet { $ago })
   *[other] { $count } ting er nye siden den forrige kopi (skrevet { $ago })
}
follow-new-nothing = Intet er nyt siden den forrige kopi (skrevet { $ago }).
follow-from-another = Det kommer fra en anden telefon eller tablet end den forrige kopi. Det, der kun er skrevet dér, kan mangle her.
follow-gone = { $count ->
    [one] Én ting står der ikke længere ({ $kinds }).
   *[other] { $count } ting står der ikke længere ({ $kinds }).
}
follow-first = Det her er det første, der er kommet.
follow-missed = { $count ->
    [one] Noget, der blev sendt før dette, er ikke nået frem. Alt, hvad der gælder nu, står her; kun en låst kopi ville stadig mangle.
   *[other] { $count } ting, der blev sendt før dette, er ikke nået frem. Alt, hvad der gælder nu, står her; kun en låst kopi ville stadig mangle.
}
follow-reached = { $count ->
    [one] Kontaktoplysningerne for én person er ændret. Tjek dem, før du ringer.
   *[other] Kontaktoplysningerne for { $count } personer er ændret. Tjek dem, før du ringer.
}
follow-ended = { $name } deler ikke længere med dig. Det, du har, bliver liggende her, og der kommer ikke noget nyt.
follow-copy = Der kom også en låst kopi af det hele ({ $ago }), til den dag { $name } mister telefonen. Den åbnes kun med ord, som { $name } har.
follow-nothing-yet = Der ligger ikke noget her endnu. Når { $name } har fået dit svar, kan det første sendes til dig.
follow-earlier-title = Er det nyere end det, du har?
follow-earlier-text = Det kommer fra en anden telefon end det, du har her, og der står, at det er skrevet før det. Har patienten fået ny telefon, eller går et ur forkert? Så vis det. Hvis du ikke er sikker, så spørg.
follow-earlier-take = Vis det, der kom nu
follow-said-yes = Du sagde ja { $ago }.
follow-answer-again = Vis svaret igen
follow-leave = Stop med at følge med: { $name }
follow-leave-title = Vil du stoppe med at følge med?
follow-leave-text = Alt, hvad der er kommet fra { $name }, slettes fra denne telefon for altid, også en låst kopi, hvis den er her. { $name } får det ikke at vide: Sig det selv, så ingen regner med dig forgæves.
follow-leave-yes = Stop, og slet det
follow-leave-no = Bliv ved med at følge med

follow-give-back = Giv den låste kopi tilbage til { $name }
follow-give-back-title = Den låste kopi, på vej tilbage
follow-give-back-lede = Har { $name } mistet telefonen eller fået en ny? Med denne kopi kommer det hele tilbage.
follow-give-back-send = Send filen til { $name } på den nye telefon.
follow-give-back-open = Der åbner { $name } Red Thread, vælger »{ $restore }« og så filen.
follow-give-back-words = { $name } skriver de ord, der blev skrevet ned. Ingen andre har brug for dem.

follow-taking-title = Der er kommet noget
follow-taking = Ser på det, der kom …
follow-back = Tilbage til de personer, du følger
follow-invited-title = Du er inviteret til at følge med
follow-locked-lede = Invitationen er låst med tre ord. Den, der sendte den, siger ordene til dig, for eksempel i telefonen.
follow-wrong-words = Det er ikke ordene til denne invitation. Sammenlign bogstav for bogstav, eller bed om en ny invitation med ordene til den.
follow-invited-lede = { $name } vil gerne have, at du følger med.
follow-means-title = Hvad det betyder
follow-means-sent = { $name } sender dig det, der er nyt, og bestemmer, hvad du får at se. Intet kommer af sig selv, og du kan altid se, hvor gammelt det er.
follow-means-answer = Du kan svare: tage en opgave på dig, spørge om noget, fortælle, hvad du har lagt mærke til. { $name } ser på det, før noget af det beholdes.
follow-means-stays = Det, du får, bliver liggende på denne telefon. Hold telefonen låst, så ingen andre læser det.
follow-means-stop = Du kan stoppe når som helst. Så slettes det hele her.
follow-name = Dit navn, sådan som { $name } kender dig
follow-name-missing = Skriv dit navn, så { $name } kan se, hvem der svarer.
follow-accept = Ja, jeg følger med
follow-accepting = Laver dit svar …
follow-not-now = Ikke nu

follow-answered-title = Dit svar er klart
follow-answered-lede = { $name } skal have dit svar, før noget kan sendes til dig.
follow-read-it = Lad { $name } læse denne kode
follow-send-it = Send det her til { $name }
follow-read-how = { $name } åbner Red Thread, vælger »Læs en kode« og retter kameraet hertil.
follow-far = Er I ikke sammen, så send linket eller filen.
follow-no-code = Der er ikke plads til det i én kode. Send linket eller filen.
follow-words-title = Fire ord, I skal sammenligne
follow-words-text = Er I ikke sammen, ringer { $name } til dig og spørger, hvilke fire ord du ser. Læs dem op. Ser { $name } andre ord, kan en anden have blandet sig.
follow-words-label = De fire ord
follow-answered-after = Når { $name } har fået dit svar, kan det første sendes til dig.

follow-as-it-was = Sådan var det { $when }
follow-as-it-was-text = Det ændrer sig ikke af sig selv. Spørg { $name }, hvis du er i tvivl, om det stadig passer.
follow-swapped-title = Ændret kontaktinfo: { $name }
follow-swapped-text = Spørg { $name }, eller ring til det nummer, du kender, før du bruger det nye.
follow-before = Før
follow-now = Nu
follow-no-longer = intet
follow-call-known = Ring til det nummer, du kender:
follow-trust = Det nye nummer er rigtigt
follow-trust-other = Det nye er rigtigt
follow-receipt = Giv { $name } besked om, at du har fået det her
follow-receipt-hint = Der bliver ikke sendt noget af sig selv. Uden det kan { $name } ikke vide, at det er nået frem til dig.
follow-receipt-label = Kode, der giver { $name } besked om, hvad du har fået
follow-only-they = Kun { $name } kan åbne dit svar.
