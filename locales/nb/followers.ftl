# De som følger med: å invitere noen, sende dem det som er nytt, og stoppe. På pasientens telefon.

## Hvorfor noe ikke ble laget eller tatt imot. Leses på pasientens telefon og på telefonen til den som følger med.

post-trouble-nothing-lost = Alt som var her fra før, er som det var, og ingenting er gått tapt.
post-trouble-unknown = Dette er ikke til denne telefonen
post-trouble-unknown-todo = Det kommer fra noen som ikke er kjent her, eller det er ment for en annen telefon eller et annet behandlingspass. Spør den som sendte det. Hører det til en annen telefon du har, åpner du det der.
post-trouble-unsigned = Det går ikke fram hvem som har laget det
post-trouble-unsigned-todo = Da tas ingenting av det imot. Be den det ser ut til å komme fra, om å sende det på nytt.
post-trouble-altered = Det er blitt endret underveis
post-trouble-altered-todo = Det er ikke lenger slik det ble laget, så ingenting av det tas imot. Be om å få det sendt på nytt, helst på en annen måte.
post-trouble-forged = Noen andre har laget dette
post-trouble-forged-todo = Det ser ut til å komme fra noen du kjenner, men det gjør det ikke. Ikke stol på det. Ring dem, på et nummer du hadde fra før.
post-trouble-known = Dette har du åpnet før
post-trouble-known-todo = Det som sto der, er her allerede. Du trenger ikke å gjøre noe mer.
post-trouble-answered = En annen telefon har alt svart på denne invitasjonen
post-trouble-answered-todo = Har de fått ny telefon, eller var det en annen som svarte først, slutter du å sende til dem her og inviterer dem på nytt.
post-trouble-older = Dette er eldre enn det som er her
post-trouble-older-todo = Det er allerede kommet noe nyere, så det er ingenting å hente i dette. Venter du på noe nytt, så spør etter det.
post-trouble-fork = Dette henger ikke sammen med det som kom før
post-trouble-fork-todo = Kanskje er det sendt fra en annen telefon, eller etter at en eldre kopi ble hentet tilbake. Ring den som sendte det, og spør. Har de fått ny telefon, begynner dere på nytt med en ny invitasjon.
post-trouble-missing = Noe som skulle kommet før dette, mangler
post-trouble-missing-todo = Her står bare det som er endret siden noe som aldri kom fram hit. Be den som sendte det, om å velge «Send alt på nytt».
post-trouble-not-theirs = Den som sendte dette, kan ikke sende noe slikt
post-trouble-not-theirs-todo = Ingenting av det tas imot. Spør hva de mente å sende.
post-trouble-not-now = Det gikk ikke akkurat nå
post-trouble-not-now-todo = Sjekk at du er på nett, lukk andre apper, og prøv igjen.
post-trouble-not-kept = Det kunne ikke lagres på denne telefonen
post-trouble-not-kept-todo = Derfor ble ingenting laget, og ingenting tatt imot. Lukk andre vinduer med Red Thread, rydd plass hvis telefonen er full, og prøv igjen.
post-trouble-began-otherwise = Dette kommer fra et behandlingspass som er begynt på nytt
post-trouble-began-otherwise-todo = På en av enhetene er historikken tømt, eller alt er begynt på nytt. Det du har her, blir værende.
post-trouble-too-large = Det er mer enn det går an å sende på én gang
post-trouble-too-large-todo = Se hva de får se, slå av noe av det, og send på nytt.
post-trouble-long-history = Historikken er for lang til å bli sendt på én gang
post-trouble-long-history-todo = Tøm historikken på telefonen der dette behandlingspasset begynte, og prøv igjen derfra.
post-trouble-wrong-words = Dette er ikke de riktige ordene
post-trouble-wrong-words-todo = Sammenlign dem bokstav for bokstav med det du fikk høre, eller spør en gang til. Du kan prøve så mange ganger du trenger.

## Listen over dem som følger med.

followers-title = Hvem som følger med
followers-hint = La en pårørende eller en venn følge med på sin egen telefon.
followers-settings = En pårørende eller en venn kan følge med på sin egen telefon, i nabohuset eller langt unna. Du sender dem det som er nytt, og du kan stoppe når som helst.
followers-see = Se hvem som følger med
followers-lede = De får det som er nytt, når du sender det. Ingenting blir sendt av seg selv.
followers-read-only = Dette behandlingspasset kan bare leses nå. Derfor kan du ikke invitere noen eller sende noe herfra.
followers-none-title = Ingen følger med ennå
followers-none-text = En som står deg nær, kan ha det du lar dem se, på sin egen telefon, i nabohuset eller langt unna.
followers-how = Slik virker det
followers-how-see = De ser det du lar dem se, og ingenting annet.
followers-how-send = Du sender det som er nytt, med ett trykk: i en melding, eller når dere er sammen.
followers-how-alone = Ingenting blir sendt av seg selv, og vi har ingen server. Det du sender, kan bare åpnes på telefonen det er til. Ingen andre kan lese det.
followers-how-stop = Du kan stoppe når som helst. Det de har fått til da, blir hos dem.
followers-invite-title = Hvem vil du invitere?
followers-invite-others = Andre i teamet
followers-invite-none = Alle i teamet er allerede invitert eller følger med.
followers-add-hint = Er det noen som mangler her? Legg dem til i teamet først.
followers-somebody = En som ikke er i teamet ditt lenger
followers-sees = Får se: { $what }
followers-sees-as = Får se det du deler med: { $audience }
followers-what = Hva { $name } ser
followers-change = Endre hva { $name } får se
followers-since = Følger med siden { $day }.
followers-sent = Du gjorde sist klart noe { $ago }.
followers-sent-never = Det er ikke gjort klart noe nytt ennå.
followers-got = Det du gjorde klart { $ago }, er kommet fram.
followers-got-never = Det er ikke kommet beskjed hit om at noe har kommet fram.
followers-got-latest = Det er ikke kommet beskjed hit om at det siste har kommet fram.
followers-changed = Noe de får se, er endret siden da.
followers-same = Ingenting av det de får se, er endret siden da.
followers-invited = Invitert { $ago }. Det er ikke åpnet noe svar her ennå.
followers-answered = Invitert { $ago }. Det finnes et svar, men det er ikke sikkert ennå at det er fra dem. Åpne det en gang til.
followers-stopped = Stoppet { $ago }. Det de hadde fått til da, er hos dem fortsatt.
followers-open = Hva { $name } har fått
followers-open-paired = Send til { $name }
followers-open-invited = Invitasjonen til { $name }
followers-open-stopped = Om { $name }, stoppet { $day }

## Det som er kommet, og hva som skjer med det.

followers-waiting = Et øyeblikk …
followers-compare-title = Ser dere de samme ordene?
followers-compare-who = Det er kommet et svar på invitasjonen til { $member }. Den som laget det, kaller seg «{ $name }».
followers-compare-how = Ring { $name }, eller spør hvis dere er sammen: Hvilke fire ord står det på den andre telefonen? La dem si ordene først.
followers-compare-label = Fire ord
followers-compare-same = Ja, de samme ordene
followers-compare-different = Nei, andre ord
followers-compare-later = Kan du ikke spørre nå, så gå tilbake. Åpne svaret igjen når du kan.
followers-paired-title = Nå følger { $name } med
followers-paired-text = De har ikke fått noe ennå. Første gang sender du alt de får se, og siden det som er nytt.
followers-paired-name = Den som svarte, kaller seg «{ $called }». Er ikke det { $name }, må du ikke sende noe. Slutt å sende, og inviter { $name } på nytt.
followers-paired-done = Alle som følger med
followers-not-them-title = Ordene er ikke de samme
followers-not-them-text = Kanskje har noen andre svart, eller lagt seg imellom. Ingenting fra behandlingspasset ditt er delt, og invitasjonen kan ikke brukes lenger. Inviter { $name } på nytt, helst når dere er sammen.
followers-invite-again = Inviter { $name } på nytt

## Å invitere noen.

invite-title = La { $name } følge med
invite-asks-first = Du har valgt at { $name } ikke skal få vite noe uten å spørre deg. Da får de bare det som er til dem alene.
invite-where = Hvor er { $name } nå?
invite-near = Her hos meg
invite-near-hint = Du viser en kode, og du leser en fra telefonen deres.
invite-far = Et annet sted
invite-far-hint = Du sender en invitasjon, og sier ordene til den i telefonen.
invite-waiting = Du inviterte { $name } { $ago }. Velger du samme måte igjen, er det den samme invitasjonen. Velger du den andre måten, blir det en ny, og den forrige kan ikke brukes lenger.
invite-already = { $name } følger allerede med. Inviter bare på nytt hvis det er til en annen telefon.
invite-making = Lager invitasjonen …
invite-show-title = Først: { $name } leser denne koden
invite-show-how = Be dem rette kameraet på telefonen mot den og åpne lenken. Har de Red Thread fra før, kan de velge «Les en kode» der.
invite-show-only = Vis den bare til { $name }. Andre som ser den, kan svare i stedet.
invite-code-label = Kode med invitasjonen til { $name }
invite-read-title = Så: du leser koden deres
invite-read-text = Når { $name } har sagt ja, står det en kode der også.
invite-read = Les koden på telefonen deres
invite-no-camera = Hvis kameraet ikke virker
invite-no-camera-text = Send invitasjonen til { $name } og ikke til noen andre. De sender deg et svar, og dere sammenligner fire ord.
invite-send-title = Først: send dette til { $name }
invite-send-text = I en melding eller på e-post. Ingen kan åpne det uten ordene.
invite-words-title = Så: ring { $name } og si disse ordene
invite-words-text = Ikke skriv dem i en melding. Den som har begge deler, kan svare i stedet.
invite-words-label = Ordene til { $name }
invite-words-once = Ordene vises bare her. Kommer du tilbake og lager invitasjonen på nytt på denne måten, er de de samme.
invite-open-title = Til slutt: åpne svaret
invite-open-text = { $name } sender deg et svar. Trykk på lenken i det, eller åpne det her.
invite-open = Åpne svaret
invite-take-back = Trekk tilbake invitasjonen

## En som følger med.

follower-standing = Slik står det
follower-send = Send { $name } det som er nytt
follower-made-title = Klart til { $name }
follower-made-whole = Her er alt { $name } får se.
follower-made-part = Her er bare det som er endret siden det som sist kom fram til { $name }.
follower-made-copy = Det er en låst kopi av alt.
follower-made-only = Bare { $name } kan åpne det. Ingen andre kan lese det på veien.
follower-code-label = Kode til { $name }
follower-code-how = Er dere sammen? La { $name } lese koden. Hvis ikke, sender du det på en av måtene nedenfor.
follower-no-code = Det er for mye til én kode. Bruk en av måtene nedenfor.
follower-moving-title = Til { $name }, fra telefon til telefon
follower-moving-label = Bevegelig kode til { $name }
follower-moving-warning = Bare { $name } kan åpne det som er i den.
follower-arrived-title = Er det kommet fram?
follower-arrived-text = Når du vet at det er kommet fram til { $name }, noterer du det her. Neste gang trenger du bare å sende det som er nytt.
follower-arrived = Det er kommet fram til { $name }
follower-received = Fint: det er kommet fram til { $name }. Neste gang trenger du bare å sende det som er nytt.
follower-anew-text = Mangler det noe på telefonen deres, eller får de ikke åpnet det du sendte?
follower-anew = Send alt på nytt
follower-no-member = Denne personen er ikke i teamet ditt lenger. Det var der det sto hva de får se, så det kan ikke lages noe til dem. Du kan stoppe, og invitere på nytt når de er i teamet igjen.
follower-copy-title = Hvis denne telefonen blir borte
follower-copy-text = { $name } kan ta vare på en låst kopi av alt. De kan ikke åpne den: det trengs ord som bare du har. Med en ny telefon og ordene har du alt tilbake.
follower-copy-there = Du har laget en slik kopi til { $name }. Den blir ikke fornyet av seg selv.
follower-copy-leave = Legg en låst kopi hos { $name }
follower-copy-again = Lag en ny kopi til { $name }
follower-copy-words-title = Skriv ned disse ordene
follower-copy-words-text = Ha dem et sted der du finner dem uten denne telefonen, og gi dem ikke til { $name } sammen med kopien. De åpner denne kopien og alle senere til { $name }.
follower-stop = Slutt å sende til { $name }
follower-stopped-stays = Det du har sendt, blir på telefonen deres. Red Thread kan ikke ta det tilbake. Det lages ikke noe nytt til dem, og det de sender, tas ikke imot.
follower-farewell-title = Beskjed til { $name }, hvis du vil
follower-farewell-text = Sender du dette, står det på telefonen deres at det ikke kommer noe mer. Du trenger ikke å sende det. Det tar ingenting fra dem.
follower-remove = Fjern fra listen

stop-title = Vil du slutte å sende til { $name }?
stop-goes-title = Det som tar slutt
stop-goes-send = Det kan ikke lages noe nytt til { $name }.
stop-goes-take = Svar de sender fordi de følger med, tas ikke lenger imot.
stop-stays-title = Det som blir
stop-stays-copies = Alt du har sendt, blir på telefonen deres, også det de ikke har åpnet ennå. Red Thread kan ikke ta det tilbake.
stop-stays-team = De blir i teamet ditt. Du kan invitere dem igjen.
stop-yes = Stopp nå
stop-no = Ikke stopp

## På siden til en i teamet.

follower-member-title = Følge med
follower-member-text = { $name } kan ha det du lar dem se, på sin egen telefon. Du sender det som er nytt.
