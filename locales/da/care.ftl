# Behandling, opfølgning, mål og valg.

care-title = Behandling og opfølgning
care-empty-title = Her står der ikke noget endnu
care-empty-text = Sygdomme, behandlinger, medicin og kontroller har deres plads her. Tilføj kun det, der hjælper dig.
care-conditions = Sygdomme
care-treatments = Behandlinger
care-checks = Kontroller
care-watches = Hvad jeg skal holde øje med
care-main = Hovedsygdommen
care-from = fra { $day }
care-until = til { $day }
care-from-until = { $from } til { $until }
care-since = { $change } siden { $day }
care-for-sudden = Ligger hjemme mod pludselige symptomer
care-next = næste { $day }
care-ordered-by = bestilles af { $name }
care-told-by = { $name } giver svaret
care-told-by-nobody = Det er ikke aftalt, hvem der giver svaret
wishes-title = Mål, ønsker og valg
wishes-empty-title = Her står der ikke noget endnu
wishes-goals = Mål
wishes-reached = Nået
wishes-decisions = Valg
wishes-decided = Valgt: { $what }
wishes-not-decided = Ikke besluttet endnu
