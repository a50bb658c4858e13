import { readSettings, type Settings } from './settings.ts';
import { startEndpoint } from './start-endpoint.ts';

try {
  const settings = readSettings(process.env);
  const endpoint = await startEndpoint(settings);
  console.log(`The fair is at http://localhost:${endpoint.port}`);
  console.log(`Records are kept in ${whereRecordsAre(settings)}`);
  console.log(
    settings.token === null
      ? 'Exports are closed; set JOBFAIR_TOKEN to open them.'
      : `Exports are at http://localhost:${endpoint.port}/api/export/registrations.csv and interests.csv`,
  );

  let stopping: Promise<void> | null = null;
  const stop = () => {
    // A second Ctrl-C does not wait for requests in flight.
    if (stopping) process.exit(130);
    stopping = endpoint.stop().then(() => console.log('Stopped; the records are closed.'));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}

/** The password of a database address is nobody's business. */
function whereRecordsAre({ databaseUrl, databaseFile }: Settings): string {
  if (databaseUrl === null) return databaseFile;
  return URL.canParse(databaseUrl)
    ? `PostgreSQL, ${new URL(databaseUrl).host}${new URL(databaseUrl).pathname}`
    : 'PostgreSQL';
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return 'This port is taken; choose another, such as PORT=8788.';
  if (code === 'EACCES') return 'This port or file may not be used by you; choose another.';
  if (error.name === 'DatabaseUnavailable')
    return 'PostgreSQL at DATABASE_URL does not answer; docs/endpoint.md shows how to start one.';
  return error.message;
}
