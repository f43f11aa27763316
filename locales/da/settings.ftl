# Indstillinger.

settings-undo = Fortryd
settings-undo-text = { $count ->
    [0] Der er ingen ændringer at fortryde.
    [1] Du kan fortryde den seneste ændring.
   *[other] Du kan fortryde de { $count } seneste ændringer, én ad gangen.
}
settings-undo-now = Fortryd den seneste ændring
settings-where = Hvor dit behandlingspas er
settings-where-text = Det ligger på denne telefon, i denne browser. Andre kan kun se det, du viser eller sender dem. Hvis telefonen bliver væk, kan kun en sikkerhedskopi hente det tilbage.
settings-install = På hjemmeskærmen
settings-install-text = Læg Red Thread på hjemmeskærmen. Så åbner den hurtigere, og telefonen passer bedre på det, du skriver.
settings-install-now = Læg den på hjemmeskærmen
settings-install-by-hand = Vælg »Føj til hjemmeskærm« i browserens menu. På iPhone ligger menuen bag knappen Del.
settings-installed = Red Thread er på hjemmeskærmen.
settings-limits = Hvad det her ikke er
settings-limits-text = Det er dig, der skriver i Red Thread. Det er ikke en patientjournal, det giver ingen lægelige råd, og det slår ikke alarm. I en nødsituation i Danmark: ring 112.
