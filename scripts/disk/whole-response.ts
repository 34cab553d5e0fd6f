type Body = ConstructorParameters<typeof Response>[0];

/** Node’s own, whatever is put in its place later. */
const NodeResponse = Response;

/**
 * A response whose body is there as a whole, such as a page that Astro made. To read one of Node’s own takes as long as a seventh of
 * a page, as its body goes through a stream.
 */
export class WholeResponse extends NodeResponse {
  readonly #whole: Uint8Array<ArrayBuffer> | undefined;

  constructor(body?: Body, init?: ResponseInit) {
    const whole = isBytes(body) ? body : typeof body === 'string' ? new TextEncoder().encode(body) : undefined;
    super(whole ? null : body, init);
    // What Node would say of a text.
    if (typeof body === 'string' && !this.headers.has('content-type'))
      this.headers.set('content-type', 'text/plain;charset=UTF-8');
    this.#whole = whole;
  }

  /** So that what `Response.json` and its kin make counts as a response in place of Node’s own, too. */
  static override [Symbol.hasInstance](thing: unknown): boolean {
    return thing instanceof NodeResponse;
  }

  override get body(): Response['body'] {
    return this.#whole ? new NodeResponse(this.#whole).body : super.body;
  }

  override async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return this.#whole ?? super.bytes();
  }

  override async arrayBuffer(): Promise<ArrayBuffer> {
    return Uint8Array.from(await this.bytes()).buffer;
  }

  override async text(): Promise<string> {
    return new TextDecoder().decode(await this.bytes());
  }

  override async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }

  override async blob(): Promise<Blob> {
    return new Blob([await this.bytes()], { type: this.headers.get('content-type') ?? '' });
  }

  override clone(): Response {
    return this.#whole ? new WholeResponse(this.#whole, this) : super.clone();
  }
}

const isBytes = (body: Body): body is Uint8Array<ArrayBuffer> =>
  body instanceof Uint8Array && body.buffer instanceof ArrayBuffer;
