# Det, andre programmer har skrevet.

take-in-title = Fra andre apps
take-in-see = Hent ind fra andre apps
take-in-lede = Hent en indkaldelse fra sygehuset, kontakter fra telefonen eller et resumé fra en sundhedsportal. Du ser det hele først. Intet lægges ind, før du slår det til.
take-in-file = En fil
take-in-file-hint = En indkaldelse (.ics), kontakter (.vcf) eller et sundhedsresumé (FHIR, .json)
take-in-choose = Vælg en fil
take-in-paste = Teksten i et brev om en tid
take-in-paste-hint = Dage, klokkeslæt og telefonnumre i teksten bliver fundet for dig. Du vælger, hvad der passer.
take-in-look = Se teksten igennem
take-in-looking = Ser den igennem …
take-in-about = Filen siger, at den handler om { $name }.
take-in-about-born = Filen siger, at den handler om { $name }, født { $day }.
take-in-somebody-else = Dit pas har en anden fødselsdato. Intet fra denne fil kan lægges ind.
take-in-called-otherwise = Denne fil handler om en, der hedder { $theirs }. Passet er for { $ours }.
take-in-called-otherwise-check = Er det en andens fil, så fortryd. Er det samme person med et andet navn, så sig det. Så kan du vælge, hvad du vil lægge ind.
take-in-same-person = Det er samme person som { $ours }
take-in-unchecked = Ingen har kontrolleret det, der står i filen. Slå kun det til, du kan genkende.
take-in-new = Nyt
take-in-changes = Ændrer noget, du har
take-in-ends = Tager noget ud, du har
take-in-ends-text = Afsenderen har aflyst den.
take-in-careful = Se grundigt på det her. Er du ikke sikker, så ring til det nummer, du har, og spørg.
take-in-now = Nu
take-in-then = Hvis du lægger det ind
take-in-add-this = Læg det her ind: { $what }
take-in-change-this = Ret det her: { $what }
take-in-end-this = Tag det her ud: { $what }
take-in-there = Allerede i dit pas
take-in-left = Det, der ikke blev hentet, og hvorfor
take-in-left-line = { $what }: { $name }
take-in-left-times = { $what } ({ $count } gange)
take-in-add = { $count ->
    [0] Læg det ind, jeg har valgt
    [1] Læg én ting ind
   *[other] Læg { $count } ting ind
}
take-in-cancel = Fortryd, ændr intet
take-in-nothing-chosen = Der er ikke slået noget til endnu. Slå det til, du vil lægge ind.
take-in-nothing-new = Der er ikke noget nyt i denne fil.
take-in-too-large = Filen er for stor. Bed om en mindre del af den.
take-in-damaged = Filen kan ikke læses. Hent den igen, og prøv en gang til.
take-in-unknown = Den slags fil kan ikke læses her. Kalenderfiler, kontakter og sundhedsresuméer (FHIR) kan læses.
take-in-empty = Der er intet i filen, der kan læses.
take-in-several = Filen handler om flere personer. Bed om en fil, der kun handler om dig.
take-in-not-now = Den del af appen, der læser dette, kunne ikke hentes. Opret forbindelse til internettet, og prøv igen.
take-in-too-long = Det tog for lang tid at læse dette, og det blev stoppet. Prøv igen, eller bed om en mindre del af det.
take-in-broke-down = Appen blev ikke færdig med at læse dette. Prøv igen. Hvis det sker igen, så bed om en mindre del af det.
take-in-no-letter = Der blev hverken fundet en dag, et klokkeslæt eller et telefonnummer i teksten.
take-in-safe = Intet i dit pas er ændret.
take-in-letter = Fra dit brev
take-in-letter-hint = Tryk på det, der passer. Du kan stadig ændre det nedenfor.
take-in-letter-next = { $day } – brevet har intet årstal
take-in-letter-weekday = { $day } – ugedagen i brevet passer ikke
take-in-letter-days = Dage
take-in-letter-times = Klokkeslæt
take-in-letter-phones = Telefonnumre
