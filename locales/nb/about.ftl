# Om meg.

about-matters = Det som er viktig for meg
about-matters-empty = Dette leses først, av alle. Hva vil du at de skal vite om deg, før sykdommen?
about-who = Hvem jeg er
about-people = Hvem som står ved min side
about-people-empty = Legg først til folk under Teamet. Velg så her hvem som holder trådene samlet, hvem som taler for deg, og hvem som skal ringes.
about-allergies = Allergier
about-allergies-empty = Skriv ned alt du ikke må få.
about-medicines = Medisiner
about-medicines-empty = Skriv dem slik de står på pakken eller lista di.
about-wishes = Ønsker
about-wishes-empty = Hvor du vil være, hva du ønsker og ikke ønsker, og hvor papirene om det ligger.
yes = Ja
