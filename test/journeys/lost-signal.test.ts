import assert from 'node:assert/strict';
import { test } from 'node:test';
import { engines, findBrowsers } from '../../scripts/find-browsers.ts';
import { fillRegistration } from './main-job.ts';
import { startCampus } from './start-campus.ts';
import { Visitor } from './visitor.ts';

const found = findBrowsers();

for (const engine of engines.filter((name) => found[name] !== null)) {
  test(`a network that is lost at send leaves a ticket that can be kept (${engine})`, async () => {
    const campus = await startCampus();
    const visitor = await Visitor.arrive(engine, campus.origin);
    try {
      await fillRegistration(visitor).finally(() => campus.stop());
      await visitor.press('#daftar', 'Kirim pendaftaran');
      await visitor.seePicture('#daftar', 'Kode QR yang belum berlaku');
      const text = await visitor.see('#daftar', 'Belum pasti terkirim');
      assert.match(text, /Jam kedatangan[\s\S]*11\.00–11\.50 WIB[\s\S]*Waktu Indonesia Barat/);
      await visitor.press('#daftar', 'Simpan sebagai gambar');
      await visitor.see('#daftar', 'Diunduh sebagai tiket-belum-pasti-terkirim.png');
      await visitor.press('#daftar', 'Tambahkan ke kalender');
      await visitor.press('#daftar', 'Unduh berkas kalender');
      await visitor.see('#daftar', 'Diunduh sebagai tiket-belum-pasti-terkirim.ics');
      // WebKit's driver tells no violations.
      if (engine !== 'webkit') assert.deepEqual((await visitor.trouble()).violations, []);
    } finally {
      await visitor.leave();
    }
  });
}
