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

may-know-everything = Alt
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

## Hvem der må se noget.

sharing-everyone = Alle, jeg deler med
sharing-clinicians-only = Kun sundhedspersonale
sharing-only-me = Kun mig

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

## Sprog med deres egne navne: enhver finder sit på enhver liste.

language-en = English
language-nb = Norsk bokmål
language-da = Dansk
