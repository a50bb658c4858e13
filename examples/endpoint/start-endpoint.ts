import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { createApp } from './app.ts';
import { organiserFair, sampleFair } from './fair/fair-source.ts';
import { loadChallenge } from './server/challenge.ts';
import { listen, stopListening } from './server/http-server.ts';
import type { Settings } from './settings.ts';
import { openStorage } from './storage/open-storage.ts';
import type { Storage } from './storage/storage.ts';

/** An endpoint that listens. */
export interface Endpoint {
  readonly port: number;
  /** Requests in flight finish, then the database closes. */
  stop(): Promise<void>;
}

const project = resolve(import.meta.dirname, '../..');

/** Reads the fair, opens the records, listens. Rejects with a sentence where one of them cannot be had. */
export async function startEndpoint(
  settings: Settings,
  log: (line: string) => void = console.error,
): Promise<Endpoint> {
  const source = await (settings.fairFile === null ? sampleFair() : organiserFair(settings.fairFile, log));
  const verify = await loadChallenge(settings.challenge);
  const storage = await openStorage(settings);
  const folders = { page: resolve(project, 'examples/campus-page'), embed: resolve(project, 'dist/embed') };
  try {
    const fresh = randomBytes(32).toString('base64url');
    const secret = await storage.write((records) => records.keepSecret('ticket', fresh));
    const app = createApp({ settings, source, storage, folders, verify, secret, log });
    const server = await listen(app, settings.port, log);
    const stopForgetting = forgetHourly(storage);
    const { port } = server.address() as AddressInfo;
    return {
      port,
      async stop() {
        stopForgetting();
        await stopListening(server);
        await storage.close();
      },
    };
  } catch (error) {
    await storage.close();
    throw error;
  }
}

/** Digests that have ended go also where nothing is counted any more. */
function forgetHourly(storage: Storage): () => void {
  const forget = () => {
    const now = new Date().toISOString();
    // A database that is away is told so by the next request; what has ended goes an hour later.
    storage.write((records) => records.forgetCounted(now)).catch(() => undefined);
  };
  const timer = setInterval(forget, 60 * 60_000);
  timer.unref();
  return () => clearInterval(timer);
}
