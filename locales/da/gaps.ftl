# Det, der falder mellem to stole.

gaps-title = Det, der ikke er på plads
gaps-lede = Det her kan falde mellem to stole. Hvert punkt siger hvorfor, og hvad du kan gøre. Intet af det er din skyld.
gaps-none-title = Alt ser ud til at være på plads
gaps-none-text = Når noget ikke har en ansvarlig, et nummer eller en dato, ser du det her.
gaps-put-aside = Læg til side
gaps-aside = Lagt til side
gaps-take-up = Vis det igen
gaps-all = { $count ->
    [1] Vis hvorfor
   *[other] Vis alle { $count }
}
gaps-copies = { $count ->
    [1] Én person at dele med
   *[other] { $count } personer at dele med
}
