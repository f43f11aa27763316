# Spørsmål å begynne med.

prompts-title = Spørsmål å begynne med
prompts-lede = Velg ett, si det med egne ord, og bestem hvem du vil spørre.
prompts-who-does-what = Hvem som gjør hva
prompts-treatment = Behandlingen
prompts-afterwards = Svar, og tiden etterpå
prompts-at-home = Hjemme, familien, og hvis det blir verre
prompts-noted = Dette har du skrevet ned.
