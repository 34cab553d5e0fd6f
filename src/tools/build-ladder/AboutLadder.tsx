import { describe } from '../../building/ladder/change.ts';
import { builtLadderLimits, type BuiltLadder } from '../../building/ladder/ladder.ts';
import { slugged } from '../../domain/slugged.ts';
import { labels } from '#messages/build-ladder.ts';
import { Choice, options } from './Choice.tsx';
import { LinesField, TextField } from './Field.tsx';
import type { Tool } from './tool.ts';

interface Props {
  readonly ladder: BuiltLadder;
  readonly tool: Tool;
}

/** What is said of the ladder as a whole. */
export function AboutLadder({ ladder, tool }: Props) {
  const { id, name, title, field, summary, industry, phrases } = ladder;
  const set = (change: Parameters<typeof describe>[1]): void =>
    tool.change((before) => (before.id === id ? describe(before, change) : before));
  return (
    <section class="build-part no-print" aria-labelledby="build-about">
      <h2 id="build-about">{labels.about}</h2>
      <div class="build-fields" key={id}>
        <TextField
          id="ladder-title"
          label={labels.title}
          value={title}
          most={builtLadderLimits.title}
          placeholder={labels.titleExample}
          onDone={(words) => set({ title: words })}
        />
        <TextField
          id="ladder-field"
          label={labels.field}
          value={field}
          most={builtLadderLimits.title}
          placeholder={labels.fieldExample}
          list="ladder-fields"
          onDone={(words) => set({ field: words })}
        />
        <datalist id="ladder-fields">
          {tool.choices.fields.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
        <TextField
          id="ladder-summary"
          label={labels.summary}
          hint={labels.summaryHint}
          value={summary}
          most={builtLadderLimits.text}
          rows={2}
          onDone={(words) => set({ summary: words })}
        />
        <Choice
          id="ladder-industry"
          label={labels.industry}
          value={industry}
          onChoose={(chosen) => set({ industry: chosen })}
        >
          <option value="">{labels.none}</option>
          {options(tool.choices.known.industries)}
        </Choice>
      </div>
      <details>
        <summary>{labels.more}</summary>
        <div class="build-fields" key={id}>
          <LinesField
            id="ladder-phrases"
            label={labels.phrases}
            value={phrases}
            onDone={(lines) => set({ phrases: lines })}
          />
          <TextField
            id="ladder-name"
            label={labels.nameInFiles}
            hint={labels.nameHint}
            value={name}
            most={80}
            tidied={slugged}
            onDone={(words) => set({ name: slugged(words) })}
          />
        </div>
      </details>
    </section>
  );
}
