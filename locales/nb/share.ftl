# Deling og koden.

share-title = Del
share-lede = Hvem skal lese det? Du ser alt de får se, før du viser det.
share-private-stays = Det som bare er for deg, er ikke med i det du deler. Bare en telefon som du lar få hele behandlingspasset, får det.
share-for = Til: { $audience }
share-preview-lede = Dette får de se. Slå av det du vil holde for deg selv.
share-all-in = Alt blir delt.
share-taken-out = { $count ->
    [1] Én ting blir ikke delt.
   *[other] { $count } ting blir ikke delt.
}
share-show-code = Vis koden
share-include = Del: { $name }
share-not-shared = blir ikke delt
code-close = Lukk
code-label = Kode med sammendraget til { $name }
code-line = { $name }, { $day }
code-how = Rett kameraet på en telefon mot koden, og åpne lenken.
code-copy = Kopier lenken
code-print = Skriv ut én side
code-copied = Lenken er kopiert.
code-not-copied = Lenken kunne ikke kopieres. Vis koden i stedet.
code-failed = Koden kunne ikke lages. Behandlingspasset ditt er trygt. Gå tilbake og prøv igjen.
code-open-warning = Alle som skanner koden eller har lenken, kan lese det som står der. Vis den bare til dem du stoler på.
left-out = { $count ->
    [1] Én ting fikk ikke plass og er ikke med ({ $kinds }).
   *[other] { $count } ting fikk ikke plass og er ikke med ({ $kinds }).
}
left-out-of-code = { $count ->
    [1] Én ting får ikke plass i den ene koden ({ $kinds }). En lenke, en fil og den bevegelige koden har den med.
   *[other] { $count } ting får ikke plass i den ene koden ({ $kinds }). En lenke, en fil og den bevegelige koden har med alt.
}
kind-member = personer
kind-task = oppgaver
kind-appointment = avtaler
kind-concern = bekymringer
kind-question = spørsmål
kind-agreement = beslutninger
kind-wish = ønsker
kind-medicine = medisiner
kind-allergy = allergier

share-one-person = Bare én person
share-one-person-hint = De får også det du deler bare med dem. Alle andre som skanner koden, kan også lese det, så vis den bare til dem.
code-given = Hvem har den nå?
code-given-hint = Trykk på dem som har lest den. Da kan appen si fra når de trenger en ny.
sharing-only = Bare { $name }
share-relative-limits = Du har valgt å fortelle { $names } mindre enn dette. Del heller med dem ved navn.
share-kept-count = { $kinds } ({ $count })
share-kept-clinicians = Ikke med: { $what }. Dette har du forbeholdt helsepersonell.
share-kept-someone = Ikke med: { $what }. Dette er bare for noen andre.
share-kept-told = Ikke med: { $what }. Du har valgt å fortelle { $name } mindre.
share-kept-mine = Det som bare er for deg, er ikke med.
share-kept-change = Se eller endre hvem det er for
share-nothing-title = Det er ingenting å dele ennå
share-nothing-text = Behandlingspasset ditt har bare navnet ditt. Skriv ned én ting først: en person, en avtale, noe du vil ta opp.
share-nothing-for-them = Det er ingenting i det til dem. Det du har skrevet, er for andre eller slått av.
