# Det, der gives videre til andre programmer som et dokument (FHIR).

fhir-title = Patientens eget behandlingspas
fhir-story = Patientens egen historie
fhir-plan = Plan for behandling og opfølgning
fhir-nothing = Der står ikke noget om det i denne kopi. Der kan godt være noget alligevel: spørg patienten.
fhir-how-much = Hvor meget det plager patienten, fra 0 til 10: { $what }
fhir-helps = Hjælper med det her
fhir-agreed = Aftalt
fhir-agreed-with = Aftalt med { $name }
fhir-talked-with = Talt igennem med { $name }
fhir-raise-with = Tages op med { $name }
