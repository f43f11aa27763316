# Låsen på behandlingspasset, og siden et låst pas viser.

lock-title = Lås
lock-settings = Med lås åbnes dit behandlingspas kun med en adgangskode, eller med fingeraftryk eller ansigt.
lock-see = Se låsen
lock-lede = Uden lås kan alle, der kan åbne denne telefon, læse dit behandlingspas.
lock-what = Med lås åbnes det kun med din adgangskode. Intet af det, du har skrevet, kan læses uden adgangskoden, heller ikke af nogen, der kopierer alt fra telefonen.
lock-forget = Glemmer du adgangskoden, kan ingen åbne behandlingspasset, og ingen kan lave en ny adgangskode. Så kan det kun hentes tilbage fra en sikkerhedskopi.
lock-backup-first = Du har ingen sikkerhedskopi endnu. Lav en først.
lock-password = Adgangskode
lock-password-hint = Mindst ti tegn. Gerne nogle ord, der ikke hører sammen.
lock-again = Adgangskoden en gang til
lock-show = Vis adgangskoden
lock-label = Navn, der vises, når det er låst
lock-label-hint = Alle, der får fat i telefonen, kan læse dette navn. Lad feltet stå tomt, hvis ingen skal se det.
lock-minutes = Lås automatisk
lock-after = { $count ->
    [1] Efter 1 minut uden brug
   *[other] Efter { $count } minutter uden brug
}
lock-hidden = Det låses også, når du går ud af appen: med det samme, eller efter et minut, hvis du er ved at sende noget eller lave en sikkerhedskopi.
lock-put-on = Lås med denne adgangskode
lock-working = Et øjeblik …
lock-done = Færdig.
lock-differs = Adgangskoderne er ikke ens. Skriv adgangskoden igen.
lock-too-short = Adgangskoden er for kort. Den skal have mindst ti tegn.
lock-too-long = Adgangskoden eller navnet er for langt. Gør det kortere.
lock-label-too-long = Navnet, der vises, når det er låst, er for langt til at blive gemt. Slå låsen fra, og lås igen med et kortere navn.
lock-too-plain = Den adgangskode er let at gætte. Vælg nogle ord, der ikke hører sammen.
lock-unsaved = Ikke alt er gemt endnu. Så snart det er gemt, kan du slå låsen til.
lock-sample = Det her er et eksempel. Når du har dit eget behandlingspas, kan du låse det her.
lock-not-now = Det lykkedes ikke lige nu. Luk andre apps, tjek, at du er på nettet, og prøv igen. Dit behandlingspas er i sikkerhed.
lock-no-place = Denne browser kan ikke låse et behandlingspas. Det virker i de fleste browsere, når du ikke bruger et privat vindue.
lock-not-stored = Det kunne ikke gemmes. Tjek, at der er plads på telefonen, og prøv igen. Dit behandlingspas er i sikkerhed.
lock-on = Låsen er slået til. Dit behandlingspas åbnes kun med din adgangskode.
lock-now = Lås nu
lock-passkey = Fingeraftryk eller ansigt
lock-passkey-text = Du kan åbne låsen på samme måde, som du åbner telefonen. Adgangskoden virker stadig.
lock-passkey-add = Brug fingeraftryk eller ansigt
lock-passkey-on = Fingeraftryk eller ansigt åbner også låsen.
lock-passkey-drop = Brug kun adgangskoden
lock-no-passkey = Telefonen genkendte ikke fingeraftrykket eller ansigtet, så intet er ændret. Du kan prøve igen eller bruge adgangskoden.
lock-cannot-passkey = Denne telefon eller browser kan ikke åbne låsen med fingeraftryk eller ansigt. Adgangskoden virker.
lock-card = Kort til nat og weekend
lock-card-text = I en nødsituation kan nogen få brug for kortet til nat og weekend, når du ikke kan skrive en adgangskode. Du kan lade kortet ligge uden for låsen. Så kan alle, der får fat i telefonen, læse, hvad der står på kortet.
lock-card-leave = Lad kortet ligge uden for låsen
lock-card-outside = Kortet ligger uden for låsen. Alle, der får fat i telefonen, kan læse, hvad der står på det.
lock-card-take = Læg kortet bag låsen
lock-off = Slå låsen fra
lock-off-text = Så kan alle, der kan åbne denne telefon, læse dit behandlingspas igen.
lock-off-now = Slå låsen fra
lock-closing = Låser …
lock-closing-text = Behandlingspasset låses, så snart alt er gemt.
lock-unsaved-lost = Kan det slet ikke gemmes, kan du låse alligevel. Så går dine seneste ændringer tabt, medmindre de stadig står i det skema, hvor du skrev dem.
lock-unsaved-now = Lås uden de seneste ændringer

gate-title = Låst behandlingspas
gate-lede = Dette behandlingspas er låst. Skriv adgangskoden for at åbne det.
gate-open = Åbn
gate-opening = Åbner … Det tager et øjeblik.
gate-wrong = Adgangskoden er ikke rigtig. Der er forskel på store og små bogstaver. Prøv igen.
gate-card = Til dem, der hjælper i en nødsituation. Det åbnes uden adgangskode.
gate-card-open = Se kortet
gate-forgotten = Glemt adgangskoden?
gate-forgotten-text = Uden adgangskoden kan ingen åbne det. Har du en sikkerhedskopi, kan den erstatte det, der er låst her.
gate-delete = Uden adgangskoden kan du stadig slette alt på denne telefon.
