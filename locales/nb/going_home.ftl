# Lista før hjemreisen fra sykehuset.

going-home-title = Før jeg reiser hjem
going-home-lede = Gå gjennom lista sammen med avdelingen mens du fortsatt er der. Det som mangler, blir en oppgave. Trykk på et svar én gang til for å ta det bort.
going-home-seen = { $done } av { $total } er sett på
going-home-task = Dette er nå en oppgave:
going-home-no-task = Det er ikke lenger noen åpen oppgave om dette. Er det på plass nå?
going-home-night = Hvem jeg ringer til om natten
going-home-settled = Alt er sett på. Hvis noe manglet, er det nå en oppgave.
