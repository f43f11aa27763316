# Flere behandlingspass på én telefon.

passports-title = Behandlingspass på denne telefonen
passports-settings = Du kan ha mer enn ett her, for eksempel ditt eget og det til moren din. Hvert av dem holdes atskilt fra de andre og kan ha sin egen lås.
passports-see = Se behandlingspassene
passports-lede = Hvert behandlingspass holdes atskilt fra de andre. Bare ett er åpent om gangen.
passports-here = Dette er åpent nå.
passports-locked = Låst
passports-number = Behandlingspass { $count }
passports-open = Åpne { $name }
passports-others = Andre behandlingspass på denne telefonen
passports-own-backup = En sikkerhetskopi inneholder bare det behandlingspasset som er åpent. Hvert av de andre trenger sin egen sikkerhetskopi: Åpne det, og lag en der.
passports-add = Begynn på et nytt behandlingspass
passports-add-text = For noen du hjelper. Det begynner tomt, og ingenting blir med fra dette.
passports-full = Det er åtte her. Det er ikke plass til flere.
passports-unsaved = Ikke alt er lagret ennå. Så snart det er lagret, kan du gå til et annet.
