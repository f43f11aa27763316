# Lageret kunne ikke leses.

failed-title = Behandlingspasset ditt kunne ikke åpnes
failed-no-storage = Denne nettleseren lar ikke appen lagre noe her.
failed-no-storage-todo = Er du i et privat vindu? Åpne appen i et vanlig vindu, eller tillat lagring for dette nettstedet i innstillingene til nettleseren.
failed-blocked = En annen fane med denne appen er i veien.
failed-blocked-todo = Lukk de andre fanene med denne appen, og prøv igjen.
failed-full = Det er ikke mer plass på telefonen.
failed-full-todo = Fjern noen bilder eller apper du ikke trenger, og prøv igjen.
failed-damaged = Noe av det som er lagret på telefonen, henger ikke sammen lenger.
failed-damaged-todo = Ikke slett nettleserdataene. Start telefonen på nytt, og prøv igjen. Hjelper det ikke, kan du hente tilbake sikkerhetskopien din.
failed-newer = Behandlingspasset ditt ble lagret med en nyere versjon av denne appen.
failed-newer-todo = Gå på nett og åpne appen igjen, så den kan oppdatere seg.
failed-lost = Lagringen på telefonen svarer ikke.
failed-lost-todo = Lukk appen og åpne den igjen.
failed-untouched = Appen har ikke endret noe, og den legger ikke et tomt pass over ditt.
failed-again = Prøv igjen
