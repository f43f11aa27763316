# Om mig.

about-matters = Det, der er vigtigt for mig
about-matters-empty = Det her læses først, af alle. Hvad vil du have, at de ved om dig, før sygdommen?
about-who = Hvem jeg er
about-people = Hvem der står ved min side
about-people-empty = Tilføj først mennesker under Teamet. Vælg så her, hvem der holder sammen på trådene, hvem der taler for dig, og hvem der skal ringes til.
about-allergies = Allergier
about-allergies-empty = Skriv alt ned, du ikke må få.
about-medicines = Medicin
about-medicines-empty = Skriv den, som den står på pakken eller din liste.
about-wishes = Ønsker
about-wishes-empty = Hvor du vil være, hvad du ønsker og ikke ønsker, og hvor papirerne om det ligger.
yes = Ja
