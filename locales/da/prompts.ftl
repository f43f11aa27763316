# Spørgsmål at begynde med.

prompts-title = Spørgsmål at begynde med
prompts-lede = Vælg ét, sig det med dine egne ord, og bestem, hvem du vil spørge.
prompts-who-does-what = Hvem der gør hvad
prompts-treatment = Behandlingen
prompts-afterwards = Svar, og tiden bagefter
prompts-at-home = Hjemme, familien, og hvis det bliver værre
prompts-noted = Det her har du skrevet ned.
