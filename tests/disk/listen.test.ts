import { createServer, type Server } from 'node:net';
import { networkInterfaces } from 'node:os';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { listen, loopback, readPort } from '../../scripts/disk/listen.ts';

describe('readPort(text)', () => {
  test('gives every whole number that is a port', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 65_535 }), (port) => {
        expect(readPort(String(port))).toBe(port);
      }),
    );
  });

  test.for(['', ' ', 'abc', '99999', '65536', '-1', '1.5', '1e3', '0x50', '80 ', '+80', '4321/', 'Infinity', '٤٣'])(
    'refuses "%s", and says what a port is',
    (text) => {
      expect(() => readPort(text)).toThrow(
        `PORT is "${text}", which is no port: give a whole number from 1 to 65535, as in PORT=8080.`,
      );
    },
  );
});

/** Another program that has a port. */
async function taken(host: string): Promise<number> {
  const other: Server = createServer();
  await new Promise<void>((done) => other.listen({ port: 0, host }, done));
  onTestFinished(() => void other.close());
  return (other.address() as { port: number }).port;
}

const hasNewNumbers = Object.values(networkInterfaces()).some((all) => all?.some(({ address }) => address === '::1'));

describe('listen(door)', () => {
  test('opens a port for this machine alone', async () => {
    const server = await listen({ port: 0, host: loopback });
    onTestFinished(() => void server.close());
    expect(server.address()).toMatchObject({ address: loopback, family: 'IPv4' });
  });

  test.for([loopback, '0.0.0.0', ...(hasNewNumbers ? ['::1'] : [])])(
    'says that the port is taken at %s',
    async (host) => {
      const port = await taken(host);
      await expect(listen({ port, host: loopback })).rejects.toThrow(
        `Port ${port} is taken by another program: stop it, or choose another port, as in PORT=${port + 1}.`,
      );
    },
  );

  test.for([
    [
      'host.invalid',
      'This machine is not called "host.invalid": leave --host away, or give 0.0.0.0 for every network.',
    ],
    ['203.0.113.7', 'This machine is not called "203.0.113.7": leave --host away, or give 0.0.0.0 for every network.'],
    ['', '--host is empty: leave it away, or give 0.0.0.0 for every network.'],
  ] as const)('says that "%s" is no name of this machine', async ([host, message]) => {
    await expect(listen({ port: 0, host })).rejects.toThrow(message);
  });
});
