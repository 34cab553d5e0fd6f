import { describe, expect, test } from 'vitest';
import { site } from '../../../src/site/config.ts';
import { readDeployment, SettingError } from '../../../src/site/deployment.ts';

const refusal = (settings: Parameters<typeof readDeployment>[0]): string => {
  try {
    return `taken as ${JSON.stringify(readDeployment(settings))}`;
  } catch (error) {
    if (!(error instanceof SettingError)) throw error;
    return error.message;
  }
};

describe('readDeployment(settings)', () => {
  test('without settings is the place of the site itself, at the root', () => {
    expect(readDeployment({})).toEqual({ origin: site.origin, base: '' });
  });

  test.for([
    ['https://example.org', 'https://example.org'],
    ['https://example.org/', 'https://example.org'],
    ['https://example.org//', 'https://example.org'],
    ['  https://example.org ', 'https://example.org'],
    ['HTTPS://Example.ORG', 'https://example.org'],
    ['http://localhost:4321', 'http://localhost:4321'],
    ['https://example.org:443', 'https://example.org'],
    ['https://bücher.example', 'https://xn--bcher-kva.example'],
    ['http://[::1]:8080/', 'http://[::1]:8080'],
  ])('makes SITE="%s" right', ([SITE, origin]) => {
    expect(readDeployment({ SITE: SITE! })).toEqual({ origin, base: '' });
  });

  test.for([
    ['', ''],
    [' ', ''],
    ['/', ''],
    ['///', ''],
    ['cairn', '/cairn'],
    ['/cairn', '/cairn'],
    ['cairn/', '/cairn'],
    ['/cairn/', '/cairn'],
    ['/cairn//', '/cairn'],
    ['a/b', '/a/b'],
    ['/a///b/', '/a/b'],
    [' /cairn ', '/cairn'],
    ['/~me/v1.2_x', '/~me/v1.2_x'],
  ])('makes BASE="%s" right', ([BASE, base]) => {
    expect(readDeployment({ BASE: BASE! })).toEqual({ origin: site.origin, base });
  });

  test.for([
    ['', 'is empty', 'SITE=https://example.org'],
    ['  ', 'is empty', 'SITE=https://example.org'],
    ['example.org', 'does not begin with https://', 'SITE=https://example.org'],
    ['example.org/cairn', 'does not begin with https://', 'SITE=https://example.org'],
    ['localhost:4321', 'does not begin with https://', 'SITE=https://localhost:4321'],
    ['//example.org', 'does not begin with https://', 'SITE=https://example.org'],
    ['ftp://example.org', 'does not begin with https://', 'SITE=https://example.org'],
    ['https:/example.org', 'does not begin with https://', 'SITE=https://example.org'],
    ['https:\\\\example.org', 'does not begin with https://', 'SITE=https://example.org'],
    ['https://', 'does not begin with https://', 'SITE=https://example.org'],
    ['javascript:alert(1)', 'does not begin with https://', 'SITE=https://example.org'],
    ['https://exa mple.org', 'is no address', 'SITE=https://example.org'],
    ['https://exam\tple.org', 'is no address', 'SITE=https://example.org'],
    ['https://example.org:port', 'is no address', 'SITE=https://example.org'],
    ['https://example.org/?', 'holds more than', 'SITE=https://example.org'],
    ['https://example.org?a=b', 'holds more than', 'SITE=https://example.org'],
    ['https://example.org/#top', 'holds more than', 'SITE=https://example.org'],
    ['https://me:secret@example.org', 'holds more than', 'SITE=https://example.org'],
    ['https://example.org/cairn', 'the folder belongs in BASE', 'SITE=https://example.org BASE=/cairn'],
    ['https://example.org/a/b/', 'the folder belongs in BASE', 'SITE=https://example.org BASE=/a/b'],
  ])('refuses SITE="%s" and says what to write', ([SITE, what, fix]) => {
    const message = refusal({ SITE: SITE! });
    expect(message).toContain(`✗ SITE=${SITE}\n`);
    expect(message).toContain(what);
    expect(message).toContain(fix);
  });

  test('says both settings when SITE has one folder and BASE another', () => {
    expect(refusal({ SITE: 'https://example.org/open/', BASE: '/cairn/' })).toContain(
      'SITE=https://example.org BASE=/open/cairn',
    );
  });

  test.for([
    ['//evil.example/', 'names another host', 'BASE=/evil.example,'],
    ['https://example.org/cairn', 'belongs in SITE', 'SITE=https://example.org BASE=/cairn'],
    ['/a b/', 'is no folder', 'BASE=/a-b'],
    ['/a?b', 'is no folder', 'BASE=/a'],
    ['/a#b', 'is no folder', 'BASE=/a'],
    ['/a%20b', 'is no folder', 'BASE=/a-20b'],
    ['/café', 'is no folder', 'BASE=/cafe'],
    ['/a\\b', 'is no folder', 'BASE=/a-b'],
    ['/a/../b', 'is no folder', 'BASE=/a/b'],
    ['.', 'is no folder', 'BASE=/cairn'],
    ['/a\nb', 'is no folder', 'BASE=/a-b'],
    ['/"><script>', 'is no folder', 'BASE=/script'],
    ['/:id/*', 'is no folder', 'BASE=/id'],
    ['C:/Program Files/Git/cairn', 'folder of this computer', 'BASE=cairn'],
  ])('refuses BASE="%s" and says what to write', ([BASE, what, fix]) => {
    const message = refusal({ BASE: BASE! });
    expect(message).toContain(`✗ BASE=${BASE}\n`);
    expect(message).toContain(what);
    expect(message).toContain(fix);
  });
});
