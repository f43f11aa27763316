# Å følge med på noen andres behandlingspass: hvem man følger, å bli invitert, å svare, og det som har kommet.

follow-title = Personer du følger
follow-lede = Dette har andre sendt til denne telefonen. Ingenting her endrer seg av seg selv. Du ser hvor gammelt det er.
follow-settings = Det du får når noen lar deg følge med, ligger her, atskilt fra ditt eget behandlingspass.
follow-see = Se personene du følger
follow-empty-title = Du følger ingen ennå
follow-empty-text = Den som har et behandlingspass, kan invitere deg til å følge med. Les koden du får se, eller åpne det du har fått tilsendt. Da finner du her det de velger å sende deg.
follow-own = Mitt eget behandlingspass
follow-new-title = Har det kommet noe nytt?
follow-new-text = Åpne lenken eller filen du har fått, eller les koden du får se.
follow-new-open = Les noe nytt som har kommet

follow-failed = Det du følger, kunne ikke leses
follow-damaged-todo = Ikke slett nettleserdataene. Start telefonen på nytt, og prøv igjen. Hjelper det ikke, så be om å bli invitert på nytt.
follow-newer = Det ble lagret med en nyere versjon av denne appen.
follow-untouched = Ingenting av det er endret.

follow-when = { $ago } ({ $when })
follow-written = Skrevet { $when }
follow-came = Det kom til denne telefonen { $ago }.
follow-next = Det neste
follow-next-nothing = Det står ingen kommende avtaler i denne kopien.
follow-what-is-new = Nytt
follow-new = { $count ->
    [one] Én ting er ny siden forrige kopi (skrevet { $ago })
   *[other] { $count } ting er nye siden forrige kopi (skrevet { $ago })
}
follow-new-nothing = Ingenting er nytt siden forrige kopi (skrevet { $ago }).
follow-from-another = Dette kommer fra en annen telefon eller et annet nettbrett enn forrige kopi. Det som bare er skrevet der, kan mangle her.
follow-gone = { $count ->
    [one] Én ting står der ikke lenger ({ $kinds }).
   *[other] { $count } ting står der ikke lenger ({ $kinds }).
}
follow-first = Dette er det første som har kommet.
follow-missed = { $count ->
    [one] Noe som ble sendt før dette, har ikke kommet fram. Alt som gjelder nå, står her; bare en låst kopi ville fortsatt mangle.
   *[other] { $count } ting som ble sendt før dette, har ikke kommet fram. Alt som gjelder nå, står her; bare en låst kopi ville fortsatt mangle.
}
follow-reached = { $count ->
    [one] Kontaktopplysningene til én person er endret. Sjekk dem før du ringer.
   *[other] Kontaktopplysningene til { $count } personer er endret. Sjekk dem før du ringer.
}
follow-ended = { $name } deler ikke lenger med deg. Det du har, blir liggende her, og det kommer ikke noe nytt.
follow-copy = Det kom også en låst kopi av alt ({ $ago }), til den dagen { $name } mister telefonen. Den åpnes bare med ord som { $name } har.
follow-nothing-yet = Det ligger ikke noe her ennå. Når { $name } har fått svaret ditt, kan det første sendes til deg.
follow-earlier-title = Er dette nyere enn det du har?
follow-earlier-text = Det kommer fra en annen telefon enn det du har her, og det står at det ble skrevet før det. Har pasienten fått ny telefon, eller går en klokke feil? Da viser du det. Er du ikke sikker, så spør.
follow-earlier-take = Vis det som kom nå
follow-said-yes = Du sa ja { $ago }.
follow-answer-again = Vis svaret igjen
follow-leave = Slutt å følge med: { $name }
follow-leave-title = Vil du slutte å følge med?
follow-leave-text = Alt som har kommet fra { $name }, slettes fra denne telefonen for godt, også en låst kopi hvis den er her. { $name } får ikke vite det: Si fra selv, så ingen regner med deg forgjeves.
follow-leave-yes = Slutt, og slett det
follow-leave-no = Fortsett å følge med

follow-give-back = Gi den låste kopien tilbake til { $name }
follow-give-back-title = Den låste kopien, på vei tilbake
follow-give-back-lede = Har { $name } mistet telefonen eller fått en ny? Med denne kopien kommer alt tilbake.
follow-give-back-send = Send filen til den nye telefonen til { $name }.
follow-give-back-open = Der åpner { $name } Red Thread, velger «{ $restore }» og så filen.
follow-give-back-words = { $name } skriver inn ordene som ble skrevet ned. Ingen andre trenger dem.

follow-taking-title = Det har kommet noe
follow-taking = Ser på det som kom …
follow-back = Tilbake til personene du følger
follow-invited-title = Du er invitert til å følge med
follow-locked-lede = Invitasjonen er låst med tre ord. Den som sendte den, sier ordene til deg, for eksempel på telefonen.
follow-wrong-words = Dette er ikke ordene til denne invitasjonen. Sammenlign bokstav for bokstav, eller be om en ny invitasjon med ordene til den.
follow-invited-lede = { $name } vil gjerne at du følger med.
follow-means-title = Hva det betyr
follow-means-sent = { $name } sender deg det som er nytt, og bestemmer hva du får se. Ingenting kommer av seg selv, og du ser alltid hvor gammelt det er.
follow-means-answer = Du kan svare: ta på deg en oppgave, spørre om noe, fortelle hva du har lagt merke til. { $name } ser på det før noe av det beholdes.
follow-means-stays = Det du får, blir liggende på denne telefonen. Hold telefonen låst, så ingen andre leser det.
follow-means-stop = Du kan slutte når som helst. Da slettes alt sammen her.
follow-name = Navnet ditt, slik { $name } kjenner deg
follow-name-missing = Skriv navnet ditt, så { $name } ser hvem som svarer.
follow-accept = Ja, jeg følger med
follow-accepting = Lager svaret ditt …
follow-not-now = Ikke nå

follow-answered-title = Svaret ditt er klart
follow-answered-lede = { $name } må få svaret ditt før noe kan sendes til deg.
follow-read-it = La { $name } lese denne koden
follow-send-it = Send dette til { $name }
follow-read-how = { $name } åpner Red Thread, velger «Les en kode» og holder kameraet hit.
follow-far = Er dere ikke sammen, sender du lenken eller filen.
follow-no-code = Det får ikke plass i én kode. Send lenken eller filen.
follow-words-title = Fire ord dere skal sammenligne
follow-words-text = Er dere ikke sammen, ringer { $name } deg og spør hvilke fire ord du ser. Les dem opp. Ser { $name } andre ord, kan en annen ha blandet seg inn.
follow-words-label = De fire ordene
follow-answered-after = Når { $name } har fått svaret ditt, kan det første sendes til deg.

follow-as-it-was = Slik var det { $when }
follow-as-it-was-text = Det endrer seg ikke av seg selv. Spør { $name } hvis du er usikker på om det fortsatt stemmer.
follow-swapped-title = Endret kontaktinfo: { $name }
follow-swapped-text = Spør { $name }, eller ring nummeret du kjenner, før du bruker det nye.
follow-before = Før
follow-now = Nå
follow-no-longer = ingenting
follow-call-known = Ring nummeret du kjenner:
follow-trust = Det nye nummeret stemmer
follow-trust-other = Det nye stemmer
follow-receipt = Gi { $name } beskjed om at du har fått dette
follow-receipt-hint = Ingenting blir sendt av seg selv. Uten dette kan ikke { $name } vite at det har kommet fram til deg.
follow-receipt-label = Kode som gir { $name } beskjed om hva du har fått
follow-only-they = Bare { $name } kan åpne svaret ditt.
