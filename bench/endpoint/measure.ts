import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import postgres from 'postgres';
import { findPostgres, startPostgres } from '../../scripts/start-postgres.ts';
import { startProcess } from '../../test/endpoint/endpoint-process.ts';
import { registration, sampleDocument } from '../../test/endpoint/submission-samples.ts';

/** `npm run bench:endpoint -- --seconds 5 --clients 50` prints the table that docs/endpoint-speed.md keeps. */
const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '10' }, clients: { type: 'string', default: '50' } },
});
const seconds = Number(values.seconds);
const clients = Number(values.clients);
const folder = mkdtempSync(join(tmpdir(), 'jobfair-bench-'));
const fairFile = join(folder, 'fair.json');
const document = roomySample();
writeFileSync(fairFile, JSON.stringify(document));

interface Figures {
  readonly stored: number;
  readonly refused: number;
  /** From the first byte sent to the last received, shortest first. */
  readonly milliseconds: readonly number[];
}

/** The sample with waves that do not fill up, so that every submission is stored. */
function roomySample() {
  const sample = sampleDocument();
  const waves = sample.fair.registration.waves.map((wave) => ({ ...wave, capacity: 1_000_000 }));
  const rules = { ...sample.fair.registration, closes: '2999-01-01T00:00:00Z', waves };
  return { ...sample, fair: { ...sample.fair, registration: rules } };
}

function send(url: string, agent: Agent): Promise<number> {
  const { waves } = document.fair.registration;
  const wave = waves[Math.floor(Math.random() * waves.length)];
  const sent = registration(document, { days: [wave?.start.slice(0, 10)], wave: wave?.id });
  const headers = { 'content-type': 'application/json', 'idempotency-key': `"${sent.submissionId}"` };
  return new Promise((answered, failed) => {
    const outgoing = request(`${url}/api/submissions`, { agent, method: 'POST', headers }, (reply) => {
      reply.resume();
      reply.on('end', () => answered(reply.statusCode ?? 0));
    });
    outgoing.on('error', failed);
    outgoing.end(JSON.stringify(sent));
  });
}

/** Each client sends the next submission as soon as the one before is answered. */
async function measure(url: string, duration: number): Promise<Figures> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const milliseconds: number[] = [];
  let refused = 0;
  const end = performance.now() + duration * 1000;
  const client = async () => {
    while (performance.now() < end) {
      const start = performance.now();
      const status = await send(url, agent);
      milliseconds.push(performance.now() - start);
      if (status !== 201) refused += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  agent.destroy();
  milliseconds.sort((one, other) => one - other);
  return { stored: milliseconds.length - refused, refused, milliseconds };
}

async function row(name: string, environment: Record<string, string>): Promise<string> {
  const endpoint = await startProcess({
    PORT: '0',
    JOBFAIR_FAIR: fairFile,
    JOBFAIR_PACE: '0',
    ...environment,
  });
  await measure(endpoint.url, 2);
  const { stored, refused, milliseconds } = await measure(endpoint.url, seconds);
  await endpoint.stop();
  if (refused > 0) throw new Error(`${refused} of ${stored + refused} submissions were not stored.`);
  const at = (share: number) => (milliseconds[Math.floor(milliseconds.length * share)] ?? NaN).toFixed(0);
  const [second, minute] = [stored / seconds, (stored / seconds) * 60].map((pace) => Math.round(pace));
  return `| ${name} | ${second} | ${minute?.toLocaleString('en')} | ${at(0.5)} ms | ${at(0.99)} ms |`;
}

/** On the server that DATABASE_URL names, else on one of our own that waits for the disk as a real one does. */
async function withPostgres<T>(work: (url: string) => Promise<T>): Promise<T> {
  const given = process.env['DATABASE_URL'];
  const started = given ? null : await startPostgres({ durable: true });
  const url = new URL(given ?? started?.url ?? '');
  const schema = `jobfair_bench_${randomBytes(4).toString('hex')}`;
  const connection = postgres(url.href, { max: 1, onnotice: () => undefined });
  try {
    await connection.unsafe(`CREATE SCHEMA ${schema}`);
    url.searchParams.set('search_path', schema);
    return await work(url.href);
  } finally {
    await connection.unsafe(`DROP SCHEMA ${schema} CASCADE`);
    await connection.end();
    started?.stop();
  }
}

const rows = [await row('SQLite', { JOBFAIR_DB: join(folder, 'fair.sqlite') })];
if (process.env['DATABASE_URL'] || findPostgres() !== null) {
  rows.push(await withPostgres((url) => row('PostgreSQL', { DATABASE_URL: url })));
} else console.log('PostgreSQL was not measured: install it, or set DATABASE_URL.');
rmSync(folder, { recursive: true, force: true });

const cores = availableParallelism();
console.log(`${clients} clients from one address, ${seconds} s, Node ${process.version}, ${cores} cores:\n`);
console.log('| storage | registrations a second | a minute | median | p99 |\n|---|---|---|---|---|');
console.log(rows.join('\n'));
