import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { startCampus } from './start-campus.ts';
import { Visitor } from './visitor.ts';

const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);

test('the smallest fair document has at most 25 lines and runs all three widgets, without a warning', async () => {
  const written = await readFile('examples/fair-minimal.json', 'utf8');
  assert.ok(written.trimEnd().split('\n').length <= 25);

  const folder = await mkdtemp(join(tmpdir(), 'jobfair-'));
  const file = join(folder, 'fair.json');
  await writeFile(file, written.replaceAll(/\d{4}-\d\d-\d\d(?=[T"])/g, tomorrow));
  const campus = await startCampus(file);
  const visitor = await Visitor.arrive('chromium', campus.origin);
  try {
    await visitor.see('#daftar', 'Nama lengkap');
    await visitor.see('#jadwal', '2 stan');
    await visitor.press('#jadwal', 'Nyatakan minat: PT Lentera Karya Bersama');
    await visitor.press('#minat', 'Teknisi Panel Surya');
    await visitor.press('#minat', 'Belum');
    await visitor.write('#minat', 'Nama lengkap', 'Sari');
    await visitor.write('#minat', 'Surel', 'sari@contoh.example');
    await visitor.press('#minat', '10.30–11.00');
    await visitor.press('#minat', 'Bagikan data di bawah hanya kepada PT Lentera Karya Bersama');
    await visitor.press('#minat', 'Kirim minat');
    await visitor.see('#minat', 'Minat Anda terkirim');
    assert.equal(campus.rows().length, 1);
    assert.deepEqual(await visitor.trouble(), { violations: [], errors: [], warnings: [], elsewhere: [] });
  } finally {
    await visitor.leave();
    await campus.stop();
    await rm(folder, { recursive: true });
  }
});
