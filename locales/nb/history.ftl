# Historikken: hver endring, tidligere versjoner av noe, hente tilbake, tømme med vilje.

history-title = Historikk
history-lede = Alt du har skrevet, blir tatt vare på her, også det du har endret eller fjernet. Du kan hente tilbake det du vil.
history-see = Se historikken
history-settings = Se hva du har endret eller fjernet, og hent det tilbake.
history-none-title = Ingenting er endret ennå
history-none-text = Når du endrer eller fjerner noe, blir det som sto der før, tatt vare på her.
history-written = Lagt til
history-changed = Endret
history-taken-out = Fjernet
history-brought-back = Hentet tilbake
history-you = Du
history-you-with = Du, sammen med { $name }
history-line = { $label }: { $after } (før: { $before })
history-line-new = { $label }: { $after }
history-lines-more = { $count ->
    [1] Og én ting til.
   *[other] Og { $count } ting til.
}
history-begins = { $count ->
    [0] Her begynner det, { $day }.
    [1] Her begynner det, { $day }, med én ting du skrev ned.
   *[other] Her begynner det, { $day }, med { $count } ting du skrev ned.
}
history-show-earlier = Vis tidligere endringer

history-versions = Tidligere versjoner
history-versions-none = Det finnes ingen tidligere versjon.
history-now = Slik det er nå
history-now-gone = Det er fjernet
history-since = Siden { $when }
history-then-label = Da
history-now-label = Nå
history-same = Det samme som nå.
history-bring-back = Hent dette tilbake
history-empty = Ingenting
history-no = Nei
history-unknown = Noe denne versjonen av appen ikke kjenner
history-differs = Annerledes enn nå
history-settled = Ordnet
history-levels = Hvor plagsomt det var andre dager
history-talk = Samtalen
history-copy = Når en kopi ble gitt
history-rest = Mindre detaljer
history-is-back = Det er hentet tilbake

history-clear-link = Tøm historikken …
history-clear-title = Tøm historikken
history-clear-lede = Du kan begynne på nytt med det som står i behandlingspasset nå, og gi slipp på det som sto der før.
history-clear-goes = Det som blir borte
history-clear-goes-earlier = Alle tidligere versjoner av det du har skrevet.
history-clear-goes-taken-out = Alt du har fjernet.
history-clear-goes-undo = Muligheten til å angre tidligere endringer.
history-clear-stays = Det som blir værende
history-clear-stays-all = Alt som står i behandlingspasset nå, og det du har begynt å skrive.
history-clear-stays-copies = Kopier som finnes fra før: på papir, i filer og sikkerhetskopier og hos dem du har delt med.
history-clear-dates = Etterpå regnes alt som skrevet i dag. Da kan appen si at mye er nytt, og at eldre kopier bør fornyes.
history-clear-now = Tøm historikken
history-clear-sure-title = Vil du tømme historikken for godt?
history-clear-sure = Dette kan ikke angres. Det som står i behandlingspasset nå, blir værende.
history-clear-yes = Tøm den for godt
history-clear-no = Behold historikken
history-clear-wait = Noe er ikke lagret ennå. Du kan tømme historikken så snart det er lagret.
history-clear-nothing = Det er ingenting å tømme.
history-clearing = Tømmer …
history-clear-refused = Historikken ble ikke tømt. Alt er som det var.
history-clear-taken = Noe ble skrevet i en annen fane i mellomtiden. Prøv igjen.
history-cleared = Historikken er tømt
