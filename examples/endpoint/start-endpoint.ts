import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { createApp } from './app.ts';
import { organiserFair, sampleFair } from './fair/fair-source.ts';
import { listen, stopListening } from './server/http-server.ts';
import type { Settings } from './settings.ts';
import { openStorage } from './storage/open-storage.ts';

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
  const storage = await openStorage(settings);
  const folders = { page: resolve(project, 'examples/campus-page'), embed: resolve(project, 'dist/embed') };
  const app = createApp({ settings, source, storage, folders, log });
  try {
    const server = await listen(app, settings.port, log);
    const { port } = server.address() as AddressInfo;
    return {
      port,
      async stop() {
        await stopListening(server);
        await storage.close();
      },
    };
  } catch (error) {
    await storage.close();
    throw error;
  }
}
