## Vises når en kode kommer fra en nyere versjon av appen.

coded-unknown = Noe denne versjonen ikke kjenner

## Hvem folk er for pasienten. Kort nok for en telefon; hintet er ordet som ville stått i et brev.

role-gp = Fastlege
role-gp-hint = allmennlege
role-oncologist = Kreftlege (onkolog)
role-hospital-doctor = Annen sykehuslege
role-cancer-nurse = Kreftsykepleier
role-contact-nurse = Kontaktsykepleier eller koordinator
role-contact-nurse-hint = forløpskoordinator, kreftkoordinator
role-palliative-team = Palliativt team
role-palliative-team-hint = lindrende behandling
role-home-nurse = Hjemmesykepleien
role-nursing-home = Sykehjem
role-physiotherapist = Fysioterapeut
role-occupational-therapist = Ergoterapeut
role-dietitian = Ernæringsfysiolog
role-pharmacist = Farmasøyt (apotek)
role-psychologist = Psykolog
role-social-worker = Sosionom
role-chaplain = Prest eller samtalepartner
role-on-call-doctor = Legevakten
role-emergency-service = Ambulanse og nødtelefon
role-dentist = Tannlege
role-interpreter = Tolk
role-partner = Ektefelle eller samboer
role-child = Sønn eller datter
role-parent = Mor eller far
role-other-relative = Annet familiemedlem
role-friend = Venn
role-volunteer = Frivillig
role-someone-else = Noen andre

## Hvor godt pasienten og personen kjenner hverandre.

closeness-close = Vi kjenner hverandre godt
closeness-good = Vi har god kontakt
closeness-new = Vi er nye for hverandre
closeness-strained = Det er vanskelig
closeness-no-contact = Ingen kontakt på lenge

## Hva en pårørende kan få vite.

may-know-everything = Alt unntatt det som bare er for helsepersonell
may-know-practical-only = Bare praktiske ting
may-know-ask-me-first = Ingenting uten å spørre meg

## Områder der noen bør ha ansvaret.

area-cancer-treatment = Kreftbehandling
area-side-effects = Bivirkninger under behandlingen
area-pain-and-symptoms = Smerter og plager
area-other-illnesses = Andre sykdommer
area-other-illnesses-hint = komorbiditet
area-medicines-list = Medisinliste og resepter
area-blood-tests = Blodprøver
area-results = Svar, og å gi dem til meg
area-follow-up-checks = Kontroller
area-wound-stoma-line = Sår, stomi eller kateter
area-wound-stoma-line-hint = stoma, veneport, PICC-linje
area-nutrition = Mat og vekt
area-nutrition-hint = ernæring
area-rehabilitation = Trening og rehabilitering
area-psychological-support = Noen å snakke med
area-psychological-support-hint = psykologisk støtte
area-family-support = Støtte til barn og familie
area-work = Arbeid og sykmelding
area-money-and-rights = Økonomi og rettigheter
area-home-help = Hjelp og hjelpemidler hjemme
area-transport = Reise til behandling
area-nights-and-weekends = Netter og helger
area-if-worse = Plan hvis jeg blir dårligere
area-paperwork = Papirer og henvisninger
area-everyday-help = Hjelp i hverdagen fra familie og venner
area-something-else = Noe annet

## Når en oppgave gjelder.

phase-now = Nå
phase-after-treatment = Etter behandlingen
phase-if-worse = Hvis jeg blir dårligere

## Hvor avklart en oppgave er.

task-state-agreed = Avtalt
task-state-proposed = Foreslått
task-state-unclear = Uavklart
task-state-done = Ferdig
task-state-stopped = Avsluttet

## Hva et ønske handler om.

wish-kind-where-to-be = Hvor jeg vil være
wish-kind-want = Det jeg ønsker
wish-kind-do-not-want = Det jeg ikke ønsker
wish-kind-if-worse = Hvis jeg blir dårligere
wish-kind-document = Et dokument
wish-kind-something-else = Noe annet
wish-kind-trade-off = Når jeg må velge
wish-kind-trade-off-hint = for eksempel mindre smerter, selv om jeg blir døsig
wish-kind-plan = Noe jeg planlegger
wish-kind-plan-hint = en reise, en feiring, en pause i behandlingen

## Hvem som kan se noe.

sharing-everyone = Alle jeg deler med
sharing-clinicians-only = Bare helsepersonell
sharing-clinicians-only-hint = de som har taushetsplikt
sharing-one-person = Bare én person
sharing-one-person-hint = du velger hvem
sharing-only-me = Bare meg
sharing-only-me-hint = kommer aldri med i en kode

said-takes = Tar på seg en oppgave
said-passes = Gir en oppgave videre
said-answers = Svarer på et spørsmål
said-heard = Har hørt hva som plager deg
said-agrees = Noe dere ble enige om
said-proposes = Foreslår en time
said-corrects = Retter et nummer
said-message = En beskjed
said-came-in-a-file = Kom i en fil
said-asks = Spør om noe
said-notices = Har lagt merke til noe
said-suggests = Foreslår en endring
said-notes = Hva som ble sagt ved et besøk eller en avtale

## Hva filer fra andre programmer inneholder.

foreign-event = Avtale
foreign-todo = Gjøremål
foreign-card = Kontaktkort
foreign-person = Person
foreign-service = Tjeneste
foreign-allergy = Allergi
foreign-medicine = Medisin
foreign-illness = Sykdom
foreign-stay = Innleggelse eller besøk
foreign-measurement = Måling eller prøvesvar
foreign-vaccination = Vaksine
foreign-procedure = Behandling eller operasjon
foreign-document = Dokument
foreign-plan = Plan eller henvisning
foreign-number = Telefonnummer
foreign-something-else = Noe annet

why-not-not-used = Passet har ingen plass til det.
why-not-in-error = Avsenderen skriver at det var en feil.
why-not-refuted = Avsenderen skriver at det ikke stemmer.
why-not-over = Det er over.
why-not-cancelled = Den er avlyst, og du har den ikke her.
why-not-none-known = Det står bare at ingenting er kjent.
why-not-nameless = Det står ikke hva det er.
why-not-no-day = Det har ingen dato som kan leses.
why-not-too-many = Det er mer enn det er plass til her.
why-not-twice = Det står to ganger i filen.
why-not-elsewhere = Navnet står i en annen fil.
why-not-only-proposed = Det er bare et forslag så langt.
why-not-not-on-team = Det hører ikke til teamet ditt.
why-not-several-meant = Du har flere av denne, og filen sier ikke hvilken det er slutt med. Spør hvilken som er ment.
why-not-too-long = Noe i det er lengre enn det som kan leses her.
why-not-not-understood = Avsenderen har knyttet et forbehold til det som ikke kan forstås her.

remark-shortened = En lang tekst ble kortet ned.
remark-zone-uncertain = Sjekk klokkeslettet. Filen sier ikke tydelig hvilken tidssone det gjelder.
remark-unconfirmed = Filen sier at dette ikke er sikkert.
remark-in-remission = Filen sier at sykdommen er i ro nå (remisjon).
remark-high-risk = Filen sier at dette kan være farlig.
remark-dose-in-codes = Dosen står i koder og legges ikke inn. Skriv den inn selv.
remark-several-days = Det varer mer enn én dag. Bare den første legges inn.
remark-repeats-otherwise = Det gjentas på en måte som ikke kan vises her. Bare første gang legges inn.
remark-tentative = Det er ikke bekreftet ennå.
remark-unknown-role = Velg etterpå hvem dette er for deg.

## Hvem et sammendrag er laget for.

audience-gp = Fastlegen
audience-hospital-team = Teamet på sykehuset
audience-out-of-hours = Legevakten
audience-home-care = Hjemmetjenesten
audience-relative = En pårørende
audience-everyone = Alle

## Hva slags avtale det er.

appointment-kind-visit = Time
appointment-kind-phone-call = Telefonsamtale
appointment-kind-video = Videosamtale
appointment-kind-shared-consultation = Felles konsultasjon
appointment-kind-shared-consultation-hint = med fastlege og sykehus sammen
appointment-kind-home-visit = Hjemmebesøk
appointment-kind-treatment = Behandling
appointment-kind-blood-test = Blodprøve
appointment-kind-scan = Bildeundersøkelse
appointment-kind-scan-hint = CT, MR, PET, røntgen, ultralyd
appointment-kind-other-test = Annen undersøkelse
appointment-kind-admission = Innleggelse
appointment-kind-admission-hint = innlagt på sykehus
appointment-kind-going-home = Utskriving
appointment-kind-going-home-hint = hjem fra sykehuset
appointment-kind-rehabilitation = Rehabilitering
appointment-kind-dental = Tannlege
appointment-kind-other = Noe annet

## Temaer i en felles konsultasjon.

theme-course-so-far = Forløpet så langt
theme-wish-for-meeting = Hva jeg ønsker av samtalen
theme-other-illnesses = Andre sykdommer
theme-support = Støtte i livet mitt
theme-who-takes-care = Hvem tar seg av hva, og når
theme-physical = Hvordan kroppen har det
theme-physical-hint = fysisk velvære
theme-medicines = Medisiner
theme-psychological = Hvordan jeg har det
theme-psychological-hint = psykisk velvære
theme-relatives = Familie og venner
theme-relatives-hint = pårørende
theme-work = Arbeid
theme-late-effects = Bivirkninger og seneffekter
theme-something-else = Noe annet

## Deler av livet i sjekklisten.

domain-body = Kroppen
domain-feelings = Følelser
domain-people = Folk rundt meg
domain-everyday = Hverdagen
domain-meaning = Tro og mening

## Sjekklisten: vanlig navn; hintet er ordet som ville stått i et brev.

concern-item-pain = Smerter
concern-item-tiredness = Tretthet
concern-item-tiredness-hint = fatigue, utmattelse
concern-item-sleepy-by-day = Søvnig om dagen
concern-item-sleepy-by-day-hint = somnolens
concern-item-sleep = Søvn
concern-item-sleep-hint = insomni, søvnløshet
concern-item-breathing = Pusten
concern-item-breathing-hint = tungpust (dyspné)
concern-item-nausea = Kvalme eller oppkast
concern-item-appetite = Matlyst eller å spise
concern-item-appetite-hint = nedsatt appetitt (anoreksi)
concern-item-mouth = Munnen
concern-item-mouth-hint = tørr eller sår munn (mukositt)
concern-item-taste = Smak
concern-item-sight-or-hearing = Syn eller hørsel
concern-item-indigestion = Halsbrann eller sur mage
concern-item-indigestion-hint = dyspepsi, refluks
concern-item-constipation = Forstoppelse
concern-item-constipation-hint = obstipasjon
concern-item-diarrhoea = Diaré
concern-item-passing-urine = Vannlating
concern-item-passing-urine-hint = urge, lekkasje, retensjon
concern-item-weight = Vekt
concern-item-swelling = Hevelse
concern-item-swelling-hint = ødem, lymfødem
concern-item-fever = Feber
concern-item-hot-flushes = Hetetokter eller svetting
concern-item-skin = Huden
concern-item-skin-hint = kløe, utslett, tørrhet
concern-item-wound-stoma-line = Sår, stomi eller kateter
concern-item-tingling = Prikking i hender eller føtter
concern-item-tingling-hint = perifer nevropati
concern-item-walking = Å gå eller bevege seg
concern-item-walking-hint = mobilitet
concern-item-strength = Kreftene
concern-item-memory = Hukommelse eller konsentrasjon
concern-item-memory-hint = kognisjon
concern-item-speech = Talen
concern-item-looks = Utseendet
concern-item-looks-hint = kroppsbilde
concern-item-intimacy = Nærhet og samliv
concern-item-intimacy-hint = seksualitet
concern-item-fertility = Å kunne få barn
concern-item-fertility-hint = fertilitet
concern-item-smoking = Røyking
concern-item-alcohol-or-drugs = Alkohol eller rusmidler
concern-item-my-medicines = Medisinene mine
concern-item-worry = Uro eller frykt
concern-item-worry-hint = angst
concern-item-sadness = Tristhet
concern-item-sadness-hint = nedstemthet
concern-item-lost-interest = Mistet interesse
concern-item-anger = Sinne
concern-item-guilt = Skyldfølelse
concern-item-hopelessness = Håpløshet
concern-item-loneliness = Ensomhet
concern-item-grief = Sorg
concern-item-feeling-a-burden = Å være til bry
concern-item-hard-to-say = Vanskelig å si hvordan jeg har det
concern-item-uncertainty = Usikkerhet, vanskelig å planlegge
concern-item-on-the-whole = Hvordan jeg har det alt i alt
concern-item-partner = Partneren min
concern-item-children = Barn eller barnebarn
concern-item-other-family = Annen familie eller venner
concern-item-colleagues = Kolleger
concern-item-someone-i-care-for = Noen jeg har omsorg for
concern-item-someone-who-cares-for-me = Noen som har omsorg for meg
concern-item-treated-differently = Å bli behandlet annerledes
concern-item-washing = Vask eller påkledning
concern-item-washing-hint = egenomsorg, ADL
concern-item-meals = Måltider
concern-item-housework = Handling eller husarbeid
concern-item-work = Arbeid eller sykmelding
concern-item-school = Skole
concern-item-money = Penger
concern-item-housing = Bolig
concern-item-insurance = Forsikring
concern-item-travel-to-care = Reise til behandling
concern-item-travel-abroad = Utenlandsreise
concern-item-child-care = Barnepass
concern-item-enough-food = Nok mat
concern-item-getting-medicines = Å få tak i medisiner
concern-item-safety-at-home = Trygghet hjemme
concern-item-talking-with-team = Å snakke med teamet mitt
concern-item-choosing-treatment = Valg av behandling
concern-item-faith = Tro
concern-item-meaning = Mening
concern-item-peace = Fred eller anger
concern-item-dying = Å dø
concern-item-beliefs = Livssyn og behandling
concern-item-rituals = Ritualer eller matregler

## Spørsmål å begynne med.

prompt-who-coordinates = Hvem samordner behandlingen min?
prompt-whom-to-call = Hvem ringer jeg til om hva, og om natten?
prompt-talk-with-gp = Snakker dere med fastlegen min?
prompt-aim-of-treatment = Hva er målet med denne behandlingen?
prompt-what-to-expect = Hva kan jeg vente meg?
prompt-options = Hvilke valg har jeg, og hva om vi venter?
prompt-for-and-against = Hva taler for og imot for meg?
prompt-side-effects = Hvilke bivirkninger finnes, hva kan jeg gjøre, og når må jeg ringe?
prompt-who-tells-results = Hvem gir meg svarene, og når?
prompt-after-treatment = Hva skjer etter behandlingen?
prompt-which-checks = Hvilke kontroller, hvor ofte og hos hvem?
prompt-what-helps = Hva hjelper mot det som plager meg?
prompt-work-travel-exercise = Kan jeg arbeide, reise og trene?
prompt-help-at-home = Hvilken hjelp finnes hjemme?
prompt-help-for-family = Hvilken hjelp finnes for familien min?
prompt-if-it-gets-worse = Hva skjer hvis det blir verre?
prompt-cared-for-at-home = Kan jeg få pleie hjemme?
prompt-who-should-know = Hvem bør kjenne ønskene mine?

## Hva slags behandling det er; hintet er ordet som ville stått i et brev.

treatment-kind-operation = Operasjon
treatment-kind-operation-hint = kirurgi
treatment-kind-chemotherapy = Cellegift
treatment-kind-chemotherapy-hint = kjemoterapi, cytostatika
treatment-kind-radiotherapy = Strålebehandling
treatment-kind-radiotherapy-hint = stråleterapi
treatment-kind-hormone-treatment = Hormonbehandling
treatment-kind-hormone-treatment-hint = endokrin behandling, antihormon
treatment-kind-immunotherapy = Immunterapi
treatment-kind-immunotherapy-hint = hjelper kroppens eget forsvar
treatment-kind-targeted-medicine = Målrettet medisin
treatment-kind-targeted-medicine-hint = målrettet behandling
treatment-kind-stem-cells = Stamceller eller beinmarg
treatment-kind-stem-cells-hint = stamcelletransplantasjon
treatment-kind-relief = Lindring
treatment-kind-relief-hint = palliativ behandling
treatment-kind-trial = Utprøving av ny behandling
treatment-kind-trial-hint = klinisk studie
treatment-kind-something-else = Noe annet

## Hvor langt en behandling er kommet.

treatment-state-planned = Planlagt
treatment-state-ongoing = Pågår
treatment-state-finished = Fullført
treatment-state-stopped = Stoppet underveis

## Hva som er nytt med en medisin.

medicine-change-new = Ny
medicine-change-changed = Endret
medicine-change-changed-hint = ny dose eller nye tidspunkter
medicine-change-stopped = Stoppet
medicine-change-stopped-hint = seponert

## Hva slags ting det er å følge med på.

watch-kind-side-effect = Bivirkning
watch-kind-side-effect-hint = mens behandlingen pågår
watch-kind-late-effect = Seneffekt
watch-kind-late-effect-hint = kan komme måneder eller år etter
watch-kind-warning-sign = Noe jeg bør ringe om
watch-kind-warning-sign-hint = varseltegn
watch-kind-healthy-living = Det jeg har godt av
watch-kind-healthy-living-hint = levevaner

## Ting å få på plass før hjemreisen. Oppgaven som kommer av punktet, heter det samme.

home-point-letter = Brev til fastlegen og hjemmesykepleien
home-point-letter-hint = epikrise
home-point-medicines-list = Medisinliste: hva som er nytt, og hva jeg har sluttet med
home-point-medicines-list-hint = legemiddelliste
home-point-first-days = Resepter, og medisiner til de første dagene
home-point-sudden-symptoms = Medisiner hjemme mot plutselige plager, og hvem som kan gi dem
home-point-sudden-symptoms-hint = medikamentskrin, behovsmedisin
home-point-equipment = Hjelpemidler og utstyr hjemme
home-point-equipment-hint = seng, rullator, bandasjer
home-point-home-nurse = Beskjed til hjemmesykepleien, og et første besøk
home-point-whom-to-call = Hvem jeg ringer til i natt og i helga
home-point-watch-for = Hva jeg skal følge med på
home-point-next-appointment = Neste avtale
home-point-results-to-come = Prøvesvar som ikke er kommet, og hvem som gir meg dem
home-point-transport = Reisen hjem
home-point-who-is-at-home = Hvem som er hjemme hos meg

## Om et punkt er på plass.

readiness-in-place = På plass
readiness-missing = Mangler
readiness-not-needed = Trengs ikke

## Tidspunkter da alt sees på samlet.

review-moment-diagnosis = Ny diagnose
review-moment-start-of-treatment = Behandlingen begynner
review-moment-change-of-treatment = Behandlingen blir endret
review-moment-end-of-treatment = Behandlingen slutter
review-moment-going-home = Hjem fra sykehuset
review-moment-going-home-hint = utskriving
review-moment-getting-worse = Jeg er blitt dårligere
review-moment-new-home-or-gp = Nytt sted å bo eller ny fastlege
review-moment-every-three-months = Hver tredje måned

## Hvor oppfølgingen skal være, når samtalen er ferdig.

follow-up-gp = Hos fastlegen
follow-up-hospital = På sykehuset
follow-up-both = Begge steder
follow-up-both-hint = fastlegen og sykehuset deler den
follow-up-none = Ingen er planlagt

## Hvor mye pasienten vil styre selv.

managing-i-do-it = Jeg gjør det selv
managing-i-do-it-hint = jeg holder oversikten
managing-we-share-it = Vi deler på det
managing-we-share-it-hint = noen hjelper meg med oversikten
managing-someone-does = Noen gjør det for meg
managing-someone-does-hint = jeg vil bli spurt minst mulig

## Hvor godt behandlingen henger sammen: utsagnene, hvor ofte de stemmer, og hva slags samarbeid de tyder på.

statement-know-each-other = De kjenner til hverandres planer
statement-i-carry-messages = Jeg må selv gå med beskjeder mellom dem
statement-i-know-whom-to-call = Jeg vet hvem jeg skal ringe til, også om natten
statement-whole-picture = Noen har oversikt over det hele
statement-what-matters = De spør hva som er viktig for meg, ikke bare om sykdommen
statement-family-included = Familien min er med slik jeg ønsker
statement-part-of-decisions = Jeg er med på å bestemme
statement-everyday-life = Følelser og hverdag blir også tatt opp
frequency-often = Ofte
frequency-sometimes = Noen ganger
frequency-seldom = Sjelden
frequency-not-sure = Vet ikke
collaboration-each-on-their-own = Hver for seg
collaboration-each-on-their-own-hint = Hver gjør sitt, men de vet lite om hverandre. Det er ofte du som må binde det sammen, og det er mye å bære.
collaboration-each-adding-their-part = Hver med sitt bidrag
collaboration-each-adding-their-part-hint = De vet om hverandre, og alle bidrar med noe. Av og til er det likevel du som må bringe ting videre.
collaboration-a-team = Et team
collaboration-a-team-hint = De samarbeider og vet hvem som gjør hva. Det som er viktig for deg, kunne fått mer plass.
collaboration-a-team-with-me = Et team der jeg er med
collaboration-a-team-with-me-hint = De samarbeider, og du er en del av teamet. Det som er viktig for deg, teller når noe skal bestemmes.

## Det appen gjør oppmerksom på: et kort navn på hver regel.

rule-nobody-leads = Ingen har ansvaret
rule-two-leads = To har ansvaret
rule-no-way-to-reach = Et nummer mangler
rule-nobody-at-night = Netter og helger
rule-no-coordinator = En som holder i trådene
rule-no-copy-since-change = Har ikke sett det siste
rule-task-past-its-date = Dagen er passert
rule-appointment-without-who-or-where = Hvem eller hvor
rule-concerns-not-answered = Ikke snakket om ennå
rule-check-incomplete = En kontroll å gjøre ferdig
rule-nobody-renews = Hvem som fornyer medisinen
rule-nothing-planned = Ingenting planlagt
rule-going-home-open = Før hjemreisen
rule-nobody-asked = Ingen er spurt
rule-nobody-speaks-for-me = Hvem som snakker på mine vegne
rule-agreed-not-known = Avtalt, men ikke gitt videre
rule-no-backup = En kopi av alt

## Situasjoner da det er verdt å be om en felles samtale: et kort navn på hver.

situation-contact-with-gp = Kontakten med fastlegen
situation-gp-unsure = Hva fastlegen gjør
situation-handing-over = Andre tar over
situation-handing-over-hint = ansvaret skifter hender
situation-unsafe-waiting = Ventetid som kjennes utrygg
situation-serious-or-several = Alvorlig sykdom, eller flere

## Språk med sine egne navn: hver finner sitt i enhver liste.

language-en = English
language-nb = Norsk bokmål
language-da = Dansk
