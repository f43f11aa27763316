# De som følger med: å invitere noen, sende dem det som er nytt, og stoppe. På pasientens telefon.

## Hvorfor noe ikke ble laget eller tatt imot. Leses på pasientens telefon og på telefonen til den som følger med.

post-trouble-nothing-lost = Alt som var her fra før, er som det var, og ingenting er gått tapt.
post-trouble-unknown = Dette er ikke til denne telefonen
post-trouble-unknown-todo = Det kommer fra noen som ikke er kjent her, eller det er ment for en annen telefon eller et annet behandlingspass. Spør den som sendte det. Hører det til en annen telefon du har, åpner du det der.
post-trouble-unsigned = Det viser ikke hvem som har laget det
post-trouble-unsigned-todo = Da tas ingenting av det imot. Be den det ser ut til å komme fra, om å sende det på nytt.
post-trouble-altered = Det er blitt endret på veien
post-trouble-altered-todo = Det er ikke lenger slik det ble laget, så ingenting av det tas imot. Be om å få det sendt på nytt, helst på en annen måte.
post-trouble-forged = Noen andre har laget dette
post-trouble-forged-todo = Det ser ut til å komme fra noen du kjenner, men det gjør det ikke. Ikke stol på det. Ring dem, på et nummer du hadde fra før.
post-trouble-known = Dette har du åpnet før
post-trouble-known-todo = Det som sto der, er her allerede. Du trenger ikke å gjøre noe mer.
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
post-trouble-too-large = Det er mer enn det går an å sende på én gang
post-trouble-too-large-todo = Se hva de får se, slå av noe av det, og send på nytt.
post-trouble-wrong-words = Dette er ikke de riktige ordene
post-trouble-wrong-words-todo = Sammenlign dem bokstav for bokstav med det du fikk høre, eller spør en gang til. Du kan prøve så mange ganger du trenger.
