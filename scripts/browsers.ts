/**
 * Finds the browsers that Glossa is run and tested in, and installs them where it can.
 * Never uses Google Chrome: since version 137 it ignores `--load-extension`.
 */
import { spawnSync } from 'node:child_process';
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  openSync,
  readFileSync,
  readSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

export type BrowserName = 'chromium' | 'firefox';

/** Names on the PATH, best first. */
const COMMANDS: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser', 'microsoft-edge', 'brave-browser', 'vivaldi'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

/** Where installers put them on systems that have no PATH entry for applications. */
const PLACES: Record<BrowserName, readonly string[]> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/** Environment variables that name the program to use. */
const VARIABLES: Record<BrowserName, string> = {
  chromium: 'GLOSSA_CHROMIUM',
  firefox: 'GLOSSA_FIREFOX',
};

const DEBIAN_PACKAGES: Record<BrowserName, string> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};

const BY_HAND: Record<BrowserName, string> = {
  chromium: [
    'No Chromium was found (Google Chrome does not load unpacked extensions by itself).',
    'Do one of these, then run the command again:',
    '  - npx playwright install chromium',
    '  - install Chromium, Edge or Brave from your system',
    '  - set GLOSSA_CHROMIUM to the path of such a browser',
  ].join('\n'),
  firefox: [
    'No Firefox was found.',
    'Do one of these, then run the command again:',
    '  - install Firefox 140 or later from https://www.mozilla.org/firefox or your system',
    '  - set GLOSSA_FIREFOX to the path of its program',
  ].join('\n'),
};

/**
 * The path of a browser's program; undefined where there is none.
 *
 * @throws if the variable that names it points to no program
 */
export function findBrowser(name: BrowserName): string | undefined {
  const named = process.env[VARIABLES[name]];
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(`${VARIABLES[name]} names "${named}", which isn't a program.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = COMMANDS[name].flatMap((command) =>
    folders.map((folder) => join(folder, command)),
  );
  const own = name === 'chromium' ? [chromium.executablePath()] : [];
  return [...onPath, ...PLACES[name], ...own].find((path) => isProgram(path) && !isSnapStub(path));
}

/**
 * As `findBrowser`, but installs the browser first if the system allows it.
 *
 * @throws with what to do by hand, if it can't be installed
 */
export function needBrowser(name: BrowserName): string {
  return findBrowser(name) ?? installed(name);
}

function installed(name: BrowserName): string {
  const asRoot = rootPrefix();
  if (!hasDebianPackages() || !asRoot) throw new Error(BY_HAND[name]);
  console.log(`No ${name} was found; installing Debian's.`);
  // A browser without fonts draws empty boxes; Debian only recommends them.
  const packages = [DEBIAN_PACKAGES[name], 'fonts-liberation'];
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const step of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const [command = '', ...rest] = [...asRoot, 'apt-get', ...step];
    const { status } = spawnSync(command, rest, { stdio: 'inherit', env: environment });
    if (status !== 0) throw new Error(`apt-get ${step[0]} failed.\n${BY_HAND[name]}`);
  }
  const path = findBrowser(name);
  if (!path) throw new Error(BY_HAND[name]);
  return path;
}

/** What to put before a command so that root runs it; null if that isn't allowed. */
function rootPrefix(): string[] | null {
  if (process.getuid?.() === 0) return [];
  const { status } = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
  return status === 0 ? ['sudo', '-n', '--preserve-env=DEBIAN_FRONTEND'] : null;
}

/** Debian and systems derived from it. Ubuntu's packages of these names only fetch a snap. */
function hasDebianPackages(): boolean {
  const file = '/etc/os-release';
  if (!existsSync(file) || !existsSync('/usr/bin/apt-get')) return false;
  const release = readFileSync(file, 'utf8');
  return /^ID(_LIKE)?=.*debian/m.test(release) && !/^ID(_LIKE)?=.*ubuntu/m.test(release);
}

/** Ubuntu's stand-in scripts: a snap can't read extensions outside the home folder. */
function isSnapStub(path: string): boolean {
  if (process.platform !== 'linux') return false;
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(4096);
    const script = head.subarray(0, readSync(file, head)).toString('latin1');
    return script.startsWith('#!') && script.includes('/snap/');
  } finally {
    closeSync(file);
  }
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
