# I dag, og linjer som flere sider deler.

today-hello = Hei, { $name }. Det er { $day }.
today-next = Det neste som skjer
today-nothing-title = Ingenting er planlagt ennå
today-nothing-text = Legg inn neste time, samtale eller behandling. Da ser du her når den er, hvem du møter, og hva du vil ta opp.
today-raise-there = Det jeg vil ta opp der
today-raise-nothing = Ingenting ennå. Skriv det ned når du kommer på det.
today-unheld = Ikke på plass ennå
today-mine = Det jeg skal gjøre
today-loose = { $count ->
    [1] Én ting du vil ta opp, hører ikke til noen avtale ennå
   *[other] { $count } ting du vil ta opp, hører ikke til noen avtale ennå
}
today-unfinished = Ikke ferdig skrevet
today-unfinished-go-on = Fortsett der du slapp

gap-no-lead = Ingen har ansvaret
gap-no-way-to-reach = { $name } har verken telefonnummer eller e-post her
raise-for = til { $name }
gone-title = Dette finnes ikke her lenger
gone-text = Det kan være fjernet. Du kan angre det under Innstillinger.

today-offers = Verdt en tanke
today-meeting = En felles samtale kan hjelpe
today-review = Se gjennom alt sammen
