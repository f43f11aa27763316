# Det, appen gør opmærksom på: en sætning, grunden, og det ene tryk, der bringer det i orden.

noticed-own-words = »{ $words }«
noticed-area-and-words = { $area }: { $words }
noticed-you = du
noticed-choose-who = Vælg hvem

noticed-nobody-leads = Ingen har ansvaret for { $what }
noticed-nobody-leads-why = Det, som ingen har ansvaret for, bliver let glemt.
noticed-nobody-leads-gone = Den, der havde ansvaret, er ikke længere i dit team.
noticed-nobody-leads-area = Det hører med til dit forløb, men ingen er skrevet på endnu.

noticed-two-lead = { $names } har begge ansvaret for { $what }
noticed-two-lead-why = Når to har ansvaret for det samme, kan begge tro, at den anden gør det.
noticed-two-lead-mend = Vælg én af dem

noticed-no-way = { $name } har hverken telefonnummer eller e-mail her
noticed-no-way-why = Nogen kan få brug for at tage kontakt.
noticed-no-way-leads = Den, der har ansvaret for noget, skal man kunne spørge.
noticed-no-way-coordinator = Din koordinator er den første, andre ringer til.
noticed-no-way-stands-by = Hvis der sker noget, skal man kunne ringe.
noticed-no-way-mend = Tilføj et nummer

noticed-no-nights = Du har ingen at ringe til om natten eller i weekenden endnu
noticed-no-nights-why = Det er godt at vide, hvem du kan ringe til, før du får brug for det.
noticed-no-nights-mend = Tilføj, hvem du kan ringe til

noticed-no-coordinator = Ingen samler trådene endnu
noticed-no-coordinator-why = Du har flere omkring dig. Én fast kontakt gør det lettere både for dig og for dem.
noticed-no-coordinator-mend = Vælg en koordinator

noticed-no-copy = { $name } har ikke fået en kopi endnu
noticed-no-copy-why = Ansvaret er ikke aftalt direkte. Så det er ikke sikkert, at det er kendt.
noticed-old-copy = { $name } har ikke set det nyeste
noticed-old-copy-why = Noget af ansvaret er ændret siden den forrige kopi.
noticed-copy-mend = Del med { $name }

noticed-past-date = { $what }: fristen var { $day }
noticed-past-date-why = Måske er det allerede gjort. Ellers vælg en anden dag.
noticed-past-date-ask = Spørg { $name }, hvordan det går, eller vælg en anden dag.
noticed-past-date-mend = Gjort, eller en anden dag?

noticed-contact-on = { $contact } { $day }
noticed-contact-in-week = { $contact } i uge { $week }
noticed-no-place = { $contact }: der står ikke, hvor det er
noticed-no-place-why = Du, eller den, der følger dig, skal vide hvor.
noticed-no-place-mend = Tilføj stedet
noticed-no-one-met = { $contact }: der står ikke, hvem det er med
noticed-no-one-met-why = Når du ved, hvem du skal tale med, ved du, hvad du vil tage op.
noticed-no-one-met-mend = Tilføj hvem
noticed-neither-place-nor-who = { $contact }: der står hverken, hvor det er, eller hvem det er med
noticed-fill-in = Udfyld

noticed-not-raised = { $count ->
    [1] { $contact }: én ting blev ikke taget op
   *[other] { $contact }: { $count } ting blev ikke taget op
}
noticed-not-raised-why = Det, der ikke er afklaret, kan du tage med til næste samtale.
noticed-not-raised-mend = Tag det med videre

noticed-check-no-day = { $what } har ingen dato endnu
noticed-check-no-day-why = Uden dato bliver det let glemt. Spørg, hvornår det skal være.
noticed-check-no-day-mend = Tilføj datoen
noticed-check-past = { $what } skulle have været { $day }
noticed-check-past-why = Er det gjort, så skriv, hvornår den næste er.
noticed-check-no-teller = Det er ikke aftalt, hvem der giver dig svaret på { $what }
noticed-check-no-teller-why = Du skal ikke vente uden at vide, hvem der ringer.
noticed-check-neither = { $what } har ingen dato, og det er ikke aftalt, hvem der giver dig svaret

noticed-nobody-renews = Ingen fornyer recepten på { $medicine }
noticed-nobody-renews-why = Har nogen ansvaret, løber du ikke tør.
noticed-nobody-renews-sudden = Den ligger hjemme mod pludselige symptomer og bør være der, når du får brug for den.

noticed-nothing-planned = Der er ikke planlagt noget med { $name }
noticed-nothing-planned-gp = En konsultation en gang imellem holder kontakten ved lige, også mens hospitalet behandler dig.
noticed-nothing-planned-hospital = Der er ikke planlagt noget med hospitalet
noticed-nothing-planned-hospital-why = Spørg, hvornår du skal komme næste gang, og hvem du skal møde.

noticed-going-home = { $count ->
    [1] Inden du tager hjem: én ting er ikke på plads
   *[other] Inden du tager hjem: { $count } ting er ikke på plads
}
noticed-going-home-why = Det er lettere at få på plads, mens du stadig er der.
noticed-came-home = { $count ->
    [1] Nu hvor du er hjemme: én ting er ikke på plads
   *[other] Nu hvor du er hjemme: { $count } ting er ikke på plads
}
noticed-came-home-why = Det kan stadig komme på plads. Afdelingen, du kom fra, kan hjælpe.
noticed-going-home-mend = Gå listen igennem

noticed-nobody-asked = { $what }: ingen er spurgt endnu
noticed-nobody-asked-high = Du har sat det til { $level } af 10. Måske kan nogen i dit team hjælpe.
noticed-nobody-asked-long = Du har haft det sådan i { $weeks } uger. Måske kan nogen i dit team hjælpe.
noticed-nobody-asked-mend = Vælg, hvem du vil spørge

noticed-no-voice = Ingen er valgt til at tale på dine vegne
noticed-no-voice-why = Du har skrevet ønsker ned. Nogen bør kunne sige dem videre, hvis du ikke selv kan.

noticed-not-known = { $name } ved måske ikke, hvad der er aftalt: { $what }
noticed-not-known-why = Det blev aftalt med en anden.
noticed-not-known-mend = Sig det til { $name }

noticed-no-backup = Der er ingen kopi af dit behandlingspas
noticed-no-backup-why = Det ligger kun på denne telefon. Har du en kopi, mister du ikke noget, hvis telefonen bliver væk.
noticed-no-backup-mend = Gem en kopi
noticed-old-backup = Din kopi er fra { $day }
noticed-old-backup-why = Det, du har skrevet siden, ligger kun på denne telefon.
noticed-old-backup-mend = Gem en ny kopi

## Områder inde i en sætning: »Ingen har ansvaret for …«.

noticed-area-cancer-treatment = kræftbehandlingen
noticed-area-side-effects = bivirkninger under behandlingen
noticed-area-pain-and-symptoms = smerter og symptomer
noticed-area-other-illnesses = dine andre sygdomme
noticed-area-medicines-list = medicinlisten og recepterne
noticed-area-blood-tests = blodprøverne
noticed-area-results = at give dig svarene
noticed-area-follow-up-checks = kontrollerne
noticed-area-wound-stoma-line = såret, stomien eller kateteret
noticed-area-nutrition = mad og vægt
noticed-area-rehabilitation = træning og genoptræning
noticed-area-psychological-support = samtaler om, hvordan du har det
noticed-area-family-support = støtte til børn og familie
noticed-area-work = arbejde og sygemelding
noticed-area-money-and-rights = økonomi og rettigheder
noticed-area-home-help = hjælp og hjælpemidler hjemme
noticed-area-transport = kørslen
noticed-area-nights-and-weekends = nætter og weekender
noticed-area-if-worse = planen, hvis du får det værre
noticed-area-paperwork = papirer og henvisninger
noticed-area-everyday-help = hjælp i hverdagen
noticed-area-something-else = noget, du har skrevet ned

## Aftaler inde i en sætning. Først i en sætning bliver det første bogstav stort.

noticed-kind-visit = din konsultation
noticed-kind-phone-call = din telefonsamtale
noticed-kind-video = din videosamtale
noticed-kind-shared-consultation = den fælles konsultation
noticed-kind-home-visit = hjemmebesøget
noticed-kind-treatment = din behandling
noticed-kind-blood-test = din blodprøve
noticed-kind-scan = din scanning
noticed-kind-other-test = din undersøgelse
noticed-kind-admission = din indlæggelse
noticed-kind-going-home = din udskrivelse
noticed-kind-rehabilitation = din genoptræning
noticed-kind-dental = din tid hos tandlægen
noticed-kind-other = din aftale

## En fælles samtale: hvorfor den kan være værd at bede om, og hvad patienten kan sende.

meeting-contact = En ny start med din læge
meeting-contact-strained = Du har skrevet, at det er svært mellem dig og din egen læge. En samtale, hvor hospitalet også er med, kan blive en ny start.
meeting-contact-none = Du har skrevet, at du og din egen læge ikke har haft kontakt længe. En samtale, hvor hospitalet også er med, kan blive en ny start.
meeting-contact-message = Jeg vil gerne have, at min egen læge og jeg får god kontakt igen, og at vi alle bliver enige om, hvem der gør hvad.
meeting-unsure = Er det klart, hvad din egen læge gør?
meeting-unsure-why = Noget af det, din egen læge skal gøre, er ikke afklaret. En kort samtale sammen kan afklare det.
meeting-unsure-message = Jeg er i tvivl om, hvad min egen læge gør, og hvad hospitalet gør. Jeg vil gerne have, at vi afklarer det sammen, så intet bliver glemt.
meeting-handing-over = Når andre tager over
meeting-handing-over-why = Ansvaret går fra ét sted til et andet. Det hjælper, når begge har hørt det samme.
meeting-handing-over-message = Min behandling går ind i en ny fase, og andre tager over. Jeg vil gerne have, at vi sammen afklarer, hvem der gør hvad fremover, og hvem jeg ringer til.
meeting-waiting = Når ventetiden føles utryg
meeting-waiting-why = Du venter på en undersøgelse eller et svar. Det hjælper at vide, hvem der giver dig svaret, og hvornår.
meeting-waiting-message = Jeg venter på en undersøgelse eller et svar, og ventetiden føles utryg. Jeg vil gerne have, at vi aftaler, hvem der giver mig svaret og hvornår, og hvem jeg kan ringe til imens.
meeting-serious = Når der er meget på én gang
meeting-serious-why = Der er meget på én gang med dit helbred. Det hjælper, når alle ved det samme og har afklaret, hvem der gør hvad.
meeting-serious-message = Der er meget på én gang med mit helbred for tiden, og flere af jer behandler mig. Jeg vil gerne have, at alle ved det samme, og at vi afklarer, hvem der gør hvad.
meeting-ask = Kan hospitalet, min egen læge og jeg tage en kort samtale sammen, på video eller telefon? Omkring 15 minutter er nok.
meeting-regards = Venlig hilsen { $name }

## Ét lille næste skridt for hver slags samarbejde.

step-each-on-their-own = Begynd med én ting, der ikke er på plads: en, der har ansvaret, eller et direkte nummer.
step-each-adding-their-part = Bed om en kort samtale med dem alle sammen, og bliv enige om, hvem der gør hvad.
step-a-team = Skriv et par ord om det, der er vigtigt for dig. Det læser alle først.
step-a-team-with-me = Hold det ved lige: se på det hele samlet igen, når noget ændrer sig.
