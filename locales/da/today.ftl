# I dag, og linjer, som flere sider deler.

today-hello = Hej, { $name }. Det er { $day }.
today-next = Det næste, der sker
today-nothing-title = Der er ikke planlagt noget endnu
today-nothing-text = Skriv din næste konsultation, samtale eller behandling ind. Så kan du her se, hvornår det er, hvem du skal møde, og hvad du vil tage op.
today-raise-there = Det, jeg vil tage op der
today-raise-nothing = Ikke noget endnu. Skriv det ned, når du kommer i tanke om det.
today-unheld = Ikke på plads endnu
today-mine = Det, jeg skal gøre
today-loose = { $count ->
    [1] Én ting, du vil tage op, hører ikke til nogen aftale endnu
   *[other] { $count } ting, du vil tage op, hører ikke til nogen aftale endnu
}
today-unfinished = Ikke skrevet færdig
today-unfinished-go-on = Fortsæt, hvor du slap

gap-no-lead = Ingen har ansvaret
gap-no-way-to-reach = { $name } har hverken telefonnummer eller e-mail her
raise-for = til { $name }
gone-title = Det findes ikke her længere
gone-text = Det er måske blevet fjernet. Det kan du fortryde under Indstillinger.

today-offers = Værd at overveje
today-meeting = En fælles samtale kan hjælpe
today-review = Se det hele igennem
