import { isDepth, type MappingView } from '../../mapping/view.ts';
import type { NamedBlock } from '../../payloads/mappable.ts';
import { labels } from '#messages/map-page.ts';
import { verdictWords, worksheetColumns as names } from '#messages/mapping.ts';

interface Props {
  readonly view: MappingView;
  readonly blocks: readonly NamedBlock[];
}

/** The curriculum worksheet as it is filled so far: a row for each outcome and competency. */
export function Worksheet({ view, blocks }: Props) {
  const titles = new Map(blocks.map(({ id, title }) => [id, title]));
  return (
    <>
      <h3 id="map-worksheet">{labels.worksheet}</h3>
      <section class="scroll" tabIndex={0} aria-labelledby="map-worksheet">
        <table class="map-worksheet">
          <thead>
            <tr>
              {[names.course, names.outcome, names.block, names.depth, names.evidence].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.courses.flatMap((course) =>
              course.outcomes.flatMap((outcome) => {
                const marks = outcome.marks.filter(({ block, says }) => isDepth(says) && titles.has(block));
                return (marks.length > 0 ? marks : [undefined]).map((mark) => (
                  <tr key={`${outcome.id} ${mark?.block ?? ''}`}>
                    <td>{course.title || labels.noCourse}</td>
                    <td>{outcome.text}</td>
                    <td>{mark && titles.get(mark.block)}</td>
                    <td>{mark && verdictWords[mark.says]}</td>
                    <td>{mark?.evidence}</td>
                  </tr>
                ));
              }),
            )}
          </tbody>
        </table>
      </section>
    </>
  );
}
