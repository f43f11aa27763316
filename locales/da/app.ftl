# Rammen om alle sider: navigation, gem, korte beskeder, det der spørges om, før noget sker.

app-name = Red Thread
window-title = { $heading } · { $app }
app-skip = Gå til indholdet
app-nav = Hovedsider
nav-today = I dag
nav-team = Teamet
nav-calendar = Kalender
nav-raise = Tage op
nav-share = Del
nav-me = Om mig
nav-settings = Indstillinger
nav-back = Tilbage

language-label = Sprog

sample-bar = Det her er et eksempel. Ingen af personerne findes i virkeligheden.
sample-throw-away = Smid det væk

saving-now = Gemmer …
saving-saved = Gemt på denne telefon
saving-not = Ikke gemt endnu
saving-not-text = Det, du skrev, er her stadig, men kun indtil du lukker denne side.
saving-again = Prøv at gemme igen
saving-full = Der er ikke mere plads på telefonen. Fjern nogle billeder eller apps, du ikke har brug for, og prøv igen.
saving-lost = Lagringen på telefonen svarer ikke. Luk andre faner med denne app, og prøv igen.
saving-blocked = En anden fane er i vejen. Luk andre faner med denne app, og prøv igen.
saving-other = Telefonen kunne ikke gemme det.
read-only = Dit behandlingspas blev sidst gemt med en nyere version af denne app. Du kan læse det her. Åbn appen igen, når du er på nettet, så bliver den opdateret.

only-copy-title = Denne browser åbner ikke længere det, den har gemt.
only-copy-text = Du ser den ekstra kopi af dit behandlingspas. Alt, der var gemt, er med, men intet kan ændres nu.
only-copy-todo = Lav en sikkerhedskopi nu. Luk så Red Thread, og åbn appen igen: Ofte er det nok. Kommer denne besked igen, skal du slette dataene for dette websted i browserens indstillinger, åbne Red Thread igen og hente sikkerhedskopien tilbage.
only-copy-others = Så slettes også de andre behandlingspas på denne telefon:
mended-title = Lagringen i denne browser var beskadiget.
mended-all = Alt er hentet tilbage fra den ekstra kopi på denne telefon.
mended-but =
    { $lost ->
        [one] Det er hentet tilbage fra den ekstra kopi på denne telefon, men den seneste ændring mangler. Se det igennem, du skrev sidst.
       *[other] Det er hentet tilbage fra den ekstra kopi på denne telefon, men de seneste { $lost } ændringer mangler. Se det igennem, du skrev sidst.
    }
mended-todo = Lav en sikkerhedskopi uden for telefonen nu. Du finder det under Indstillinger.
mended-seen = Jeg har læst det

toast-removed = Fjernet
toast-taken-back = Ændringen er fortrudt
toast-undo = Fortryd
toast-redo = Gør det alligevel
toast-close = Luk denne besked

remove-title = Vil du fjerne det her?
remove-text = Du kan fortryde bagefter.
remove-yes = Fjern det
remove-no = Behold det

update-ready = En ny version er klar.
update-now = Brug den nu

person-me = Dig
person-patient = patienten
person-not-shown = En, der ikke er nævnt her
person-nobody = Ingen endnu
more = Mere
edit = Ret
remove = Fjern
add = Tilføj
action-about = { $action }: { $what }
call-person = Ring til { $name }
mail-person = Skriv til { $name }

when-at = { $day } kl. { $time }
when-from-until = { $day } kl. { $from }–{ $until }
when-in-zone = { $when } (tidszone { $zone })
when-in-week = forventes i uge { $week }, fra { $day }
when-in-days = { $days ->
    [0] I dag
    [1] I morgen
   *[other] Om { $days } dage
}
age-today = i dag kl. { $time }
age-days = { $days ->
    [1] i går
   *[other] for { $days } dage siden
}
age-ahead = { $day }, ifølge uret på den telefon, det blev skrevet på
years-old = { $years ->
    [1] 1 år
   *[other] { $years } år
}

level-says = { $level } af 10
level-none = Tag svaret væk
