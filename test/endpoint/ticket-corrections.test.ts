import assert from 'node:assert/strict';
import { it } from 'node:test';
import { interest, slotsOf } from './submission-samples.ts';
import { describeTicket } from './ticket-holders.ts';

const pdf = new TextEncoder().encode('%PDF-1.7\nisi\n%%EOF');

describeTicket("the ticket's page corrects", (held) => {
  it('what was sent: one record, the same reference and ticket, places moved, the rest as it was', async () => {
    const [here, there] = [held().endOfDay(0), held().endOfDay(1)];
    const { sent, reference, ticket } = await held().register(
      { fullName: 'Salah Tulis', extra: 'lama', skills: ['Excel'] },
      { page: { url: 'https://kampus.example/jobfair', utm: { source: 'poster' } } },
    );
    const [hereBefore, thereBefore] = [await held().bookedIn(here?.id), await held().bookedIn(there?.id)];
    const all = (await held().endpoint.rows('registrations')).length;
    const { visitor } = await held().opened(reference);
    const page = await visitor.send('/ticket/correct', {
      fullName: 'Betul Tulis',
      mobile: '0813-1111 2222',
      days: held().document.fair.days[1]?.date ?? '',
      wave: there?.id ?? '',
      openToAny: null,
      roles: 'penulis, admin ; penulis',
    });
    assert.match(page.text, /Perbaikan Anda sudah tersimpan/);
    const row = await held().rowOf(reference);
    assert.deepEqual(
      ['fullName', 'mobile', 'wave', 'roles', 'openToAny', 'skills', 'extra', 'workForms'].map(
        (key) => row?.[key],
      ),
      ['Betul Tulis', "'+6281311112222", there?.id, 'penulis; admin', '', 'Excel', 'lama', 'platform'],
    );
    assert.match(row?.['consent.process'] ?? '', /^given /);
    assert.equal((await held().endpoint.rows('registrations')).length, all);
    assert.deepEqual(
      [await held().bookedIn(here?.id), await held().bookedIn(there?.id)],
      [hereBefore - 1, thereBefore + 1],
    );
    const late = await held().endpoint.send(sent);
    assert.deepEqual([late.status, late.body.type], [409, '/problems/superseded']);
    assert.equal((await held().opened(ticket, '081311112222')).page.status, 200);
  });

  it('nothing while an answer is wrong: each is named above and at its question, and what was typed stays', async () => {
    const { reference } = await held().register({ fullName: 'Tetap' });
    const { visitor } = await held().opened(reference);
    const page = await visitor.send('/ticket/correct', {
      fullName: ' ',
      mobile: '12',
      worked7d: 'no',
      occupation: 'tukang <las>',
    });
    assert.equal(page.status, 422);
    assert.match(page.text, /Ada 3 hal yang perlu diperbaiki Isi nama lengkap Anda\./);
    for (const id of ['fullName', 'mobile', 'notWorking']) {
      assert.match(page.html, new RegExp(`<a href="#field-${id}">`));
      assert.match(page.html, new RegExp(`id="error-${id}"`));
    }
    assert.match(page.html, /value="12"/);
    assert.match(page.html, /value="tukang &lt;las&gt;"/);
    assert.equal((await held().rowOf(reference))?.['fullName'], 'Tetap');
  });

  it('to an arrival time that has become full: says so, offers the others, keeps the place', async () => {
    const { waves } = (await held().endpoint.document()).fair.registration;
    const full = waves.find(({ capacity, booked }) => booked >= capacity);
    const { sent, reference } = await held().register();
    const { visitor } = await held().opened(reference);
    const page = await visitor.send('/ticket/correct', {
      days: full?.start.slice(0, 10) ?? '',
      wave: full?.id ?? '',
    });
    assert.equal(page.status, 422);
    assert.match(page.html, /id="error-wave"/);
    assert.equal((await held().rowOf(reference))?.['wave'], sent.data['wave']);
  });

  it('a consent that was refused, with the notice it stands under; one that stands is not asked again', async () => {
    const { reference } = await held().register();
    const { visitor } = await held().opened(reference);
    const { html, text } = await visitor.get('/ticket/correct');
    assert.doesNotMatch(html, /name="consent\.process"/);
    assert.match(text, /Bagaimana data Anda dipakai Pengendali data: /);
    await visitor.send('/ticket/correct', { 'consent.follow-up': 'true' });
    const row = await held().rowOf(reference);
    assert.match(row?.['consent.follow-up'] ?? '', /^given /);
    assert.match(row?.['consent.statistics'] ?? '', /^refused /);
  });

  it('the file: another in its place, one that cannot be read refused, none', async () => {
    const { reference } = await held().register();
    const { visitor } = await held().opened(reference);
    const wrong = await visitor.send('/ticket/correct', { cv: new Blob(['<html>']) });
    assert.equal(wrong.status, 422);
    assert.match(wrong.html, /id="error-cv"/);
    const again = await visitor.send('/ticket/correct', { cv: new Blob([pdf]), fullName: '' });
    assert.match(again.text, /Pilih lagi berkas Anda/);
    const page = await visitor.send('/ticket/correct', { cv: new Blob([pdf]) });
    assert.match(page.text, /Unduh cv baru\.pdf/);
    await visitor.send('/ticket/correct', { fullName: 'Berkas tetap' });
    assert.deepEqual((await visitor.download('/ticket/files/cv')).bytes, pdf);
    const without = await visitor.send('/ticket/correct', { 'drop.cv': 'true' });
    assert.doesNotMatch(without.text, /Unduh/);
  });

  it('an interest: its slot and its words, not its employer', async () => {
    const { reference } = await held().register();
    const slots = slotsOf(held().document, 'emp-warigalit').slice(-2);
    const wish = interest(held().document, {
      employerId: 'emp-warigalit',
      vacancyIds: undefined,
      anyVacancy: true,
      registrationRef: reference,
      slotIds: [slots[0]?.id],
    });
    const { body } = await held().endpoint.send(wish);
    const { visitor } = await held().opened(body.reference ?? '');
    const page = await visitor.send('/ticket/correct', {
      slotIds: slots[1]?.id ?? '',
      motivation: 'Rajin.',
    });
    assert.match(page.text, /sudah tersimpan/);
    const row = (await held().endpoint.rows('interests')).find((one) => one['reference'] === body.reference);
    assert.deepEqual(
      [row?.['slotIds'], row?.['motivation'], row?.['employerId'], row?.['registration']],
      [slots[1]?.id, 'Rajin.', 'emp-warigalit', reference],
    );
  });
});
