# Deling og koden.

share-title = Del
share-lede = Hvem skal læse det? Du ser alt, hvad de får at se, før du viser det.
share-private-stays = Det, der kun er til dig, er ikke med i det, du deler. Kun en telefon, som du lader få hele behandlingspasset, får det.
share-for = Til: { $audience }
share-preview-lede = Det her får de at se. Slå det fra, du vil holde for dig selv.
share-all-in = Det hele bliver delt.
share-taken-out = { $count ->
    [1] Én ting bliver ikke delt.
   *[other] { $count } ting bliver ikke delt.
}
share-show-code = Vis koden
share-include = Del: { $name }
share-not-shared = bliver ikke delt
code-close = Luk
code-label = Kode med resumé for { $name }
code-line = { $name }, { $day }
code-how = Ret kameraet på en telefon mod koden, og åbn linket.
code-copy = Kopiér linket
code-print = Udskriv én side
code-copied = Linket er kopieret.
code-not-copied = Linket kunne ikke kopieres. Vis koden i stedet.
code-failed = Koden kunne ikke laves. Dit behandlingspas er i sikkerhed. Gå tilbage, og prøv igen.
code-open-warning = Alle, der scanner koden eller har linket, kan læse, hvad der står. Vis den kun til dem, du stoler på.
left-out = { $count ->
    [1] Der var ikke plads til én ting, og den er ikke med ({ $kinds }).
   *[other] Der var ikke plads til { $count } ting, og de er ikke med ({ $kinds }).
}
left-out-of-code = { $count ->
    [1] Der er ikke plads til én ting i den ene kode ({ $kinds }). Et link, en fil og den bevægelige kode har den med.
   *[other] Der er ikke plads til { $count } ting i den ene kode ({ $kinds }). Et link, en fil og den bevægelige kode har det hele med.
}
kind-member = personer
kind-task = opgaver
kind-appointment = aftaler
kind-concern = bekymringer
kind-question = spørgsmål
kind-agreement = beslutninger
kind-wish = ønsker
kind-medicine = medicin
kind-allergy = allergier

share-one-person = Kun én person
share-one-person-hint = De får også det, du kun deler med dem. Alle andre, der scanner koden, kan også læse det, så vis den kun til dem.
code-given = Hvem har den nu?
code-given-hint = Tryk på dem, der har læst den. Så kan appen sige til, når de har brug for en ny.
sharing-only = Kun { $name }
share-relative-limits = Du har valgt at fortælle { $names } mindre end dette. Del hellere med dem ved navn.
share-kept-count = { $kinds } ({ $count })
share-kept-clinicians = Ikke med: { $what }. Det har du forbeholdt sundhedspersonale.
share-kept-someone = Ikke med: { $what }. Det er kun til en anden.
share-kept-told = Ikke med: { $what }. Du har valgt at fortælle { $name } mindre.
share-kept-mine = Det, der kun er til dig, er ikke med.
share-kept-change = Se eller ændr, hvem det er til
share-nothing-title = Der er ikke noget at dele endnu
share-nothing-text = Dit behandlingspas har kun dit navn. Skriv én ting ned først: en person, en aftale, noget du vil tage op.
share-nothing-for-them = Der er ikke noget i det til dem. Det, du har skrevet, er til andre eller slået fra.
