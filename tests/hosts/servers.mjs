// nginx and Apache on this machine, each with the files of dist/headers.
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';

const DIST = new URL('../../dist/', import.meta.url).pathname;
const isRoot = process.getuid?.() === 0;

/** Where a program is; nothing where it is not installed. */
const find = (...names) => names.flatMap((name) => ['/usr/sbin', '/usr/bin', '/usr/local/sbin', '/opt/homebrew/bin'].map((folder) => join(folder, name)))
  .find((path) => existsSync(path));

const freePort = () => new Promise((resolve) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => resolve(port));
  });
});

const header = (name) => readFileSync(join(DIST, 'headers', name), 'utf8');

export const SERVERS = {
  nginx: {
    program: find('nginx'),
    install: 'apt-get install nginx-light',
    start(folder, site, port) {
      writeFileSync(join(folder, 'http.conf'), header('nginx-http.conf'));
      writeFileSync(join(folder, 'server.conf'), header('nginx-server.conf').replaceAll('/var/log/nginx/', `${folder}/`));
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`);
      writeFileSync(join(folder, 'nginx.conf'), `
        ${isRoot ? 'user root;' : ''} daemon off; pid ${folder}/pid; error_log ${folder}/start.log;
        events {}
        http { ${temporary.join(' ')} include ${folder}/http.conf;
          server { listen 127.0.0.1:${port}; root ${site}; include ${folder}/server.conf; } }`);
      return ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'start.log')];
    },
  },
  Apache: {
    program: find('apache2', 'httpd'),
    install: 'apt-get install apache2',
    start(folder, site, port) {
      const modules = ['/usr/lib/apache2/modules', '/usr/lib64/httpd/modules', '/usr/libexec/apache2'].find((path) => existsSync(path));
      const load = ['mpm_event', 'unixd', 'authz_core', 'mime', 'dir', 'headers', 'rewrite', 'log_config']
        .filter((name) => existsSync(join(modules, `mod_${name}.so`)))
        .map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`);
      writeFileSync(join(site, '.htaccess'), header('.htaccess'));
      writeFileSync(join(folder, 'apache.conf'), [
        `ServerRoot ${folder}`, ...load, `Define APACHE_LOG_DIR ${folder}`, `PidFile ${folder}/pid`,
        ...(isRoot ? ['User www-data', 'Group www-data'] : []), 'ServerName localhost', `Listen 127.0.0.1:${port}`,
        'TypesConfig /etc/mime.types', 'AddLanguage br .br', 'DirectoryIndex index.html', `DocumentRoot ${site}`,
        `<Directory ${site}>`, 'AllowOverride FileInfo', 'Require all granted', '</Directory>',
        header('apache-server.conf'), '',
      ].join('\n'));
      return ['-f', join(folder, 'apache.conf'), '-D', 'FOREGROUND'];
    },
  },
};

/** Runs a server with the built site, also in a folder of a name that could mislead. */
export async function run({ program, start }) {
  const folder = mkdtempSync(join(tmpdir(), 'riksnorm-host-'));
  const site = join(folder, 'site');
  const built = join(DIST, 'site');
  cpSync(built, site, { recursive: true });
  cpSync(join(DIST, 'site-offline'), site, { recursive: true });
  mkdirSync(join(site, 'embed/riksnorm'), { recursive: true });
  for (const inside of ['index.html', 'handlaggare', 'embed', 'bygg-in']) {
    cpSync(join(built, inside), join(site, 'embed/riksnorm', inside), { recursive: true });
  }
  chmodSync(folder, 0o755);
  const port = await freePort();
  const running = spawn(program, start(folder, site, port), { stdio: ['ignore', 'inherit', 'inherit'] });
  const ended = new Promise((resolve) => { running.on('exit', resolve); });
  let log = '';
  const address = `http://127.0.0.1:${port}/`;
  for (let tries = 0; ; tries += 1) {
    if (await fetch(address).then(() => true, () => false)) break;
    if (running.exitCode !== null || tries > 100) throw new Error(`${program} does not answer: ${execFileSync('tail', ['-n', '5', join(folder, 'start.log')])}`);
    await after(50);
  }
  return {
    address,
    /** What it has written down, once it has ended. */
    log: () => log,
    async stop() {
      running.kill();
      await ended;
      log = ['riksnorm.log', 'riksnorm-error.log'].map((name) => readFileSync(join(folder, name), 'utf8')).join('');
      rmSync(folder, { recursive: true });
    },
  };
}
