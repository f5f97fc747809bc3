import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Launcher } from 'chrome-launcher';

/** Chromium without its windows opens a page in a third of the time. */
const shell = 'chromium-headless-shell';
const whole = [
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
  return given() || onPath([shell]) || installed() || onPath(whole) || fromDebian(shell) || giveUp(shell);
}

/** The same, and never the shell: tabs with storage and processes as readers have them, and a profile that one browser holds. */
export function findWholeBrowser() {
  return given() || installed() || onPath(whole) || fromDebian('chromium') || giveUp('chromium');
}

function given() {
  const path = process.env.CHROME_PATH;
  if (path && !isProgram(path)) throw new Error(`CHROME_PATH is ${path}, which is no program that can be run.`);
  return path;
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

function fromDebian(name) {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
  console.log(`No browser found: installing ${name} with apt-get.`);
  const apt = (...args) =>
    execFileSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  try {
    apt('-qq', 'update');
    apt('-qq', 'install', '-y', '--no-install-recommends', name);
  } catch {
    return undefined;
  }
  return onPath([name]);
}

function giveUp(name) {
  throw new Error(
    `No browser found: install Chromium, Chrome or Edge (Debian: apt-get install ${name}), or set CHROME_PATH.`,
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
