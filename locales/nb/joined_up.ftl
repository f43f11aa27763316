# Hvor godt behandlingen henger sammen.

joined-up-title = Hvor godt henger det sammen for meg?
joined-up-empty-title = Henger det sammen?
joined-up-empty-text = Åtte korte utsagn om hvordan de som behandler og hjelper deg, samarbeider. Du får svarene satt i ord, med ett lite neste skritt.
joined-up-begin = Svar på de åtte
joined-up-only-you = Bare du ser dette.
joined-up-answered = Ut fra svarene dine { $day }.
joined-up-too-few-title = Litt for lite å gå etter ennå
joined-up-too-few-text = Det trengs noen svar til for å kunne si noe. Svar på nytt når det passer deg. «Vet ikke» er alltid et godt svar.
joined-up-step = Et lite neste skritt
joined-up-to-gaps = Se hva som ikke er på plass ennå
joined-up-to-meeting = Se når en felles samtale kan hjelpe
joined-up-to-me = Skriv hva som er viktig for meg
joined-up-to-review = Se gjennom alt sammen
joined-up-again = Svar på nytt
joined-up-over-time = Slik har det vært
