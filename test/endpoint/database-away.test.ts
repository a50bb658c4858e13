import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { postgresql, type TestDatabase } from './databases.ts';
import { startUnderTest, type EndpointUnderTest } from './endpoint-under-test.ts';
import { registration } from './submission-samples.ts';

describe('an endpoint whose PostgreSQL goes away', { skip: postgresql.skip }, () => {
  let database: TestDatabase;
  let endpoint: EndpointUnderTest;
  let line: Server;
  let port: number;
  const sockets = new Set<Socket>();

  /** A line to PostgreSQL that the test can cut. */
  const lay = async (at: number, server: URL) => {
    line = createServer((near) => {
      const far = connect(Number(server.port || 5432), server.hostname);
      for (const socket of [near, far]) {
        sockets.add(socket);
        socket.on('error', () => undefined);
      }
      near.pipe(far).pipe(near);
    });
    line.listen(at, '127.0.0.1');
    await once(line, 'listening');
    port = (line.address() as AddressInfo).port;
  };
  const cut = () => {
    line.close();
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  };

  let server: URL;
  before(async () => {
    database = await postgresql.create();
    server = new URL(database.settings.databaseUrl ?? '');
    await lay(0, server);
    const through = new URL(server);
    through.host = `127.0.0.1:${port}`;
    endpoint = await startUnderTest({
      ...database,
      settings: { databaseUrl: through.href, databaseFile: '' },
    });
  });
  after(async () => {
    await endpoint.stop();
    cut();
    await database.drop();
  });

  it(
    'asks to come again, names no one in its log, and stores the repeat once when it is back',
    { timeout: 60_000 },
    async () => {
      const sent = registration(await endpoint.document(), { fullName: 'Menunggu' });
      cut();
      const away = await endpoint.send(sent);
      assert.equal(away.status, 503);
      assert.match(away.headers.get('retry-after') ?? '', /^\d+$/);
      assert.match(away.headers.get('content-type') ?? '', /problem\+json/);
      assert.equal((await endpoint.ask('/api/fair.json')).status, 503);
      assert.match(endpoint.log.join('\n'), /^DatabaseUnavailable/);
      assert.doesNotMatch(endpoint.log.join('\n'), /Menunggu|6281234567890/);
      await lay(port, server);
      let back = await endpoint.send(sent);
      // The driver waits a moment between two attempts to connect.
      while (back.status === 503) back = await endpoint.send(sent);
      assert.ok(back.status === 201 || back.status === 200, String(back.status));
      const rows = (await endpoint.rows('registrations')).filter((row) => row['fullName'] === 'Menunggu');
      assert.equal(rows.length, 1);
    },
  );
});
