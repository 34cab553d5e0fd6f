import { useState } from 'preact/hooks';
import { keepNames, namesOf } from '../../building/ladder/names.ts';
import { tooLong, writeLadderLink } from '../../building/ladder/share-link.ts';
import { writeLadder } from '../../building/ladder/write.ts';
import type { LadderSource } from '../../exports/own/built-ladder-tables.ts';
import { labels, folderNote, origin, said } from '#messages/build-ladder.ts';
import { keep } from '../keep-file.ts';
import { Aid } from '../documents/Aid.tsx';
import type { TakenKind } from './take-along.ts';
import type { Tool } from './tool.ts';

interface Props {
  readonly tool: Tool;
  readonly source: () => LadderSource;
  /** How many things are to be mended, where that is known. */
  readonly missing: number;
}

const kinds = [
  ['folder', '-content.zip', labels.folder],
  ['xlsx', '-ladder.xlsx', labels.xlsx],
  ['placesCsv', '-places.csv', labels.placesCsv],
  ['stepsCsv', '-steps.csv', labels.stepsCsv],
  ['case', '-case.json', labels.case],
  ['ctdl', '-ctdl.jsonld', labels.ctdl],
] as const satisfies readonly (readonly [TakenKind, string, string])[];

/** The files of a ladder, its link, and printing it. */
export function TakeAlong({ tool, source, missing }: Props) {
  const [link, setLink] = useState('');
  const nameOf = (): string => namesOf(tool.now()).ladder;
  const take = async (kind: TakenKind, ending: string): Promise<void> => {
    // Ids in files never change, whatever titles become.
    if (kind === 'folder') tool.change(keepNames);
    try {
      const { makeFile } = await import('./take-along.ts');
      keep(await makeFile(kind, source()), `${nameOf()}${ending}`);
      if (kind === 'folder' && missing > 0) tool.say(said.folderIncomplete(missing));
    } catch {
      tool.say(labels.notLoaded);
    }
  };
  const draw = async (kind: 'svg' | 'png'): Promise<void> => {
    const figure = document.getElementById('build-figure');
    if (!figure) {
      tool.say(labels.drawnLater);
      return;
    }
    try {
      const { saveDrawing } = await import('../export-figure/save.ts');
      const address = location.href.replace(/#.*$/, '');
      const saved = await saveDrawing(figure, { site: nameOf(), figure: 'ladder', address, license: origin }, kind);
      tool.say('name' in saved ? said.drawn(saved.name) : said.notDrawn);
    } catch {
      tool.say(labels.notLoaded);
    }
  };
  const makeLink = async (): Promise<void> => {
    const fragment = await writeLadderLink(tool.now());
    setLink('');
    if (fragment === undefined) tool.say(said.linkCannot);
    else if (fragment === tooLong) tool.say(said.linkLong);
    else {
      setLink(`${location.href.replace(/#.*$/, '')}${fragment}`);
      tool.say(said.linkMade);
      tool.focus('ladder-link');
    }
  };
  return (
    <section class="build-part no-print" aria-labelledby="build-take">
      <h2 id="build-take">{labels.take}</h2>
      <div class="tool-aids">
        <Aid
          onPress={() =>
            keep(new Blob([writeLadder(tool.now())], { type: 'application/json' }), `${nameOf()}-ladder.json`)
          }
        >
          {labels.saved}
        </Aid>
        {kinds.map(([kind, ending, title]) => (
          <Aid key={kind} onPress={() => void take(kind, ending)}>
            {title}
          </Aid>
        ))}
        <Aid onPress={() => void draw('svg')}>{labels.svg}</Aid>
        <Aid onPress={() => void draw('png')}>{labels.png}</Aid>
        <Aid onPress={() => print()}>{labels.print}</Aid>
        <Aid onPress={() => void makeLink()}>{labels.link}</Aid>
      </div>
      {link !== '' && (
        <p class="build-field">
          <label for="ladder-link">{labels.linkIs}</label>
          <input
            id="ladder-link"
            type="text"
            readOnly
            value={link}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        </p>
      )}
      <p class="build-hint">{folderNote}</p>
    </section>
  );
}
