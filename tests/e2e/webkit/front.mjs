// What stands between WebKit and the web: the browser's proxy. It tells of every
// request, answers in place of the site where a test wants that, lets nothing
// leave this machine, and hands each page a script that runs before any other,
// which WebDriver itself cannot.
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { TLSSocket } from 'node:tls';
import { promisify } from 'node:util';
import { runtime } from './runtime.mjs';

const OWN = '/--test/';

export class Front {
  #server = createServer((asked, answer) => this.#hear(asked, answer));
  #scripts = [];
  #routes = [];
  #listeners = [];
  #bindings = new Map();
  /** What the clocks show, in milliseconds. */
  now;

  async start() {
    // To an encrypted address the browser asks for a way through. It ends here.
    const certificate = await madeUpCertificate();
    this.#server.on('connect', (_, socket) => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      const secured = new TLSSocket(socket, { isServer: true, key: certificate, cert: certificate });
      for (const one of [socket, secured]) one.on('error', () => {});
      this.#server.emit('connection', secured);
    });
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    const { port } = this.#server.address();
    return `127.0.0.1:${port}`;
  }

  close() {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  on(event, listener) {
    this.#listeners.push([event, listener]);
  }

  addScript(script, value) {
    this.#scripts.push(`(${script})(${JSON.stringify(value)});`);
  }

  bind(name, callback) {
    this.#bindings.set(name, callback);
  }

  route(address, handler) {
    this.#routes.unshift({ address, fits: fits(address), handler });
  }

  unroute(address) {
    this.#routes = this.#routes.filter((route) => address !== undefined && route.address !== address);
  }

  #tell(event, what) {
    for (const [known, listener] of this.#listeners) if (known === event) listener(what);
  }

  async #hear(asked, answer) {
    // Through a way of its own the browser names the path alone.
    const address = new URL(asked.url, `https://${asked.headers.host}`);
    if (address.pathname.startsWith(OWN)) return this.#hearOwn(address.pathname.slice(OWN.length), asked, answer);
    const url = () => address.href;
    const parts = [];
    for await (const part of asked) parts.push(part);
    const body = Buffer.concat(parts);
    this.#tell('request', {
      url, method: () => asked.method, allHeaders: async () => asked.headers, postData: () => (body.length ? body.toString() : null),
    });
    const fail = (errorText) => {
      this.#tell('requestfailed', { url, failure: () => ({ errorText }) });
      answer.destroy();
    };
    const send = ({ status, headers, body }) => {
      this.#tell('response', { url, status: () => status });
      const isPage = /^text\/html/.test(headers['content-type'] ?? '') && status === 200;
      const sent = isPage ? Buffer.from(withScript(body.toString())) : body;
      answer.writeHead(status, { ...headers, ...(status !== 304 && { 'content-length': sent.length }) });
      answer.end(sent);
    };
    const get = (other = address) => ask(other, asked, body);
    try {
      const route = this.#routes.find((one) => one.fits(address.href));
      if (!route) return send(await get());
      await route.handler({
        request: () => ({ url }),
        abort: () => fail('aborted'),
        continue: async () => send(await get()),
        fetch: async ({ url: other = address } = {}) => {
          const fetched = await get(new URL(other));
          return { ...fetched, text: async () => fetched.body.toString() };
        },
        fulfill: ({ response, status = response?.status ?? 200, headers = response?.headers ?? {}, contentType, body = '' }) => {
          const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
          send({ status, headers: { ...lower, ...(contentType && { 'content-type': contentType }) }, body: Buffer.from(body) });
        },
      });
    } catch (error) {
      fail(error.message);
    }
  }

  async #hearOwn(name, asked, answer) {
    if (name === 'first.js') {
      const first = `(${runtime})(${JSON.stringify([this.now, [...this.#bindings.keys()], `${OWN}told`])});`;
      answer.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store', 'cross-origin-resource-policy': 'cross-origin' });
      answer.end([first, ...this.#scripts].join('\n'));
      return;
    }
    const parts = [];
    for await (const part of asked) parts.push(part);
    answer.writeHead(204).end();
    const { event, text, at, name: binding } = JSON.parse(Buffer.concat(parts));
    if (event === 'binding') this.#bindings.get(binding)(null, text);
    if (event === 'error') this.#tell('pageerror', text);
    if (event === 'console') {
      this.#tell('console', { type: () => binding, text: () => text, location: () => ({ url: at }) });
    }
  }
}

/** A key and a certificate for any address, in one text. The browser is told to trust it. */
async function madeUpCertificate() {
  const { stdout } = await promisify(execFile)(process.env.OPENSSL ?? 'openssl', [
    'req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes',
    '-subj', '/CN=test', '-days', '2', '-keyout', '-', '-out', '-',
  ]);
  return stdout;
}

/** The page with a script before all others. */
function withScript(page) {
  const tag = `<script src="${OWN}first.js"></script>`;
  const head = /<head\b[^>]*>|<html\b[^>]*>|<!doctype html>/gi;
  const places = [...page.matchAll(head)];
  const last = places.at(-1);
  const at = last ? last.index + last[0].length : 0;
  return page.slice(0, at) + tag + page.slice(at);
}

/** Asks the server in place of the browser: for what is not compressed. */
async function ask({ hostname, port, pathname, search }, { method, headers }, body) {
  if (!['127.0.0.1', 'localhost'].includes(hostname)) throw new Error('nothing leaves this machine');
  const { 'accept-encoding': _, 'proxy-connection': __, ...kept } = headers;
  const asked = request({ hostname: '127.0.0.1', port, path: pathname + search, method, headers: kept });
  asked.end(body);
  const [answered] = await once(asked, 'response');
  const parts = [];
  for await (const part of answered) parts.push(part);
  const { 'transfer-encoding': ___, ...given } = answered.headers;
  return { status: answered.statusCode, headers: given, body: Buffer.concat(parts) };
}

/** Whether an address fits a pattern, as Playwright reads it: `*` within a folder, `**` across. */
function fits(pattern) {
  if (pattern instanceof RegExp) return (address) => pattern.test(address);
  const escaped = pattern.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('**', '\0').replaceAll('*', '[^/]*');
  const whole = new RegExp(`^${escaped.replaceAll('\0', '.*')}$`);
  return (address) => whole.test(address);
}
