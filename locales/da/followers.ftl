# Dem, der følger med: at invitere nogen, sende dem det nye og stoppe. På patientens telefon.

## Hvorfor noget ikke blev lavet eller taget imod. Læses på patientens telefon og på telefonen hos den, der følger med.

post-trouble-nothing-lost = Alt, hvad der var her i forvejen, er, som det var, og intet er gået tabt.
post-trouble-unknown = Det her er ikke til denne telefon
post-trouble-unknown-todo = Det kommer fra en, der ikke er kendt her, eller det er ment til en anden telefon eller et andet behandlingspas. Spørg den, der sendte det. Hører det til en anden af dine telefoner, så åbn det der.
post-trouble-unsigned = Det fremgår ikke, hvem der har lavet det
post-trouble-unsigned-todo = Så bliver intet af det taget imod. Bed den, det ser ud til at komme fra, om at sende det igen.
post-trouble-altered = Det er blevet ændret undervejs
post-trouble-altered-todo = Det er ikke længere, som det blev lavet, så intet af det bliver taget imod. Bed om at få det sendt igen, helst på en anden måde.
post-trouble-forged = En anden har lavet det her
post-trouble-forged-todo = Det ser ud til at komme fra en, du kender, men det gør det ikke. Stol ikke på det. Ring til dem, på et nummer du havde i forvejen.
post-trouble-known = Det her har du åbnet før
post-trouble-known-todo = Det, der stod i det, er her allerede. Du behøver ikke gøre mere.
post-trouble-answered = En anden telefon har allerede svaret på denne invitation
post-trouble-answered-todo = Hvis de har fået en ny telefon, eller hvis det var en anden, der svarede først, så hold op med at sende til dem her, og invitér dem igen.
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
post-trouble-began-otherwise = Det her kommer fra et behandlingspas, der er begyndt forfra
post-trouble-began-otherwise-todo = På en af enhederne er historikken ryddet, eller alt er begyndt forfra. Det, du har her, bliver.
post-trouble-too-large = Der er mere, end der kan sendes på én gang
post-trouble-too-large-todo = Se, hvad de kan se, slå noget af det fra, og send igen.
post-trouble-long-history = Historikken er for lang til at blive sendt på én gang
post-trouble-long-history-todo = Ryd historikken på den telefon, hvor dette behandlingspas begyndte, og prøv igen derfra.
post-trouble-wrong-words = Det er ikke de rigtige ord
post-trouble-wrong-words-todo = Sammenlign dem bogstav for bogstav med det, du fik at vide, eller spørg igen. Du kan prøve så mange gange, du har brug for.

## Listen over dem, der følger med.

followers-title = Hvem der følger med
followers-hint = Lad en pårørende eller en ven følge med på sin egen telefon.
followers-settings = En pårørende eller en ven kan følge med på sin egen telefon, lige ved siden af eller langt væk. Du sender dem det nye, og du kan stoppe når som helst.
followers-see = Se, hvem der følger med
followers-lede = De får det nye, når du sender det. Der bliver ikke sendt noget af sig selv.
followers-read-only = Dette behandlingspas kan kun læses nu. Derfor kan du ikke invitere nogen eller sende noget herfra.
followers-none-title = Ingen følger med endnu
followers-none-text = En, der står dig nær, kan have det, du lader dem se, på sin egen telefon, lige ved siden af eller langt væk.
followers-how = Sådan fungerer det
followers-how-see = De ser det, du lader dem se, og ikke andet.
followers-how-send = Du sender det nye med ét tryk: i en besked, eller når I er sammen.
followers-how-alone = Der bliver ikke sendt noget af sig selv, og vi har ingen server. Det, du sender, kan kun åbnes på den telefon, det er til. Ingen andre kan læse det.
followers-how-stop = Du kan stoppe når som helst. Det, de har fået indtil da, bliver hos dem.
followers-invite-title = Hvem vil du invitere?
followers-invite-others = Andre i teamet
followers-invite-none = Alle i teamet er allerede inviteret eller følger med.
followers-add-hint = Mangler der nogen her? Føj dem til teamet først.
followers-somebody = En, der ikke er i dit team mere
followers-sees = Må se: { $what }
followers-sees-as = Må se det, du deler med: { $audience }
followers-what = Hvad { $name } ser
followers-change = Ændr, hvad { $name } må se
followers-since = Følger med siden { $day }.
followers-sent = Du gjorde sidst noget klar { $ago }.
followers-sent-never = Der er ikke gjort noget nyt klar endnu.
followers-got = Det, du gjorde klar { $ago }, er nået frem.
followers-got-never = Der er ikke kommet besked her om, at noget er nået frem.
followers-got-latest = Der er ikke kommet besked her om, at det seneste er nået frem.
followers-changed = Noget, de må se, er ændret siden da.
followers-same = Intet af det, de må se, er ændret siden da.
followers-invited = Inviteret { $ago }. Der er ikke åbnet noget svar her endnu.
followers-answered = Inviteret { $ago }. Der er et svar, men det er ikke sikkert endnu, at det er fra dem. Åbn det én gang til.
followers-stopped = Stoppet { $ago }. Det, de havde fået indtil da, er stadig hos dem.
followers-open = Hvad { $name } har fået
followers-open-paired = Send til { $name }
followers-open-invited = Invitationen til { $name }
followers-open-stopped = Om { $name }, stoppet { $day }

## Det, der er kommet, og hvad der sker med det.

followers-waiting = Et øjeblik …
followers-compare-title = Ser I de samme ord?
followers-compare-who = Der er kommet et svar på invitationen til { $member }. Den, der lavede det, kalder sig »{ $name }«.
followers-compare-how = Ring til { $name }, eller spørg, hvis I er sammen: Hvilke fire ord står der på den anden telefon? Lad dem sige ordene først.
followers-compare-label = Fire ord
followers-compare-same = Ja, de samme ord
followers-compare-different = Nej, andre ord
followers-compare-later = Kan du ikke spørge nu, så gå tilbage. Åbn svaret igen, når du kan.
followers-paired-title = Nu følger { $name } med
followers-paired-text = De har ikke fået noget endnu. Første gang sender du alt, hvad de må se, og derefter det nye.
followers-paired-name = Den, der svarede, kalder sig »{ $called }«. Hvis det ikke er { $name }, må du ikke sende noget. Hold op med at sende, og invitér { $name } igen.
followers-paired-done = Alle, der følger med
followers-not-them-title = Ordene er ikke de samme
followers-not-them-text = Måske har en anden svaret eller blandet sig imellem. Intet fra dit behandlingspas er delt, og invitationen kan ikke bruges mere. Invitér { $name } igen, helst når I er sammen.
followers-invite-again = Invitér { $name } igen

## At invitere nogen.

invite-title = Lad { $name } følge med
invite-asks-first = Du har valgt, at { $name } ikke skal vide noget uden at spørge dig. Så får de kun det, der er til dem alene.
invite-where = Hvor er { $name } nu?
invite-near = Her hos mig
invite-near-hint = Du viser en kode, og du læser en fra deres telefon.
invite-far = Et andet sted
invite-far-hint = Du sender en invitation og siger ordene til den i telefonen.
invite-waiting = Du inviterede { $name } { $ago }. Vælger du samme måde igen, er det den samme invitation. Vælger du den anden måde, bliver det en ny, og den tidligere kan ikke bruges mere.
invite-already = { $name } følger allerede med. Invitér kun igen, hvis det er til en anden telefon.
invite-making = Laver invitationen …
invite-show-title = Først: { $name } læser denne kode
invite-show-how = Bed dem rette telefonens kamera mod den og åbne linket. Har de Red Thread i forvejen, kan de vælge »Læs en kode« der.
invite-show-only = Vis den kun til { $name }. Andre, der ser den, kan svare i stedet.
invite-code-label = Kode med invitationen til { $name }
invite-read-title = Så: du læser deres kode
invite-read-text = Når { $name } har sagt ja, er der også en kode dér.
invite-read = Læs koden på deres telefon
invite-no-camera = Hvis kameraet ikke virker
invite-no-camera-text = Send invitationen til { $name } og ikke til andre. De sender dig et svar, og I sammenligner fire ord.
invite-send-title = Først: send det her til { $name }
invite-send-text = I en besked eller på mail. Ingen kan åbne det uden ordene.
invite-words-title = Så: ring til { $name }, og sig disse ord
invite-words-text = Skriv dem ikke i en besked. Den, der har begge dele, kan svare i stedet.
invite-words-label = Ordene til { $name }
invite-words-once = Ordene vises kun her. Kommer du tilbage og laver invitationen igen på denne måde, er de de samme.
invite-open-title = Til sidst: åbn svaret
invite-open-text = { $name } sender dig et svar. Tryk på linket i svaret, eller åbn svaret på denne side.
invite-open = Åbn svaret
invite-take-back = Træk invitationen tilbage

## En, der følger med.

follower-standing = Sådan står det
follower-send = Send { $name } det nye
follower-made-title = Klar til { $name }
follower-made-whole = Her er alt, hvad { $name } må se.
follower-made-part = Her er kun det, der er ændret siden det, der sidst nåede frem til { $name }.
follower-made-copy = Det er en låst kopi af det hele.
follower-made-only = Kun { $name } kan åbne det. Ingen andre kan læse det undervejs.
follower-code-label = Kode til { $name }
follower-code-how = Er I sammen? Lad { $name } læse koden. Ellers sender du det på en af måderne nedenfor.
follower-no-code = Der er for meget til én kode. Brug en af måderne nedenfor.
follower-moving-title = Til { $name }, fra telefon til telefon
follower-moving-label = Bevægelig kode til { $name }
follower-moving-warning = Kun { $name } kan åbne, hvad der er i den.
follower-arrived-title = Er det nået frem?
follower-arrived-text = Når du ved, at det er nået frem til { $name }, så notér det på denne side. Næste gang behøver du kun sende det nye.
follower-arrived = Det er nået frem til { $name }
follower-received = Godt: det er nået frem til { $name }. Næste gang behøver du kun sende det nye.
follower-anew-text = Mangler der noget på deres telefon, eller kan de ikke åbne det, du sendte?
follower-anew = Send det hele igen
follower-no-member = Denne person er ikke i dit team mere. Det var der, det stod, hvad de må se, så der kan ikke laves noget til dem. Du kan stoppe og invitere igen, når de er tilbage i teamet.
follower-copy-title = Hvis denne telefon bliver væk
follower-copy-text = { $name } kan gemme en låst kopi af det hele. De kan ikke åbne den: det kræver ord, som kun du har. Med en ny telefon og ordene har du det hele igen.
follower-copy-there = Du har lavet en sådan kopi til { $name }. Den bliver ikke fornyet af sig selv.
follower-copy-leave = Læg en låst kopi hos { $name }
follower-copy-again = Lav en ny kopi til { $name }
follower-copy-words-title = Skriv disse ord ned
follower-copy-words-text = Hav dem et sted, hvor du finder dem uden denne telefon, og giv dem ikke til { $name } sammen med kopien. De åbner denne kopi og alle senere til { $name }.
follower-stop = Hold op med at sende til { $name }
follower-stopped-stays = Det, du har sendt, bliver på deres telefon. Red Thread kan ikke tage det tilbage. Der laves ikke noget nyt til dem, og det, de sender, bliver ikke taget imod.
follower-farewell-title = Besked til { $name }, hvis du vil
follower-farewell-text = Sender du det her, står der på deres telefon, at der ikke kommer mere. Du behøver ikke sende det. Det tager intet fra dem.
follower-remove = Fjern fra listen

stop-title = Vil du holde op med at sende til { $name }?
stop-goes-title = Det, der slutter
stop-goes-send = Der kan ikke laves noget nyt til { $name }.
stop-goes-take = Svar, de sender, fordi de følger med, bliver ikke længere taget imod.
stop-stays-title = Det, der bliver
stop-stays-copies = Alt, hvad du har sendt, bliver på deres telefon, også det, de ikke har åbnet endnu. Red Thread kan ikke tage det tilbage.
stop-stays-team = De bliver i dit team. Du kan invitere dem igen.
stop-yes = Stop nu
stop-no = Stop ikke

## På siden for en i teamet.

follower-member-title = At følge med
follower-member-text = { $name } kan have det, du lader dem se, på sin egen telefon. Du sender det nye.
