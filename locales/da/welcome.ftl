# Første gang.

welcome-title = Din behandling, samlet ét sted
welcome-lede = Red Thread er dit behandlingspas. Det holder styr på, hvem der gør hvad i din behandling, hvad der skal ske, og hvad du vil tage op. Du viser det frem som én kode, og alle, der behandler dig, kan læse den.
welcome-name = Hvad vil du gerne kaldes?
welcome-name-hint = Fornavnet er nok. Resten kan du tilføje senere.
welcome-begin = Begynd
welcome-sample-title = Vil du bare se?
welcome-sample-text = Se først, hvordan det kan se ud for en anden. Du kan smide eksemplet væk med ét tryk.
welcome-sample-open = Åbn et eksempel
welcome-sample-failed = Eksemplet kunne ikke hentes. Tjek, at du er på nettet, og prøv igen.
welcome-promise = Ingen konto. Der bliver ikke sendt noget nogen steder hen. Det, du skriver, bliver på denne telefon, indtil du viser det til nogen.
