import { Component, type ComponentChildren } from 'preact';

/** A part that is drawn anew only when one of its props is another one. */
export abstract class Still<P extends object> extends Component<P> {
  /** Whether a prop has changed. */
  override shouldComponentUpdate(next: Readonly<P>): boolean {
    const [before, after] = [
      this.props as Readonly<Record<string, unknown>>,
      next as Readonly<Record<string, unknown>>,
    ];
    return Object.keys(after).some((name) => name !== 'children' && before[name] !== after[name]);
  }

  /** Draw it. */
  abstract override render(): ComponentChildren;
}
