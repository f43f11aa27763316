## Eksempelpasset: opdigtede mennesker i en opdigtet by, med numre, som ikke går til nogen.

sample-called = Kirsten
sample-full-name = Kirsten Holm
sample-phone = 00 00 02 01
sample-communication = Jeg hører dårligt på venstre øre. Skriv gerne ting ned.
sample-matters = At have kræfter til at synge i koret til jul, og at få ærlig besked.
sample-in-one-sentence = Tarmkræft med spredning til leveren, fundet i foråret; kemoterapi hver tredje uge for at holde den i skak.

## Teamet.

sample-member-gp-name = Anne Bech
sample-member-gp-service = Lægehuset i Nørby
sample-member-gp-phone = 00 00 02 10
sample-member-gp-ask = Recepter, blodprøver, min sukkersyge
sample-member-gp-hours = Hverdage 8–16
sample-member-oncologist-name = Søren Kjær
sample-member-oncologist-service = Onkologisk ambulatorium, Midtby Hospital
sample-member-oncologist-phone = 00 00 02 20
sample-member-oncologist-ask = Behandlingen og scanningerne
sample-member-nurse-name = Line Vestergaard
sample-member-nurse-service = Onkologisk ambulatorium, Midtby Hospital
sample-member-nurse-phone = 00 00 02 21
sample-member-nurse-email = line@midtby.example
sample-member-nurse-ask = Alt, når jeg ikke ved, hvem jeg skal spørge
sample-member-nurse-hours = Hverdage 9–15
sample-member-home-nurse-name = Birgit Lauridsen
sample-member-home-nurse-service = Hjemmesygeplejen, Nørby
sample-member-home-nurse-phone = 00 00 02 30
sample-member-home-nurse-ask = Porten, pumpen, forbindinger
sample-member-home-nurse-hours = Alle dage 7–22
sample-member-palliative-name = Rikke Thorsen
sample-member-palliative-service = Palliativt team, Midtby Hospital
sample-member-palliative-phone = 00 00 02 40
sample-member-palliative-ask = Smerter, der bliver ved
sample-member-palliative-hours = Døgnet rundt
sample-member-physio-name = Jonas Friis
sample-member-physio-service = Nørby Sundhedscenter
sample-member-physio-phone = 00 00 02 50
sample-member-physio-ask = Styrke og balance
sample-member-husband-name = Jens Holm
sample-member-husband-phone = 00 00 02 02
sample-member-daughter-name = Mette Holm
sample-member-daughter-service = Bor to timer herfra
sample-member-daughter-phone = 00 00 02 03
sample-member-daughter-email = mette@holm.example
sample-member-daughter-ask = Papirer, hvad der blev sagt

## Hvem gør hvad.

sample-task-treatment = Tager stilling til kemoterapi og doser
sample-task-side-effects = Ringer til mig to dage efter hver behandling
sample-task-pain = Smerteplan, sammen med egen læge
sample-task-medicines = Holder den ene liste og fornyer recepter
sample-task-blood = Tager blodprøver to dage før behandlingen
sample-task-results = Fortæller mig, hvad scanningen viste
sample-task-line = Skyller porten
sample-task-line-when = Hver fjerde uge
sample-task-training = Øvelser, jeg kan lave hjemme
sample-task-training-when = En gang om ugen
sample-task-transport = Kører mig frem og tilbage
sample-task-family = Nogen, Jens kan tale med
sample-task-everyday = Køber ind; skriver ned ved samtaler

## Aftaler.

sample-appointment-blood-place = Lægehuset i Nørby, rum 2
sample-appointment-treatment-place = Midtby Hospital, dagafsnit, 3. sal
sample-appointment-treatment-getting-there = Østindgangen, elevator til 3. sal
sample-appointment-treatment-bring = Medicinliste, varme sokker
sample-appointment-shared-place = På video, fra mit køkken
sample-appointment-shared-purpose = Hvem gør hvad fremover
sample-appointment-gp-purpose = Blodtryk, sukkersyge, hvordan vi har det
sample-appointment-scan-place = Midtby Hospital, røntgen
sample-appointment-scan-purpose = Har behandlingen virket?
sample-appointment-home-purpose = Port og forbindinger

## Bekymringer.

sample-concern-tiredness = For træt til at lave mad om aftenen
sample-concern-tingling = Jeg taber kopper; knapper er svære
sample-concern-appetite = Alt smager af metal
sample-concern-worry = Nætterne før en scanning
sample-concern-weekend = I weekenden blev jeg sendt fra det ene nummer til det andet
sample-concern-private = Jeg er ikke klar til at tale med Jens om at dø

## Spørgsmål.

sample-question-choir = Må jeg synge med porten i?
sample-question-break = Kan en behandling vente, så jeg kan komme til Mettes fødselsdag?
sample-question-diabetes = Hvem justerer min diabetesmedicin, når jeg ikke spiser?

## Det, vi blev enige om.

sample-agreement-dose = Lavere dosis næste gang på grund af prikken
sample-agreement-fever = Over 38 °C: jeg ringer straks til hospitalet
sample-agreement-list = Én medicinliste, sendt til hjemmesygeplejen

## Ønsker.

sample-wish-home = Hjemme, så længe Jens kan klare det
sample-wish-told = Sig det til mig først, så til familien
sample-wish-not = Ingen intensiv behandling, hvis det ikke gør mig rask
sample-wish-document = Mine skriftlige ønsker
sample-wish-document-where = Blå mappe; kopi hos egen læge

## Medicin, som det står på min liste.

sample-medicine-pain-name = Paracetamol
sample-medicine-pain-dose = 1 g op til 4 gange dagligt
sample-medicine-pain-purpose = Smerter
sample-medicine-nausea-name = Ondansetron
sample-medicine-nausea-dose = Efter behov, op til 2 gange dagligt
sample-medicine-nausea-purpose = Kvalme efter behandling
sample-medicine-stomach-name = Loperamid
sample-medicine-stomach-dose = Efter behov, som på pakken
sample-medicine-stomach-purpose = Diarré
sample-medicine-diabetes-name = Metformin
sample-medicine-diabetes-dose = 500 mg morgen og aften
sample-medicine-diabetes-purpose = Sukkersyge (diabetes)
sample-medicine-vitamin-name = D-vitamin
sample-medicine-vitamin-dose = 1 tablet dagligt
sample-medicine-vitamin-purpose = Knoglerne

## Allergier.

sample-allergy-penicillin = Penicillin
sample-allergy-penicillin-reaction = Udslæt over hele kroppen, 1994
sample-allergy-plaster = Plaster
sample-allergy-plaster-reaction = Rød, øm hud

## Mål, sygdom, behandling, opfølgning, og det, der ligger hjemme til natten.

sample-goal = Gå rundt om søen med Jens igen
sample-goal-by = Inden påske
sample-right-now = Træt siden sidste kur, ingen feber. Spiser lidt, drikker godt.
sample-condition-diabetes = Type 2-diabetes
sample-condition-diabetes-since = Siden 2014
sample-treatment-operation = Fjernet en del af tarmen
sample-treatment-chemo = Kemoterapi, kure på tre uger
sample-check-scan = CT-skanning
sample-check-scan-how-often = Hver tredje måned
sample-watch-fever = Feber over 38 °C
sample-watch-fever-then = Ringe til sygehuset med det samme, også om natten
sample-decision-pump = Pumpe hjemme eller tabletter
sample-decision-pump-chosen = Tabletter indtil videre
sample-decision-pump-reasons = Færre ture; jeg vil have hænderne fri
sample-wish-trade-off = Hellere lidt ondt end at være sløv
sample-medicine-sudden-name = Morfindråber
sample-medicine-sudden-dose = Som palliativt team har skrevet
sample-medicine-sudden-purpose = Pludselige smerter eller åndenød
sample-medicine-sudden-given-by = Hjemmesygeplejersken; grøn æske i køkkenet
