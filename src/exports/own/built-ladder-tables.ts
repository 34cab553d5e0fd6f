import { type BuiltLadder, type BuiltPlace, type BuiltStep, upward } from '../../building/ladder/ladder.ts';
import type { PlacePay } from '../../domain/ladders/place-pay.ts';
import { aboutRows, columns, sheets } from '#messages/build-ladder-files.ts';
import { formatNeed } from '#messages/credentials.ts';
import { formatOf, formatShort } from '#messages/place-pay.ts';
import { stepKinds } from '#messages/routes.ts';
import { type Filling, optional, table, type Table, text, textTable } from '../tables/table.ts';

/** What the tables of a ladder are written from. */
export interface LadderSource {
  readonly ladder: BuiltLadder;
  /** Titles of jobs and credentials of this site, by id. */
  readonly jobs: ReadonlyMap<string, string>;
  readonly credentials: ReadonlyMap<string, string>;
  /** Title of its industry model; empty for none. */
  readonly industry: string;
  /** UUID of each place → what it pays; missing where no figure is known. */
  readonly pay: ReadonlyMap<string, Omit<PlacePay, 'soc'>>;
  /** Release of the survey of wages: `May 2025`; empty where there is none. */
  readonly wages: string;
  /** Today. */
  readonly made: string;
}

/** A column that may be empty. */
const maybe = <T>(cell: (row: T) => string | undefined): Filling<T> =>
  optional.text('', (row: T) => cell(row) || undefined);
const number = <T>(cell: (row: T) => number | undefined): Filling<T> =>
  optional.number('', (row: T) => cell(row) || undefined);
/** Lines of one’s own in one cell: they may hold any sign, so no list of the tables. */
const lines = (all: readonly string[]): string => all.join('\n');

/** A row for each place, from the lowest level up, with its number. */
export function placesTable({ ladder, jobs, credentials, pay, wages }: LadderSource): Table {
  const rows = upward(ladder.places).map((place, i) => ({ ...place, number: i + 1 }));
  type Row = BuiltPlace & { readonly number: number };
  return table({ name: sheets.places, title: sheets.title(ladder.title), description: '', unique: [] }, rows, {
    [columns.number]: number(({ number: own }: Row) => own),
    [columns.title]: maybe(({ title }) => title),
    [columns.level]: number(({ level }) => level),
    [columns.summary]: maybe(({ summary }) => summary),
    [columns.job]: maybe(({ job }) => jobs.get(job) ?? job),
    [columns.soc]: maybe(({ soc }) => soc),
    [columns.occupation]: maybe(({ occupation }) => occupation),
    [columns.zone]: number(({ zone }) => zone),
    [columns.education]: maybe(({ education }) => education.label),
    [columns.credentials]: maybe(({ credentials: asked }) =>
      lines(
        asked.map(({ credential, need }) =>
          [credentials.get(credential) ?? credential, need && formatNeed(need, 'ladders')].filter(Boolean).join(': '),
        ),
      ),
    ),
    [columns.requirements]: maybe(({ requirements }) => lines(requirements)),
    [columns.otherThanJob]: maybe(({ otherThanJob }) => otherThanJob),
    [columns.pay]: maybe(({ id }) => formatShort(pay.get(id) ?? null)),
    [columns.payOf]: maybe(({ id }) => {
      const own = pay.get(id);
      return own && [formatOf(own), wages].filter(Boolean).join('; ');
    }),
    [columns.identifier]: text('', ({ id }) => id),
  });
}

/** A row for each step, with its number. */
export function stepsTable({ ladder }: LadderSource): Table {
  const titles = new Map(ladder.places.map(({ id, title }) => [id, title]));
  const rows = ladder.steps.map((step, i) => ({ ...step, number: i + 1 }));
  type Row = BuiltStep & { readonly number: number };
  return table({ name: sheets.steps, title: sheets.steps, description: '', unique: [] }, rows, {
    [columns.number]: number(({ number: own }: Row) => own),
    [columns.from]: maybe(({ from }) => titles.get(from)),
    [columns.to]: maybe(({ to }) => titles.get(to)),
    [columns.kind]: maybe(({ kind }) => stepKinds[kind]),
    [columns.experiences]: maybe(({ experiences }) => lines(experiences)),
    [columns.requirements]: maybe(({ requirements }) => lines(requirements)),
    [columns.lowerZone]: maybe(({ lowerZone }) => lowerZone),
    [columns.identifier]: text('', ({ id }) => id),
  });
}

/** What the file is of. */
export const aboutTable = ({ ladder, industry, wages, made }: LadderSource): Table =>
  textTable(
    sheets.about,
    [columns.what, columns.value],
    [
      [aboutRows.ladder, ladder.title],
      [aboutRows.field, ladder.field],
      [aboutRows.summary, ladder.summary],
      [aboutRows.industry, industry],
      [aboutRows.wages, wages],
      [aboutRows.made, made],
      [aboutRows.note, aboutRows.noteText],
    ],
  );
