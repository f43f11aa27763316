# Å gi behandlingspasset videre på andre måter enn med den ene koden.

ways-open = Andre måter å gi det på
ways-title = Hvordan vil du gi det?
ways-code = Vis én kode
ways-code-hint = Ansikt til ansikt. Alle telefoner leser den med kameraet. Det viktigste er med.
ways-moving = Det de får se, fra telefon til telefon
ways-moving-hint = Ansikt til ansikt. Koden beveger seg, og de leser alt sammen med Red Thread på telefonen sin.
ways-send = Send en lenke eller en fil
ways-send-hint = Alt de får se, låst med en nøkkel som du selv forteller dem.
ways-paper = På papir
ways-paper-hint = Én side, et kort til lommeboka eller et ark til kjøleskapet.

send-lede = Dette er alt de får se, slik du nettopp så det.
send-lock = Lås det med en nøkkel
send-lock-hint = En melding kan leses av flere enn du tror. Låst åpner den seg bare for dem du gir nøkkelen.
send-open-warning = Uten nøkkel kan alle som får meldingen, lese den.
send-locking = Låser brevet …
send-making = Lager brevet …
send-ready = Brevet er klart.
send-share-link = Send lenken
send-copy-link = Kopier lenken
send-file = Send eller lagre som fil
send-no-link = Det er for mye til en lenke. Send det som en fil.
send-shared = Det er sendt videre.
send-saved = Filen er lagret på denne telefonen.
send-refused = Det gikk ikke på denne telefonen. Prøv en av de andre måtene.
send-too-large = Det er mer enn et brev har plass til. Gå tilbake og slå av noe av det.
send-not-locked = Det kunne ikke låses, så ingenting ble laget. Behandlingspasset ditt er trygt. Sjekk at du er på nett, lukk andre apper og prøv igjen.
send-again = Prøv igjen
send-then-title = Fortell dem så nøkkelen
send-then-text = De trenger den for å åpne brevet. Si den på en annen måte: når dere snakker i telefonen, eller når dere møtes.
send-show-key = Vis nøkkelen
send-anew = Dette er et nytt brev med en ny nøkkel. Det forrige brevet åpnes fortsatt med sin egen nøkkel.

key-title = Nøkkelen
key-lede = Si den til dem, eller la dem skrive den ned. Ikke legg den i samme melding som brevet.
key-of = Denne nøkkelen åpner brevet til { $whom }, laget { $when }.
key-once = Skriv den ned først: nøkkelen blir ikke lagret noe sted. Når du lukker Red Thread eller endrer noe i brevet, kan den ikke vises igjen.
key-hint = Store og små bokstaver er det samme. Det er ingen O, I, L eller U i en nøkkel: det som ligner O eller I, er et tall.
key-none = Ingenting er låst, så det er ingen nøkkel.
key-to-code = Tilbake til koden
key-to-letter = Tilbake til brevet
key-to-moving = Tilbake til den bevegelige koden

code-lock = Lås denne koden med en nøkkel
code-lock-hint = Da åpner den seg bare for dem du forteller nøkkelen. Si den selv: den er ikke i koden.
code-locking = Lager koden …

moving-lede = Be dem åpne Red Thread, velge «Les en kode» og rette kameraet hit.
moving-title = Alt, fra telefon til telefon
moving-where = De finner Red Thread på { $address }
moving-label = Bevegelig kode med behandlingspasset til { $name }
moving-making = Deler opp brevet …
moving-part = Del { $at } av { $needed }
moving-more = { $count ->
    [1] Delen er vist. Bli til den andre telefonen sier at den har den.
    [2] Begge delene er vist. Bli til den andre telefonen sier at den har dem.
   *[other] Alle { $count } delene er vist. Bli til den andre telefonen sier at den har alle.
}
moving-slower = Saktere
moving-faster = Vanlig fart
moving-pause = Stopp litt
moving-go = Fortsett
moving-too-large = Det er for mye til en bevegelig kode. Send det som en fil i stedet.
moving-warning = Alle som filmer koden, kan lese det som står der.

sheet-label = Hva vil du skrive ut?
sheet-page = Én side
sheet-page-hint = Alt som får plass, med koden. Til timen.
sheet-wallet = Et kort til lommeboka
sheet-wallet-hint = Navn, allergier, hvem man kan ringe, og koden. Brettes én gang.
sheet-fridge = Et ark til kjøleskapet
sheet-fridge-hint = Hvem man kan ringe, og hva man skal følge med på, med store bokstaver.
sheet-print = Skriv ut
sheet-again = Skriv ut et nytt når noe viktig endrer seg.
sheet-warning = Alle som finner papiret, kan lese det.
wallet-title = Behandlingspasset mitt
wallet-scan = Skann koden med kameraet på en telefon
wallet-fold = Klipp langs kanten og brett på midten.
wallet-nobody = Det er ingen med telefonnummer i denne kopien.
fridge-call = Hvem man kan ringe
sheet-written = Skrevet { $day }
sheet-more-people = { $count ->
    [1] og én til, i koden
   *[other] og { $count } til, i koden
}
sheet-in-code = { $count ->
    [1] Én ting til er bare i koden.
   *[other] { $count } ting til er bare i koden.
}
sheet-and-more = { $count ->
    [1] og én til, som ikke står på dette papiret
   *[other] og { $count } til, som ikke står på dette papiret
}
