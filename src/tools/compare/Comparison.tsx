import type { ComparableModel, Comparable } from '../../domain/comparison/comparables.ts';
import type { Comparison as Compared, ComparisonRow } from '../../domain/comparison/comparison.ts';
import { leastLikeness } from '../../domain/policy.ts';
import * as messages from '#messages/compare.ts';
import * as jobLists from '#messages/job-lists.ts';
import * as lists from '#messages/lists.ts';
import { listFacts } from './facts.ts';

interface Props {
  comparison: Compared;
  /** Addresses of the things, and of the competencies. */
  urlOf: { thing: (id: string) => string; competency: (id: string) => string };
  /** Where the guide tells what the list of a job leaves out. */
  listsUrl: string;
  /** Where the guide tells how the rest of a job’s needs is worked out. */
  profilesUrl: string;
  /** Where the guide tells how likeness is measured. */
  likenessUrl: string;
  /** Level of its headings. */
  level: 2 | 3;
}

const labels = messages.labels;

/** Things side by side: what differs, what is the same, and the facts beside. */
export default function Comparison({ comparison, urlOf, listsUrl, profilesUrl, likenessUrl, level }: Props) {
  const { things, rows, alsoShared } = comparison;
  const isJob = things[0]!.kind === 'job';
  const names = lists.formatList(things.map(({ title }) => title));
  const Heading = `h${level}` as 'h2' | 'h3';
  const same = rows.filter(({ differs }) => !differs);
  const spreads = [...Map.groupBy(rows, ({ spread }) => spread)].filter(([spread]) => spread !== 'alike');
  return (
    <div class="comparison">
      {[...messages.formatRungs(things), ...messages.formatPairs(comparison)].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {isJob && (
        <p>
          {jobLists.aboutJobLists} <a href={listsUrl}>{jobLists.howListsWereMade}</a> {jobLists.aboutNeeds}{' '}
          <a href={profilesUrl}>{jobLists.howNeedsAreMade}</a>
        </p>
      )}

      <Heading id="differences">{labels.differs}</Heading>
      {spreads.length === 0 && <p>{labels.nothingDiffers}</p>}
      {spreads.length > 0 && (
        <SideBySide
          caption={messages.formatCaption('differences', names)}
          corner={labels.competency}
          things={things}
          urlOf={urlOf}
        >
          {spreads.map(([spread, group]) => (
            <tbody key={spread}>
              <tr class="spread">
                <th scope="rowgroup" colSpan={things.length + 1}>
                  {messages.formatSpread(spread, things[0]!.kind, things.length)} ({group.length})
                </th>
              </tr>
              {group.map((row) => (
                <tr key={row.competency}>
                  <th scope="row">
                    <Name row={row} url={urlOf.competency(row.competency)} />{' '}
                    <small>{messages.formatDifference(row, things)}</small>
                  </th>
                  {row.cells.map((_, i) => (
                    <Cell key={things[i]!.id} row={row} at={i} thing={things[i]!} />
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </SideBySide>
      )}

      <Heading id="same">{labels.same}</Heading>
      {same.length === 0 && <p>{messages.formatNothingSame(things.length)}</p>}
      {same.length > 0 && (
        <ul class="rows same">
          {same.map((row) => (
            <li key={row.competency}>
              <Name row={row} url={urlOf.competency(row.competency)} />{' '}
              <small>{[formatAlike(row, things[0]!), ...otherNames(row, things)].join(' · ')}</small>
            </li>
          ))}
        </ul>
      )}

      {alsoShared.length > 0 && (
        <>
          <p class="also-shared">{messages.formatAlsoShared(things.length)}:</p>
          <ul class="chips">
            {alsoShared.map((one) => (
              <li key={one.competency}>
                <a class="chip" href={urlOf.competency(one.competency)}>
                  <svg class={`mark mark-${one.tierNumber}`} viewBox="0 0 24 24" aria-hidden="true">
                    <use href="#mark" />
                  </svg>
                  {one.title}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}

      <Heading id="facts">{labels.facts}</Heading>
      <SideBySide caption={messages.formatCaption('facts', names)} corner={labels.fact} things={things} urlOf={urlOf}>
        <tbody>
          {listFacts(things).map(({ name, values }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {values.map((value, i) => (
                <td key={things[i]!.id}>{value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </SideBySide>
      <details class="likeness">
        <summary>{labels.likeness}</summary>
        {messages.formatLikeness(comparison).map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p>
          {messages.formatScale(isJob ? leastLikeness : null)} <a href={likenessUrl}>{labels.howMeasured}</a>
        </p>
      </details>
    </div>
  );
}

interface SideBySideProps extends Pick<Props, 'urlOf'> {
  caption: string;
  /** Head of the first column. */
  corner: string;
  things: readonly Comparable[];
  children: preact.ComponentChildren;
}

/** A table with a column for each thing; on a phone the heads of its rows stand above them. */
function SideBySide({ caption, corner, things, urlOf, children }: SideBySideProps) {
  return (
    <table class={`side-by-side of-${things.length}`}>
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          {things.map(({ id, title }) => (
            <th key={id} scope="col">
              <a href={urlOf.thing(id)}>{title}</a>
            </th>
          ))}
        </tr>
      </thead>
      {children}
    </table>
  );
}

function Name({ row: { title, tierNumber }, url }: { row: ComparisonRow; url: string }) {
  return (
    <span class="competency">
      <svg class={`mark mark-${tierNumber}`} viewBox="0 0 24 24" aria-hidden="true">
        <use href="#mark" />
      </svg>
      <a class="name" href={url}>
        {title}
      </a>
    </span>
  );
}

/** What one thing has of a competency; what differs among those that have it stands out. */
function Cell({ row, at, thing }: { row: ComparisonRow; at: number; thing: Comparable }) {
  const cell = row.cells[at];
  if (!cell) {
    const count = thing.competencies.length;
    const words =
      thing.kind === 'job'
        ? jobLists.formatUnlisted(count, row.needs[at] ?? null)
        : jobLists.formatUnlistedBlock(count);
    return <td class="absent">{words}</td>;
  }
  const called = cell.as === row.title ? null : <small>{messages.formatCalled(cell.as)}</small>;
  if (cell.kind === 'industry') {
    return (
      <td>
        {cell.number} · {tierTitle(thing, cell.tier)} {called}
      </td>
    );
  }
  const Level = row.aspects.includes('level') ? 'strong' : 'span';
  const Importance = row.aspects.includes('importance') ? 'strong' : 'span';
  return (
    <td>
      <Level>{cell.level}</Level>{' '}
      <Importance class="importance">{messages.formatImportance(cell.importance)}</Importance> {called}
    </td>
  );
}

/** What all have alike, told by the first. */
function formatAlike({ cells }: ComparisonRow, thing: Comparable): string {
  const cell = cells[0]!;
  return cell.kind === 'job' ? messages.formatAlike(cell.importance, cell.level) : tierTitle(thing, cell.tier);
}

function tierTitle(thing: Comparable, tier: string): string {
  return (thing as ComparableModel).tiers.find((one) => one.tier === tier)!.title;
}

/** The names there, where they are not the competency’s own; once when all have the same. */
function otherNames({ title, cells }: ComparisonRow, things: readonly Comparable[]): string[] {
  const names = cells.map((cell) => cell!.as);
  if (names.every((one) => one === names[0])) return names[0] === title ? [] : [messages.formatCalledThere(names[0]!)];
  return names.flatMap((one, i) => (one === title ? [] : [messages.formatCalledIn(one, things[i]!.title)]));
}
