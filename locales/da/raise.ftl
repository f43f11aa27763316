# Bekymringer, tjeklisten og spørgsmål.

raise-concerns = Det, der bekymrer eller generer mig
raise-concerns-empty = Skriv ned, hvad der bekymrer eller generer dig, med egne ord eller fra tjeklisten. Du bestemmer, hvem der får det at se.
raise-from-checklist = Se tjeklisten igennem
raise-questions = Det, jeg vil spørge om
raise-questions-empty = Skriv ét spørgsmål ad gangen, og til hvem. Der er nogle at begynde med.
raise-dealt-with = Talt om og klaret
raise-at-contact = { $kind }, { $when }
concern-add = Tilføj noget, der bekymrer eller generer mig
concern-private = Kun du ser det her. Det kommer aldrig med i en kode.
concern-over-time = Sådan har det været
concern-settled = Det her er klaret
concern-back = Det her er kommet igen
question-add = Tilføj et spørgsmål
question-write-answer = Skriv svaret ned
level-lowest = slet ikke
level-highest = så meget, det kan blive
checklist-title = Tjekliste
checklist-lede = Åbn en del, og tryk på det, der generer dig. Lad resten være.
