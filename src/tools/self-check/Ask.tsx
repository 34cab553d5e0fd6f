import { useMemo } from 'preact/hooks';
import { questionsOf } from '../../domain/standing/next-steps.ts';
import * as words from '#messages/self-check.ts';
import type { CompetencyTexts } from '../../payloads/standing-texts.ts';
import { Failed } from './Failed.tsx';
import type { Grounds } from './grounds.ts';
import { type Asked, Questions } from './Questions.tsx';
import type { Tool } from './tool.ts';
import { useGrounds, usePiece, useTexts } from './use-pieces.ts';
import { startKey } from './where.ts';

/** The questions of what the address names. */
export function Ask({ tool }: { tool: Tool }) {
  return tool.where.of[0] === startKey ? <AskStart tool={tool} /> : <AskGrounds tool={tool} />;
}

function AskStart({ tool }: { tool: Tool }) {
  const start = usePiece('start', tool.pieces.start);
  const standing = usePiece('standing', tool.pieces.standing);
  const failed = [start, standing].find((one) => one.failed);
  if (failed) return <Failed again={failed.again} />;
  if (!start.value || !standing.value) return <p>{words.loading}</p>;
  const titles = standing.value.competencies;
  return (
    <Questions
      tool={tool}
      title={words.tenMinutes}
      questions={start.value.questions.map((one) => ({ ...one, title: titles.get(one.competency)?.title ?? '' }))}
      grounds={undefined}
    />
  );
}

function AskGrounds({ tool }: { tool: Tool }) {
  const { value: grounds, failed, again } = useGrounds(tool.pieces, tool.where.of);
  if (failed) return <Failed again={again} />;
  if (grounds === undefined) return <p>{words.loading}</p>;
  if (grounds === null) return <p>{words.noSuchThing}</p>;
  return <AskOf tool={tool} grounds={grounds} />;
}

function AskOf({ tool, grounds }: { tool: Tool; grounds: Grounds }) {
  const { only } = tool.where;
  const { yardstick, behaviorsOf, competencies } = grounds;
  const listed = useMemo(
    () => questionsOf(yardstick, behaviorsOf).filter(({ competency }) => only === '' || competency === only),
    [yardstick, only],
  );
  const ids = useMemo(() => [...new Set(listed.map(({ competency }) => competency))], [listed]);
  const texts = useTexts(tool.pieces, ids, grounds.texts);
  const questions = useMemo(
    () =>
      listed.map(({ competency, behavior }): Asked => {
        const title = competencies.get(competency)?.title ?? '';
        return { competency, behavior, title, text: textOf(texts.value?.get(competency), behavior) };
      }),
    [listed, texts.value?.size],
  );
  if (questions.length === 0) return <p>{words.noSuchThing}</p>;
  return (
    <>
      {texts.failed && <Failed again={texts.again} />}
      <Questions
        tool={tool}
        title={only ? `${yardstick.title}: ${competencies.get(only)?.title}` : yardstick.title}
        questions={questions}
        grounds={grounds}
      />
    </>
  );
}

/** The words of a behavior; nothing while they are on their way. */
const textOf = (texts: CompetencyTexts | undefined, behavior: string): string | undefined =>
  texts?.behaviors.find((one) => one.behavior === behavior)?.text;
