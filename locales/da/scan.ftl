# At læse nogens kode og åbne det, der er låst.

scan-open = Læs en kode
scan-open-hint = Når nogen viser dig deres behandlingspas eller sender dig en fil.
scan-welcome-title = Er det en andens behandlingspas?
scan-welcome-text = Læs koden, de viser dig, eller åbn filen, de har sendt.
scan-title = Læs en kode
scan-lede = Ret kameraet mod koden. Hav hele koden med i billedet.
scan-starting = Starter kameraet …
scan-picture = Det, kameraet ser
scan-refused = Kameraet er ikke tilladt her. Tillad det i browserens indstillinger for denne side, eller brug en af de andre måder nedenfor.
scan-none = Denne enhed har ikke noget kamera. Brug en af de andre måder nedenfor.
scan-busy = En anden app bruger kameraet. Luk den app, og prøv igen.
scan-unsupported = Denne browser giver os ikke noget kamera. Brug en af de andre måder nedenfor.
scan-no-reader = Den del, der læser koder, kunne ikke hentes. Tjek, at du er på nettet, og prøv igen.
scan-start = Brug kameraet
scan-again = Prøv kameraet igen
scan-light = Lys
scan-camera = Kamera
scan-camera-number = Kamera { $number }
scan-parts = { $got } af { $needed } dele
scan-parts-hint = Hold kameraet på den bevægelige kode, til alle delene er her. Det er lige meget, hvilken rækkefølge de kommer i.
scan-other-ways = Uden kamera
scan-file = Et billede af koden eller en fil
scan-file-hint = Et billede med koden på eller en fil, der ender på .redthread. På en computer kan du også slippe den på denne side.
scan-choose = Vælg et billede eller en fil
scan-looking = Leder …
scan-paste = Et link eller teksten i en besked
scan-paste-hint = Indsæt det hele. Vi finder linket i det.
scan-paste-open = Åbn
scan-private = Det, du læser her, bliver ikke gemt, medmindre nogen har inviteret dig til at følge med.

found-nothing = Der blev hverken fundet en Red Thread-kode eller et brev i det. Er det et billede: gå tættere på, i godt lys, med hele koden i billedet.
found-foreign = Det her er ikke en Red Thread-kode. Den blev ikke åbnet.
found-address = Den fører til et andet sted på nettet: { $what }
found-phone = Det er et telefonnummer: { $what }
found-email = Det er en e-mailadresse: { $what }
found-wifi = Den er til et trådløst netværk: { $what }
found-contact = Det er et kontaktkort: { $what }
found-event = Det er noget til en kalender: { $what }
found-text = Der står: { $what }
found-own = Det her er adressen på Red Thread uden noget brev.
found-key = Det her ligner en nøgle. Åbn først det brev eller den sikkerhedskopi, den hører til; så bliver du spurgt om nøglen.
found-another-refused = Der er mere end ét brev i det, du åbnede. Det her kunne åbnes, et andet ikke: det kan være beskadiget eller lavet af en nyere version.
found-several-refused = Der er et brev til i det, og det kan heller ikke åbnes.
found-parts-refused = Alle dele er her, men brevet, de udgør, kan ikke åbnes. Der vises ikke noget af det.
found-parts-refused-todo = Bed om en ny bevægelig kode eller om brevet som fil eller link. Kameraet kan gå videre til en anden kode.
found-parts-stuck = Alle dele er kommet, men de passer ikke sammen: nogle af dem er falske. Mere af den her kode hjælper ikke. Begynd forfra med kun den rigtige kode i billedet.
found-parts-again = Begynd forfra
found-another = Der er mere end ét brev i det, du åbnede. Det her er det første. Vil du læse et andet, så åbn det for sig.
found-another-open = Åbn et andet

unlock-title = Det her er låst
unlock-what = Nogen deler et resumé af deres behandling med dig, med Red Thread. Det åbnes med den nøgle, de fortæller dig.
unlock-lede = Det åbnes med en nøgle på ti bogstaver og tal. Spørg den, du fik det af.
unlock-label = Nøglen
unlock-open = Åbn
unlock-opening = Åbner …
unlock-not-a-key = En nøgle har ti bogstaver og tal og ikke noget U. Tjek hvert tegn.
unlock-too-short = { $missing ->
    [one] Der mangler ét tegn. En nøgle har ti.
   *[other] Der mangler { $missing } tegn. En nøgle har ti.
}
unlock-too-long = Det her er flere tegn, end en nøgle har. En nøgle har ti. Fjern alt andet.
unlock-not-in-keys = Der er ikke noget »{ $sign }« i en nøgle. Tjek igen, hvad det er.
unlock-wrong = Det her er ikke nøglen til dette brev. Tjek hvert tegn, eller spørg igen.
unlock-not-now = Det kunne ikke åbnes på denne enhed lige nu. Luk andre apps, tjek, at du er på nettet, og prøv igen. Brevet har ikke taget skade.
refused-scan = Læs en kode med kameraet
