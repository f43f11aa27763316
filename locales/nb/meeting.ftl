# Når en felles samtale er verdt å be om. Det som sies om hver situasjon, står i noticed.ftl.

meeting-title = En felles samtale
meeting-lede = Du, fastlegen og sykehuset, i omtrent et kvarter på video eller telefon. Bare et forslag: du bestemmer.
meeting-send = Dette kan du sende
meeting-send-how = Send det slik du pleier å skrive til fastlegen eller sykehuset. Endre det du vil.
meeting-copy = Kopier teksten
meeting-copied = Teksten er kopiert. Lim den inn i meldingen din.
meeting-not-copied = Teksten kunne ikke kopieres. Hold fingeren på den, merk den og kopier selv.
meeting-plan = Legg en samtale i kalenderen
meeting-planned = En samtale er allerede planlagt
meeting-none-title = Akkurat nå er det ingenting som taler for det
meeting-none-text = Du kan be om en likevel, når du selv ønsker det.
meeting-worth = Når det kan være verdt å be om
meeting-worth-contact = Du og fastlegen trenger å få kontakt igjen, eller å få tillit til hverandre igjen.
meeting-worth-unsure = Det er uklart hva fastlegen gjør, og hva sykehuset gjør.
meeting-worth-handing-over = Andre tar over, for eksempel når behandlingen er ferdig eller du skal hjem.
meeting-worth-waiting = Du venter på en undersøkelse eller et svar, og ventetiden kjennes utrygg.
meeting-worth-serious = Du er alvorlig syk, eller har flere sykdommer på en gang.
