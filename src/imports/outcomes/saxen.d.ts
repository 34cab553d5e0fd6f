/** The part of `saxen` 11 that is used here; the package comes without types. */
declare module 'saxen' {
  /** A parser that calls back for each part of a text of XML. */
  export class Parser {
    ns(namespaces: Readonly<Record<string, string>>): this;
    on(event: 'openTag', call: (name: string, attributes: () => Record<string, string>) => void): this;
    on(event: 'closeTag', call: (name: string) => void): this;
    on(event: 'text' | 'cdata', call: (text: string, decode: (text: string) => string) => void): this;
    on(event: 'error' | 'warn', call: (error: Error) => void): this;
    parse(xml: string): Error | undefined;
  }
}
