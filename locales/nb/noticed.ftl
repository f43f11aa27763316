# Det appen gjør oppmerksom på: en setning, grunnen, og det ene trykket som ordner det.

noticed-own-words = «{ $words }»
noticed-area-and-words = { $area }: { $words }
noticed-you = du
noticed-choose-who = Velg hvem

noticed-nobody-leads = Ingen har ansvaret for { $what }
noticed-nobody-leads-why = Det som ingen har ansvaret for, blir lett glemt.
noticed-nobody-leads-gone = Den som hadde ansvaret, er ikke i teamet ditt lenger.
noticed-nobody-leads-area = Det hører med til behandlingen din, men ingen er ført opp ennå.

noticed-two-lead = { $names } har begge ansvaret for { $what }
noticed-two-lead-why = Når to har ansvaret for det samme, kan begge tro at den andre gjør det.
noticed-two-lead-mend = Velg én av dem

noticed-no-way = { $name } har verken telefonnummer eller e-post her
noticed-no-way-why = Noen kan få bruk for å ta kontakt.
noticed-no-way-leads = Den som har ansvaret for noe, må det gå an å spørre.
noticed-no-way-coordinator = Koordinatoren din er den første andre ringer til.
noticed-no-way-stands-by = Hvis noe skjer, må det gå an å ringe.
noticed-no-way-mend = Legg til et nummer

noticed-no-nights = Du har ingen å ringe til om natten eller i helga ennå
noticed-no-nights-why = Det er godt å vite hvem du kan ringe til, før du trenger det.
noticed-no-nights-mend = Legg til hvem du kan ringe til

noticed-no-coordinator = Ingen holder i trådene ennå
noticed-no-coordinator-why = Du har flere rundt deg. Én fast kontakt gjør det enklere både for deg og for dem.
noticed-no-coordinator-mend = Velg en koordinator

noticed-no-copy = { $name } har ikke fått noen kopi ennå
noticed-no-copy-why = Ansvaret er ikke avtalt direkte. Da er det ikke sikkert at det er kjent.
noticed-old-copy = { $name } har ikke sett det siste
noticed-old-copy-why = Noe av ansvaret er endret siden forrige kopi.
noticed-copy-mend = Del med { $name }

noticed-past-date = { $what }: fristen var { $day }
noticed-past-date-why = Kanskje er det allerede gjort. Hvis ikke, velg en annen dag.
noticed-past-date-ask = Spør { $name } hvordan det går, eller velg en annen dag.
noticed-past-date-mend = Gjort, eller en annen dag?

noticed-contact-on = { $contact } { $day }
noticed-contact-in-week = { $contact } i uke { $week }
noticed-no-place = { $contact }: det står ikke hvor det er
noticed-no-place-why = Du, eller den som følger deg, trenger å vite hvor.
noticed-no-place-mend = Legg til stedet
noticed-no-one-met = { $contact }: det står ikke hvem det er med
noticed-no-one-met-why = Når du vet hvem du skal snakke med, vet du hva du vil ta opp.
noticed-no-one-met-mend = Legg til hvem
noticed-neither-place-nor-who = { $contact }: det står verken hvor det er, eller hvem det er med
noticed-fill-in = Fyll ut

noticed-not-raised = { $count ->
    [1] { $contact }: én ting ble ikke tatt opp
   *[other] { $contact }: { $count } ting ble ikke tatt opp
}
noticed-not-raised-why = Det som ikke er avklart, kan du ta med til neste samtale.
noticed-not-raised-mend = Ta det med videre

noticed-check-no-day = { $what } har ingen dato ennå
noticed-check-no-day-why = Uten dato blir det lett glemt. Spør når det skal være.
noticed-check-no-day-mend = Legg til datoen
noticed-check-past = { $what } skulle vært { $day }
noticed-check-past-why = Er den gjort, så skriv når den neste er.
noticed-check-no-teller = Det er ikke avtalt hvem som gir deg svaret på { $what }
noticed-check-no-teller-why = Du skal ikke måtte vente uten å vite hvem som ringer.
noticed-check-neither = { $what } har ingen dato, og det er ikke avtalt hvem som gir deg svaret

noticed-nobody-renews = Ingen fornyer resepten på { $medicine }
noticed-nobody-renews-why = Har noen ansvaret, går du ikke tom.
noticed-nobody-renews-sudden = Den ligger hjemme mot plutselige plager, og bør være der når du trenger den.

noticed-nothing-planned = Ingenting er planlagt med { $name }
noticed-nothing-planned-gp = En time av og til holder kontakten ved like, også mens sykehuset behandler deg.
noticed-nothing-planned-hospital = Ingenting er planlagt med sykehuset
noticed-nothing-planned-hospital-why = Spør når du skal komme neste gang, og hvem du skal møte.

noticed-going-home = { $count ->
    [1] Før du reiser hjem: én ting er ikke på plass
   *[other] Før du reiser hjem: { $count } ting er ikke på plass
}
noticed-going-home-why = Det er lettere å ordne mens du fortsatt er der.
noticed-came-home = { $count ->
    [1] Nå som du er hjemme: én ting er ikke på plass
   *[other] Nå som du er hjemme: { $count } ting er ikke på plass
}
noticed-came-home-why = Det kan fortsatt ordnes. Avdelingen du kom fra, kan hjelpe.
noticed-going-home-mend = Gå gjennom lista

noticed-nobody-asked = { $what }: ingen er spurt ennå
noticed-nobody-asked-high = Du har satt det til { $level } av 10. Kanskje noen i teamet ditt kan hjelpe.
noticed-nobody-asked-long = Du har hatt det slik i { $weeks } uker. Kanskje noen i teamet ditt kan hjelpe.
noticed-nobody-asked-mend = Velg hvem du vil spørre

noticed-no-voice = Ingen er valgt til å snakke på dine vegne
noticed-no-voice-why = Du har skrevet ned ønsker. Noen bør kunne si dem videre hvis du ikke kan det selv.

noticed-not-known = { $name } vet kanskje ikke hva som er avtalt: { $what }
noticed-not-known-why = Det ble avtalt med noen andre.
noticed-not-known-mend = Si det til { $name }

noticed-no-backup = Det finnes ingen kopi av behandlingspasset ditt
noticed-no-backup-why = Det ligger bare på denne telefonen. Har du en kopi, mister du ingenting om telefonen blir borte.
noticed-no-backup-mend = Ta vare på en kopi
noticed-old-backup = Kopien din er fra { $day }
noticed-old-backup-why = Det du har skrevet siden, ligger bare på denne telefonen.
noticed-old-backup-mend = Ta en ny kopi

## Områder inne i en setning: «Ingen har ansvaret for …».

noticed-area-cancer-treatment = kreftbehandlingen
noticed-area-side-effects = bivirkninger under behandlingen
noticed-area-pain-and-symptoms = smerter og plager
noticed-area-other-illnesses = de andre sykdommene dine
noticed-area-medicines-list = medisinlista og reseptene
noticed-area-blood-tests = blodprøvene
noticed-area-results = å gi deg svarene
noticed-area-follow-up-checks = kontrollene
noticed-area-wound-stoma-line = såret, stomien eller kateteret
noticed-area-nutrition = mat og vekt
noticed-area-rehabilitation = trening og rehabilitering
noticed-area-psychological-support = samtaler om hvordan du har det
noticed-area-family-support = støtte til barn og familie
noticed-area-work = arbeid og sykmelding
noticed-area-money-and-rights = økonomi og rettigheter
noticed-area-home-help = hjelp og hjelpemidler hjemme
noticed-area-transport = reisene til behandling
noticed-area-nights-and-weekends = netter og helger
noticed-area-if-worse = planen hvis du blir dårligere
noticed-area-paperwork = papirer og henvisninger
noticed-area-everyday-help = hjelp i hverdagen
noticed-area-something-else = noe du har skrevet ned

## Avtaler inne i en setning. Først i en setning blir den første bokstaven stor.

noticed-kind-visit = timen din
noticed-kind-phone-call = telefonsamtalen din
noticed-kind-video = videosamtalen din
noticed-kind-shared-consultation = den felles konsultasjonen
noticed-kind-home-visit = hjemmebesøket
noticed-kind-treatment = behandlingen din
noticed-kind-blood-test = blodprøven din
noticed-kind-scan = bildeundersøkelsen din
noticed-kind-other-test = undersøkelsen din
noticed-kind-admission = innleggelsen din
noticed-kind-going-home = hjemreisen din
noticed-kind-rehabilitation = rehabiliteringen din
noticed-kind-dental = tannlegetimen din
noticed-kind-other = avtalen din

## En felles samtale: hvorfor den kan være verdt å be om, og hva pasienten kan sende.

meeting-contact = En ny start med fastlegen
meeting-contact-strained = Du har skrevet at det er vanskelig mellom deg og fastlegen. En samtale der sykehuset også er med, kan bli en ny start.
meeting-contact-none = Du har skrevet at du og fastlegen ikke har hatt kontakt på lenge. En samtale der sykehuset også er med, kan bli en ny start.
meeting-contact-message = Jeg vil gjerne at fastlegen og jeg får god kontakt igjen, og at vi alle blir enige om hvem som gjør hva.
meeting-unsure = Er det klart hva fastlegen gjør?
meeting-unsure-why = Noe av det fastlegen skal gjøre, er ikke avklart. En kort samtale sammen kan avklare det.
meeting-unsure-message = Jeg er usikker på hva fastlegen gjør, og hva sykehuset gjør. Jeg vil gjerne at vi avklarer det sammen, så ingenting blir liggende.
meeting-handing-over = Når andre tar over
meeting-handing-over-why = Ansvaret går over fra ett sted til et annet. Det hjelper når begge har hørt det samme.
meeting-handing-over-message = Behandlingen min går over i en ny fase, og andre tar over. Jeg vil gjerne at vi sammen avklarer hvem som gjør hva framover, og hvem jeg ringer til.
meeting-waiting = Når ventetiden kjennes utrygg
meeting-waiting-why = Du venter på en undersøkelse eller et svar. Det hjelper å vite hvem som gir deg svaret, og når.
meeting-waiting-message = Jeg venter på en undersøkelse eller et svar, og ventetiden kjennes utrygg. Jeg vil gjerne at vi avtaler hvem som gir meg svaret og når, og hvem jeg kan ringe til så lenge.
meeting-serious = Når mye skjer på en gang
meeting-serious-why = Det er mye på en gang med helsen din. Det hjelper når alle vet det samme og har avklart hvem som gjør hva.
meeting-serious-message = Det er mye på en gang med helsen min nå, og flere av dere behandler meg. Jeg vil gjerne at alle vet det samme, og at vi avklarer hvem som gjør hva.
meeting-ask = Kan sykehuset, fastlegen min og jeg ta en kort samtale sammen, på video eller telefon? Rundt 15 minutter er nok.
meeting-regards = Vennlig hilsen { $name }

## Ett lite neste skritt for hver slags samarbeid.

step-each-on-their-own = Begynn med én ting som ikke er på plass: noen som har ansvaret, eller et direktenummer.
step-each-adding-their-part = Be om en kort samtale med alle sammen, og bli enige om hvem som gjør hva.
step-a-team = Skriv noen ord om det som er viktig for deg. Det leser alle først.
step-a-team-with-me = Hold det ved like: se på alt samlet igjen når noe endrer seg.
