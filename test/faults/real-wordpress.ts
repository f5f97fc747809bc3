import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { freePort, serves } from './ports.js';

const SOURCE = '/usr/share/wordpress';
const PROGRAMS = ['/usr/bin/php', '/usr/sbin/mariadbd', '/usr/bin/mariadb-install-db', SOURCE];

/** What a site owner may have set. */
export type Setting = 'guests' | 'moderated' | 'hurried' | 'closed';

/**
 * A whole WordPress on loopback, of Debian's packages `wordpress php-cli php-mysql mariadb-server`, with a database of its
 * own in a temporary folder. Nothing outside that folder changes, and nothing of it stays.
 */
export class RealWordpress {
  origin = '';
  readonly #folder = mkdtempSync(join(tmpdir(), 'presslet-wordpress-'));
  readonly #children: ChildProcess[] = [];

  /** What is missing on this machine, '' where nothing is. */
  static missing(): string {
    return PROGRAMS.filter((path) => !existsSync(path)).join(', ');
  }

  async start(): Promise<void> {
    const [site, data] = [join(this.#folder, 'site'), join(this.#folder, 'data')];
    const socket = join(this.#folder, 'db.sock');
    const user = userInfo().username;
    execFileSync('/usr/bin/mariadb-install-db', [
      ...['--no-defaults', `--datadir=${data}`, `--user=${user}`, '--auth-root-authentication-method=normal'],
      '--skip-test-db',
    ]);
    this.#run(
      '/usr/sbin/mariadbd',
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--user=${user}`,
      '--skip-networking',
    );
    const port = await freePort();
    this.origin = `http://127.0.0.1:${port}`;
    cpSync(SOURCE, site, { recursive: true, dereference: true, filter: (path) => !path.endsWith('.htaccess') });
    mkdirSync(join(site, 'wp-content/mu-plugins'), { recursive: true });
    writeFileSync(join(site, 'wp-config.php'), config(socket, this.origin));
    writeFileSync(join(site, 'wp-content/mu-plugins/settings.php'), settings(this.#folder));
    writeFileSync(join(this.#folder, 'install.php'), install(site));
    writeFileSync(join(this.#folder, 'route.php'), route);
    await serves(() => existsSync(socket));
    execFileSync('/usr/bin/php', [join(this.#folder, 'install.php')], { stdio: ['ignore', 'ignore', 'inherit'] });
    this.#run('/usr/bin/php', '-S', `127.0.0.1:${port}`, '-t', site, join(this.#folder, 'route.php'));
    await serves(async () => (await fetch(`${this.origin}/wp-json/wp/v2/posts`)).ok);
  }

  /** Sets what is named and unsets the rest. */
  set(...names: readonly Setting[]): void {
    for (const name of ['guests', 'moderated', 'hurried', 'closed'] as const) {
      const path = join(this.#folder, name);
      if (names.includes(name)) writeFileSync(path, '');
      else rmSync(path, { force: true });
    }
  }

  async stop(): Promise<void> {
    for (const child of this.#children.reverse()) {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      if (child.exitCode === null && child.kill()) await gone;
    }
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #run(command: string, ...args: string[]): void {
    this.#children.push(spawn(command, args, { stdio: 'ignore' }));
  }
}

const config = (socket: string, origin: string): string => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('WP_HOME', '${origin}');
define('WP_SITEURL', '${origin}');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
define('AUTH_KEY', 'only a test');
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

/** What the site's owner would click, by files: they can change while it runs. */
const settings = (folder: string): string => `<?php
function is_set($name) { return file_exists('${folder}/' . $name); }
function wp_mail() { return true; }
add_filter('rest_allow_anonymous_comments', fn() => is_set('guests'));
add_filter('pre_option_comment_moderation', fn() => is_set('moderated') ? '1' : '0');
add_filter('pre_option_comment_previously_approved', fn() => '0');
add_filter('comments_open', fn($open) => !is_set('closed'));
if (!is_set('hurried')) remove_action('check_comment_flood', 'check_comment_flood_db', 10);
add_action('init', function () {
  if (!is_set('hurried')) remove_filter('wp_is_comment_flood', 'wp_check_comment_flood', 10);
});
`;

const install = (site: string): string => `<?php
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = '127.0.0.1';
$db = mysqli_init();
$socket = null;
preg_match("/localhost:(.*?)'/", file_get_contents('${site}/wp-config.php'), $socket);
$db->real_connect('localhost', 'root', '', null, 0, $socket[1]);
$db->query('CREATE DATABASE wordpress CHARACTER SET utf8mb4');
require '${site}/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Test', 'owner', 'owner@site.example', true, '', 'only a test');
update_option('permalink_structure', '/%postname%/');
`;

/** Files as they are, everything else through WordPress. */
const route = `<?php
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
if ($path !== '/' && is_file($_SERVER['DOCUMENT_ROOT'] . $path)) return false;
$_SERVER['SCRIPT_NAME'] = '/index.php';
require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
`;
