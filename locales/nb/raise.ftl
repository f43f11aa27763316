# Bekymringer, sjekklisten og spørsmål.

raise-concerns = Det som plager meg
raise-concerns-empty = Skriv ned det som plager deg, med egne ord eller fra sjekklista. Du bestemmer hvem som får se det.
raise-from-checklist = Se gjennom sjekklista
raise-questions = Det jeg vil spørre om
raise-questions-empty = Skriv ett spørsmål om gangen, og til hvem. Du finner noen å begynne med.
raise-dealt-with = Ordnet eller besvart
raise-at-contact = { $kind }, { $when }
concern-add = Legg til noe som plager meg
concern-private = Bare du ser dette. Det kommer aldri med i en kode.
concern-over-time = Slik har det vært
concern-settled = Dette er ordnet
concern-back = Dette plager meg igjen
question-add = Legg til et spørsmål
question-write-answer = Skriv ned svaret
level-lowest = ikke i det hele tatt
level-highest = så mye det går an
checklist-title = Sjekkliste
checklist-lede = Trykk på det som plager deg, og si hvor mye. La resten være.
