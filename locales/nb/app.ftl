# Rammen rundt alle sider: navigasjon, lagring, korte beskjeder, det som spørres om før noe skjer.

app-name = Red Thread
window-title = { $heading } · { $app }
app-skip = Gå til innholdet
app-nav = Hovedsider
nav-today = I dag
nav-team = Teamet
nav-calendar = Kalender
nav-raise = Ta opp
nav-share = Del
nav-me = Om meg
nav-settings = Innstillinger
nav-back = Tilbake

language-label = Språk

sample-bar = Dette er et eksempel. Ingen av personene finnes i virkeligheten.
sample-throw-away = Kast det

saving-now = Lagrer …
saving-saved = Lagret på denne telefonen
saving-not = Ikke lagret ennå
saving-not-text = Det du skrev, er her fortsatt, men bare til du lukker denne siden.
saving-again = Prøv å lagre igjen
saving-full = Det er ikke mer plass på telefonen. Fjern noen bilder eller apper du ikke trenger, og prøv igjen.
saving-lost = Lagringen på telefonen svarer ikke. Lukk andre faner med denne appen, og prøv igjen.
saving-blocked = En annen fane er i veien. Lukk andre faner med denne appen, og prøv igjen.
saving-other = Telefonen klarte ikke å lagre det.
read-only = Behandlingspasset ditt ble sist lagret med en nyere versjon av denne appen. Du kan lese det her. Åpne appen igjen når du er på nett, så blir den oppdatert.

only-copy-title = Denne nettleseren åpner ikke lenger det den har lagret.
only-copy-text = Du ser den ekstra kopien av behandlingspasset ditt. Alt som var lagret, er med, men ingenting kan endres nå.
only-copy-todo = Lag en sikkerhetskopi nå. Lukk så Red Thread, og åpne appen på nytt: Ofte er det nok. Kommer denne meldingen igjen, sletter du dataene for dette nettstedet i innstillingene til nettleseren, åpner Red Thread igjen og henter sikkerhetskopien tilbake.
only-copy-others = Da slettes også de andre behandlingspassene på denne telefonen:
mended-title = Lagringen i denne nettleseren var skadet.
mended-all = Alt er hentet tilbake fra den ekstra kopien på denne telefonen.
mended-but =
    { $lost ->
        [one] Det er hentet tilbake fra den ekstra kopien på denne telefonen, men den siste endringen mangler. Se gjennom det du skrev sist.
       *[other] Det er hentet tilbake fra den ekstra kopien på denne telefonen, men de siste { $lost } endringene mangler. Se gjennom det du skrev sist.
    }
mended-todo = Lag en sikkerhetskopi utenfor telefonen nå. Du finner det under Innstillinger.
mended-seen = Jeg har lest dette

toast-removed = Fjernet
toast-taken-back = Endringen er angret
toast-undo = Angre
toast-redo = Gjør det likevel
toast-close = Lukk denne beskjeden

remove-title = Vil du fjerne dette?
remove-text = Du kan angre etterpå.
remove-yes = Fjern det
remove-no = Behold det

update-ready = En ny versjon er klar.
update-now = Bruk den nå

person-me = Du
person-patient = pasienten
person-not-shown = En som ikke er nevnt her
person-nobody = Ingen ennå
more = Mer
edit = Endre
remove = Fjern
add = Legg til
action-about = { $action }: { $what }
call-person = Ring { $name }
mail-person = Skriv til { $name }

when-at = { $day } kl. { $time }
when-from-until = { $day } kl. { $from }–{ $until }
when-in-zone = { $when } (tidssone { $zone })
when-in-week = ventes i uke { $week }, fra { $day }
when-in-days = { $days ->
    [0] I dag
    [1] I morgen
   *[other] Om { $days } dager
}
age-today = i dag kl. { $time }
age-days = { $days ->
    [1] i går
   *[other] for { $days } dager siden
}
age-ahead = { $day }, ifølge klokka på telefonen det ble skrevet på
years-old = { $years ->
    [1] 1 år
   *[other] { $years } år
}

level-says = { $level } av 10
level-none = Ta bort svaret
