import { actsToGrow, type CompetencyStanding } from '../../domain/standing/competency-standings.ts';
import { competencyKey } from '../../domain/ledger/keys.ts';
import * as standing from '#messages/standing.ts';
import * as words from '#messages/self-check.ts';
import type { CompetencyTexts } from '../../payloads/standing-texts.ts';
import { chooseGap, dropGap, gapsOf } from '../../record/plan.ts';
import type { Grounds } from './grounds.ts';
import type { Tool } from './tool.ts';
import { placeUrl } from './where.ts';

interface Props {
  tool: Tool;
  grounds: Grounds;
  standing: CompetencyStanding;
  /** Missing while they are on their way. */
  texts: CompetencyTexts | undefined;
}

/** How many acts of a competency are shown at once. */
const actsShown = 4;

/** One competency of a gap: its weight, how sure it is, the level that is asked, and what the person could do more often. */
export function GapCompetency({ tool, grounds, standing: one, texts }: Props) {
  const { competency, level } = one.asked;
  const { title, url } = grounds.competencies.get(competency)!;
  const key = competencyKey(competency);
  const isChosen = tool.state.open !== undefined && gapsOf(tool.state.open).includes(key);
  const goal = grounds.of.length === 1 ? grounds.of[0] : undefined;
  const acts = actsToGrow(one).slice(0, actsShown);
  const text = (behavior: string) => texts?.behaviors.find((each) => each.behavior === behavior)?.text ?? words.loading;
  return (
    <li>
      <a class="name" href={url}>
        {title}
      </a>{' '}
      <small>
        {[
          one.kind === 'out' ? '' : words.formatWeight(one.share),
          one.kind === 'gap' ? words.formatMissed(standing.formatPoints(one.missed)) : '',
          standing.formatSure(one.answered, one.of),
        ]
          .filter(Boolean)
          .join(' · ')}
      </small>
      {level && (
        <p>
          {words.formatLevel(level)}
          {texts?.levels && ` ${texts.levels[level]}`}
        </p>
      )}
      {one.kind === 'gap' && acts.length > 0 && (
        <ul>
          {acts.map(({ behavior, answer, isShown }) => (
            <li key={behavior}>
              {text(behavior)} <small>{words.formatAct(standing.answers[answer!], isShown)}</small>
            </li>
          ))}
        </ul>
      )}
      <p class="check-moves no-print">
        {one.kind !== 'out' && (
          <button
            class="aid"
            type="button"
            aria-pressed={isChosen}
            onClick={() =>
              tool.change((record, today) =>
                isChosen ? dropGap(record, key, today) : chooseGap(record, key, goal, today),
              )
            }
          >
            {isChosen ? words.gap.chosen : words.gap.choose}
            <span class="visually-hidden">{`: ${title}`}</span>
          </button>
        )}
        <a href={placeUrl(tool.addresses, 'ask', grounds.of, competency)}>
          {one.answered < one.of ? words.gap.answerRest : words.gap.change}
          <span class="visually-hidden">{`: ${title}`}</span>
        </a>
      </p>
    </li>
  );
}
