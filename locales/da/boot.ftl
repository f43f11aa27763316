boot-old-browser = Denne browser er for gammel til Red Thread. Opdater den, eller åbn siden i en anden browser.
boot-missing-file = En del af Red Thread kunne ikke hentes. Det, du har gemt, er her stadig. Prøv igen om lidt.
boot-offline = Du er ikke på nettet. Red Thread har kun brug for nettet den første gang. Derefter virker den uden.
boot-stopped = Noget gik galt. Dine oplysninger er i sikkerhed på denne telefon.
boot-open-again = Åbn igen
boot-framed = For at passe på dine oplysninger åbner Red Thread ikke inde i en anden side.
boot-open-alone = Åbn Red Thread for sig selv
boot-no-script = Red Thread har brug for JavaScript. Slå det til i browserens indstillinger.
