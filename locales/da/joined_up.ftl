# Hvor godt forløbet hænger sammen.

joined-up-title = Hvor godt hænger det sammen for mig?
joined-up-empty-title = Hænger det sammen?
joined-up-empty-text = Otte korte udsagn om, hvordan de, der behandler og hjælper dig, arbejder sammen. Du får svarene sat i ord, med ét lille næste skridt.
joined-up-begin = Svar på de otte
joined-up-only-you = Kun du ser det her.
joined-up-answered = Ud fra dine svar { $day }.
joined-up-too-few-title = Lidt for lidt at gå efter endnu
joined-up-too-few-text = Der skal nogle flere svar til, før der kan siges noget. Svar igen, når det passer dig. »Ved ikke« er altid et godt svar.
joined-up-step = Et lille næste skridt
joined-up-to-gaps = Se, hvad der ikke er på plads endnu
joined-up-to-meeting = Se, hvornår en fælles samtale kan hjælpe
joined-up-to-me = Skriv, hvad der er vigtigt for mig
joined-up-to-review = Se det hele igennem
joined-up-again = Svar igen
joined-up-over-time = Sådan har det været
