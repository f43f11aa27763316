# Lageret kunne ikke læses.

failed-title = Dit behandlingspas kunne ikke åbnes
failed-no-storage = Denne browser lader ikke appen gemme noget her.
failed-no-storage-todo = Er du i et privat vindue? Åbn appen i et almindeligt vindue, eller tillad lagring for dette websted i browserens indstillinger.
failed-blocked = En anden fane med denne app er i vejen.
failed-blocked-todo = Luk de andre faner med denne app, og prøv igen.
failed-full = Der er ikke mere plads på telefonen.
failed-full-todo = Fjern nogle billeder eller apps, du ikke har brug for, og prøv igen.
failed-damaged = Noget af det, der er gemt på telefonen, hænger ikke længere sammen.
failed-damaged-todo = Du må ikke slette browserens data. Genstart telefonen, og prøv igen. Hjælper det ikke, kan du hente din sikkerhedskopi tilbage.
failed-newer = Dit behandlingspas blev gemt med en nyere version af denne app.
failed-newer-todo = Gå på nettet, og åbn appen igen, så den kan opdatere sig.
failed-lost = Lagringen på telefonen svarer ikke.
failed-lost-todo = Luk appen, og åbn den igen.
failed-untouched = Appen har ikke ændret noget, og den lægger ikke et tomt pas oven i dit.
failed-again = Prøv igen
