import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import * as messages from '#messages/opening.ts';
import type { ConfirmedMatch, OpenedView } from './asking.ts';
import { Exports } from './Exports.tsx';
import { Matches } from './Matches.tsx';
import { Outline } from './Outline.tsx';
import { Report } from './Report.tsx';
import type { Opener } from './start-opener.ts';
import { Tiers } from './Tiers.tsx';
import type { OursAt } from './ours.ts';

interface Props {
  view: OpenedView;
  opener: Opener;
  /** Matches that were confirmed before. */
  confirmed: readonly ConfirmedMatch[];
  onConfirm: (matches: readonly ConfirmedMatch[]) => void;
  ours: OursAt;
  heading: RefObject<HTMLHeadingElement>;
}

/** What was opened: the report, the framework, its matches, and what can be taken along. */
export function Framework({ view, opener, confirmed, onConfirm, ours, heading }: Props) {
  const [matches, setMatches] = useState(confirmed);
  const change = (all: readonly ConfirmedMatch[]) => {
    setMatches(all);
    onConfirm(all);
  };
  const { labels, formatNames } = messages;
  return (
    <>
      <h2 tabIndex={-1} ref={heading}>
        {view.title || labels.untitled}
      </h2>
      {view.description && <p>{view.description}</p>}
      <p class="figures">{[formatNames[view.format], view.language].filter(Boolean).join(' · ')}</p>
      <Report view={view} opener={opener} />
      {view.tiers && <Tiers tiers={view.tiers} />}
      <Outline opener={opener} />
      <Matches opener={opener} ours={ours} matches={matches} change={change} />
      <Exports opener={opener} matches={matches} />
    </>
  );
}
