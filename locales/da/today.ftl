# I dag, og linjer, som flere sider deler.

today-hello = Hej, { $name }. Det er { $day }.
today-next = Det næste
today-nothing-title = Der er ikke planlagt noget endnu
today-nothing-text = Skriv den næste konsultation, samtale eller behandling ind. Så ser du her, hvornår den er, hvem du møder, og hvad du vil tage op.
today-raise-there = Det, jeg vil tage op der
today-raise-nothing = Intet endnu. Skriv det ned, når du kommer i tanke om det.
today-unheld = Det her har ingen ansvaret for endnu
today-mine = Det, jeg skal gøre
today-loose = { $count ->
    [1] Én ting at tage op har ingen aftale endnu
   *[other] { $count } ting at tage op har ingen aftale endnu
}
today-unfinished = Ikke færdig
today-unfinished-go-on = Fortsæt, hvor du slap

gap-no-lead = Ingen har ansvaret
gap-no-way-to-reach = { $name } har hverken telefonnummer eller e-mail her
raise-for = til { $name }
gone-title = Det her er her ikke længere
gone-text = Det kan være taget ud. Du kan fortryde det under Indstillinger.
