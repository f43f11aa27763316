# Rammen om alle sider: navigation, gem, korte beskeder, det der spørges om, før noget sker.

app-name = Red Thread
app-skip = Gå til siden
app-nav = Hovedsider
nav-today = I dag
nav-team = Teamet
nav-calendar = Kalender
nav-raise = Tag op
nav-share = Del
nav-me = Om mig
nav-settings = Indstillinger
nav-back = Tilbage

language-label = Sprog

sample-bar = Dette er et eksempel. Ingen i det findes.
sample-throw-away = Smid eksemplet væk

saving-now = Gemmer …
saving-saved = Gemt på denne telefon
saving-not = Ikke gemt endnu
saving-not-text = Det, du skrev, er her stadig, men kun indtil du lukker denne side.
saving-again = Prøv at gemme igen
saving-full = Telefonen har ikke mere plads. Fjern nogle billeder eller apps, du ikke har brug for, og prøv igen.
saving-lost = Telefonens lager svarer ikke. Luk andre faner med denne app, og prøv igen.
saving-blocked = En anden fane er i vejen. Luk andre faner med denne app, og prøv igen.
saving-other = Telefonen kunne ikke gemme det.
read-only = Dit pas blev sidst skrevet af en nyere version af denne app. Du kan læse det her. Åbn appen igen med internet slået til for at opdatere den.

toast-removed = Taget ud
toast-taken-back = Fortrudt
toast-undo = Fortryd
toast-redo = Hent det tilbage
toast-close = Luk denne besked

remove-title = Tag dette ud?
remove-text = Du kan fortryde bagefter.
remove-yes = Tag det ud
remove-no = Behold det

update-ready = En ny version er klar.
update-now = Brug den nu

person-me = Dig
person-not-shown = En, der ikke er nævnt her
person-nobody = Ingen endnu
more = Mere
edit = Ret
remove = Tag ud
add = Tilføj
call-person = Ring til { $name }
mail-person = Skriv til { $name }
show-all = Vis alle

when-at = { $day } kl. { $time }
when-from-until = { $day } kl. { $from }–{ $until }
when-in-zone = { $when } (tid i { $zone })
when-in-week = Forventes i uge { $week }, fra { $day }
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
age-ahead = { $day }, efter uret på den telefon, der skrev det
years-old = { $years ->
    [1] 1 år
   *[other] { $years } år
}

level-says = { $level } af 10
level-none = Ikke besvaret
