import { Component, type ComponentChildren, type FunctionComponent, h } from 'preact';

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

/** Have a part that is drawn anew only when one of its props is another one. */
export function still<P extends object>(View: FunctionComponent<P>): new (props: P) => Still<P> {
  return class extends Still<P> {
    override render() {
      return h(View, this.props);
    }
  };
}
