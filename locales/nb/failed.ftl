# Lageret kunne ikke leses.

failed-title = Passet ditt kunne ikke åpnes
failed-no-storage = Denne nettleseren lar ikke appen ta vare på noe her.
failed-no-storage-todo = Er du i et privat vindu? Åpne appen i et vanlig vindu, eller tillat lagring for dette nettstedet i innstillingene til nettleseren.
failed-blocked = En annen fane med denne appen er i veien.
failed-blocked-todo = Lukk de andre fanene med denne appen, og prøv igjen.
failed-full = Telefonen har ikke mer plass.
failed-full-todo = Fjern noen bilder eller apper du ikke trenger, og prøv igjen.
failed-damaged = Noe i telefonens lager henger ikke sammen lenger.
failed-damaged-todo = Ikke slett nettleserdataene. Start telefonen på nytt, og prøv igjen.
failed-newer = Passet ditt ble skrevet av en nyere versjon av denne appen.
failed-newer-todo = Koble til internett og åpne appen igjen, så den kan oppdatere seg.
failed-lost = Telefonens lager svarer ikke.
failed-lost-todo = Lukk appen og åpne den igjen.
failed-untouched = Appen har ikke endret noe, og begynner ikke på et tomt pass oppå ditt.
failed-again = Prøv igjen
