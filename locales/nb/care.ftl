# Behandling, oppfølging, mål og valg.

care-title = Behandling og oppfølging
care-empty-title = Her står det ikke noe ennå
care-empty-text = Sykdommer, behandlinger, medisiner og kontroller har sin plass her. Legg bare til det som hjelper deg.
care-conditions = Sykdommer
care-treatments = Behandlinger
care-checks = Kontroller
care-watches = Hva jeg skal følge med på
care-main = Hovedsykdommen
care-from = fra { $day }
care-until = til { $day }
care-from-until = { $from } til { $until }
care-since = { $change } siden { $day }
care-for-sudden = Ligger hjemme mot plutselige plager
care-next = neste { $day }
care-ordered-by = bestilles av { $name }
care-told-by = { $name } gir svaret
care-told-by-nobody = Det er ikke avtalt hvem som gir svaret
wishes-title = Mål, ønsker og valg
wishes-empty-title = Her står det ikke noe ennå
wishes-goals = Mål
wishes-reached = Nådd
wishes-decisions = Valg
wishes-decided = Valgt: { $what }
wishes-not-decided = Ikke bestemt ennå
