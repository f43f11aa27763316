# Et behandlingspas, som ligger på flere enheder.

keeping-own-device = din anden enhed
keeping-own-device-title = Din anden enhed
keeping-own-title = En anden telefon eller tablet, du har
keeping-own-text = Dit behandlingspas kan også ligge på en anden telefon eller tablet. Du skriver på begge og sender det, der er nyt, fra den ene til den anden.
keeping-own-add = Tilføj en anden enhed
keeping-own-invite-title = Tilføj en anden enhed
keeping-own-lede = Den anden enhed får hele dit behandlingspas, og du kan skrive på begge.
keeping-own-near = Den er her
keeping-own-near-hint = Du viser en kode her. Den anden enhed spørger, om du vil følge med: Svar ja der, og læs så koden fra den på denne enhed.
keeping-own-paired-title = Nu er din anden enhed koblet til
keeping-own-paired-text = Der er ikke sendt noget til den endnu. Første gang sender du hele behandlingspasset, og derefter det nye.
keeping-own-stop-takes = Det, der bliver skrevet dér, bliver ikke længere taget imod her.
keeping-own-stop-stays = Behandlingspasset ligger stadig dér, som det er nu. Skal det væk derfra, skal du slette det dér.
keeping-anew-text = Mangler der noget på den anden enhed, eller kan det ikke åbnes der?

keeping-managing = Hvis nogen gør det for dig, kan de have hele behandlingspasset på deres egen telefon.
keeping-managing-open = Hvem der fører det sammen med mig
keeping-let-title = Hvis det bliver for meget
keeping-let-text = { $name } kan også have hele dit behandlingspas på sin egen telefon og skrive i det for dig.
keeping-let-open = Lad { $name } føre det sammen med mig
keeping-title = Skal { $name } føre dit behandlingspas sammen med dig?
keeping-gets-title = Hvad { $name } får
keeping-gets-all = Det hele: også det, du ikke deler med nogen, historikken, og hvem der følger med.
keeping-gets-write = { $name } kan skrive og ændre alt og sende til andre for dig. Det, der stod før, bliver i historikken.
keeping-gets-send = Der bliver ikke sendt noget af sig selv. I sender hinanden det, der er nyt.
keeping-ends-title = Du kan afslutte det
keeping-ends-text = Så bliver der ikke længere taget imod noget her fra { $name }, og { $name } får kun det, du lader dem se. Det, der allerede ligger på den anden telefon, bliver der.
keeping-ends-others = Fra den telefon kan der stadig blive sendt noget i dit navn til andre, der følger med. Hvis det bekymrer dig, så hold også op med at sende til de andre, og invitér dem igen.
keeping-yes = Ja, { $name } fører det sammen med mig
keeping-no = Nej, ikke nu
keeping-is = { $name } fører behandlingspasset sammen med dig og kan skrive i det.
keeping-is-own = Den har hele dit behandlingspas, og du skriver på begge.
keeping-end-title = Hvis { $name } ikke skal føre det længere
keeping-end = Lad ikke { $name } føre det længere
keeping-refused = Den, der sendte det, fører ikke længere dit behandlingspas
keeping-refused-todo = Du har afsluttet, at de fører behandlingspasset, så intet af det, de skrev, er taget ind. De kan fortælle dig, hvad det var, og så skriver du det selv ned.
keeping-ended-now = { $name } fører ikke længere dit behandlingspas. Intet mere derfra bliver taget imod her.

keeping-made-whole = Det indeholder hele dit behandlingspas.
keeping-made-part = Her er det, der er skrevet her siden det, der sidst nåede frem til { $name }.
keeping-changed = Noget er skrevet her siden da.
keeping-same = Intet er skrevet her siden da.
keeping-unsaved = Noget er stadig ved at blive gemt. Vent lidt, før du sender.
keeping-came-new = Det, { $name } har skrevet, er kommet ind.
keeping-came-own = Det, der er skrevet på din anden enhed, er kommet ind.
keeping-came-nothing = Der var ikke noget nyt i det. Du har alt, hvad der er sendt.

keeping-here-title = Du fører dette behandlingspas sammen med { $name }
keeping-here-text = Dette er behandlingspasset for { $name }. Send { $name } det, du har skrevet, og åbn her det, { $name } sender.
keeping-today = Behandlingspasset for { $name }. Det er { $day }.
keeping-here-own-title = Også på din anden enhed
keeping-here-own-text = Send det, du har skrevet her, til din anden enhed, og åbn her det, du sender derfra.
keeping-here-open = Send det, der er nyt

keeping-ended-title = Du fører ikke længere dette behandlingspas sammen med { $name }
keeping-ended-own-title = Ikke længere forbundet med din anden enhed
keeping-ended-text = Sådan stod det, da det blev afsluttet. Det, du skriver her, bliver på denne telefon, og intet af det går til { $name }.
keeping-through = Det nye bliver sendt til { $name } af { $patient }, ikke herfra.
keeping-mine = Det, { $name } skal gøre
keeping-anew-title = Tag det, der kom, i stedet?
keeping-anew-means = Det, der kom, træder i stedet for det, der er her. Det, der er skrevet her og ikke sendt endnu, er så væk, og historikken her også.
keeping-anew-yes = Sæt det i stedet for det, der er her
keeping-clear-here = Historikken kan ikke ryddes her. Det gøres på den telefon, hvor dette behandlingspas begyndte.
keeping-clear = Dette behandlingspas ligger også på en anden enhed. Når du har ryddet historikken her, sender du det hele igen: Det, du sender, træder så i stedet for det, der er der.

## På telefonen hos den, der fører det.

follow-keep-title = { $name } spørger, om du også vil føre behandlingspasset
follow-keep-own-title = Dit behandlingspas på denne enhed
follow-keep-means = Hvad det betyder
follow-keep-all = Du har det hele på denne telefon, også det, som ingen andre får at se. Hold telefonen låst. Under Indstillinger kan du også sætte lås på behandlingspasset.
follow-keep-write = Du kan skrive og ændre alt. Det, der stod før, bliver i historikken.
follow-keep-send = Der bliver ikke sendt noget af sig selv. Du sender det, du har skrevet, og åbner her det, der kommer.
follow-keep-beside = Hvis der ligger et andet behandlingspas på denne telefon, bliver det, som det er.
follow-keep-yes = Gem det på denne telefon
follow-keep-waiting = Gemmer det på denne telefon …
follow-kept = Du fører behandlingspasset for { $name } på denne telefon.
follow-kept-stays = Behandlingspasset for { $name }, som du fører, bliver på denne telefon, men der kommer ikke mere til det, og du kan ikke sende noget tilbage.
follow-kept-ended = Du fører ikke længere behandlingspasset for { $name }. Det ligger stadig på denne telefon, som det stod dengang.
follow-kept-open = Åbn behandlingspasset for { $name }

## Det, der er skrevet hver for sig.

disputes-title = Skrevet hver for sig
disputes-lede = Der er skrevet forskellige ting på to enheder, og ingen af dem kendte til den anden. Se på begge, og vælg. Det, du ikke vælger, bliver i historikken.
disputes-none-title = Der er ikke noget at vælge
disputes-none-text = Når der skrives forskellige ting på to enheder samtidig, står det her, indtil nogen vælger.
disputes-now = Som det står nu
disputes-both = Ingen har skrevet præcis dette: det hele vises, indtil du vælger.
disputes-written = Skrevet { $when } · { $who }
disputes-gone = Her blev det fjernet.
disputes-choose = Dette er rigtigt
disputes-choose-gone = Ja, fjern det
disputes-keep = Det er rigtigt, som det står
disputes-anew = Ingen af dem: skriv det på ny
disputes-today = { $count ->
    [one] Én ting er skrevet forskelligt på to enheder.
   *[other] { $count } ting er skrevet forskelligt på to enheder.
}
disputes-look = Se og vælg
