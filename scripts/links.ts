/**
 * `npm run links [-- --only resources] [-- --into file]`: ask every address that resources, credentials, sources and models
 * name whether it answers, and write a report. It needs a network, so no test and no build runs it; without a network it says so.
 */
import { parseArgs } from 'node:util';
import { checkAddresses, isOffline } from './network/check-addresses.ts';
import { countAnswers, formatReport } from './network/link-report.ts';
import { linkedKinds, type LinkedKind, listAddresses } from './network/list-addresses.ts';
import { readContent } from './disk/read-content.ts';
import { writeReport } from './disk/write-report.ts';

/** Hosts that are asked first, to learn whether there is a network at all. */
const probes = 4;

const { only, into } = parseArgs({
  options: { only: { type: 'string', multiple: true }, into: { type: 'string', default: 'reports/links.md' } },
}).values;
const isKind = (word: string): word is LinkedKind => (linkedKinds as readonly string[]).includes(word);
const strange = only?.find((word) => !isKind(word));

if (strange !== undefined) {
  console.error(
    `✗ npm run links -- --only ${strange}\n    no addresses are kept under "${strange}"\n    → use one of: ${linkedKinds.join(', ')}`,
  );
  process.exitCode = 1;
} else await run(only?.filter(isKind));

async function run(kinds: readonly LinkedKind[] | undefined): Promise<void> {
  const named = listAddresses(readContent('content').entries, kinds);
  const addresses = named.map(({ address }) => address);
  const hosts = [...Map.groupBy(addresses, (address) => new URL(address).host).values()].map(([first]) => first!);
  if (hosts.length === 0) {
    console.log('No entry names an address. Nothing was asked.');
    return;
  }
  if (isOffline(await checkAddresses(hosts.slice(0, probes)))) {
    console.error(
      `✗ npm run links\n    no network: none of the first ${Math.min(probes, hosts.length)} hosts was reached\n    → run it where there is a network; no report was written`,
    );
    process.exitCode = 1;
    return;
  }
  console.log(`Asking ${addresses.length} addresses at ${hosts.length} hosts, one at a time for each host …`);
  const answers = await checkAddresses(addresses, undefined, ({ state, address, note }) => {
    if (state !== 'answers') console.log(`  ${state.padEnd(11)} ${address}${note && ` → ${note}`}`);
  });
  writeReport(into, formatReport(named, answers, new Date().toISOString().slice(0, 10)));
  console.log(`${countAnswers(answers)}. The report is in ${into}.`);
}
