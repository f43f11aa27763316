boot-old-browser = Denne nettleseren er for gammel for Red Thread. Oppdater den, eller åpne siden i en annen nettleser.
boot-missing-file = En del av Red Thread kunne ikke hentes. Det du har lagret, er her fortsatt. Prøv igjen om litt.
boot-offline = Du er ikke på nett. Red Thread trenger nett bare den første gangen. Etter det virker den uten.
boot-stopped = Noe gikk galt. Opplysningene dine er trygge på denne telefonen.
boot-open-again = Åpne igjen
boot-framed = For å holde opplysningene dine trygge åpner ikke Red Thread inne i en annen side.
boot-open-alone = Åpne Red Thread for seg selv
boot-no-script = Red Thread trenger JavaScript. Slå det på i innstillingene til nettleseren.
