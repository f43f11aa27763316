# Hvornår en fælles samtale er værd at bede om. Det, der siges om hver situation, står i noticed.ftl.

meeting-title = En fælles samtale
meeting-lede = Dig, din egen læge og hospitalet, i omkring et kvarter på video eller telefon. Kun et forslag: du bestemmer.
meeting-send = Det her kan du sende
meeting-send-how = Send det, sådan som du plejer at skrive til din læge eller hospitalet. Ret det, du vil.
meeting-copy = Kopiér teksten
meeting-copied = Teksten er kopieret. Sæt den ind i din besked.
meeting-not-copied = Teksten kunne ikke kopieres. Hold fingeren på den, markér den, og kopiér den selv.
meeting-plan = Sæt en samtale i kalenderen
meeting-planned = En samtale er allerede planlagt
meeting-none-title = Lige nu er der ikke noget, der taler for det
meeting-none-text = Du kan bede om en alligevel, når du selv ønsker det.
meeting-worth = Hvornår det kan være værd at bede om
meeting-worth-contact = Du og din egen læge har brug for at få kontakt igen, eller for at få tillid til hinanden igen.
meeting-worth-unsure = Det er uklart, hvad din egen læge gør, og hvad hospitalet gør.
meeting-worth-handing-over = Andre tager over, for eksempel når behandlingen slutter, eller du skal hjem.
meeting-worth-waiting = Du venter på en undersøgelse eller et svar, og ventetiden føles utryg.
meeting-worth-serious = Du er alvorligt syg eller har flere sygdomme på én gang.
