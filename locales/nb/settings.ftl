# Innstillinger.

settings-undo = Angre
settings-undo-text = { $count ->
    [0] Det er ingen endringer å angre.
    [1] Du kan angre den siste endringen.
   *[other] Du kan angre de { $count } siste endringene, én om gangen.
}
settings-undo-now = Angre den siste endringen
settings-where = Hvor behandlingspasset ditt er
settings-where-text = Det ligger på denne telefonen, i denne nettleseren. Andre får bare se det du viser eller sender dem. Blir telefonen borte, er det bare en sikkerhetskopi som kan hente det tilbake.
settings-install = På hjemskjermen
settings-install-text = Legg Red Thread på hjemskjermen. Da åpner den raskere, og telefonen tar bedre vare på det du skriver.
settings-install-now = Legg den på hjemskjermen
settings-install-by-hand = Velg «Legg til på Hjem-skjerm» i nettleserens meny. På iPhone ligger menyen bak Del-knappen.
settings-installed = Red Thread er på hjemskjermen.
settings-limits = Hva dette ikke er
settings-limits-text = Det er du som skriver i Red Thread. Det er ikke en pasientjournal, det gir ingen medisinske råd, og det slår ikke alarm. I en nødsituasjon i Norge: ring 113.
