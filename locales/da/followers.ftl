# Dem, der følger med: at invitere nogen, sende dem det nye og stoppe. På patientens telefon.

## Hvorfor noget ikke blev lavet eller taget imod. Læses på patientens telefon og på telefonen hos den, der følger med.

post-trouble-nothing-lost = Alt, hvad der var her i forvejen, er, som det var, og intet er gået tabt.
post-trouble-unknown = Det her er ikke til denne telefon
post-trouble-unknown-todo = Det kommer fra en, der ikke er kendt her, eller det er ment til en anden telefon eller et andet behandlingspas. Spørg den, der sendte det. Hører det til en anden af dine telefoner, så åbn det der.
post-trouble-unsigned = Det viser ikke, hvem der har lavet det
post-trouble-unsigned-todo = Så bliver intet af det taget imod. Bed den, det ser ud til at komme fra, om at sende det igen.
post-trouble-altered = Det er blevet ændret undervejs
post-trouble-altered-todo = Det er ikke længere, som det blev lavet, så intet af det bliver taget imod. Bed om at få det sendt igen, helst på en anden måde.
post-trouble-forged = En anden har lavet det her
post-trouble-forged-todo = Det ser ud til at komme fra en, du kender, men det gør det ikke. Stol ikke på det. Ring til dem, på et nummer du havde i forvejen.
post-trouble-known = Det her har du åbnet før
post-trouble-known-todo = Det, der stod i det, er her allerede. Du behøver ikke gøre mere.
post-trouble-older = Det her er ældre end det, der er her
post-trouble-older-todo = Der er allerede kommet noget nyere, så der er ikke noget at hente i det. Venter du på noget nyt, så spørg efter det.
post-trouble-fork = Det her passer ikke sammen med det, der kom før
post-trouble-fork-todo = Måske er det sendt fra en anden telefon, eller efter at en ældre kopi blev hentet tilbage. Ring til den, der sendte det, og spørg. Har de fået ny telefon, så begynd forfra med en ny invitation.
post-trouble-missing = Noget, der skulle være kommet før, mangler
post-trouble-missing-todo = Her står kun, hvad der er ændret siden noget, som aldrig nåede frem. Bed den, der sendte det, om at vælge »Send det hele igen«.
post-trouble-not-theirs = Den, der sendte det, kan ikke sende sådan noget
post-trouble-not-theirs-todo = Intet af det bliver taget imod. Spørg, hvad de mente at sende.
post-trouble-not-now = Det lykkedes ikke lige nu
post-trouble-not-now-todo = Tjek, at du er på nettet, luk andre apps, og prøv igen.
post-trouble-not-kept = Det kunne ikke gemmes på denne telefon
post-trouble-not-kept-todo = Derfor blev intet lavet, og intet taget imod. Luk andre vinduer med Red Thread, skaf plads, hvis telefonen er fuld, og prøv igen.
post-trouble-too-large = Der er mere, end der kan sendes på én gang
post-trouble-too-large-todo = Se, hvad de kan se, slå noget af det fra, og send igen.
post-trouble-wrong-words = Det er ikke de rigtige ord
post-trouble-wrong-words-todo = Sammenlign dem bogstav for bogstav med det, du fik at vide, eller spørg igen. Du kan prøve så mange gange, du har brug for.
