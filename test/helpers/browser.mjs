import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Launcher } from 'chrome-launcher';

/** Chromium without its windows opens a page in a third of the time. */
const shell = 'chromium-headless-shell';
const names = [
  shell,
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

/** Switches that make Chromium quiet and let it run as root, as it does in a container. */
export const browserArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/**
 * The path of a Chromium, Chrome or Edge: `CHROME_PATH`, else Debian's headless shell, else an installed browser, else on
 * Debian as root the freshly installed shell (about a minute, once). Throws one line that says how to get one.
 */
export function findBrowser() {
  const given = process.env.CHROME_PATH;
  if (given && !isProgram(given)) throw new Error(`CHROME_PATH is ${given}, which is no program that can be run.`);
  return given || onPath([shell]) || installed() || onPath(names) || fromDebian() || giveUp();
}

function installed() {
  try {
    return Launcher.getInstallations().find(isProgram);
  } catch {
    return undefined; // it throws where it finds none
  }
}

function onPath(wanted) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return wanted.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
  console.log('No browser found: installing a headless Chromium with apt-get.');
  const apt = (...args) =>
    execFileSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  try {
    apt('-qq', 'update');
    apt('-qq', 'install', '-y', '--no-install-recommends', shell);
  } catch {
    return undefined;
  }
  return onPath(names);
}

function giveUp() {
  throw new Error(
    'No browser found: install Chromium, Chrome or Edge (Debian: apt-get install chromium-headless-shell), or set CHROME_PATH.',
  );
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
