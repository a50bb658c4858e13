import { after } from 'node:test';
import { openStorage } from '../../examples/endpoint/storage/open-storage.ts';
import { databases, type TestDatabase } from './databases.ts';
import { describeStorage } from './storage-conformance.ts';

for (const { name, skip, create } of databases) {
  let database: Promise<TestDatabase> | null = null;
  describeStorage(name, { skip }, async () => {
    database ??= create();
    return openStorage((await database).settings);
  });
  after(async () => (await database)?.drop());
}
