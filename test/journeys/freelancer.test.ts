import assert from 'node:assert/strict';
import { test } from 'node:test';
import { engines, findBrowsers } from '../../scripts/find-browsers.ts';
import { CutProxy } from './cut-proxy.ts';
import { startCampus } from './start-campus.ts';
import { Visitor } from './visitor.ts';

const register = '#daftar';
const found = findBrowsers();

/** The device loses its network, or has it again; WebKit's driver cannot pull the plug, so the proxy cuts what is sent. */
const setOnline = (visitor: Visitor, isOnline: boolean) =>
  visitor.read<boolean>(`(() => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => ${isOnline} });
    return dispatchEvent(new Event('${isOnline ? 'online' : 'offline'}'));
  })()`);

/** Counts what is printed, and asks no printer. */
const catchPrints = `(() => {
  window.printed = [];
  document.querySelector('${register} jobfair-candidate-registration, jobfair-candidate-registration').shadowRoot
    .addEventListener('load', ({ target: { contentWindow: page } }) => {
      if (page) page.print = () => window.printed.push(page.document.body.innerText);
    }, { capture: true });
  return true;
})()`;

for (const engine of engines.filter((name) => found[name] !== null)) {
  test(`a freelancer with one name, a phone and no signal leaves with a ticket, registered once (${engine})`, async () => {
    const campus = await startCampus();
    const proxy = await CutProxy.start(campus.port);
    const visitor = await Visitor.arrive(engine, proxy.origin);
    let answers = 0;
    const write = async (label: string, text: string) => {
      answers += 1;
      await visitor.write(register, label, text);
    };
    const press = async (name: string, group?: string) => {
      answers += 1;
      await visitor.press(register, name, group);
    };
    const goOn = () => visitor.press(register, 'Lanjut');
    try {
      await write('Nama lengkap', 'Niko');
      await write('Nomor HP', '0812-3456 789');
      await goOn();
      await write('Kabupaten/kota', 'Jakarta Barat');
      await press('Ya, 18 tahun ke atas');
      await goOn();
      answers += 1;
      await visitor.choose(register, 'Pendidikan terakhir', 'Sarjana');
      await write('Jurusan', 'Sastra/Bahasa');
      await goOn();
      await press('Ya', 'Dalam 7 hari terakhir');
      await press('Tugas lewat platform');
      await goOn();
      await visitor.see(register, 'Keahlian dan CV');
      await goOn();
      await press('Diutamakan tetap');
      await press('Saya terbuka untuk posisi apa saja');
      await goOn();
      await visitor.see(register, 'Tempat dan waktu kerja');
      await goOn();
      await press('', 'Hari Anda akan datang');
      await press('11.00–11.50');
      await goOn();
      await press('Saya setuju data saya diproses');
      await goOn();

      const review = await visitor.see(register, 'Periksa jawaban Anda');
      assert.match(review, /Keadaan kerja\s+Sedang bekerja/);
      assert.doesNotMatch(review, /\b(pengangguran|menganggur|NIK|tanggal lahir)\b/i);
      assert.ok(answers <= 13, `${answers} answers were needed`);

      proxy.cutNext('before it reaches the server', 100);
      await setOnline(visitor, false);
      await visitor.press(register, 'Kirim pendaftaran');
      await visitor.see(register, 'Belum terkirim');
      await visitor.seePicture(register, 'Kode QR');
      assert.deepEqual(campus.rows(), []);

      proxy.cutNext('before it reaches the server', 0);
      await visitor.read(catchPrints);
      await setOnline(visitor, true);
      const receipt = await visitor.see(register, 'Anda terdaftar');
      const [, reference] = /Nomor bukti\s+(\S+)/.exec(receipt) ?? [];

      const [row, ...others] = campus.rows();
      assert.deepEqual(others, []);
      assert.equal(row?.reference, reference);
      assert.deepEqual(row?.data, {
        fullName: 'Niko',
        mobile: '+628123456789',
        city: '31.73',
        province: '31',
        adult: 'yes',
        education: 's1',
        field: 'sas',
        worked7d: 'yes',
        workForms: ['platform'],
        contractGoal: 'permanent_preferred',
        openToAny: true,
        days: row?.data['days'],
        wave: row?.data['wave'],
      });

      await visitor.press(register, 'Cetak');
      await visitor.see(register, 'Anda terdaftar');
      const printed = await visitor.read<string[]>('window.printed');
      assert.equal(printed.length, 1);
      assert.ok(printed[0]?.includes('Niko') && printed[0].includes(reference ?? '-'), printed[0]);
    } finally {
      await visitor.leave();
      await proxy.stop();
      await campus.stop();
    }
  });
}
