## Vises, når en kode kommer fra en nyere version af appen.

coded-unknown = Noget, denne version ikke kender

## Hvem folk er for patienten. Kort nok til en telefon; hintet er ordet, der ville stå i et brev.

role-gp = Egen læge
role-gp-hint = praktiserende læge
role-oncologist = Kræftlæge (onkolog)
role-hospital-doctor = Anden hospitalslæge
role-cancer-nurse = Kræftsygeplejerske
role-contact-nurse = Kontaktsygeplejerske eller koordinator
role-contact-nurse-hint = forløbskoordinator, kontaktperson
role-palliative-team = Palliativt team
role-palliative-team-hint = lindrende indsats
role-home-nurse = Hjemmesygeplejen
role-nursing-home = Plejehjem
role-physiotherapist = Fysioterapeut
role-occupational-therapist = Ergoterapeut
role-dietitian = Diætist
role-pharmacist = Farmaceut (apotek)
role-psychologist = Psykolog
role-social-worker = Socialrådgiver
role-chaplain = Præst eller samtalepartner
role-on-call-doctor = Lægevagten
role-emergency-service = Ambulance og alarmcentral
role-dentist = Tandlæge
role-interpreter = Tolk
role-partner = Ægtefælle eller samlever
role-child = Søn eller datter
role-parent = Mor eller far
role-other-relative = Andet familiemedlem
role-friend = Ven eller veninde
role-volunteer = Frivillig
role-someone-else = En anden

## Hvor godt patienten og personen kender hinanden.

closeness-close = Vi kender hinanden godt
closeness-good = Vi har god kontakt
closeness-new = Vi er nye for hinanden
closeness-strained = Det er svært
closeness-no-contact = Ingen kontakt længe

## Hvad en pårørende må få at vide.

may-know-everything = Alt undtagen det, der kun er til sundhedspersonale
may-know-practical-only = Kun praktiske ting
may-know-ask-me-first = Ikke noget uden at spørge mig

## Områder, hvor nogen bør have ansvaret.

area-cancer-treatment = Kræftbehandling
area-side-effects = Bivirkninger under behandlingen
area-pain-and-symptoms = Smerter og symptomer
area-other-illnesses = Andre sygdomme
area-other-illnesses-hint = komorbiditet
area-medicines-list = Medicinliste og recepter
area-blood-tests = Blodprøver
area-results = Svar, og at give mig dem
area-follow-up-checks = Kontroller
area-wound-stoma-line = Sår, stomi eller kateter
area-wound-stoma-line-hint = stoma, port, PICC-line
area-nutrition = Mad og vægt
area-nutrition-hint = ernæring
area-rehabilitation = Træning og genoptræning
area-psychological-support = Nogen at tale med
area-psychological-support-hint = psykologisk støtte
area-family-support = Støtte til børn og familie
area-work = Arbejde og sygemelding
area-money-and-rights = Økonomi og rettigheder
area-home-help = Hjælp og hjælpemidler hjemme
area-transport = Kørsel
area-nights-and-weekends = Nætter og weekender
area-if-worse = Plan, hvis jeg får det værre
area-paperwork = Papirer og henvisninger
area-everyday-help = Hjælp i hverdagen fra familie og venner
area-something-else = Noget andet

## Hvornår en opgave gælder.

phase-now = Nu
phase-after-treatment = Efter behandlingen
phase-if-worse = Hvis jeg får det værre

## Hvor afklaret en opgave er.

task-state-agreed = Aftalt
task-state-proposed = Foreslået
task-state-unclear = Uafklaret
task-state-done = Færdig
task-state-stopped = Stoppet

## Hvad et ønske handler om.

wish-kind-where-to-be = Hvor jeg vil være
wish-kind-want = Det, jeg ønsker
wish-kind-do-not-want = Det, jeg ikke ønsker
wish-kind-if-worse = Hvis jeg får det værre
wish-kind-document = Et dokument
wish-kind-something-else = Noget andet
wish-kind-trade-off = Når jeg må vælge
wish-kind-trade-off-hint = for eksempel færre smerter, selv om jeg bliver døsig
wish-kind-plan = Noget, jeg planlægger
wish-kind-plan-hint = en rejse, en fest, en pause i behandlingen

## Hvem der må se noget.

sharing-everyone = Alle, jeg deler med
sharing-clinicians-only = Kun sundhedspersonale
sharing-clinicians-only-hint = dem, der har tavshedspligt
sharing-one-person = Kun én person
sharing-one-person-hint = du vælger hvem
sharing-only-me = Kun mig
sharing-only-me-hint = kommer aldrig med i en kode

said-takes = Tager en opgave på sig
said-passes = Giver en opgave videre
said-answers = Svarer på et spørgsmål
said-heard = Har hørt, hvad der plager dig
said-agrees = Noget, I blev enige om
said-proposes = Foreslår en tid
said-corrects = Retter et nummer
said-message = En besked
said-came-in-a-file = Kom i en fil
said-asks = Spørger om noget
said-notices = Har lagt mærke til noget
said-suggests = Foreslår en ændring
said-notes = Hvad der blev sagt ved et besøg eller en aftale

## Hvad filer fra andre programmer indeholder.

foreign-event = Aftale
foreign-todo = Opgave
foreign-card = Kontaktkort
foreign-person = Person
foreign-service = Sted
foreign-allergy = Allergi
foreign-medicine = Medicin
foreign-illness = Sygdom
foreign-stay = Indlæggelse eller besøg
foreign-measurement = Måling eller prøvesvar
foreign-vaccination = Vaccine
foreign-procedure = Behandling eller operation
foreign-document = Dokument
foreign-plan = Plan eller henvisning
foreign-number = Telefonnummer
foreign-something-else = Noget andet

why-not-not-used = Passet har ikke plads til det.
why-not-in-error = Afsenderen skriver, at det var en fejl.
why-not-refuted = Afsenderen skriver, at det ikke passer.
why-not-over = Det er overstået.
why-not-cancelled = Den er aflyst, og du har den ikke her.
why-not-none-known = Der står kun, at intet er kendt.
why-not-nameless = Der står ikke, hvad det er.
why-not-no-day = Det har ingen dato, der kan læses.
why-not-too-many = Der er mere, end der er plads til her.
why-not-twice = Det står to gange i filen.
why-not-elsewhere = Navnet står i en anden fil.
why-not-only-proposed = Det er kun et forslag indtil videre.
why-not-not-on-team = Det hører ikke til dit team.
why-not-several-meant = Du har flere af den, og filen siger ikke, hvilken der er stoppet. Spørg, hvilken der er ment.
why-not-too-long = Noget i det er længere end det, der kan læses her.
why-not-not-understood = Afsenderen har knyttet et forbehold til det, som ikke kan forstås her.

remark-shortened = En lang tekst blev forkortet.
remark-zone-uncertain = Tjek klokkeslættet. Filen siger ikke tydeligt, hvilken tidszone det er.
remark-unconfirmed = Filen siger, at det ikke er sikkert.
remark-in-remission = Filen siger, at sygdommen er i ro nu (remission).
remark-high-risk = Filen siger, at det kan være farligt.
remark-dose-in-codes = Dosis står i koder og lægges ikke ind. Skriv den selv ind.
remark-several-days = Det varer mere end én dag. Kun den første lægges ind.
remark-repeats-otherwise = Det gentages på en måde, der ikke kan vises her. Kun første gang lægges ind.
remark-tentative = Det er ikke bekræftet endnu.
remark-unknown-role = Vælg bagefter, hvem det er for dig.

## Hvem et resumé er lavet til.

audience-gp = Egen læge
audience-hospital-team = Teamet på hospitalet
audience-out-of-hours = Lægevagten
audience-home-care = Hjemmeplejen
audience-relative = En pårørende
audience-everyone = Alle

## Hvad det er for en aftale.

appointment-kind-visit = Konsultation
appointment-kind-phone-call = Telefonsamtale
appointment-kind-video = Videosamtale
appointment-kind-shared-consultation = Fælles konsultation
appointment-kind-shared-consultation-hint = med egen læge og hospital sammen
appointment-kind-home-visit = Hjemmebesøg
appointment-kind-treatment = Behandling
appointment-kind-blood-test = Blodprøve
appointment-kind-scan = Scanning
appointment-kind-scan-hint = CT, MR, PET, røntgen, ultralyd
appointment-kind-other-test = Anden undersøgelse
appointment-kind-admission = Indlæggelse
appointment-kind-admission-hint = indlagt på hospital
appointment-kind-going-home = Udskrivelse
appointment-kind-going-home-hint = hjem fra hospitalet
appointment-kind-rehabilitation = Genoptræning
appointment-kind-dental = Tandlæge
appointment-kind-other = Noget andet

## Temaer i en fælles konsultation.

theme-course-so-far = Forløbet indtil nu
theme-wish-for-meeting = Hvad jeg ønsker af samtalen
theme-other-illnesses = Andre sygdomme
theme-support = Støtte i mit liv
theme-who-takes-care = Hvem tager sig af hvad, og hvornår
theme-physical = Hvordan kroppen har det
theme-physical-hint = fysisk trivsel
theme-medicines = Medicin
theme-psychological = Hvordan jeg har det
theme-psychological-hint = psykisk trivsel
theme-relatives = Familie og venner
theme-relatives-hint = pårørende
theme-work = Arbejde
theme-late-effects = Bivirkninger og senfølger
theme-something-else = Noget andet

## Dele af livet i tjeklisten.

domain-body = Kroppen
domain-feelings = Følelser
domain-people = Folk omkring mig
domain-everyday = Hverdagen
domain-meaning = Tro og mening

## Tjeklisten: almindeligt navn; hintet er ordet, der ville stå i et brev.

concern-item-pain = Smerter
concern-item-tiredness = Træthed
concern-item-tiredness-hint = fatigue, udmattelse
concern-item-sleepy-by-day = Søvnig om dagen
concern-item-sleepy-by-day-hint = somnolens
concern-item-sleep = Søvn
concern-item-sleep-hint = insomni, søvnløshed
concern-item-breathing = Vejrtrækning
concern-item-breathing-hint = åndenød (dyspnø)
concern-item-nausea = Kvalme eller opkastning
concern-item-appetite = Appetit eller at spise
concern-item-appetite-hint = nedsat appetit (anoreksi)
concern-item-mouth = Munden
concern-item-mouth-hint = tør eller øm mund (mucositis)
concern-item-taste = Smag
concern-item-sight-or-hearing = Syn eller hørelse
concern-item-indigestion = Halsbrand eller sur mave
concern-item-indigestion-hint = dyspepsi, refluks
concern-item-constipation = Forstoppelse
concern-item-constipation-hint = obstipation
concern-item-diarrhoea = Diarré
concern-item-passing-urine = Vandladning
concern-item-passing-urine-hint = urge, inkontinens, retention
concern-item-weight = Vægt
concern-item-swelling = Hævelse
concern-item-swelling-hint = ødem, lymfødem
concern-item-fever = Feber
concern-item-hot-flushes = Hedeture eller sveden
concern-item-skin = Huden
concern-item-skin-hint = kløe, udslæt, tørhed
concern-item-wound-stoma-line = Sår, stomi eller kateter
concern-item-tingling = Prikken i hænder eller fødder
concern-item-tingling-hint = perifer neuropati
concern-item-walking = At gå eller bevæge sig
concern-item-walking-hint = mobilitet
concern-item-strength = Kræfter
concern-item-memory = Hukommelse eller koncentration
concern-item-memory-hint = kognition
concern-item-speech = Talen
concern-item-looks = Udseendet
concern-item-looks-hint = kropsbillede
concern-item-intimacy = Nærhed og samliv
concern-item-intimacy-hint = seksualitet
concern-item-fertility = At kunne få børn
concern-item-fertility-hint = fertilitet
concern-item-smoking = Rygning
concern-item-alcohol-or-drugs = Alkohol eller stoffer
concern-item-my-medicines = Min medicin
concern-item-worry = Bekymring eller frygt
concern-item-worry-hint = angst
concern-item-sadness = Tristhed
concern-item-sadness-hint = nedtrykthed
concern-item-lost-interest = Mistet interesse
concern-item-anger = Vrede
concern-item-guilt = Skyldfølelse
concern-item-hopelessness = Håbløshed
concern-item-loneliness = Ensomhed
concern-item-grief = Sorg
concern-item-feeling-a-burden = At være til besvær
concern-item-hard-to-say = Svært at sige, hvordan jeg har det
concern-item-uncertainty = Usikkerhed, svært at planlægge
concern-item-on-the-whole = Hvordan jeg har det alt i alt
concern-item-partner = Min partner
concern-item-children = Børn eller børnebørn
concern-item-other-family = Anden familie eller venner
concern-item-colleagues = Kolleger
concern-item-someone-i-care-for = En, jeg har omsorg for
concern-item-someone-who-cares-for-me = En, der har omsorg for mig
concern-item-treated-differently = At blive behandlet anderledes
concern-item-washing = Bad eller påklædning
concern-item-washing-hint = personlig pleje, ADL
concern-item-meals = Måltider
concern-item-housework = Indkøb eller husarbejde
concern-item-work = Arbejde eller sygemelding
concern-item-school = Skole
concern-item-money = Penge
concern-item-housing = Bolig
concern-item-insurance = Forsikring
concern-item-travel-to-care = Transport til behandling
concern-item-travel-abroad = Rejse til udlandet
concern-item-child-care = Børnepasning
concern-item-enough-food = Nok mad
concern-item-getting-medicines = At få fat i medicin
concern-item-safety-at-home = Tryghed hjemme
concern-item-talking-with-team = At tale med mit team
concern-item-choosing-treatment = Valg af behandling
concern-item-faith = Tro
concern-item-meaning = Mening
concern-item-peace = Fred eller fortrydelse
concern-item-dying = At dø
concern-item-beliefs = Livssyn og behandling
concern-item-rituals = Ritualer eller madregler

## Spørgsmål at begynde med.

prompt-who-coordinates = Hvem koordinerer mit forløb?
prompt-whom-to-call = Hvem ringer jeg til om hvad, og om natten?
prompt-talk-with-gp = Taler I med min egen læge?
prompt-aim-of-treatment = Hvad er målet med denne behandling?
prompt-what-to-expect = Hvad kan jeg forvente?
prompt-options = Hvilke valg har jeg, og hvad hvis vi venter?
prompt-for-and-against = Hvad taler for og imod for mig?
prompt-side-effects = Hvilke bivirkninger er der, hvad kan jeg gøre, og hvornår skal jeg ringe?
prompt-who-tells-results = Hvem giver mig svarene, og hvornår?
prompt-after-treatment = Hvad sker der efter behandlingen?
prompt-which-checks = Hvilke kontroller, hvor ofte og hos hvem?
prompt-what-helps = Hvad hjælper mod det, der generer mig?
prompt-work-travel-exercise = Må jeg arbejde, rejse og træne?
prompt-help-at-home = Hvilken hjælp kan jeg få hjemme?
prompt-help-for-family = Hvilken hjælp er der til min familie?
prompt-if-it-gets-worse = Hvad sker der, hvis det bliver værre?
prompt-cared-for-at-home = Kan jeg blive plejet hjemme?
prompt-who-should-know = Hvem bør kende mine ønsker?

## Hvilken slags behandling det er; hintet er ordet, der ville stå i et brev.

treatment-kind-operation = Operation
treatment-kind-operation-hint = kirurgi
treatment-kind-chemotherapy = Kemoterapi
treatment-kind-chemotherapy-hint = kemo, cytostatika
treatment-kind-radiotherapy = Strålebehandling
treatment-kind-radiotherapy-hint = stråleterapi
treatment-kind-hormone-treatment = Hormonbehandling
treatment-kind-hormone-treatment-hint = endokrin behandling, antihormon
treatment-kind-immunotherapy = Immunterapi
treatment-kind-immunotherapy-hint = hjælper kroppens eget forsvar
treatment-kind-targeted-medicine = Målrettet medicin
treatment-kind-targeted-medicine-hint = målrettet behandling, biologisk medicin
treatment-kind-stem-cells = Stamceller eller knoglemarv
treatment-kind-stem-cells-hint = stamcelletransplantation
treatment-kind-relief = Lindring
treatment-kind-relief-hint = palliativ behandling
treatment-kind-trial = Afprøvning af ny behandling
treatment-kind-trial-hint = klinisk forsøg
treatment-kind-something-else = Noget andet

## Hvor langt en behandling er.

treatment-state-planned = Planlagt
treatment-state-ongoing = I gang
treatment-state-finished = Gennemført
treatment-state-stopped = Stoppet undervejs

## Hvad der er nyt ved en medicin.

medicine-change-new = Ny
medicine-change-changed = Ændret
medicine-change-changed-hint = ny dosis eller nye tidspunkter
medicine-change-stopped = Stoppet
medicine-change-stopped-hint = seponeret

## Hvad det er for noget at holde øje med.

watch-kind-side-effect = Bivirkning
watch-kind-side-effect-hint = mens behandlingen står på
watch-kind-late-effect = Senfølge
watch-kind-late-effect-hint = kan komme måneder eller år efter
watch-kind-warning-sign = Noget, jeg skal ringe om
watch-kind-warning-sign-hint = advarselstegn
watch-kind-healthy-living = Det, jeg har godt af
watch-kind-healthy-living-hint = sunde vaner

## Ting at få på plads inden hjemturen. Opgaven, der kommer af punktet, hedder det samme.

home-point-letter = Brev til egen læge og hjemmesygeplejen
home-point-letter-hint = epikrise, udskrivningsbrev
home-point-medicines-list = Medicinliste: hvad der er nyt, og hvad jeg er stoppet med
home-point-medicines-list-hint = Fælles Medicinkort
home-point-first-days = Recepter, og medicin til de første dage
home-point-sudden-symptoms = Medicin hjemme mod pludselige symptomer, og hvem der må give den
home-point-sudden-symptoms-hint = tryghedskasse, p.n.-medicin
home-point-equipment = Hjælpemidler og udstyr hjemme
home-point-equipment-hint = seng, rollator, forbindinger
home-point-home-nurse = Besked til hjemmesygeplejen, og et første besøg
home-point-whom-to-call = Hvem jeg ringer til i nat og i weekenden
home-point-watch-for = Hvad jeg skal holde øje med
home-point-next-appointment = Næste aftale
home-point-results-to-come = Prøvesvar, der mangler, og hvem der giver mig dem
home-point-transport = Turen hjem
home-point-who-is-at-home = Hvem der er hjemme hos mig

## Om et punkt er på plads.

readiness-in-place = På plads
readiness-missing = Mangler
readiness-not-needed = Ikke nødvendigt

## Tidspunkter, hvor alt ses på samlet.

review-moment-diagnosis = Ny diagnose
review-moment-start-of-treatment = Behandlingen begynder
review-moment-change-of-treatment = Behandlingen bliver ændret
review-moment-end-of-treatment = Behandlingen slutter
review-moment-going-home = Hjem fra hospitalet
review-moment-going-home-hint = udskrivelse
review-moment-getting-worse = Jeg har fået det værre
review-moment-new-home-or-gp = Ny bolig eller ny læge
review-moment-every-three-months = Hver tredje måned

## Hvor opfølgningen er, når samtalen slutter.

follow-up-gp = Hos egen læge
follow-up-hospital = På hospitalet
follow-up-both = Begge steder
follow-up-both-hint = egen læge og hospitalet deler den
follow-up-none = Ingen er planlagt

## Hvor meget patienten selv vil styre.

managing-i-do-it = Jeg gør det selv
managing-i-do-it-hint = jeg holder selv styr på det
managing-we-share-it = Vi deles om det
managing-we-share-it-hint = nogen hjælper mig med at holde styr på det
managing-someone-does = Nogen gør det for mig
managing-someone-does-hint = jeg vil helst spørges mindst muligt

## Hvor godt forløbet hænger sammen: udsagnene, hvor tit de passer, og hvilken slags samarbejde de peger på.

statement-know-each-other = De kender til hinandens planer
statement-i-carry-messages = Jeg må selv gå med beskeder mellem dem
statement-i-know-whom-to-call = Jeg ved, hvem jeg skal ringe til, også om natten
statement-whole-picture = Der er en, der har overblik over det hele
statement-what-matters = De spørger, hvad der er vigtigt for mig, og ikke kun om sygdommen
statement-family-included = Min familie er med, som jeg ønsker det
statement-part-of-decisions = Jeg er med til at bestemme
statement-everyday-life = Følelser og hverdag bliver også taget op
frequency-often = Ofte
frequency-sometimes = Nogle gange
frequency-seldom = Sjældent
frequency-not-sure = Ved ikke
collaboration-each-on-their-own = Hver for sig
collaboration-each-on-their-own-hint = Hver gør sit, men de ved ikke meget om hinanden. Det er tit dig, der må binde det sammen, og det er meget at bære.
collaboration-each-adding-their-part = Hver med sit bidrag
collaboration-each-adding-their-part-hint = De kender til hinanden, og alle bidrager med noget. Men en gang imellem er det dig, der må bringe tingene videre.
collaboration-a-team = Et team
collaboration-a-team-hint = De arbejder sammen og ved, hvem der gør hvad. Det, der er vigtigt for dig, kunne få mere plads.
collaboration-a-team-with-me = Et team, hvor jeg er med
collaboration-a-team-with-me-hint = De arbejder sammen, og du er en del af teamet. Det, der er vigtigt for dig, tæller med, når noget skal besluttes.

## Det, appen gør opmærksom på: et kort navn til hver regel.

rule-nobody-leads = Ingen har ansvaret
rule-two-leads = To har ansvaret
rule-no-way-to-reach = Der mangler et nummer
rule-nobody-at-night = Nætter og weekender
rule-no-coordinator = En, der samler trådene
rule-no-copy-since-change = Har ikke set det nyeste
rule-task-past-its-date = Dagen er gået
rule-appointment-without-who-or-where = Hvem eller hvor
rule-concerns-not-answered = Ikke talt om endnu
rule-check-incomplete = En kontrol at få på plads
rule-nobody-renews = Hvem der fornyer medicinen
rule-nothing-planned = Ikke noget planlagt
rule-going-home-open = Inden hjemturen
rule-nobody-asked = Ingen er spurgt
rule-nobody-speaks-for-me = Hvem der taler på mine vegne
rule-agreed-not-known = Aftalt, men ikke givet videre
rule-no-backup = En kopi af det hele

## Situationer, hvor det er værd at bede om en fælles samtale: et kort navn til hver.

situation-contact-with-gp = Kontakten med egen læge
situation-gp-unsure = Hvad egen læge gør
situation-handing-over = Andre tager over
situation-handing-over-hint = ansvaret skifter hænder
situation-unsafe-waiting = Ventetid, der føles utryg
situation-serious-or-several = Alvorlig sygdom, eller flere

## Sprog med deres egne navne: enhver finder sit på enhver liste.

language-en = English
language-nb = Norsk bokmål
language-da = Dansk
