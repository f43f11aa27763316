# Flere behandlingspas på én telefon.

passports-title = Behandlingspas på denne telefon
passports-settings = Du kan have mere end ét her, for eksempel dit eget og din mors. Hvert af dem holdes adskilt fra de andre og kan have sin egen lås.
passports-see = Se behandlingspassene
passports-lede = Hvert behandlingspas holdes adskilt fra de andre. Kun ét er åbent ad gangen.
passports-here = Det er åbent nu.
passports-locked = Låst
passports-number = Behandlingspas { $count }
passports-open = Åbn { $name }
passports-others = Andre behandlingspas på denne telefon
passports-own-backup = En sikkerhedskopi indeholder kun det behandlingspas, der er åbent. Hvert af de andre skal have sin egen sikkerhedskopi: Åbn det, og lav en der.
passports-add = Begynd på et nyt behandlingspas
passports-add-text = Til en, du hjælper. Det begynder tomt, og intet kommer med fra det her.
passports-full = Der er otte her. Der er ikke plads til flere.
passports-unsaved = Ikke alt er gemt endnu. Så snart det er gemt, kan du gå til et andet.
