import type { ModelChange, Reworded } from '../../building/model/changes.ts';
import type { Conflict } from '../../building/model/three-ways.ts';
import type { Trouble } from '../../record/troubles.ts';
import { formatCount } from './counts.ts';
import { formatTrouble } from './record-troubles.ts';

/** What stands over changes, and where they are merged. */
export const labels = {
  heading: {
    added: 'Added',
    removed: 'Removed',
    renamed: 'Renamed',
    reworded: 'Reworded',
    moved: 'Moved to another tier',
    reordered: 'In another order',
    tiers: 'Tiers',
    sectors: 'Sectors',
    occupations: 'Occupations',
    credentials: 'Credentials',
  },
  from: 'was',
  to: 'is',
  newEdition: 'A newer edition is here',
  look: 'Look what merging would do',
  mergeHint:
    'What only the site changed is taken; what only you changed stays. Where both changed the same, you choose. This holds for blocks, tiers, sectors, occupations and credentials. Undo takes all of it back.',
  conflicts: 'Both changed these',
  noConflicts: 'You and the site changed nothing in two ways. All of it can be merged.',
  then: 'It was',
  mine: 'Yours',
  theirs: 'The site',
  nothing: '(not there)',
  merge: 'Merge it',
  notNow: 'Not now',
  merged: 'The new edition is merged. Undo takes it back.',
  none: 'The site has the same words for it as when you took it.',
} as const;

/** Say that a base has changed on the site. */
export const formatNewEdition = (title: string, then: string, now: string): string =>
  `${title} has changed on this site: you took it on the edition of ${then}, now there is that of ${now}.`;

/** Say one change in a line. @param tierOf name of a tier by its id. @param credentialOf that of a credential */
export function formatChange(
  change: ModelChange,
  tierOf: (tier: string) => string,
  credentialOf: (id: string) => string,
): string {
  switch (change.what) {
    case 'added':
      return `${change.title} (${tierOf(change.tier)})`;
    case 'removed':
      return `${change.title} (${tierOf(change.tier)}; from ${change.base})`;
    case 'renamed':
      return `${change.from} → ${change.to}`;
    case 'moved':
      return `${change.title}: ${tierOf(change.from)} → ${tierOf(change.to)}`;
    case 'reworded':
      return `${change.title}: ${formatHow(change.how)}`;
    case 'reordered':
      return `Blocks of ${tierOf(change.tier)}`;
    case 'tier-added':
      return `${tierOf(change.tier)} is new.`;
    case 'tier-removed':
      return `${tierOf(change.tier)} is gone.`;
    case 'tier-renamed':
      return `${tierOf(change.tier)} is called ${change.to === '' ? 'so again' : change.to}.`;
    case 'sector-added':
    case 'occupation-added':
      return `${change.title} is new.`;
    case 'sector-removed':
    case 'occupation-removed':
      return `${change.title} is gone.`;
    case 'sector-reworded':
      return change.from === change.title ? `${change.title}: another definition` : `${change.from} → ${change.title}`;
    case 'credential-added':
      return `${credentialOf(change.credential)} is new.`;
    case 'credential-removed':
      return `${credentialOf(change.credential)} is gone.`;
    case 'tiers-reordered':
      return 'Tiers stand in another order.';
  }
}

function formatHow({ definition, topics, added, removed, changed, order }: Reworded): string {
  const parts = [
    ...(definition ? ['another definition'] : []),
    ...(added.length > 0 ? [formatCount(added.length, { one: 'statement added', other: 'statements added' })] : []),
    ...(changed.length > 0
      ? [formatCount(changed.length, { one: 'statement reworded', other: 'statements reworded' })]
      : []),
    ...(removed.length > 0
      ? [formatCount(removed.length, { one: 'statement removed', other: 'statements removed' })]
      : []),
    ...(order ? ['statements in another order'] : []),
    ...(topics ? ['other topics'] : []),
  ];
  return parts.join(', ');
}

/** Say what a conflict is about. @param tierOf name of a tier by its id */
export function formatConflict({ what, of }: Conflict, tierOf: (tier: string) => string): string {
  switch (what) {
    case 'removed-there':
      return `${of}: the site removed it; you changed it`;
    case 'removed-here':
      return `${of}: you removed it; the site changed it`;
    case 'title':
      return `${of}: its name`;
    case 'tier':
      return `${of}: its tier`;
    case 'sector':
      return `${of}: its sector`;
    case 'definition':
      return `${of}: what it is`;
    case 'topics':
      return `${of}: what one has to know`;
    case 'statement':
      return `${of}: a statement`;
    case 'statement-order':
      return `${of}: the order of its statements`;
    case 'order':
      return `${tierOf(of)}: the order of its blocks`;
    case 'sector-removed-there':
      return `Sector ${of}: the site removed it; you changed it or have blocks in it`;
    case 'sector-removed-here':
      return `Sector ${of}: you removed it; the site changed it`;
    case 'sector-title':
      return `Sector ${of}: its name`;
    case 'sector-definition':
      return `Sector ${of}: what it covers`;
    case 'sector-order':
      return 'The order of the sectors';
    case 'occupation':
      return `Occupation ${of}`;
    case 'tier-title':
      return `${tierOf(of)}: its name in the model`;
  }
}

/** Say what was wrong in the file or the link of a model: where, what, and how to mend it. */
export function formatModelTrouble(trouble: Trouble): string {
  if (trouble.what === 'no-record' || trouble.what === 'no-json')
    return 'This is no model that this page saved. Choose a file whose name ends in -model.json; frameworks of others are opened under “Begin”.';
  if (trouble.what === 'no-link' || trouble.what === 'damaged-link')
    return 'The link is damaged or was cut on its way. Copy the whole link once more, or ask for the file.';
  const { where, what, mend } = formatTrouble(trouble);
  return `${where}: ${what} ${mend}`;
}
