# Bekymringer, tjeklisten og spørgsmål.

raise-concerns = Det, der plager mig
raise-concerns-empty = Skriv ned, hvad der plager dig, med egne ord eller fra tjeklisten. Du bestemmer, hvem der får det at se.
raise-from-checklist = Se tjeklisten igennem
raise-questions = Det, jeg vil spørge om
raise-questions-empty = Skriv ét spørgsmål ad gangen, og til hvem. Du finder nogle at begynde med.
raise-dealt-with = Klaret eller besvaret
raise-at-contact = { $kind }, { $when }
concern-add = Tilføj noget, der plager mig
concern-private = Kun du ser det her. Det kommer aldrig med i en kode.
concern-over-time = Sådan har det været
concern-settled = Det her er klaret
concern-back = Det her plager mig igen
question-add = Tilføj et spørgsmål
question-write-answer = Skriv svaret ned
level-lowest = slet ikke
level-highest = så slemt, som det kan blive
checklist-title = Tjekliste
checklist-lede = Tryk på det, der plager dig, og sig hvor meget. Lad resten være.
