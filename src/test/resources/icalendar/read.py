# Prints what python3-icalendar understands of a calendar file: for each event uid, start, end and alarms on a line, then its summary in hexadecimal.
import sys
from datetime import timezone

import icalendar


def moment(value):
    if hasattr(value, "tzinfo"):
        return value.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    return value.isoformat()


with open(sys.argv[1], "rb") as file:
    calendar = icalendar.Calendar.from_ical(file.read())
for event in calendar.walk("VEVENT"):
    alarms = [int(a["TRIGGER"].dt.total_seconds()) for a in event.walk("VALARM")]
    print(event["UID"], moment(event["DTSTART"].dt), moment(event["DTEND"].dt), ",".join(map(str, alarms)) or "-",
          str(event["SUMMARY"]).encode().hex())
