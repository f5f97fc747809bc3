import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort, serves } from './ports.js';

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/presslet/waline', import.meta.url));

/** A real Waline on loopback, with SQLite in a temporary folder; its packages stay in the cache for the next run. */
export class RealWaline {
  origin = '';
  #folder = '';
  #child?: ChildProcess;
  #oauth?: Server;

  /** Installs it once (a minute or two); undefined where that fails. */
  static install(): Promise<RealWaline | undefined> {
    const isThere = existsSync(join(CACHE, 'node_modules/@waline/vercel')) && existsSync(join(CACHE, 'ready'));
    return Promise.resolve(isThere || fromNpm() ? new RealWaline() : undefined);
  }

  /** Starts afresh with an empty database, under other settings where it ran before. */
  async start(settings: Readonly<Record<string, string>>): Promise<void> {
    await this.stop();
    this.#folder = mkdtempSync(join(tmpdir(), 'presslet-waline-'));
    const port = await freePort();
    this.origin = `http://127.0.0.1:${port}`;
    const oauthUrl = await this.#startOauth();
    writeFileSync(join(CACHE, 'run.cjs'), run);
    this.#child = spawn(process.execPath, ['run.cjs'], {
      cwd: CACHE,
      stdio: 'ignore',
      env: {
        ...{ PATH: process.env.PATH, TMPDIR: this.#folder, PORT: `${port}`, SQLITE_PATH: this.#folder },
        ...{ JWT_TOKEN: 'only a test', OAUTH_URL: oauthUrl, IPQPS: '0', DISABLE_REGION: 'true', AKISMET_KEY: 'false' },
        ...settings,
      },
    });
    await serves(async () => (await fetch(`${this.origin}/api/comment?path=/a&page=1`)).ok);
  }

  async stop(): Promise<void> {
    const child = this.#child;
    if (child?.exitCode === null) {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      if (child.kill('SIGKILL')) await gone;
    }
    this.#oauth?.close();
    if (this.#folder) rmSync(this.#folder, { recursive: true, force: true });
  }

  /** It asks a service who can sign in, on every request; this one knows nobody. */
  async #startOauth(): Promise<string> {
    const port = await freePort();
    this.#oauth = createServer((_, response) => {
      response.setHeader('content-type', 'application/json');
      response.end('{"services":[]}');
    });
    await new Promise<void>((resolve) => this.#oauth?.listen(port, '127.0.0.1', resolve));
    return `http://127.0.0.1:${port}`;
  }
}

function fromNpm(): boolean {
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(join(CACHE, 'package.json'), '{"private":true}');
  const npm = (...args: string[]): unknown => execFileSync('npm', args, { cwd: CACHE, stdio: 'ignore' });
  try {
    npm('install', '@waline/vercel@1.39', '--no-audit', '--no-fund', '--ignore-scripts');
    npm('rebuild', 'sqlite3', '--ignore-scripts=false');
    writeFileSync(join(CACHE, 'ready'), '');
    return true;
  } catch {
    return false;
  }
}

/** The package makes no tables, and its own door listens on all interfaces. */
const run = `
const { join } = require('node:path');
const { Database } = require('sqlite3');
const texts = (...names) => names.map((name) => '"' + name + '" TEXT').join();
const times = '"createdAt" TIMESTAMP DEFAULT CURRENT_TIMESTAMP, "updatedAt" TIMESTAMP DEFAULT CURRENT_TIMESTAMP';
const id = '"id" INTEGER PRIMARY KEY AUTOINCREMENT';
const database = new Database(join(process.env.SQLITE_PATH, 'waline.sqlite'));
database.exec(
  'CREATE TABLE wl_Comment (' + id + ', user_id INTEGER, pid INTEGER, rid INTEGER, sticky NUMERIC, "like" INTEGER,' +
    ' insertedAt TIMESTAMP DEFAULT CURRENT_TIMESTAMP,' +
    texts('comment', 'ip', 'link', 'mail', 'nick', 'status', 'ua', 'url') + ',' + times + ');' +
  'CREATE TABLE wl_Counter (' + id + ', time INTEGER,' + texts('url') + ',' + times + ');' +
  'CREATE TABLE wl_Users (' + id + ',' +
    texts('display_name', 'email', 'password', 'type', 'label', 'url', 'avatar', '2fa') + ',' + times + ');',
  () => {
    const app = require('@waline/vercel')({ env: 'production' });
    require('node:http').createServer(app).listen(Number(process.env.PORT), '127.0.0.1');
  },
);
`;
