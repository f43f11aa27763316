# Det som faller mellom to stoler.

gaps-title = Det som ikke er på plass
gaps-lede = Dette kan falle mellom to stoler. Hvert punkt sier hvorfor, og hva du kan gjøre. Ingenting av dette er din feil.
gaps-none-title = Alt ser ut til å være på plass
gaps-none-text = Når noe ikke har en ansvarlig, et nummer eller en dato, ser du det her.
gaps-put-aside = Legg til side
gaps-aside = Lagt til side
gaps-take-up = Vis det igjen
gaps-all = { $count ->
    [1] Vis hvorfor
   *[other] Vis alle { $count }
}
gaps-copies = { $count ->
    [1] Én person å dele med
   *[other] { $count } personer å dele med
}
