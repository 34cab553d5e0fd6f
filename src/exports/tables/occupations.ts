import type { Atlas } from '../../domain/atlas/atlas.ts';
import type { Occupation } from '../../domain/atlas/entries.ts';
import { socPlaceOf } from '../../domain/atlas/soc.ts';
import { findNeeds } from '../../domain/occupations/occupation-needs.ts';
import { neededPerOccupation } from '../../domain/occupations/limits.ts';
import { payOf } from '../../domain/occupations/pay.ts';
import { occupationFamilyPath } from '../api/occupations.ts';
import { schemes } from '../code-schemes.ts';
import type { DataSite } from '../data-file.ts';
import { orNothing } from './rows.ts';
import { address, type Filling, leadingTo, list, number, optional, table, type Table, text } from './table.ts';

/** What a row is told of. */
interface Told {
  readonly one: Occupation;
}

/** The columns that both tables begin with: the code, and what it is of. */
const leading: Readonly<Record<string, Filling<Told>>> = {
  scheme: text('What the code is of.', () => schemes.occupation.scheme),
  version: text('Version of the scheme.', () => schemes.occupation.version),
  code: text('The O*NET-SOC code of the occupation, as text.', ({ one }) => one.soc),
};

/** The columns that both tables end with: the page of the occupation, and the file of its family in the API. */
const trailing = (atlas: Atlas, site: DataSite): Readonly<Record<string, Filling<Told>>> => ({
  page: address('Address of its page.', ({ one }) => site.occupation(one)),
  url: address('Address of the file in the JSON API that it stands in.', ({ one }) =>
    site.api(occupationFamilyPath(socPlaceOf(atlas.soc, one.soc)!.major.code)),
  ),
});

const decimals = (value: number, digits: number): number => Number(value.toFixed(digits));

/** One occupation of O*NET a row, with national pay, employment and openings. Years and sources stand in `occupations.json` of the API. */
export function nationalOccupationsTable(atlas: Atlas, site: DataSite): Table {
  const { editions } = atlas.occupations;
  const pays = editions ? `, ${editions.wages.attribution}` : '';
  const projections = editions ? `, ${editions.projections.attribution}` : '';
  const things = () =>
    [...atlas.occupations.bySoc.values()].map((one) => ({ one, pay: payOf(atlas.occupations, one) }));
  type Thing = ReturnType<typeof things>[number];
  const people = (thousands: number | null | undefined) =>
    typeof thousands === 'number' ? Math.round(thousands * 1000) : undefined;
  const paid = (what: string, of: (pay: NonNullable<Thing['pay']>) => number | null) =>
    optional.decimal<Thing>(`${what} of pay in US dollars${pays}.`, ({ pay }) => orNothing(pay && of(pay)));
  return table(
    { name: 'occupations', title: 'Occupations', description: 'One occupation of O*NET.', unique: ['code'] },
    things,
    {
      ...leading,
      title: text('Its title.', ({ one }) => one.title),
      family: text('Code of its major group in SOC 2018.', ({ one }) => socPlaceOf(atlas.soc, one.soc)!.major.code),
      family_title: text('Title of that group.', ({ one }) => socPlaceOf(atlas.soc, one.soc)!.major.title),
      rated: text('Whether people have rated what it asks: "yes" or "no".', ({ one }) =>
        one.importance ? 'yes' : 'no',
      ),
      job_zone: optional.number('O*NET job zone, 1 to 5.', ({ one }) => orNothing(one.zone)),
      interests: optional.text('Letters of its strongest interests, made by a program.', ({ one }) =>
        orNothing(one.interests?.high),
      ),
      pay_per: optional.text('What pay is told of: "year" or "hour".', ({ pay }) => pay?.per),
      pay_10: paid('10th percentile', ({ low }) => low),
      pay_25: paid('25th percentile', ({ quarter }) => quarter),
      pay_50: paid('Median', ({ median }) => median),
      pay_75: paid('75th percentile', ({ threeQuarters }) => threeQuarters),
      pay_90: paid('90th percentile', ({ high }) => high),
      pay_of: optional.text('What the survey calls those whom the figures are of.', ({ pay }) => pay?.title),
      pay_shared_with: list('Codes of other occupations that the same figures are of.', ({ pay }) => pay?.others ?? []),
      employment: optional.number(`People now, the self-employed among them${projections}.`, ({ one }) =>
        people(one.projection?.now),
      ),
      employment_then: optional.number('The same in ten years.', ({ one }) => people(one.projection?.then)),
      openings: optional.number('Openings a year: growth, and people who leave.', ({ one }) =>
        people(one.projection?.openings),
      ),
      outlook_of: optional.text('What the projections call those whom the figures are of.', ({ one }) =>
        orNothing(one.projection?.title),
      ),
      entry_education: optional.text(
        'Usual education at entry, as the Bureau of Labor Statistics sees it.',
        ({ one }) => orNothing(one.projection?.education),
      ),
      entry_experience: optional.text('Usual experience at entry.', ({ one }) => orNothing(one.projection?.experience)),
      entry_training: optional.text('Usual training on the job.', ({ one }) => orNothing(one.projection?.training)),
      programs: list('Codes of programs of study that lead there (CIP 2020).', ({ one }) => one.programs),
      ...trailing(atlas, site),
    },
  );
}

/** One competency among those that one occupation asks most a row, the most first. */
export function occupationCompetenciesTable(atlas: Atlas, site: DataSite): Table {
  const things = () =>
    [...atlas.occupations.bySoc.values()].flatMap((one) => {
      const needs = findNeeds(atlas, one.soc);
      return (needs?.competencies ?? [])
        .slice(0, neededPerOccupation.competencies)
        .map((asked, i) => ({ one, asked, place: i + 1, basis: needs!.basis }));
    });
  return table(
    {
      name: 'occupation-competencies',
      title: 'Occupations and competencies',
      description: 'One competency among the eight that one occupation asks most, compared with other occupations.',
      unique: ['code', 'competency'],
    },
    things,
    {
      ...leading,
      title: text('Its title.', ({ one }) => one.title),
      place: number('Place among them, 1 for the most.', ({ place }) => place),
      competency: leadingTo(
        'competencies',
        'id',
        text('Id of the competency.', ({ asked }) => asked.id),
      ),
      competency_title: text('Its title.', ({ asked }) => atlas.allCompetencies.get(asked.id)!.title),
      above: number('Of 100 rated occupations, how many ask less of it.', ({ asked }) => Math.floor(asked.above * 100)),
      importance: optional.decimal('Mean importance of its elements, 1 to 5.', ({ asked }) =>
        decimals(asked.importance, 2),
      ),
      level: optional.decimal('Mean level of its elements, 0 to 7.', ({ asked }) =>
        asked.level === null ? undefined : decimals(asked.level, 2),
      ),
      basis: text(
        'Whose ratings speak: "own", or of rated occupations near to it: "related", "group".',
        ({ basis }) => basis,
      ),
      rated: number('Elements of O*NET that speak for it and were rated.', ({ asked }) => asked.rated),
      named: number('Elements that speak for it in all.', ({ asked }) => asked.named),
      ...trailing(atlas, site),
    },
  );
}
