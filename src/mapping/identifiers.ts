import { uuidOfText } from '../record/fingerprint.ts';

/** Make the identifier of what joins two things in a file, the same for the same two: a program that opens the file again knows it. */
export const identifierOfPair = (kind: string, from: string, to: string): string => uuidOfText(`${kind} ${from} ${to}`);
