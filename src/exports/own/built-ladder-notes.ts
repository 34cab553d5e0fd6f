import type { BuiltLadder, BuiltPlace } from '../../building/ladder/ladder.ts';
import { exported } from '#messages/build-ladder-files.ts';
import { stepKinds } from '#messages/routes.ts';

/** What formats without fields for it say of a place in words: level, what it asks for, and what prepares for the steps that lead to it. */
export function notesOn({ places, steps }: BuiltLadder, place: BuiltPlace): string[] {
  const titles = new Map(places.map(({ id, title }) => [id, title]));
  const { level, zone, education, occupation, soc, requirements } = place;
  return [
    exported.level(level),
    ...(soc === '' ? [] : [exported.occupation(soc, occupation)]),
    ...(education.label === '' ? [] : [exported.education(education.label)]),
    ...(zone === 0 ? [] : [exported.zone(zone)]),
    ...requirements.map(exported.requirement),
    ...steps
      .filter(({ to }) => to === place.id)
      .flatMap(({ from, kind, experiences, requirements: before, lowerZone }) => [
        exported.step(stepKinds[kind], titles.get(from) ?? ''),
        ...before.map(exported.requirement),
        ...experiences,
        ...(lowerZone === '' ? [] : [exported.lowerZone(lowerZone)]),
      ]),
  ];
}
