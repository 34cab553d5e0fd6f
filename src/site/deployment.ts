import { site } from './config.ts';

/** Where a build will stand. */
export interface Deployment {
  /** Scheme and host, without a slash at its end: `https://example.org` */
  readonly origin: string;
  /** Folder of the host, with a slash before it and none behind, or empty: `/cairn` */
  readonly base: string;
}

/** Thrown when SITE or BASE cannot be meant. The message names the setting, what is wrong and an example. */
export class SettingError extends Error {
  /**
   * @param setting what was set, as it was written: `SITE=example.org`
   * @param what what is wrong with it: `has no scheme`
   * @param fix what to write instead
   */
  constructor(setting: string, what: string, fix: string) {
    super(`✗ ${setting}\n    ${what}\n    → ${fix}`);
    this.name = 'SettingError';
  }
}

/**
 * Read where the site will stand from the settings SITE and BASE. What can only be meant in one way is made right
 * (spaces around it, slashes at its ends, no slash before a folder); the rest is refused.
 *
 * @param settings variables of the environment, or what stands for them; SITE is `site.origin` when it is not set
 * @throws {SettingError} if one of them names no place that a site can have
 */
export function readDeployment(settings: { readonly SITE?: string; readonly BASE?: string }): Deployment {
  const { SITE = site.origin, BASE = '' } = settings;
  return { origin: readOrigin(SITE, BASE), base: readBase(BASE) };
}

function readOrigin(given: string, base: string): string {
  const text = given.trim();
  const refuse = (what: string, fix: string) => new SettingError(`SITE=${given}`, what, fix);
  if (text === '') throw refuse('is empty', 'write SITE=https://example.org, or leave it out');
  if (!/^https?:\/\/[^/\\]/i.test(text)) {
    const host = /^(?:[a-z]*:?[/\\]+)?([\w-]+(?:\.[\w-]+)*(?::\d+)?)(?=$|[/\\?#\s])/i.exec(text)?.[1];
    throw refuse(
      'does not begin with https:// or http:// and a host',
      `write it whole, such as SITE=https://${host ?? 'example.org'}`,
    );
  }
  const url = /[\s\\]/.test(text) ? null : URL.parse(text);
  if (!url) throw refuse('is no address', 'write a scheme and a host, such as SITE=https://example.org');
  const folder = url.pathname.replace(/\/+$/, '');
  if (url.username || url.password || url.search || url.hash || text.includes('?') || text.includes('#')) {
    throw refuse('holds more than a scheme and a host', `write SITE=${url.origin}`);
  }
  if (folder !== '') {
    const rest = base.replace(/^[\s/]+|[\s/]+$/g, '');
    throw refuse(
      'names a folder: the folder belongs in BASE',
      `write SITE=${url.origin} BASE=${rest ? `${folder}/${rest}` : folder}`,
    );
  }
  return url.origin;
}

/** What every host and every format takes in a path as it stands: no letter that is written in another way somewhere. */
const plain = /^[\w.~-]+$/;

function readBase(given: string): string {
  const text = given.trim();
  const refuse = (what: string, fix: string) => new SettingError(`BASE=${given}`, what, fix);
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(text)) {
    const url = URL.parse(text);
    throw refuse(
      'names a host: the host belongs in SITE',
      `write SITE=${url?.origin ?? 'https://example.org'} BASE=/${url?.pathname.slice(1) || 'cairn'}`,
    );
  }
  if (/^[a-z]:[/\\]/i.test(text)) {
    throw refuse(
      'is a folder of this computer, as Git Bash makes of /cairn',
      'write the name without its first slash, such as BASE=cairn',
    );
  }
  if (/^\/\/+[^/]/.test(text)) {
    throw refuse(
      'begins with two slashes, which to browsers names another host',
      `write BASE=/${text.replace(/^\/+/, '').replace(/\/+$/, '')}, if that is the name of a folder`,
    );
  }
  const folders = text.split('/').filter(Boolean);
  if (folders.some((one) => !plain.test(one) || /^\.+$/.test(one))) {
    throw refuse(
      'is no folder that every host can have: only letters a–z and A–Z, digits and - . _ ~ stand in its name',
      `write it such as BASE=/${folders.map(plainly).filter(Boolean).join('/') || 'cairn'}`,
    );
  }
  return ['', ...folders].join('/');
}

const plainly = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[?#].*$/s, '')
    .replace(/[^\w.~-]+/g, '-')
    .replace(/^[.-]+|[.-]+$/g, '');
