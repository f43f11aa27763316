"""Reads calendars (icalendar) and contacts (vobject), and prints what they hold as JSON, a file after the other."""
import json
import sys

import icalendar
import vobject


def calendar(text):
    read = icalendar.Calendar.from_ical(text)
    events = [event(each) for each in read.walk("VEVENT")]
    return {
        "complaints": [f"{part.name}: {error}" for part in read.walk() for error in part.errors],
        "zones_missing": sorted(read.get_missing_tzids()),
        "events": events,
    }


def event(read):
    begin = read["DTSTART"].dt
    return {
        "uid": str(read["UID"]),
        "sequence": int(read["SEQUENCE"]),
        "begin": begin.isoformat(),
        # What the clocks there show is also a moment, which another maker works out from the zone in the file.
        "utc": begin.astimezone(icalendar.vDatetime.from_ical("20000101T000000Z").tzinfo).isoformat()
        if getattr(begin, "tzinfo", None)
        else None,
        "title": str(read["SUMMARY"]),
        "place": str(read.get("LOCATION", "")),
        "notes": str(read.get("DESCRIPTION", "")),
        "repeats": read["RRULE"].to_ical().decode() if "RRULE" in read else None,
        "alarms": [int(alarm["TRIGGER"].dt.total_seconds()) // 60 for alarm in read.walk("VALARM")],
    }


def contacts(text):
    cards = list(vobject.readComponents(text))
    for card in cards:
        card.validate(raiseException=True)
    return {"cards": [{line.name.lower(): value(line) for line in card.getChildren()} for card in cards]}


def value(line):
    if line.name == "N":
        return line.value.family
    return line.value[0] if isinstance(line.value, list) else line.value


def main():
    read = {"ics": calendar, "vcf": contacts}
    files = []
    for path in sys.argv[1:]:
        with open(path, encoding="utf-8", newline="") as file:
            files.append(read[path.rsplit(".", 1)[1]](file.read()))
    json.dump(files, sys.stdout)


main()
