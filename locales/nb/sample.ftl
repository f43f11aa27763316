## Eksempelpasset: oppdiktede mennesker i en oppdiktet by, med numre som ikke går til noen.

sample-called = Solveig
sample-full-name = Solveig Nygård
sample-phone = 00 00 01 01
sample-communication = Jeg hører dårlig på venstre øre. Skriv gjerne ting ned.
sample-matters = Å være frisk nok til å synge i koret til jul, og å få ærlig beskjed.
sample-in-one-sentence = Tarmkreft med spredning til leveren, funnet i vår; cellegift hver tredje uke for å holde den i sjakk.

## Teamet.

sample-member-gp-name = Hanne Dahl
sample-member-gp-service = Lillevik legesenter
sample-member-gp-phone = 00 00 01 10
sample-member-gp-ask = Resepter, blodprøver, sukkersyken
sample-member-gp-hours = Hverdager 8–15
sample-member-oncologist-name = Jonas Aasen
sample-member-oncologist-service = Kreftpoliklinikken, Fjordby sykehus
sample-member-oncologist-phone = 00 00 01 20
sample-member-oncologist-ask = Behandlingen og bildene
sample-member-nurse-name = Linn Haugen
sample-member-nurse-service = Kreftpoliklinikken, Fjordby sykehus
sample-member-nurse-phone = 00 00 01 21
sample-member-nurse-email = linn@fjordby.example
sample-member-nurse-ask = Alt, når jeg ikke vet hvem jeg skal spørre
sample-member-nurse-hours = Hverdager 9–15
sample-member-home-nurse-name = Petter Moen
sample-member-home-nurse-service = Hjemmesykepleien, Lillevik
sample-member-home-nurse-phone = 00 00 01 30
sample-member-home-nurse-ask = Veneporten, pumpa, bandasjer
sample-member-home-nurse-hours = Alle dager 7–22
sample-member-palliative-name = Eva Strand
sample-member-palliative-service = Palliativt team, Fjordby sykehus
sample-member-palliative-phone = 00 00 01 40
sample-member-palliative-ask = Smerter som ikke gir seg
sample-member-palliative-hours = Døgnet rundt
sample-member-physio-name = Siri Lund
sample-member-physio-service = Lillevik fysioterapi
sample-member-physio-phone = 00 00 01 50
sample-member-physio-ask = Styrke og balanse
sample-member-husband-name = Arne Nygård
sample-member-husband-phone = 00 00 01 02
sample-member-daughter-name = Maria Nygård
sample-member-daughter-service = Bor to timer unna
sample-member-daughter-phone = 00 00 01 03
sample-member-daughter-email = maria@nygard.example
sample-member-daughter-ask = Papirer, data, hva som ble sagt

## Hvem gjør hva.

sample-task-treatment = Bestemmer om cellegift og doser
sample-task-side-effects = Ringer meg to dager etter hver kur
sample-task-pain = Smerteplan, justeres sammen med fastlegen
sample-task-medicines = Holder den ene listen og fornyer resepter
sample-task-blood = Tar blodprøver to dager før kuren
sample-task-results = Forteller meg hva bildene viste
sample-task-line = Skyller veneporten
sample-task-line-when = Hver fjerde uke
sample-task-training = Øvelser jeg kan gjøre hjemme
sample-task-training-when = Én gang i uka
sample-task-transport = Kjører meg fram og tilbake
sample-task-family = Noen Arne kan snakke med
sample-task-everyday = Handler; noterer ved samtaler

## Avtaler.

sample-appointment-blood-place = Lillevik legesenter, rom 2
sample-appointment-treatment-place = Fjordby sykehus, dagenheten, 3. etasje
sample-appointment-treatment-getting-there = Østinngangen, heis til 3. etasje
sample-appointment-treatment-bring = Medisinliste, varme sokker
sample-appointment-shared-place = På video, fra kjøkkenet mitt
sample-appointment-shared-purpose = Hvem gjør hva framover
sample-appointment-gp-purpose = Blodtrykk, sukkersyke, hvordan vi har det
sample-appointment-scan-place = Fjordby sykehus, røntgen
sample-appointment-scan-purpose = Har behandlingen virket?
sample-appointment-home-purpose = Veneport og bandasjer

## Bekymringer.

sample-concern-tiredness = For trøtt til å lage mat etter klokka tolv
sample-concern-tingling = Jeg mister kopper; knapper er vanskelige
sample-concern-appetite = Alt smaker metall
sample-concern-worry = Nettene før bildene
sample-concern-weekend = I helga ble jeg sendt fra det ene nummeret til det andre
sample-concern-private = Jeg er ikke klar til å snakke med Arne om å dø

## Spørsmål.

sample-question-choir = Kan jeg synge med veneport?
sample-question-break = Kan én kur vente, så jeg rekker bursdagen til Maria?
sample-question-diabetes = Hvem justerer sukkersykemedisinen når jeg ikke får i meg mat?

## Det vi ble enige om.

sample-agreement-dose = Lavere dose neste gang, på grunn av prikkingen
sample-agreement-fever = Over 38 °C: jeg ringer sykehuset straks
sample-agreement-list = Én medisinliste, sendt til hjemmesykepleien

## Ønsker.

sample-wish-home = Hjemme, så lenge Arne klarer det
sample-wish-told = Si det til meg først, så til familien
sample-wish-not = Ikke intensivbehandling for noe som ikke blir bedre
sample-wish-document = Mine skriftlige ønsker
sample-wish-document-where = Blå perm; kopi hos fastlegen

## Medisiner, slik de står på lista mi.

sample-medicine-pain-name = Paracetamol
sample-medicine-pain-dose = 1 g inntil 4 ganger daglig
sample-medicine-pain-purpose = Smerter
sample-medicine-nausea-name = Ondansetron
sample-medicine-nausea-dose = Ved behov, inntil 2 ganger daglig
sample-medicine-nausea-purpose = Kvalme etter kuren
sample-medicine-stomach-name = Loperamid
sample-medicine-stomach-dose = Ved behov, som på pakken
sample-medicine-stomach-purpose = Diaré
sample-medicine-diabetes-name = Metformin
sample-medicine-diabetes-dose = 500 mg morgen og kveld
sample-medicine-diabetes-purpose = Sukkersyke (diabetes)
sample-medicine-vitamin-name = Vitamin D
sample-medicine-vitamin-dose = 1 tablett daglig
sample-medicine-vitamin-purpose = Skjelettet

## Allergier.

sample-allergy-penicillin = Penicillin
sample-allergy-penicillin-reaction = Utslett over hele kroppen, 1994
sample-allergy-plaster = Plaster
sample-allergy-plaster-reaction = Rød og sår hud

## Mål, sykdom, behandling, oppfølging, og det som ligger hjemme for natten.

sample-goal = Gå rundt vannet med Arne igjen
sample-goal-by = Før påske
sample-right-now = Sliten etter siste kur, ingen feber. Spiser lite, drikker godt.
sample-condition-diabetes = Diabetes type 2
sample-condition-diabetes-since = Siden 2014
sample-treatment-operation = Fjernet en del av tarmen
sample-treatment-chemo = Cellegift, kurer på tre uker
sample-check-scan = CT
sample-check-scan-how-often = Hver tredje måned
sample-watch-fever = Feber over 38 °C
sample-watch-fever-then = Ringe sykehuset med én gang, også om natten
sample-decision-pump = Pumpe hjemme eller tabletter
sample-decision-pump-chosen = Tabletter foreløpig
sample-decision-pump-reasons = Færre turer; jeg vil ha hendene fri
sample-wish-trade-off = Heller litt vondt enn å være sløv
sample-medicine-sudden-name = Morfindråper
sample-medicine-sudden-dose = Som palliativt team har skrevet
sample-medicine-sudden-purpose = Plutselige smerter eller tung pust
sample-medicine-sudden-given-by = Hjemmesykepleien; grønn boks på kjøkkenet
