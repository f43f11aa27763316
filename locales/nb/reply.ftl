# Å svare på et brev: på siden der det leses, og hos pasienten, der et svar ses gjennom.

reply-open = Svar
reply-title = Svar { $name }
reply-lede = Svar på det du kan, med få ord. { $name } ser gjennom svaret og bestemmer hva som skal beholdes. Ingenting sendes av seg selv, og alt glemmes når du lukker siden.
reply-about = Svar på noe i oversikten
reply-about-other = Svar på noe annet i oversikten
reply-stance = Svaret ditt
reply-takes = Dette gjør jeg
reply-passes = Dette hører ikke til hos meg
reply-no-answer = Ikke noe svar nå
reply-to = Hvem hører det til hos?
reply-to-unknown = Jeg vet ikke
reply-words = Noe å legge til
reply-answer = Svaret ditt på dette
reply-heard = Jeg har hørt dette
reply-heard-words = Hva som ble sagt om det
reply-ask = Spør om noe
reply-ask-words = Spørsmålet ditt
reply-notice = Fortell hva du har lagt merke til
reply-notice-words = Hva du har lagt merke til
reply-notice-hint = For eksempel: har sovet dårlig tre netter
reply-suggest = Foreslå en endring
reply-suggest-which = Hva bør endres?
reply-suggest-words = Hvordan bør det være?
reply-noted = Hva som ble sagt ved et besøk eller en avtale
reply-noted-which = Hvilket besøk eller hvilken avtale?
reply-noted-other = Et annet besøk eller en annen avtale
reply-noted-words = Hva som ble sagt
reply-agreement = Legg til noe vi ble enige om
reply-agreement-more = En avtale til
reply-who-me = Jeg
reply-who-patient = { $name }
reply-contact = Foreslå en time
reply-contact-time = Klokkeslett, om du vet det
reply-number = Rett et telefonnummer
reply-whose = Hvem sitt nummer
reply-number-new = Riktig nummer
reply-message = Noen linjer til pasienten
reply-sign = Hvem som svarer
reply-sign-hint = Skriv det én gang. Det glemmes når du lukker siden.
reply-name = Navnet ditt
reply-role = Hva du er for { $name }
reply-problems = { $count ->
    [1] Se på én ting ovenfor en gang til.
   *[other] Se på { $count } ting ovenfor en gang til.
}
reply-too-large = Det er for mye i dette svaret. Kort ned de lengste tekstene, eller ta noe bort.
reply-make = Vis svaret mitt som en kode
reply-leave = Legg svaret bort
reply-made-title = Svaret ditt er klart
reply-made-how = La { $name } lese koden med Red Thread-appen sin: Del, så Les en kode. Du kan også sende lenken eller filen.
reply-made-open = Koden er ikke låst: den som leser den, kan se det du skrev.
reply-code-label = Kode med svaret ditt til { $name }
reply-no-code = Det er for mye i svaret til én kode. Send lenken eller filen.
reply-file = Lagre som fil
reply-change = Endre svaret
reply-done = Ferdig
reply-box-for = hører til hos:
reply-box-answer = Svar:
reply-box-agreed = Vi ble enige om (hva, hvem, når):
reply-box-signed = Navn, rolle, arbeidssted, dato:
reply-paper-title = Skriv inn et svar fra papir
reply-paper-lede = Fyll inn det de krysset av eller skrev. Du ser gjennom det en gang til før noe beholdes.
reply-paper-name = Navnet deres
reply-paper-day = Hvilken dag, hvis det ikke var i dag
reply-paper-done = Se gjennom det

weigh-opening = Åpner svaret …
weigh-title = Svar fra { $name }
weigh-written = Skrevet { $when }
weigh-paper = Skrevet inn av deg, fra papir
weigh-unchecked = Ingen har sjekket hvem som skrev dette. Behold bare det du kjenner igjen. Ingenting beholdes før du velger det.
weigh-sealed = Det kom fra telefonen som { $name } følger med på. Ingenting beholdes før du velger det.
weigh-who = Hvem i teamet ditt er dette?
weigh-who-hint = Da står det de sier, hos dem.
weigh-who-unsaid = Det vil jeg ikke si
weigh-who-new = Legg til { $name } i teamet mitt
weigh-items = Hva de sier
weigh-unknown = Om noe annet
weigh-not-in-letter = Dette gjelder noe som ikke var med i det du ga. Det kan ikke beholdes.
weigh-gone = Du har fjernet dette i mellomtiden. Det kan ikke beholdes.
weigh-passes-to = De sier at det hører til hos: { $role }
weigh-passes-to-nobody = De vet ikke hvor det hører til.
weigh-changed-since = Dette er endret etter at du ga det til dem.
weigh-then-label = Da du ga det
weigh-now-label = Nå
weigh-after-label = Hvis du beholder det
weigh-message = Det blir stående under Svar og endrer ikke noe annet.
weigh-asks = Hvis du beholder det, står det blant spørsmålene dine. Der velger du hvem du vil spørre.
weigh-notices = Hvis du beholder det, står det sammen med det du vil ta opp.
weigh-as-it-is = Slik står det nå:
weigh-stands-with = Det endrer ingenting av seg selv. Hvis du beholder det, blir det stående sammen med dette, under Svar.
weigh-change-it = Endre det selv
weigh-heard = Hvis du beholder det, noteres det at dette ble tatt opp { $day }.
weigh-no-change = Det endrer ingenting i passet ditt, og blir stående under Svar.
weigh-needs-who = Velg først ovenfor hvem dette er. Så kan du beholde det.
weigh-number = Er du usikker, ring først nummeret du har, og spør.
weigh-keep-this = Behold dette: { $what }
weigh-kept = Du beholdt dette { $day }.
weigh-keep = { $count ->
    [0] Behold det jeg har valgt
    [1] Behold én ting
   *[other] Behold { $count } ting
}
weigh-nothing-chosen = Ingenting som kan beholdes, er valgt ennå. Slå på det du vil beholde, eller kast svaret.
weigh-later = Senere
weigh-throw-away = Kast svaret
weigh-foreign = Dette er svar på noe annet
weigh-foreign-todo = Det er ikke svar på noe dette passet har gitt i det siste. Kanskje er det ment for noen andre, eller for et annet pass på denne telefonen. Spør den du fikk det av.
weigh-elsewhere = Denne telefonen kjenner ikke det som det blir svart på
weigh-elsewhere-todo = Det er ment for deg, men denne telefonen kjenner ikke det som det er svar på. Bruker du også en annen telefon eller et nettbrett, sender du det som er nytt, derfra og hit, og åpner svaret en gang til. Hvis ikke, sender du det som er nytt, til dem som følger med, og ber dem svare en gang til.
weigh-forged = Dette svaret er ikke ekte
weigh-forged-todo = Det sier at det svarer på det du ga, men den som laget det, har ikke lest det, eller noen har endret det. Ikke stol på det. Spør den det ser ut til å komme fra.
weigh-away = Dette svaret er ikke her lenger
weigh-away-todo = Les koden på nytt, eller åpne lenken eller filen på nytt.
weigh-nothing-changed = Ingenting i passet ditt er endret.
weigh-another = Det var mer enn ett svar i det du åpnet. Dette er det første. Åpne det andre for seg.
weigh-another-refused = Det var mer enn ett brev i det du åpnet. Dette kunne åpnes, et annet ikke. Be om å få det på nytt.
weigh-again = Du har sett gjennom dette svaret før
weigh-again-text = { $kept ->
    [1] Du beholdt én av { $all } ting.
   *[other] Du beholdt { $kept } av { $all } ting.
}
weigh-again-look = Se på resten

replies-title = Svar
replies-hint = Hva andre har svart på det du har delt.
replies-lede = Det du har beholdt av svarene på det du har delt. Ingen har sjekket hvem som skrev dem.
replies-none-title = Ingen svar ennå
replies-none-text = Den som leser koden din, kan svare med en egen kode. Du leser den med denne telefonen, ser gjennom svaret og beholder det du vil.
replies-waiting = Et svar å se gjennom
replies-look = Se gjennom svaret
replies-paper = Skriv inn et svar fra papir
replies-unchecked = ikke sjekket
replies-said = Hva som ble svart
replies-all = Alle svar
replies-stray = Dette er et svar til noens behandlingspass
replies-stray-todo = Det er ikke noe behandlingspass på denne enheten. Åpne svaret på telefonen det er ment for. Ingenting av det blir liggende her.
