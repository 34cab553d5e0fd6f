import { mappingLimits } from '../../mapping/mapping.ts';
import { labels } from '#messages/map-page.ts';
import type { PlacedOutcome } from './outcomes-in-row.ts';
import { TextField } from './TextField.tsx';

/** What can be done with an outcome beside matching it. */
export interface Edits {
  readonly reword: (outcome: string, text: string) => void;
  readonly renameCourse: (course: string, title: string) => void;
  readonly remove: (outcome: string) => void;
  readonly removeCourse: (course: string) => void;
}

/** Change the words of an outcome or the title of its course, or take either away. */
export function EditOutcome({ placed, edits }: { readonly placed: PlacedOutcome; readonly edits: Edits }) {
  const { outcome, course } = placed;
  return (
    <details class="map-edit">
      <summary>{labels.reword}</summary>
      <div class="tool-fields">
        <label>
          {labels.reword}
          <TextField
            value={outcome.text}
            most={mappingLimits.outcome}
            onDone={(text) => edits.reword(outcome.id, text)}
          />
        </label>
        <label>
          {labels.course}
          <TextField
            value={course.title}
            most={mappingLimits.title}
            onDone={(text) => edits.renameCourse(course.id, text)}
          />
        </label>
      </div>
      <div class="tool-aids">
        <button class="aid" type="button" onClick={() => edits.remove(outcome.id)}>
          {labels.removeOutcome}
        </button>
        <button class="aid" type="button" onClick={() => edits.removeCourse(course.id)}>
          {labels.removeCourse}
        </button>
      </div>
    </details>
  );
}
