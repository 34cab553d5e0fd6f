import * as words from '#messages/self-check.ts';
import { addGoal, dropGoal, goalsOf } from '../../record/wishes.ts';
import type { Tool } from './tool.ts';

/** Makes something a goal of the person, or no longer. */
export function GoalButton({ tool, of, title }: { tool: Tool; of: string; title: string }) {
  const isGoal = tool.state.open !== undefined && goalsOf(tool.state.open).includes(of);
  return (
    <button
      class="aid"
      type="button"
      aria-pressed={isGoal}
      onClick={() =>
        tool.change((record, today) => (isGoal ? dropGoal(record, of, today) : addGoal(record, of, today)))
      }
    >
      {isGoal ? words.goal.is : words.goal.make}
      <span class="visually-hidden">{`: ${title}`}</span>
    </button>
  );
}
