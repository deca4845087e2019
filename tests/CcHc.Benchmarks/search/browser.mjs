// Chromium by its debugging protocol: a page in a context of its own, slowed down as a cheap phone on slow 4G.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import WebSocket from 'ws';

// "Slow 4G" of Chromium's developer tools.
const NETWORK = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };
const CPU = 4;

export async function startBrowser() {
  const profile = mkdtempSync(join(tmpdir(), 'cchc-bench-'));
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  const chromium = spawn(process.env.CHROMIUM ?? 'chromium', [...flags, 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'] });
  const address = await new Promise((resolve, reject) => {
    let said = '';
    chromium.on('exit', () => reject(new Error(`Chromium ended:\n${said}`)));
    chromium.stderr.on('data', (data) => {
      said += data;
      const found = /listening on (ws:\S+)/.exec(said);
      if (found) resolve(found[1]);
    });
  });
  const send = await connect(address);
  return {
    /** The value of a script in an empty page of an origin that has nothing in its cache. */
    run: async (origin, script) => {
      const { browserContextId } = await send('Target.createBrowserContext');
      const { targetId } = await send('Target.createTarget', { url: 'about:blank', browserContextId });
      const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
      await send('Page.enable', {}, sessionId);
      const loaded = send.until('Page.loadEventFired', sessionId);
      await send('Page.navigate', { url: `${origin}/empty.html` }, sessionId);
      await loaded;
      await slow(send, sessionId);
      const { result, exceptionDetails } = await send('Runtime.evaluate', { expression: script, awaitPromise: true, returnByValue: true }, sessionId);
      await send('Target.disposeBrowserContext', { browserContextId });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    close: async () => {
      const ended = new Promise((resolve) => chromium.on('exit', resolve));
      chromium.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

// Chromium slows pages down, not workers ("only supported for pages"): what is measured must run on the page's thread.
async function slow(send, sessionId) {
  await send('Network.enable', {}, sessionId);
  await send('Network.emulateNetworkConditions', NETWORK, sessionId);
  await send('Emulation.setCPUThrottlingRate', { rate: CPU }, sessionId);
}

async function connect(address) {
  const socket = new WebSocket(address, { perMessageDeflate: false });
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  const waiting = new Map();
  let last = 0;
  const send = (method, params = {}, sessionId = undefined) => new Promise((resolve, reject) => {
    waiting.set(++last, { resolve, reject });
    socket.send(JSON.stringify({ id: last, method, params, sessionId }));
  });
  const events = [];
  send.until = (method, sessionId) => new Promise((resolve) => events.push({ method, sessionId, resolve }));
  socket.on('message', (data) => {
    const { id, method, params, sessionId, result, error } = JSON.parse(data);
    if (id) {
      const { resolve, reject } = waiting.get(id);
      waiting.delete(id);
      if (error) reject(new Error(error.message));
      else resolve(result);
    }
    events.filter((event) => event.method === method && event.sessionId === sessionId).forEach((event) => event.resolve(params));
  });
  return send;
}
