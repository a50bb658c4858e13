import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { sqlite, type TestDatabase } from './databases.ts';
import { startUnderTest, type EndpointUnderTest } from './endpoint-under-test.ts';
import { registration, sampleDocument } from './submission-samples.ts';

describe('the columns of the registrations', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jobfair-columns-'));
  let database: TestDatabase;
  let endpoint: EndpointUnderTest;
  before(async () => {
    const sample = sampleDocument();
    const questions = {
      shuttle: { type: 'yesno', label: { id: 'Naik bus antar-jemput?', en: 'Taking the shuttle?' } },
      contactBy: { ask: false },
    };
    const rules = { ...sample.fair.registration, closes: '2999-01-01T00:00:00Z', questions };
    const file = join(folder, 'fair.json');
    writeFileSync(file, JSON.stringify({ ...sample, fair: { ...sample.fair, registration: rules } }));
    database = await sqlite.create();
    endpoint = await startUnderTest(database, { fairFile: file });
  });
  after(async () => {
    await endpoint.stop();
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  const rowOf = async (data: Record<string, unknown>) => {
    const { body } = await endpoint.send(registration(await endpoint.document(), data));
    const rows = await endpoint.rows('registrations');
    return rows.find(({ reference }) => reference === body.reference) ?? {};
  };

  it('are the questions of the fair’s form in its order, the organiser’s own too, without those it does not ask', async () => {
    const names = Object.keys(await rowOf({ shuttle: 'yes' }));
    const known = ['fullName', 'mobile', 'city', 'cityName', 'education', 'wave', 'shuttle'];
    assert.deepEqual(
      names.filter((name) => known.includes(name)),
      known,
    );
    for (const absent of ['contactBy', 'nik', 'stats.gender', 'consent'])
      assert.ok(!names.includes(absent), absent);
    assert.ok(names.includes('preferredName'), 'a question that nobody answered has its column');
  });

  it('say the name of a city beside its code, and leave what people wrote themselves', async () => {
    const { city, cityName } = await rowOf({ city: '31.73' });
    assert.deepEqual([city, cityName], ['31.73', 'Jakarta Barat']);
    const own = await rowOf({ city: 'Kuala Lumpur', workCities: ['33.72', 'Penang'] });
    assert.deepEqual(
      [own['city'], own['cityName'], own['workCitiesName']],
      ['Kuala Lumpur', 'Kuala Lumpur', 'Kota Surakarta; Penang'],
    );
  });

  it('end with what else was sent', async () => {
    const row = await rowOf({ extra: 'lain' });
    assert.equal(row['extra'], 'lain');
  });
});
