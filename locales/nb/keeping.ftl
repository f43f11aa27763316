# Et behandlingspass som ligger på flere enheter.

keeping-own-device = den andre enheten din
keeping-own-device-title = Den andre enheten din
keeping-own-title = En annen telefon eller et nettbrett du har
keeping-own-text = Behandlingspasset ditt kan også ligge på en annen telefon eller et nettbrett. Du skriver på begge, og sender det som er nytt, fra den ene til den andre.
keeping-own-add = Legg til en annen enhet
keeping-own-invite-title = Legg til en annen enhet
keeping-own-lede = Den andre enheten får hele behandlingspasset ditt, og du kan skrive på begge.
keeping-own-near = Den er her
keeping-own-near-hint = Du viser en kode her. Den andre enheten spør om du vil følge med: Svar ja der, og les så koden fra den her.
keeping-own-paired-title = Nå er den andre enheten din koblet til
keeping-own-paired-text = Ingenting er sendt til den ennå. Første gang sender du hele behandlingspasset, og siden det som er nytt.
keeping-own-stop-takes = Det som blir skrevet der, blir ikke lenger tatt imot her.
keeping-own-stop-stays = Behandlingspasset ligger fortsatt der, slik det er nå. Skal det bort derfra, må du slette det der.
keeping-anew-text = Mangler det noe på den andre enheten, eller lar det seg ikke åpne der?

keeping-managing = Hvis noen gjør det for deg, kan de ha hele behandlingspasset på sin egen telefon.
keeping-managing-open = Hvem som fører det sammen med meg
keeping-let-title = Hvis det blir for mye
keeping-let-text = { $name } kan også ha hele behandlingspasset ditt på sin egen telefon og skrive i det for deg.
keeping-let-open = La { $name } føre det sammen med meg
keeping-title = Skal { $name } føre behandlingspasset sammen med deg?
keeping-gets-title = Hva { $name } får
keeping-gets-all = Alt sammen: også det du ikke deler med noen, historikken, og hvem som følger med.
keeping-gets-write = { $name } kan skrive og endre alt, og sende til andre for deg. Det som sto der før, blir værende i historikken.
keeping-gets-send = Ingenting blir sendt av seg selv. Dere sender hverandre det som er nytt.
keeping-ends-title = Du kan avslutte det
keeping-ends-text = Da tas det ikke lenger imot noe her fra telefonen til { $name }, og { $name } får bare det du lar dem se. Det som allerede ligger på den telefonen, blir der.
keeping-ends-others = Fra den telefonen kan det fortsatt bli sendt noe i ditt navn til andre som følger med. Er du urolig for det, slutter du å sende til de andre også, og inviterer dem på nytt.
keeping-yes = Ja, { $name } fører det sammen med meg
keeping-no = Nei, ikke nå
keeping-is = { $name } fører behandlingspasset sammen med deg og kan skrive i det.
keeping-is-own = Den har hele behandlingspasset ditt, og du skriver på begge.
keeping-end-title = Hvis { $name } ikke skal føre det lenger
keeping-end = Ikke la { $name } føre det lenger
keeping-refused = Den som sendte dette, fører ikke lenger behandlingspasset ditt
keeping-refused-todo = Du har avsluttet at de fører behandlingspasset, så ingenting av det de skrev, er tatt inn. De kan fortelle deg hva det var, og så skriver du det ned selv.
keeping-ended-now = { $name } fører ikke lenger behandlingspasset ditt. Ingenting mer derfra blir tatt imot her.

keeping-made-whole = Det inneholder hele behandlingspasset ditt.
keeping-made-part = Her er det som er skrevet her siden det som sist kom fram til { $name }.
keeping-changed = Noe er skrevet her siden da.
keeping-same = Ingenting er skrevet her siden da.
keeping-unsaved = Noe blir fortsatt lagret. Vent litt før du sender.
keeping-came-new = Det { $name } har skrevet, er kommet inn.
keeping-came-own = Det som er skrevet på den andre enheten din, er kommet inn.
keeping-came-nothing = Det var ikke noe nytt i det. Du har alt som er sendt.

keeping-here-title = Du fører dette behandlingspasset sammen med { $name }
keeping-here-text = Dette er behandlingspasset til { $name }. Send { $name } det du har skrevet, og åpne her det { $name } sender.
keeping-today = Behandlingspasset til { $name }. Det er { $day }.
keeping-here-own-title = Også på den andre enheten din
keeping-here-own-text = Send det du har skrevet her, til den andre enheten, og åpne her det du sender derfra.
keeping-here-open = Send det som er nytt

keeping-ended-title = Du fører ikke lenger dette behandlingspasset sammen med { $name }
keeping-ended-own-title = Ikke lenger koblet til den andre enheten din
keeping-ended-text = Slik sto det da det ble avsluttet. Det du skriver her, blir på denne telefonen, og ingenting av det går til { $name }.
keeping-through = Det som er nytt, går til { $name } fra telefonen til { $patient }, ikke herfra.
keeping-mine = Det { $name } skal gjøre
keeping-anew-title = Ta det som kom, i stedet?
keeping-anew-means = Det som kom, kommer i stedet for det som er her. Det som er skrevet her og ikke sendt ennå, er da borte, og historikken her også.
keeping-anew-yes = Sett det inn i stedet for det som er her
keeping-clear-here = Historikken kan ikke tømmes her. Det gjøres på telefonen der dette behandlingspasset begynte.
keeping-clear = Dette behandlingspasset ligger også på en annen enhet. Når du har tømt historikken her, sender du alt på nytt: det du sender, kommer da i stedet for det som er der.

## På telefonen til den som tar vare på det.

follow-keep-title = { $name } spør om du også vil føre behandlingspasset
follow-keep-own-title = Behandlingspasset ditt på denne enheten
follow-keep-means = Hva det betyr
follow-keep-all = Du har alt sammen på denne telefonen, også det som ingen andre får se. Hold telefonen låst. Under Innstillinger kan du også sette lås på behandlingspasset.
follow-keep-write = Du kan skrive og endre alt. Det som sto der før, blir værende i historikken.
follow-keep-send = Ingenting blir sendt av seg selv. Du sender det du har skrevet, og åpner her det som kommer.
follow-keep-beside = Hvis det ligger et annet behandlingspass på denne telefonen, blir det som det er.
follow-keep-yes = Lagre det på denne telefonen
follow-keep-waiting = Lagrer det på denne telefonen …
follow-kept = Du fører behandlingspasset til { $name } på denne telefonen.
follow-kept-stays = Behandlingspasset til { $name }, som du fører, blir på denne telefonen, men det kommer ikke noe nytt til det, og du kan ikke sende noe tilbake.
follow-kept-ended = Du fører ikke lenger behandlingspasset til { $name }. Det ligger fortsatt på denne telefonen, slik det sto da.
follow-kept-open = Åpne behandlingspasset til { $name }

## Det som er skrevet hver for seg.

disputes-title = Skrevet hver for seg
disputes-lede = Det er skrevet ulike ting på to enheter, og ingen av dem visste om den andre. Se på begge og velg. Det du ikke velger, blir værende i historikken.
disputes-none-title = Det er ingenting å velge
disputes-none-text = Når det skrives ulike ting på to enheter samtidig, står det her til noen velger.
disputes-now = Slik det står nå
disputes-both = Ingen har skrevet akkurat dette: alt vises til du velger.
disputes-written = Skrevet { $when } · { $who }
disputes-gone = Her ble det fjernet.
disputes-choose = Dette er riktig
disputes-choose-gone = Ja, fjern det
disputes-keep = Det er riktig slik det står
disputes-anew = Ingen av dem: skriv det på nytt
disputes-today = { $count ->
    [one] Én ting er skrevet ulikt på to enheter.
   *[other] { $count } ting er skrevet ulikt på to enheter.
}
disputes-look = Se og velg
