# Det andre programmer har skrevet.

take-in-title = Fra andre apper
take-in-see = Hent inn fra andre apper
take-in-lede = Hent inn en innkalling fra sykehuset, kontakter fra telefonen eller et sammendrag fra en helseportal. Du ser alt først. Ingenting legges inn før du slår det på.
take-in-file = En fil
take-in-file-hint = En innkalling (.ics), kontakter (.vcf) eller et helsesammendrag (FHIR, .json)
take-in-choose = Velg en fil
take-in-paste = Teksten i et brev om en time
take-in-paste-hint = Dager, klokkeslett og telefonnumre i teksten blir funnet for deg. Du velger hva som stemmer.
take-in-look = Se gjennom teksten
take-in-looking = Ser gjennom …
take-in-about = Filen sier at den gjelder { $name }.
take-in-about-born = Filen sier at den gjelder { $name }, født { $day }.
take-in-somebody-else = Passet ditt har en annen fødselsdato. Ingenting fra denne filen kan legges inn.
take-in-called-otherwise = Denne filen gjelder en som heter { $theirs }. Passet er for { $ours }.
take-in-called-otherwise-check = Er det en annens fil, så avbryt. Er det samme person med et annet navn, så si det. Da kan du velge hva du vil legge inn.
take-in-same-person = Det er samme person som { $ours }
take-in-unchecked = Ingen har kontrollert det som står i filen. Slå bare på det du kjenner igjen.
take-in-new = Nytt
take-in-changes = Endrer noe du har
take-in-ends = Tar ut noe du har
take-in-ends-text = Avsenderen har avlyst den.
take-in-careful = Se nøye på dette. Er du ikke sikker, så ring nummeret du har, og spør.
take-in-now = Nå
take-in-then = Hvis du legger det inn
take-in-add-this = Legg inn dette: { $what }
take-in-change-this = Endre dette: { $what }
take-in-end-this = Ta ut dette: { $what }
take-in-there = Allerede i passet ditt
take-in-left = Det som ikke ble hentet, og hvorfor
take-in-left-line = { $what }: { $name }
take-in-left-times = { $what } ({ $count } ganger)
take-in-add = { $count ->
    [0] Legg inn det jeg har valgt
    [1] Legg inn én ting
   *[other] Legg inn { $count } ting
}
take-in-cancel = Avbryt, ikke endre noe
take-in-nothing-chosen = Ingenting er slått på ennå. Slå på det du vil legge inn.
take-in-nothing-new = Det er ikke noe nytt i denne filen.
take-in-too-large = Denne filen er for stor. Be om en mindre del av den.
take-in-damaged = Denne filen kan ikke leses. Hent den på nytt og prøv igjen.
take-in-unknown = Denne typen fil kan ikke leses her. Kalenderfiler, kontakter og helsesammendrag (FHIR) kan leses.
take-in-empty = Det er ingenting i denne filen som kan leses.
take-in-several = Denne filen gjelder flere personer. Be om en fil som bare gjelder deg.
take-in-not-now = Den delen av appen som leser dette, kunne ikke hentes. Koble til internett og prøv igjen.
take-in-too-long = Det tok for lang tid å lese dette, og det ble stanset. Prøv igjen, eller be om en mindre del av det.
take-in-broke-down = Appen ble ikke ferdig med å lese dette. Prøv igjen. Hvis det skjer en gang til, be om en mindre del av det.
take-in-no-letter = Det ble ikke funnet noen dag, noe klokkeslett eller telefonnummer i teksten.
take-in-safe = Ingenting i passet ditt er endret.
take-in-letter = Fra brevet ditt
take-in-letter-hint = Trykk på det som stemmer. Du kan endre det nedenfor.
take-in-letter-next = { $day } – brevet har ikke noe årstall
take-in-letter-weekday = { $day } – ukedagen i brevet passer ikke
take-in-letter-days = Dager
take-in-letter-times = Klokkeslett
take-in-letter-phones = Telefonnumre
