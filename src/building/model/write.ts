import type { BuiltModel } from './model.ts';

/**
 * Write a model as a text, to be kept or taken along.
 *
 * @param indent spaces, for a text that people may look into
 */
export const writeModel = (model: BuiltModel, indent?: number): string => JSON.stringify(model, null, indent);
