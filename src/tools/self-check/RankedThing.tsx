import type { Fit } from '../../domain/standing/fit.ts';
import { gapOf, reasonOf } from '../../domain/standing/gap.ts';
import { nextSteps } from '../../domain/standing/next-steps.ts';
import type { Yardstick } from '../../domain/standing/yardstick.ts';
import * as standing from '#messages/standing.ts';
import * as words from '#messages/self-check.ts';
import type { StandingData } from '../../payloads/standing.ts';
import { FitBar } from './FitLine.tsx';
import { GoalButton } from './GoalButton.tsx';
import { Needs } from './Needs.tsx';
import type { Tool } from './tool.ts';
import { placeUrl, targetKey } from './where.ts';

interface Props {
  tool: Tool;
  data: StandingData;
  yardstick: Yardstick;
  fit: Fit;
}

/** One of a ranked list: the range, why, what is required beside it, and what moves it most. */
export function RankedThing({ tool, data, yardstick, fit }: Props) {
  const { answers, addresses } = tool;
  const key = targetKey(yardstick.kind, yardstick.id);
  const title = (id: string): string => data.competencies.get(id)?.title ?? id;
  const reason = reasonOf(gapOf(yardstick, data.behaviorsOf, answers));
  const { toAnswer, toGrow } = nextSteps(yardstick, data.behaviorsOf, answers, 1);
  return (
    <li>
      <a class="name" href={placeUrl(addresses, 'gap', [key])}>
        {yardstick.title}
      </a>
      <FitBar fit={fit} />
      <p>
        {standing.formatReason({
          strengths: reason.strengths.map(title),
          missing: reason.missing.map(title),
          open: reason.open.map(title),
        })}
      </p>
      <Needs tool={tool} yardstick={yardstick} credentials={data.credentials} />
      <p>
        {toAnswer[0] &&
          words.tellNext(
            'answer',
            standing.formatPoints(toAnswer[0].points),
            <a href={placeUrl(addresses, 'ask', [key], toAnswer[0].competency)}>{title(toAnswer[0].competency)}</a>,
          )}{' '}
        {toGrow[0] &&
          words.tellNext('grow', standing.formatPoints(toGrow[0].points), <span>{title(toGrow[0].competency)}</span>)}
      </p>
      <p class="no-print">
        <GoalButton tool={tool} of={key} title={yardstick.title} />
      </p>
    </li>
  );
}
