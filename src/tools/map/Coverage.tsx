import { comparePrograms, type Coverage as Covered } from '../../mapping/coverage.ts';
import type { Depth } from '../../mapping/mapping.ts';
import type { MappingView } from '../../mapping/view.ts';
import type { MappableTier, NamedBlock } from '../../payloads/mappable.ts';
import * as words from '#messages/map-page.ts';
import { depthLetters, verdictWords } from '#messages/mapping.ts';
import { Findings } from './Findings.tsx';
import { Worksheet } from './Worksheet.tsx';

interface Props {
  readonly view: MappingView;
  readonly tiers: readonly MappableTier[];
  readonly coverage: Covered;
  /** The other programs of the device. */
  readonly others: readonly { readonly id: string; readonly name: string }[];
  /** What the chosen one of them says. */
  readonly other: MappingView | undefined;
  readonly onOther: (id: string) => void;
}

const { labels } = words;
const nameOf = (depth: Depth | undefined): string => (depth === undefined ? labels.inNo : verdictWords[depth]);

/** What a program covers: the findings, the pyramid, the matrix, the worksheet, and another program beside it. */
export default function Coverage({ view, tiers, coverage, others, other, onOther }: Props) {
  const blocks = tiers.flatMap((tier) => tier.blocks);
  const { cells, deepest } = coverage;
  const assessed = blocks.filter(({ id }) => deepest.get(id) === 'assessed').length;
  return (
    <>
      <section class="map-coverage" aria-labelledby="map-coverage">
        <h2 id="map-coverage">{labels.coverage}</h2>
        <p class="map-printed">{view.name || labels.unnamed}</p>
        <p>{words.formatCovered(deepest.size, blocks.length, assessed)}</p>
        <Findings tiers={tiers} coverage={coverage} />
        <h3>{labels.pyramid}</h3>
        <Pyramid tiers={tiers} coverage={coverage} />
        <h3>{labels.tiers}</h3>
        <ByTier tiers={tiers} coverage={coverage} />
        <h3 id="map-matrix">{labels.matrix}</h3>
        <p class="note">{words.legend}</p>
        <section class="scroll" tabIndex={0} aria-labelledby="map-matrix">
          <table class="map-matrix">
            <thead>
              <tr>
                <td></td>
                {view.courses.map(({ id, title }) => (
                  <th key={id} scope="col">
                    {title || labels.noCourse}
                  </th>
                ))}
              </tr>
            </thead>
            {tiers.map(({ order, number, title, blocks: own }) => (
              <tbody key={order}>
                <tr>
                  <th class="map-tier" scope="rowgroup" colSpan={view.courses.length + 1}>{`${number} ${title}`}</th>
                </tr>
                {own.map((block) => (
                  <tr key={block.id}>
                    <th scope="row">
                      <a href={block.url}>{block.title}</a>
                    </th>
                    {view.courses.map(({ id }) => {
                      const depth = cells.get(block.id)?.get(id);
                      return (
                        <td key={id} class={depth}>
                          {depth && <abbr title={verdictWords[depth]}>{depthLetters[depth]}</abbr>}
                        </td>
                      );
                    })}
                  </tr>
                ))}
              </tbody>
            ))}
          </table>
        </section>
        <Worksheet view={view} blocks={blocks} />
      </section>
      <Compare view={view} blocks={blocks} others={others} other={other} onOther={onOther} />
    </>
  );
}

/** The tiers as courses of stones, the foundation lowest, each stone shaded by how far any course goes with it. */
function Pyramid({ tiers, coverage: { cells, deepest } }: Pick<Props, 'tiers' | 'coverage'>) {
  return (
    <ol class="map-pyramid" reversed>
      {[...tiers].reverse().map(({ order, number, title, blocks }, i) => (
        <li key={order} data-level={tiers.length - i}>
          <span class="map-course">{`${number} ${title}`}</span>
          <ul>
            {blocks.map(({ id, title: name, url }) => {
              const depth = deepest.get(id);
              const stands = words.formatStone(name, depth && verdictWords[depth], cells.get(id)?.size ?? 0);
              return (
                <li key={id}>
                  <a class={`map-stone ${depth ?? 'none'}`} href={url} aria-label={stands}>
                    {name}
                  </a>
                </li>
              );
            })}
          </ul>
        </li>
      ))}
    </ol>
  );
}

/** The pyramid as a table: how many blocks of each tier go how far. */
function ByTier({ tiers, coverage: { deepest } }: Pick<Props, 'tiers' | 'coverage'>) {
  const kinds: readonly (Depth | undefined)[] = ['assessed', 'practiced', 'introduced', undefined];
  return (
    <section class="scroll" tabIndex={0} aria-label={labels.tiers}>
      <table class="map-tiers">
        <thead>
          <tr>
            <td></td>
            {kinds.map((kind) => (
              <th key={kind} scope="col">
                {nameOf(kind)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tiers.map(({ order, number, title, blocks }) => (
            <tr key={order}>
              <th scope="row">{`${number} ${title}`}</th>
              {kinds.map((kind) => (
                <td key={kind}>{blocks.filter(({ id }) => deepest.get(id) === kind).length}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Two programs beside each other, over the same blocks. */
function Compare({
  view,
  blocks,
  others,
  other,
  onOther,
}: Pick<Props, 'view' | 'others' | 'other' | 'onOther'> & { readonly blocks: readonly NamedBlock[] }) {
  const compared =
    other &&
    comparePrograms(
      view,
      other,
      blocks.map(({ id }) => id),
    );
  const titles = new Map(blocks.map(({ id, title }) => [id, title]));
  const findings = ['onlyHere', 'onlyThere', 'unlike', 'neither'] as const;
  return (
    <section class={other ? 'map-compare' : 'map-compare no-print'} aria-labelledby="map-compare">
      <h2 id="map-compare">{labels.compare}</h2>
      {others.length === 0 && <p>{labels.nobody}</p>}
      {others.length > 0 && (
        <div class="tool-fields no-print">
          <label>
            {labels.compareWith}
            <select name="other" value={other?.id ?? ''} onChange={({ currentTarget: { value } }) => onOther(value)}>
              <option value="">{labels.chooseProgram}</option>
              {others.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name || labels.unnamed}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
      {compared && (
        <>
          <dl class="facts map-findings">
            {findings.map((finding) => (
              <div key={finding}>
                <dt>{`${labels[finding]} (${compared[finding].length})`}</dt>
                <dd>{compared[finding].map((id) => titles.get(id)).join(', ') || labels.none}</dd>
              </div>
            ))}
          </dl>
          <section class="scroll" tabIndex={0} aria-label={words.formatPair(view.name, other.name)}>
            <table class="map-pair">
              <thead>
                <tr>
                  <td></td>
                  <th scope="col">{view.name || labels.unnamed}</th>
                  <th scope="col">{other.name || labels.unnamed}</th>
                </tr>
              </thead>
              <tbody>
                {compared.rows.map(({ block, here, there }) => (
                  <tr key={block}>
                    <th scope="row">{titles.get(block)}</th>
                    <td class={here}>{nameOf(here)}</td>
                    <td class={there}>{nameOf(there)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </>
      )}
    </section>
  );
}
