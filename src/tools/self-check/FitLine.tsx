import type { Answers } from '../../domain/standing/answers.ts';
import { type Fit, fitOf } from '../../domain/standing/fit.ts';
import { weigh } from '../../domain/standing/yardstick.ts';
import * as standing from '#messages/standing.ts';
import * as words from '#messages/self-check.ts';
import type { Grounds } from './grounds.ts';

/** A fit as a bar from 1 to 99, and in words. */
export function FitBar({ fit }: { fit: Fit }) {
  return (
    <p class="fit">
      <svg viewBox="0 0 100 6" aria-hidden="true" preserveAspectRatio="none">
        <rect class="all" x="1" width="98" height="6" />
        <rect class="range" x={fit.low - 1} width={Math.max(2, fit.high - fit.low)} height="6" />
      </svg>
      <strong>{standing.formatFit(fit)}</strong> <span>{standing.formatFrom(fit)}</span>
    </p>
  );
}

/** What the figures mean, with the way to how they are made. */
export function WhatItIs({ guide }: { guide: string }) {
  return (
    <p class="note">
      {standing.formatWhatItIs((link) => (
        <a href={guide}>{link}</a>
      ))}
    </p>
  );
}

interface Props {
  grounds: Grounds;
  answers: Answers;
  guide: string;
}

/** The fit so far, below the questions. */
export function FitLine({ grounds: { yardstick, behaviorsOf }, answers, guide }: Props) {
  const fit = fitOf(weigh(yardstick, behaviorsOf), answers);
  return (
    <details class="fit-so-far">
      <summary>{words.asking.soFar}</summary>
      {fit ? <FitBar fit={fit} /> : <p>{standing.nothingApplies}</p>}
      <WhatItIs guide={guide} />
    </details>
  );
}
