# What is handed on to other programs as a document (FHIR).

fhir-title = The patient’s own care passport
fhir-story = The patient’s story
fhir-plan = Plan of care
fhir-nothing = Nothing about this is in this copy. That does not mean there is nothing: ask the patient.
fhir-how-much = How much this troubles the patient, from 0 to 10: { $what }
fhir-helps = Helps with this
fhir-agreed = Agreed
fhir-agreed-with = Agreed with { $name }
fhir-talked-with = Talked through with { $name }
fhir-raise-with = To raise with { $name }
