# Første gang.

welcome-title = Behandlingen din, samlet på ett sted
welcome-lede = Red Thread er behandlingspasset ditt. Det holder styr på hvem som gjør hva i behandlingen, hva som kommer, og hva du vil ta opp. Du viser det fram som én kode, og alle som behandler deg, kan lese den.
welcome-name = Hva vil du bli kalt?
welcome-name-hint = Fornavnet er nok. Resten kan du legge til senere.
welcome-begin = Begynn
welcome-sample-title = Vil du bare se?
welcome-sample-text = Se først hvordan det kan se ut for en annen. Du kan kaste eksempelet med ett trykk.
welcome-sample-open = Åpne et eksempel
welcome-sample-failed = Eksempelet kunne ikke hentes. Sjekk at du er på nett, og prøv igjen.
welcome-promise = Ingen konto. Ingenting sendes noe sted. Det du skriver, blir på denne telefonen til du viser det til noen.
