import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { WholeResponse } from '../../scripts/disk/whole-response.ts';

const NodeResponse = Response;
const text = 'A page – ü';
const bytes = new TextEncoder().encode(text);
const bodies = {
  'a text': () => text,
  bytes: () => bytes,
  'a stream': () => new Blob([text]).stream(),
  none: () => null,
} as const;

beforeEach(() => vi.stubGlobal('Response', WholeResponse));
afterEach(() => vi.unstubAllGlobals());

describe.each(Object.entries(bodies))('new WholeResponse(body) with %s', (_, body) => {
  const both = () => [new NodeResponse(body(), { status: 201 }), new WholeResponse(body(), { status: 201 })] as const;

  test.each(['bytes', 'arrayBuffer', 'text', 'blob'] as const)('has the %s of one of Node’s own', async (method) => {
    const [node, ours] = both();
    expect(await ours[method]()).toEqual(await node[method]());
  });

  test('has its status, its headers and a body to pass on, and can be copied', async () => {
    const [node, ours] = both();
    expect([ours.status, ours.ok, [...ours.headers]]).toEqual([node.status, node.ok, [...node.headers]]);
    expect(ours).toBeInstanceOf(NodeResponse);
    const copy = ours.clone();
    expect([copy.status, [...copy.headers], await copy.text()]).toEqual([201, [...node.headers], await node.text()]);
    expect(await new Response(ours.body).text()).toBe(await new NodeResponse(body()).text());
  });
});

test('new WholeResponse(body) reads JSON, as one of Node’s own does', async () => {
  expect(await new WholeResponse('{"a":1}').json()).toEqual({ a: 1 });
  await expect(new WholeResponse('{').json()).rejects.toThrow(SyntaxError);
});

test('WholeResponse makes JSON as Node does, and counts what it makes as its own', async () => {
  const made = WholeResponse.json({ a: 1 });
  expect(made).toBeInstanceOf(WholeResponse);
  expect([made.headers.get('content-type'), await made.text()]).toEqual(['application/json', '{"a":1}']);
  expect({}).not.toBeInstanceOf(WholeResponse);
});
