"""Writes invitations (icalendar) and contacts (vobject) as hospitals and phones do, into the folder that is named."""
import datetime
import pathlib
import sys
import zoneinfo

import icalendar
import vobject

OSLO = zoneinfo.ZoneInfo("Europe/Oslo")
LONDON = zoneinfo.ZoneInfo("Europe/London")
UTC = datetime.timezone.utc


def event(uid, title, begin, end=None, **more):
    made = icalendar.Event()
    made.add("uid", uid)
    made.add("summary", title)
    made.add("dtstart", begin)
    if end:
        made.add("dtend", end)
    made.add("dtstamp", datetime.datetime(2026, 11, 20, 12, tzinfo=UTC))
    for name, value in more.items():
        made.add(name, value)
    return made


def calendar(method, events):
    made = icalendar.Calendar()
    made.add("prodid", "-//Lillevik sykehus//Timebok//NO")
    made.add("version", "2.0")
    made.add("method", method)
    for each in events:
        made.add_component(each)
    made.add_missing_timezones()
    return made.to_ical()


def invitations():
    organizer = icalendar.vCalAddress("mailto:timebok@sykehus.example")
    organizer.params["cn"] = "Kreftpoliklinikken, Lillevik"
    notes = "Møt opp 15 minutter før; ta med medisinlisten.\nRing 22 33 44 55 hvis du ikke kan komme. " + "Husk å drikke vann. " * 8
    return [
        event("a@s", "Røntgen av lungene", datetime.datetime(2026, 12, 1, 9, 30, tzinfo=OSLO),
              datetime.datetime(2026, 12, 1, 10, 15, tzinfo=OSLO), location="Bygg 3, 2. etasje; rom 12", description=notes, organizer=organizer),
        event("b@s", "Blodprøve", datetime.datetime(2026, 7, 1, 8, 0, tzinfo=UTC), rrule={"freq": "weekly", "interval": 3, "count": 4}),
        event("c@s", "Video consultation", datetime.datetime(2026, 12, 2, 14, 0, tzinfo=LONDON)),
        event("d@s", "Innleggelse", datetime.date(2026, 12, 7), datetime.date(2026, 12, 10)),
    ]


def cards():
    first = vobject.vCard()
    first.add("fn").value = "Åse Bjørnø"
    first.add("n").value = vobject.vcard.Name(family="Bjørnø", given="Åse", prefix="Dr.")
    first.add("org").value = ["Lillevik legesenter", "2. etasje"]
    first.add("title").value = "Fastlege"
    for kind, number in (("FAX", "22 00 00 00"), ("WORK", "+47 22 33 44 55"), ("CELL", "900 11 222")):
        line = first.add("tel")
        line.value, line.type_param = number, kind
    first.add("note").value = "Ikke for andre"
    second = vobject.vCard()
    second.add("fn").value = "Ola; Lie, jr."
    second.add("n").value = vobject.vcard.Name(family="Lie", given="Ola")
    second.add("tel").value = "22 33 44 66"
    return first.serialize() + second.serialize()


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.joinpath("invitations.ics").write_bytes(calendar("REQUEST", invitations()))
    first = invitations()[0]
    first["DTSTART"].dt = datetime.datetime(2026, 12, 3, 9, 30, tzinfo=OSLO)
    first["DTEND"].dt = datetime.datetime(2026, 12, 3, 10, 15, tzinfo=OSLO)
    folder.joinpath("moved.ics").write_bytes(calendar("REQUEST", [first]))
    folder.joinpath("cancelled.ics").write_bytes(calendar("CANCEL", [first]))
    folder.joinpath("cards.vcf").write_text(cards(), encoding="utf-8", newline="")


main()
