# Det som gis videre til andre programmer som et dokument (FHIR).

fhir-title = Pasientens eget behandlingspass
fhir-story = Pasientens egen historie
fhir-plan = Plan for behandling og oppfølging
fhir-nothing = Det står ingenting om dette i denne kopien. Det kan likevel være noe: spør pasienten.
fhir-how-much = Hvor mye dette plager pasienten, fra 0 til 10: { $what }
fhir-helps = Hjelper til med dette
fhir-agreed = Avtalt
fhir-agreed-with = Avtalt med { $name }
fhir-talked-with = Snakket gjennom med { $name }
fhir-raise-with = Tas opp med { $name }
