# Å lese koden til noen, og åpne det som er låst.

scan-open = Les en kode
scan-open-hint = Når noen viser deg behandlingspasset sitt eller sender deg en fil.
scan-welcome-title = Er det noen andres behandlingspass?
scan-welcome-text = Les koden de viser deg, eller åpne filen de har sendt.
scan-title = Les en kode
scan-lede = Rett kameraet mot koden. Ha hele koden i bildet.
scan-starting = Starter kameraet …
scan-picture = Det kameraet ser
scan-refused = Kameraet er ikke tillatt her. Tillat det i nettleserens innstillinger for denne siden, eller bruk en av de andre måtene nedenfor.
scan-none = Denne enheten har ikke kamera. Bruk en av de andre måtene nedenfor.
scan-busy = En annen app bruker kameraet. Lukk den appen og prøv igjen.
scan-unsupported = Denne nettleseren gir oss ikke noe kamera. Bruk en av de andre måtene nedenfor.
scan-no-reader = Den delen som leser koder, kunne ikke hentes. Sjekk at du er på nett, og prøv igjen.
scan-start = Bruk kameraet
scan-again = Prøv kameraet igjen
scan-light = Lys
scan-camera = Kamera
scan-camera-number = Kamera { $number }
scan-parts = { $got } av { $needed } deler
scan-parts-hint = Hold kameraet på den bevegelige koden til alle delene er her. Det er det samme hvilken rekkefølge de kommer i.
scan-other-ways = Uten kamera
scan-file = Et bilde av koden, eller en fil
scan-file-hint = Et bilde med koden på, eller en fil som slutter på .redthread. På en datamaskin kan du også slippe den på denne siden.
scan-choose = Velg et bilde eller en fil
scan-looking = Leter …
scan-paste = En lenke, eller teksten i en melding
scan-paste-hint = Lim inn alt. Vi finner lenken i det.
scan-paste-open = Åpne
scan-private = Det du leser her, blir ikke lagret, med mindre noen har invitert deg til å følge med.

found-nothing = Fant ingen Red Thread-kode og ikke noe brev i det. Er det et bilde: gå nærmere, i godt lys, med hele koden i bildet.
found-foreign = Dette er ikke en Red Thread-kode. Den ble ikke åpnet.
found-address = Den fører til et annet nettsted: { $what }
found-phone = Det er et telefonnummer: { $what }
found-email = Det er en e-postadresse: { $what }
found-wifi = Den er til et trådløst nett: { $what }
found-contact = Det er et kontaktkort: { $what }
found-event = Det er noe til en kalender: { $what }
found-text = Det står: { $what }
found-own = Dette er adressen til Red Thread, uten noe brev.
found-key = Dette ser ut som en nøkkel. Åpne først brevet eller sikkerhetskopien den hører til; så blir du spurt om nøkkelen.
found-another-refused = Det er mer enn ett brev i det du åpnet. Dette kunne åpnes, et annet ikke: det kan være skadet, eller laget av en nyere versjon.
found-several-refused = Det er et brev til i det, og det kan heller ikke åpnes.
found-parts-refused = Alle delene er her, men brevet de utgjør, kan ikke åpnes. Ingenting av det vises.
found-parts-refused-todo = Be om en ny bevegelig kode, eller om brevet som fil eller lenke. Kameraet kan gå videre til en annen kode.
found-parts-stuck = Alle delene har kommet, men de passer ikke sammen: noen av dem er falske. Mer av denne koden hjelper ikke. Begynn på nytt, med bare den riktige koden i bildet.
found-parts-again = Begynn på nytt
found-another = Det er mer enn ett brev i det du åpnet. Dette er det første. Vil du lese et annet, åpner du det for seg.
found-another-open = Åpne et annet

unlock-title = Dette er låst
unlock-what = Noen deler et sammendrag av behandlingen sin med deg, med Red Thread. Det åpnes med nøkkelen de forteller deg.
unlock-lede = Det åpnes med en nøkkel på ti bokstaver og tall. Spør den du fikk det av.
unlock-label = Nøkkelen
unlock-open = Åpne
unlock-opening = Åpner …
unlock-not-a-key = En nøkkel har ti bokstaver og tall, og ingen U. Sjekk hvert tegn.
unlock-too-short = { $missing ->
    [one] Ett tegn mangler. En nøkkel har ti.
   *[other] { $missing } tegn mangler. En nøkkel har ti.
}
unlock-too-long = Dette er flere tegn enn en nøkkel har. En nøkkel har ti. Ta bort alt annet.
unlock-not-in-keys = Det er ingen «{ $sign }» i en nøkkel. Sjekk en gang til hva det er.
unlock-wrong = Dette er ikke nøkkelen til dette brevet. Sjekk hvert tegn, eller spør igjen.
unlock-not-now = Det kunne ikke åpnes på denne enheten akkurat nå. Lukk andre apper, sjekk at du er på nett, og prøv igjen. Brevet har ikke tatt skade.
refused-scan = Les en kode med kameraet
