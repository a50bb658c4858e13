import assert from 'node:assert/strict';
import { it } from 'node:test';
import { interest, registration } from './submission-samples.ts';
import { describeTicket } from './ticket-holders.ts';

const pdf = new TextEncoder().encode('%PDF-1.7\nisi\n%%EOF');

describeTicket("the ticket's page shows", (held) => {
  it('the ticket, every answer in the words of the form, the consents and the file', async () => {
    const wave = held().endOfDay(0);
    const { reference } = await held().register({
      fullName: `Ayu <b>"O'Brien"`,
      roles: ['analis data', 'admin'],
    });
    const { page } = await held().opened(reference);
    assert.match(page.text, /Nama Ayu <b>"O'Brien"/);
    assert.match(page.html, new RegExp(`role="img" aria-label="Kode QR untuk nomor bukti ${reference}"`));
    const clock = (instant = '') => instant.slice(11, 16).replace(':', '.');
    const [start, end] = [clock(wave?.start), clock(wave?.end)];
    assert.match(page.text, new RegExp(`pukul ${start}–${end} WIB \\(Waktu Indonesia Barat\\)`));
    assert.match(page.text, /Status kerja yang Anda cari Diutamakan tetap; kontrak boleh/);
    assert.match(page.text, /Posisi yang Anda minati analis data, admin/);
    assert.match(page.text, /pendaftaran, tiket masuk, dan pelaksanaan job fair ini\. Disetujui pada /);
    assert.match(page.text, /statistik tanpa nama\. Tidak disetujui/);
  });

  it('all of it in English to a browser that asks for it, and to who switches', async () => {
    const { reference } = await held().register();
    const english = held().visitor({ 'accept-language': 'en-GB,en' });
    const { text, html } = await english.open(reference, '0812 3456 7890');
    assert.match(html, /<html lang="en">/);
    assert.match(text, /Your ticket .*Western Indonesia Time.*Type of job you want Permanent preferred/);
    const { visitor } = await held().opened(reference);
    const switched = await visitor.get('/ticket?lang=en');
    assert.match(switched.text, /Your ticket/);
    assert.match(switched.html, /href="\/ticket\/correct\?lang=en"/);
  });

  it('nothing that a browser, a proxy or another page may keep or see', async () => {
    const { reference } = await held().register();
    const { visitor } = await held().opened(reference);
    for (const path of ['/ticket', '/ticket/correct', '/ticket/withdraw']) {
      const { headers, html } = await visitor.get(path);
      assert.equal(headers.get('cache-control'), 'no-store');
      assert.equal(headers.get('referrer-policy'), 'no-referrer');
      assert.match(headers.get('content-security-policy') ?? '', /^default-src 'none'; style-src 'self'/);
      assert.match(headers.get('set-cookie') ?? '', /; Path=\/ticket; HttpOnly; SameSite=Lax$/);
      assert.doesNotMatch(html, /<script|\son\w+=|\sstyle=/);
    }
  });

  it('a file to its person alone, under its name', async () => {
    const sent = registration(held().document, { fullName: 'Dengan CV' });
    const files = [
      {
        field: 'cv',
        part: 'cv',
        name: 'cv “é”.pdf',
        type: 'application/pdf',
        size: pdf.length,
        sha256: null,
      },
    ];
    const form = new FormData();
    form.append('submission', JSON.stringify({ ...sent, files }));
    form.append('cv', new Blob([pdf]), 'cv.pdf');
    const headers = { 'idempotency-key': `"${sent.submissionId}"` };
    const { body } = await held().endpoint.ask('/api/submissions', { method: 'POST', headers, body: form });
    const { visitor, page } = await held().opened(body.reference ?? '');
    assert.match(page.text, /Unduh cv “é”\.pdf \(1 kB\)/);
    const { headers: under, bytes } = await visitor.download('/ticket/files/cv');
    assert.deepEqual(bytes, pdf);
    assert.equal(under.get('content-type'), 'application/pdf');
    assert.equal(
      under.get('content-disposition'),
      `attachment; filename*=UTF-8''cv%20%E2%80%9C%C3%A9%E2%80%9D.pdf`,
    );
    const stranger = await held().visitor().get('/ticket/files/cv');
    assert.equal(stranger.status, 404);
  });

  it('the interests shown with the registration, and an interest of its own', async () => {
    const { reference } = await held().register();
    const wish = await held().endpoint.send(interest(held().document, { registrationRef: reference }));
    const { page } = await held().opened(reference);
    assert.match(page.text, new RegExp(`Pernyataan minat Anda .*\\(${wish.body.reference}\\)`));
    const own = await held().opened(wish.body.reference ?? '');
    assert.match(own.page.text, /Pernyataan minat Anda sudah tercatat/);
    const alone = await held().endpoint.send(interest(held().document));
    const theirs = await held().opened(alone.body.reference ?? '', 'AYU@example.org');
    assert.match(theirs.page.text, /Nama Ayu/);
  });

  it('nothing after “Selesai”, nor after the withdrawal of the whole', async () => {
    const { sent, reference } = await held().register();
    const { visitor, page } = await held().opened(reference);
    const token = /name="_token" value="([^"]+)"/.exec(page.html)?.[1] ?? '';
    const left = await visitor.post('/ticket/leave', [['_token', token]]);
    assert.match(left.text, /Halaman tiket sudah ditutup/);
    const other = (await held().opened(reference)).visitor;
    await held().endpoint.ask('/api/withdrawals', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ submissionId: sent.submissionId, reference, purposes: [] }),
    });
    assert.match((await other.get('/ticket')).text, /Buka tiket Anda/);
    assert.match((await other.get('/ticket/correct')).text, /sudah ditutup\. Isi lagi/);
  });
});
