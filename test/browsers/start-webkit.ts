import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../../scripts/free-port.ts';
import type { WebKit } from '../../scripts/find-browsers.ts';

/** A WebKit window on a display of its own, driven by WebDriver (https://www.w3.org/TR/webdriver2/). */
export interface WebKitWindow {
  /** One command of the session, such as `POST url`; resolves to its `value`, rejects with the driver's words. */
  command(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<unknown>;
  close(): Promise<void>;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

/** Xvfb picks a free display by itself and writes its number to the file descriptor asked for. */
async function startDisplay(program: string): Promise<{ child: ChildProcess; name: string }> {
  const child = spawn(program, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = (await Promise.race([
    once(child.stdio[3] as Readable, 'data'),
    once(child, 'exit').then(() => Promise.reject(new Error(`${program} ended before it had a display.`))),
  ])) as [Buffer];
  return { child, name: `:${number.toString().trim()}` };
}

async function send(method: string, url: string, body?: object): Promise<unknown> {
  const response = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}),
    signal: AbortSignal.timeout(60_000),
  });
  const { value } = (await response.json()) as { value: { error?: string; message?: string } | null };
  if (!response.ok) throw new Error(`WebKit refused ${method} ${url}: ${value?.error}, ${value?.message}`);
  return value;
}

async function untilReady(address: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    try {
      await send('GET', `${address}/status`);
      return;
    } catch {
      await wait(100);
    }
  }
  throw new Error('WebKitWebDriver did not answer within 10 s.');
}

export async function startWebKit(webkit: WebKit): Promise<WebKitWindow> {
  const display = await startDisplay(webkit.display);
  const port = await freePort();
  const driver = spawn(webkit.driver, [`--port=${port}`], {
    env: { ...process.env, DISPLAY: display.name },
    stdio: 'ignore',
  });
  const stopNow = () => {
    driver.kill();
    display.child.kill();
  };
  process.once('exit', stopNow);
  const stopAll = async () => {
    process.off('exit', stopNow);
    await stop(driver);
    await stop(display.child);
  };
  try {
    const address = `http://127.0.0.1:${port}`;
    await untilReady(address);
    const browserOptions = { binary: webkit.browser, args: ['--automation'] };
    const capabilities = {
      alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': browserOptions },
    };
    const { sessionId } = (await send('POST', `${address}/session`, { capabilities })) as {
      sessionId: string;
    };
    const session = `${address}/session/${sessionId}`;
    return {
      command: (method, path, body) => send(method, `${session}/${path}`, body),
      async close() {
        await send('DELETE', session).catch(() => undefined);
        await stopAll();
      },
    };
  } catch (error) {
    await stopAll();
    throw error;
  }
}
