# Lageret kunne ikke læses.

failed-title = Dit pas kunne ikke åbnes
failed-no-storage = Denne browser lader ikke appen gemme noget her.
failed-no-storage-todo = Er du i et privat vindue? Åbn appen i et almindeligt vindue, eller tillad lagring for dette websted i browserens indstillinger.
failed-blocked = En anden fane med denne app er i vejen.
failed-blocked-todo = Luk de andre faner med denne app, og prøv igen.
failed-full = Telefonen har ikke mere plads.
failed-full-todo = Fjern nogle billeder eller apps, du ikke har brug for, og prøv igen.
failed-damaged = Noget i telefonens lager hænger ikke længere sammen.
failed-damaged-todo = Slet ikke browserens data. Genstart telefonen, og prøv igen.
failed-newer = Dit pas blev skrevet af en nyere version af denne app.
failed-newer-todo = Gå på internettet, og åbn appen igen, så den kan opdatere sig.
failed-lost = Telefonens lager svarer ikke.
failed-lost-todo = Luk appen, og åbn den igen.
failed-untouched = Appen har ikke ændret noget og begynder ikke på et tomt pas oven i dit.
failed-again = Prøv igen
