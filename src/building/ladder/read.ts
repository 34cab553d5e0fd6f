import { isObject } from '../../domain/json.ts';
import { uuidOfText } from '../../record/fingerprint.ts';
import { isDay, isUuid } from '../../record/forms.ts';
import { readJson } from '../../record/read-json.ts';
import {
  type Place,
  refuse,
  takeEach,
  takeObject,
  takeText,
  takeTexts,
  takeWord,
  takeWords,
  within,
} from '../../record/take-fields.ts';
import type { Trouble } from '../../record/troubles.ts';
import {
  bases,
  type AskedCredential,
  builtLadderFormat,
  builtLadderLimits,
  builtLadderVersion,
  type BuiltLadder,
  type BuiltPlace,
  type BuiltStep,
  needs,
  newLadder,
  stepKinds,
} from './ladder.ts';

/** What was read of a file. */
export interface ReadLadder {
  /** Undefined when nothing could be read. */
  readonly ladder: BuiltLadder | undefined;
  /** What was not understood, or was understood in another way than it stands there. Empty when all is well. */
  readonly troubles: readonly Trouble[];
}

const limits = builtLadderLimits;
/** Whether a text is an id of an entry: lower-case words joined by hyphens; empty for none. */
const isSlug = (text: string): boolean => text.length <= 80 && /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/.test(text);
const isCode = (text: string): boolean => /^(?:\d{2}-\d{4}\.\d{2})?$/.test(text);

/**
 * Read a ladder that was saved as a file, perhaps damaged or changed by hand: what is right in it is kept. Never throws.
 *
 * @param spareId UUID for a ladder whose own is damaged
 */
export function readLadder(text: string, spareId: string): ReadLadder {
  const { value, trouble } = readJson(text);
  const troubles: Trouble[] = trouble ? [trouble] : [];
  const none = (...more: readonly Trouble[]): ReadLadder => ({ ladder: undefined, troubles: [...troubles, ...more] });
  if (value === undefined) return none();
  if (!isObject(value) || value['format'] !== builtLadderFormat || typeof value['version'] !== 'number')
    return none({ what: 'no-record', path: [] });
  const { version } = value;
  if (version > builtLadderVersion) return none({ what: 'newer', version, known: builtLadderVersion, path: [] });
  return { ladder: take(value, { path: [], tell: (one) => troubles.push(one) }, spareId), troubles };
}

function take(value: unknown, place: Place, spareId: string): BuiltLadder {
  const empty = newLadder({ id: spareId, today: '1900-01-01', edition: '1900-01-01' });
  const file = takeObject(value, place, Object.keys(empty) as (keyof BuiltLadder)[])!;
  const at = (name: keyof BuiltLadder): Place => within(place, name);
  const made = takeText(file.made, at('made'), 'day', isDay) ?? empty.made;
  const words = (name: 'title' | 'field' | 'summary', most: number): string => takeWords(file[name], at(name), most);
  const places = takeList(file.places, at('places'), limits.places, takePlace);
  const known = new Set(places.map(({ id }) => id));
  const steps = takeList(file.steps, at('steps'), limits.steps, (one, where) => takeStep(one, where, known));
  const seen = new Set<string>();
  return {
    ...empty,
    id: takeText(file.id, at('id'), 'uuid', isUuid) ?? spareId,
    made,
    edition: takeText(file.edition, at('edition'), 'day', isDay) ?? made,
    name: slugOf(file.name, at('name')),
    title: words('title', limits.title),
    field: words('field', limits.title),
    summary: words('summary', limits.text),
    industry: slugOf(file.industry, at('industry')),
    places,
    steps: steps.filter(({ from, to }, i) => {
      const ends = `${from} ${to}`;
      if (seen.has(ends)) place.tell({ what: 'twice', path: [...at('steps').path, String(i)] });
      return !seen.has(ends) && seen.add(ends);
    }),
    phrases: linesOf(file.phrases, at('phrases')),
    sources: takeList(file.sources, at('sources'), limits.lines, (one, where) => slugOf(one, where) || undefined),
    base: slugOf(file.base, at('base')),
  };
}

/** The members of a list that can be read, no two with one UUID, and as many as there may be. Missing means empty. */
function takeList<T>(
  value: unknown,
  place: Place,
  most: number,
  takeOne: (one: unknown, where: Place) => T | undefined,
): readonly T[] {
  const names = new Set<string>();
  return takeEach(value, place, most, (one, where) => {
    const taken = takeOne(one, where);
    const name = identityOf(taken);
    if (name !== '' && names.has(name)) {
      where.tell({ what: 'twice', path: where.path });
      return undefined;
    }
    names.add(name);
    return taken;
  });
}

/** What tells a member of a list from the others: itself, or its UUID; empty for what has none. */
function identityOf(taken: unknown): string {
  if (typeof taken === 'string') return taken;
  const id = isObject(taken) ? taken['id'] : undefined;
  return typeof id === 'string' ? id : '';
}

/** Lines of a person’s own words; two alike are let pass. */
const linesOf = (value: unknown, place: Place): readonly string[] => takeTexts(value, place, limits.lines, limits.text);

const slugOf = (value: unknown, place: Place): string =>
  value === undefined ? '' : (takeText(value, place, 'key', isSlug) ?? '');

const numberOf = (value: unknown, place: Place, least: number, most: number): number => {
  if (value === undefined) return least;
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value;
  refuse(place, 'turn', value, String(least));
  return least;
};

function takePlace(value: unknown, place: Place): BuiltPlace | undefined {
  const file = takeObject(value, place, placeFields);
  if (!file) return undefined;
  const at = (name: keyof BuiltPlace): Place => within(place, name);
  const id = takeText(file.id, at('id'), 'uuid', isUuid);
  if (id === undefined) return undefined;
  const learned =
    file.education === undefined ? undefined : takeObject(file.education, at('education'), educationFields);
  const basis = learned?.basis;
  return {
    id,
    link: takeText(file.link, at('link'), 'uuid', isUuid) ?? uuidOfText(`isChildOf ${id}`),
    name: slugOf(file.name, at('name')),
    title: takeWords(file.title, at('title'), limits.title),
    summary: takeWords(file.summary, at('summary'), limits.text),
    level: numberOf(file.level, at('level'), 1, 6),
    job: slugOf(file.job, at('job')),
    soc: file.soc === undefined ? '' : (takeText(file.soc, at('soc'), 'key', isCode) ?? ''),
    occupation: takeWords(file.occupation, at('occupation'), limits.title),
    zone: numberOf(file.zone, at('zone'), 0, 5),
    education: {
      label: takeWords(learned?.label, within(at('education'), 'label'), limits.title),
      share: numberOf(learned?.share, within(at('education'), 'share'), 0, 100),
      basis:
        (basis === undefined ? undefined : takeWord(basis, within(at('education'), 'basis'), 'kind', bases)) ??
        'editorial',
    },
    otherThanJob: takeWords(file.otherThanJob, at('otherThanJob'), limits.text),
    credentials: takeList(file.credentials, at('credentials'), limits.credentials, takeCredential),
    requirements: linesOf(file.requirements, at('requirements')),
  };
}

const placeFields = [
  ...(['id', 'link', 'name', 'title', 'summary', 'level', 'job', 'soc', 'occupation', 'zone'] as const),
  ...(['education', 'otherThanJob', 'credentials', 'requirements'] as const),
] satisfies readonly (keyof BuiltPlace)[];
const educationFields = ['label', 'share', 'basis'] as const;
const stepFields = [
  ...(['id', 'from', 'to', 'kind', 'experiences', 'requirements', 'lowerZone', 'basis'] as const),
] satisfies readonly (keyof BuiltStep)[];

function takeCredential(value: unknown, place: Place): AskedCredential | undefined {
  const file = takeObject(value, place, ['credential', 'need'] as const);
  const credential = slugOf(file?.credential, within(place, 'credential'));
  if (!file || credential === '') return undefined;
  const isSaid = file.need !== undefined && file.need !== '';
  return { credential, need: isSaid ? (takeWord(file.need, within(place, 'need'), 'kind', needs) ?? '') : '' };
}

function takeStep(value: unknown, place: Place, places: ReadonlySet<string>): BuiltStep | undefined {
  const file = takeObject(value, place, stepFields);
  if (!file) return undefined;
  const at = (name: keyof BuiltStep): Place => within(place, name);
  const end = (name: 'from' | 'to') => takeText(file[name], at(name), 'uuid', (id) => places.has(id));
  const [id, from, to] = [takeText(file.id, at('id'), 'uuid', isUuid), end('from'), end('to')];
  if (id === undefined || from === undefined || to === undefined) return undefined;
  if (from === to) {
    refuse(at('to'), 'uuid', to);
    return undefined;
  }
  return {
    id,
    from,
    to,
    kind: takeWord(file.kind, at('kind'), 'kind', stepKinds) ?? 'advance',
    experiences: linesOf(file.experiences, at('experiences')),
    requirements: linesOf(file.requirements, at('requirements')),
    lowerZone: takeWords(file.lowerZone, at('lowerZone'), limits.text),
    basis: (file.basis === undefined ? undefined : takeWord(file.basis, at('basis'), 'kind', bases)) ?? 'editorial',
  };
}
