# At give behandlingspasset videre på andre måder end med den ene kode.

ways-open = Andre måder at give det på
ways-title = Hvordan vil du give det?
ways-code = Vis én kode
ways-code-hint = Ansigt til ansigt. Alle telefoner læser den med kameraet. Det vigtigste er med.
ways-moving = Det, de må se, fra telefon til telefon
ways-moving-hint = Ansigt til ansigt. Koden bevæger sig, og de læser det hele med Red Thread på deres telefon.
ways-send = Send et link eller en fil
ways-send-hint = Alt, hvad de må se, låst med en nøgle, som du selv fortæller dem.
ways-paper = På papir
ways-paper-hint = Én side, et kort til pungen eller et ark til køleskabet.

send-lede = Det her er alt, hvad de får at se, sådan som du lige har set det.
send-lock = Lås det med en nøgle
send-lock-hint = En besked kan læses af flere, end du tror. Når den er låst, åbner den sig kun for dem, du giver nøglen.
send-open-warning = Uden en nøgle kan alle, der får beskeden, læse den.
send-locking = Låser brevet …
send-making = Laver brevet …
send-ready = Brevet er klar.
send-share-link = Send linket
send-copy-link = Kopiér linket
send-file = Send eller gem som fil
send-no-link = Der er for meget til et link. Send det som en fil.
send-shared = Det er sendt videre.
send-saved = Filen er gemt på denne telefon.
send-refused = Det lykkedes ikke på denne telefon. Prøv en af de andre måder.
send-too-large = Der er mere, end et brev har plads til. Gå tilbage, og slå noget af det fra.
send-not-locked = Det kunne ikke låses, så der blev ikke lavet noget. Dit behandlingspas er i sikkerhed. Tjek, at du er på nettet, luk andre apps, og prøv igen.
send-again = Prøv igen
send-then-title = Fortæl dem så nøglen
send-then-text = De skal bruge den for at åbne brevet. Sig den på en anden måde: når I taler i telefon, eller når I mødes.
send-show-key = Vis nøglen
send-anew = Det her er et nyt brev med en ny nøgle. Det tidligere brev åbnes stadig med sin egen nøgle.

key-title = Nøglen
key-lede = Sig den til dem, eller lad dem skrive den ned. Læg den ikke i samme besked som brevet.
key-of = Denne nøgle åbner brevet til { $whom }, lavet { $when }.
key-once = Skriv den ned først: nøglen gemmes ikke nogen steder. Når du lukker Red Thread eller ændrer noget i brevet, kan den ikke vises igen.
key-hint = Store og små bogstaver er det samme. Der er ikke noget O, I, L eller U i en nøgle: det, der ligner O eller I, er et tal.
key-none = Der er ikke låst noget, så der er ingen nøgle.
key-to-code = Tilbage til koden
key-to-letter = Tilbage til brevet
key-to-moving = Tilbage til den bevægelige kode

code-lock = Lås denne kode med en nøgle
code-lock-hint = Så åbner den sig kun for dem, du fortæller nøglen. Sig den selv: den er ikke i koden.
code-locking = Laver koden …

moving-lede = Bed dem åbne Red Thread, vælge »Læs en kode« og rette kameraet herhen.
moving-title = Det hele, fra telefon til telefon
moving-where = De finder Red Thread på { $address }
moving-label = Bevægelig kode med behandlingspasset, der tilhører { $name }
moving-making = Deler brevet op …
moving-part = Del { $at } af { $needed }
moving-more = { $count ->
    [1] Delen er vist. Bliv, til den anden telefon siger, at den har den.
    [2] Begge dele er vist. Bliv, til den anden telefon siger, at den har dem.
   *[other] Alle { $count } dele er vist. Bliv, til den anden telefon siger, at den har dem alle.
}
moving-slower = Langsommere
moving-faster = Normal fart
moving-pause = Hold pause
moving-go = Fortsæt
moving-too-large = Der er for meget til en bevægelig kode. Send det som en fil i stedet.
moving-warning = Alle, der filmer koden, kan læse, hvad der står.

sheet-label = Hvad vil du udskrive?
sheet-page = Én side
sheet-page-hint = Alt, hvad der er plads til, med koden. Til konsultationen.
sheet-wallet = Et kort til pungen
sheet-wallet-hint = Navn, allergier, hvem man kan ringe til, og koden. Foldes én gang.
sheet-fridge = Et ark til køleskabet
sheet-fridge-hint = Hvem man kan ringe til, og hvad man skal holde øje med, med store bogstaver.
sheet-print = Udskriv
sheet-again = Udskriv et nyt, når noget vigtigt ændrer sig.
sheet-warning = Alle, der finder papiret, kan læse det.
wallet-title = Mit behandlingspas
wallet-scan = Scan koden med kameraet på en telefon
wallet-fold = Klip langs kanten, og fold på midten.
wallet-nobody = Der er ingen med telefonnummer i denne kopi.
fridge-call = Hvem man kan ringe til
sheet-written = Skrevet { $day }
sheet-more-people = { $count ->
    [1] og én til, i koden
   *[other] og { $count } til, i koden
}
sheet-in-code = { $count ->
    [1] Én ting til er kun i koden.
   *[other] { $count } ting til er kun i koden.
}
sheet-and-more = { $count ->
    [1] og én til, som ikke står på dette papir
   *[other] og { $count } til, som ikke står på dette papir
}
