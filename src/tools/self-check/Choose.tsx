import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import * as words from '#messages/self-check.ts';
import { Failed } from './Failed.tsx';
import type { Tool } from './tool.ts';
import { usePiece } from './use-pieces.ts';
import { targetKey } from './where.ts';

interface ChooseProps {
  label: string;
  onGo: (key: string) => void;
  /** What the button says. */
  go?: string;
  children: ComponentChildren;
}

/** A list to choose from, and a button to begin: choosing alone goes nowhere, so that keys can move through the list. */
export function Choose({ label, onGo, go = words.ways.begin, children }: ChooseProps) {
  const [key, setKey] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!key) return;
        setKey('');
        onGo(key);
      }}
    >
      <label>
        {label}
        <select value={key} required onChange={({ currentTarget }) => setKey(currentTarget.value)}>
          <option value="">{words.ways.choose}</option>
          {children}
        </select>
      </label>
      <button class="aid" type="submit">
        {go}
        <span class="visually-hidden">{`: ${label}`}</span>
      </button>
    </form>
  );
}

/** The most occupations that are shown for what is typed. */
const mostFound = 8;

/** Occupations are a thousand, so they are found by typing; their file comes when somebody turns to the box. */
export function FindOccupation({ tool, urlOf }: { tool: Tool; urlOf: (key: string) => string }) {
  const [typed, setTyped] = useState('');
  const [isWanted, setWanted] = useState(false);
  return (
    <div class="check-find">
      <label>
        {words.ways.occupation}
        <input
          type="search"
          value={typed}
          autocomplete="off"
          onFocus={() => setWanted(true)}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      {isWanted && <Found tool={tool} typed={typed} urlOf={urlOf} />}
    </div>
  );
}

function Found({ tool, typed, urlOf }: { tool: Tool; typed: string; urlOf: (key: string) => string }) {
  const { value, failed, again } = usePiece('occupations', tool.pieces.occupations);
  const asked = typed.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const fits = (title: string): boolean => asked.every((word) => title.toLowerCase().includes(word));
  const all = asked.length === 0 || !value ? [] : value.occupations.filter(({ title }) => fits(title));
  if (failed) return <Failed again={again} />;
  return (
    <>
      <p role="status">{value && asked.length > 0 ? words.formatFound(all.length, mostFound) : ''}</p>
      <ul class="check-choices">
        {all.slice(0, mostFound).map(({ id, title }) => (
          <li key={id}>
            <a href={urlOf(targetKey('occupation', id))}>{title}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
