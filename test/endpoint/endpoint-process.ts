import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

/** The endpoint as `npm run endpoint` starts it: a process of its own, with what it printed. */
export interface EndpointProcess {
  readonly url: string;
  readonly printed: readonly string[];
  readonly child: ChildProcess;
  /** Sends a signal and gives back the exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

const project = resolve(import.meta.dirname, '../..');

/** Starts it and waits until it listens, or rejects with all that it printed. */
export async function startProcess(environment: Record<string, string>): Promise<EndpointProcess> {
  const child = spawn(process.execPath, ['examples/endpoint/start.ts'], {
    cwd: project,
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = once(child, 'exit') as Promise<[number | null]>;
  const printed: string[] = [];
  const lines = createInterface({ input: child.stdout });
  createInterface({ input: child.stderr }).on('line', (line) => printed.push(line));
  const url = await new Promise<string>((started, failed) => {
    lines.on('line', (line) => {
      printed.push(line);
      const [address] = /http:\/\/localhost:\d+/.exec(line) ?? [];
      if (address) started(address);
    });
    child.once('close', () => failed(new Error(printed.join('\n'))));
  });
  return {
    url,
    printed,
    child,
    async stop(signal = 'SIGINT') {
      child.kill(signal);
      const [code] = await exited;
      return code;
    },
  };
}
