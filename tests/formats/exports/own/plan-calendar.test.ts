import ICAL from 'ical.js';
import { afterEach, describe, expect, test } from 'vitest';
import { planCalendar } from '../../../../src/exports/own/plan-calendar.ts';
import { aStep, anOwnPlan } from '../../../fixtures/an-own-plan.ts';

/** The events of a calendar as another library reads them. */
function eventsOf(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const values = (name: string) => component.getFirstProperty(name)!.getValues();
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      categories: values('categories'),
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      isDate: event.startDate.isDate && event.endDate.isDate,
      zone: component.getFirstProperty('dtstart')!.getParameter('tzid') as unknown,
    };
  });
}

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});
const zones = { 'America/Los_Angeles': 480, 'Pacific/Kiritimati': -840 };

describe('planCalendar(plan)', () => {
  test('is read by another library as whole days, spans and texts, with nothing lost', () => {
    const events = eventsOf(planCalendar(anOwnPlan()).text);
    expect(events).toEqual([
      {
        uid: '00000000-0000-4000-8000-000000000001',
        summary: 'Sweep once an hour.',
        description: 'Tidiness\nFirst the bench, then the floor;\nthen "the rest" \\ all.',
        categories: ['On the job'],
        start: '2026-11-30',
        end: '2026-12-28',
        isDate: true,
        zone: undefined,
      },
      {
        uid: '00000000-0000-4000-8000-000000000002',
        summary: '=HYPERLINK("x"), a course',
        description: 'Tidiness',
        categories: ['Course'],
        start: '2027-01-15',
        end: '2027-01-16',
        isDate: true,
        zone: undefined,
      },
      {
        uid: '00000000-0000-4000-8000-000000000005',
        summary: 'constructor',
        description: 'Tidiness',
        categories: ['My own step'],
        start: '2027-03-14',
        end: '2027-03-15',
        isDate: true,
        zone: undefined,
      },
    ]);
  });

  test.for(Object.entries(zones))('has the same bytes in %s', ([name, offset]) => {
    const here = planCalendar(anOwnPlan()).text;
    process.env.TZ = name;
    expect(new Date('2026-11-30T00:00:00Z').getTimezoneOffset()).toBe(offset);
    expect(planCalendar(anOwnPlan()).text).toBe(here);
  });

  test('holds no hours, no zones and no spans in weeks, and no line longer than 75 bytes', () => {
    const { text } = planCalendar(
      anOwnPlan({ steps: [aStep({ text: 'Müßiggang 🥖 '.repeat(40), due: '2026-12-01' })] }),
    );
    expect(text).not.toMatch(/DURATION|TZID|VTIMEZONE|^DTSTART[^\n]*T\d{6}/m);
    expect(text).toMatch(/^DTSTAMP:20261129T000000Z\r$/m);
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    expect(eventsOf(text)[0]!.summary).toBe('Müßiggang 🥖 '.repeat(40));
  });

  test('has every kind of step as one category, without a comma', () => {
    const kinds = ['develop', 'train', 'credential', 'experience', 'own'] as const;
    const { text } = planCalendar(anOwnPlan({ steps: kinds.map((kind) => aStep({ kind, due: '2026-12-01' })) }));
    for (const { categories } of eventsOf(text)) {
      expect(categories).toHaveLength(1);
      expect(categories[0]).not.toContain(',');
    }
  });

  test('leaves out what is done and what has no day, and says how many', () => {
    expect(planCalendar(anOwnPlan()).left).toEqual({ undated: 1, done: 1 });
    expect(eventsOf(planCalendar(anOwnPlan({ steps: [] })).text)).toEqual([]);
  });

  test('takes days that stand the wrong way around as the span between them', () => {
    const [event] = eventsOf(
      planCalendar(anOwnPlan({ steps: [aStep({ start: '2026-12-09', due: '2026-12-01' })] })).text,
    );
    expect([event!.start, event!.end]).toEqual(['2026-12-01', '2026-12-10']);
  });
});
