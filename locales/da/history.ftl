# Historikken: hver ændring, tidligere versioner af noget, hente tilbage, rydde med vilje.

history-title = Historik
history-lede = Alt, hvad du har skrevet, bliver gemt her, også det, du har rettet eller fjernet. Du kan hente det hele tilbage.
history-see = Se historikken
history-settings = Se, hvad du har rettet eller fjernet, og hent det tilbage.
history-none-title = Intet er ændret endnu
history-none-text = Når du retter eller fjerner noget, bliver det, der stod før, gemt her.
history-written = Tilføjet
history-changed = Rettet
history-taken-out = Fjernet
history-brought-back = Hentet tilbage
history-you = Du
history-you-with = Du, sammen med { $name }
history-line = { $label }: { $after } (før: { $before })
history-line-new = { $label }: { $after }
history-lines-more = { $count ->
    [1] Og én ting mere.
   *[other] Og { $count } ting mere.
}
history-begins = { $count ->
    [0] Her begynder det, { $day }.
    [1] Her begynder det, { $day }, med én ting, du skrev ned.
   *[other] Her begynder det, { $day }, med { $count } ting, du skrev ned.
}
history-show-earlier = Vis tidligere ændringer

history-versions = Tidligere versioner
history-versions-none = Der er ingen tidligere version.
history-now = Som det er nu
history-now-gone = Det er fjernet
history-since = Siden { $when }
history-then-label = Dengang
history-now-label = Nu
history-same = Det samme som nu.
history-bring-back = Hent det her tilbage
history-empty = Ingenting
history-no = Nej
history-unknown = Noget, som denne version af appen ikke kender
history-differs = Anderledes end nu
history-settled = Klaret
history-levels = Hvor generende det var andre dage
history-talk = Samtalen
history-copy = Hvornår en kopi blev givet
history-rest = Mindre detaljer
history-is-back = Det er hentet tilbage

history-clear-link = Ryd historikken …
history-clear-title = Ryd historikken
history-clear-lede = Du kan begynde forfra med det, der står i dit behandlingspas nu, og give slip på det, der stod før.
history-clear-goes = Det, der forsvinder
history-clear-goes-earlier = Alle tidligere versioner af det, du har skrevet.
history-clear-goes-taken-out = Alt, hvad du har fjernet.
history-clear-goes-undo = Muligheden for at fortryde tidligere ændringer.
history-clear-stays = Det, der bliver
history-clear-stays-all = Alt, hvad der står i dit behandlingspas nu, og det, du er begyndt at skrive.
history-clear-stays-copies = Kopier, der findes i forvejen: på papir, i filer og sikkerhedskopier og hos dem, du har delt med.
history-clear-dates = Bagefter regnes alt for skrevet i dag. Så kan appen sige, at meget er nyt, og at ældre kopier bør fornyes.
history-clear-now = Ryd historikken
history-clear-sure-title = Vil du rydde historikken permanent?
history-clear-sure = Det kan ikke fortrydes. Det, der står i dit behandlingspas nu, bliver stående.
history-clear-yes = Ryd den permanent
history-clear-no = Behold historikken
history-clear-wait = Noget er ikke gemt endnu. Du kan rydde historikken, så snart det er gemt.
history-clear-nothing = Der er ikke noget at rydde.
history-clearing = Rydder …
history-clear-refused = Historikken blev ikke ryddet. Alt er, som det var.
history-clear-taken = Der blev skrevet noget i en anden fane i mellemtiden. Prøv igen.
history-cleared = Historikken er ryddet
