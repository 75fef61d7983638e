// A host of the site on this machine, between the browser and the server of the
// tests. It can be away, and a test can release another version of the page
// that can be kept, or damage a file of it.
import { createHash } from 'node:crypto';
import { createServer, request } from 'node:http';
import { once } from 'node:events';
import { SITE } from './page.mjs';

const PAGE = '/offline/';
const WORKER = '/offline/worker.js';

export const integrityOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

export class Host {
  #changed = new Map();
  #server = createServer((asked, answer) => this.#hear(asked, answer));
  /** Nobody answers, as where there is no connection. */
  isAway = false;
  /** The paths that were asked for. */
  asked = [];

  async start() {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    this.address = `http://127.0.0.1:${this.#server.address().port}/`;
    return this;
  }

  close() {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  /** What the host has at a path now. */
  async get(path) {
    return this.#changed.get(path) ?? Buffer.from(await (await fetch(new URL(path, SITE))).arrayBuffer());
  }

  /** The files that the worker keeps: each address, and what it has to be. */
  async kept() {
    const [list] = String(await this.get(WORKER)).match(/\[\[.*?\]\]/s);
    const files = JSON.parse(list.replaceAll('`', '"'));
    return Object.fromEntries(files.map(([path, integrity]) => [new URL(path, this.address + PAGE.slice(1)).href, integrity]));
  }

  /** The page that can be kept comes in another version, which its body names. */
  async release(version) {
    const [page, worker] = await Promise.all([this.get(PAGE), this.get(WORKER)].map(async (bytes) => String(await bytes)));
    const other = page.replace(/<body[^>]*>/, `<body data-version="${version}">`);
    this.#changed.set(PAGE, Buffer.from(other));
    this.#changed.set(WORKER, Buffer.from(worker
      .replace(integrityOf(page), integrityOf(other))
      .replace(/(["'`])[0-9a-f]{16}\1/, `"${String(version).padStart(16, '0')}"`)));
  }

  /** One letter of a file is another. */
  async damage(path) {
    const bytes = Buffer.from(await this.get(path));
    bytes[bytes.length >> 1] ^= 1;
    this.#changed.set(path, bytes);
  }

  mend(path) {
    this.#changed.delete(path);
  }

  async #hear(asked, answer) {
    const { pathname } = new URL(asked.url, SITE);
    this.asked.push(pathname);
    if (this.isAway) {
      asked.socket.destroy();
      return;
    }
    const changed = this.#changed.get(pathname);
    const { 'accept-encoding': _, 'if-none-match': tag, 'if-modified-since': since, ...headers } = asked.headers;
    if (!changed) Object.assign(headers, tag && { 'if-none-match': tag }, since && { 'if-modified-since': since });
    const passed = request(new URL(asked.url, SITE), { method: asked.method, headers });
    passed.end();
    const [answered] = await once(passed, 'response');
    const { etag, 'last-modified': modified, 'content-length': length, 'transfer-encoding': __, ...given } = answered.headers;
    const parts = [];
    for await (const part of answered) parts.push(part);
    const known = { ...(etag && { etag }), ...(modified && { 'last-modified': modified }) };
    answer.writeHead(answered.statusCode, { ...given, ...(changed ? {} : known) });
    answer.end(changed ?? Buffer.concat(parts));
  }
}
