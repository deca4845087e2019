// Reads calendars with an iCalendar library: the text of one a line, as a JSON string; writes what the library found in it, a line each.
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';

function read(text) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      allDay: event.startDate.isDate && event.endDate.isDate,
      stamp: component.getFirstPropertyValue('dtstamp').toString(),
      sequence: event.sequence,
      summary: event.summary,
      description: event.description,
      url: component.getFirstPropertyValue('url'),
    };
  });
  return { version: calendar.getFirstPropertyValue('version'), name: calendar.getFirstPropertyValue('name'), events };
}

for (const line of readFileSync(0, 'utf8').split('\n')) {
  if (line !== '') process.stdout.write(JSON.stringify(read(JSON.parse(line))) + '\n');
}
