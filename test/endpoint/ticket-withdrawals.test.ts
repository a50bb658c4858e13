import assert from 'node:assert/strict';
import { it } from 'node:test';
import { interest, type Document } from './submission-samples.ts';
import { describeTicket } from './ticket-holders.ts';
import { fieldsOf } from './ticket-visitor.ts';

describeTicket("the ticket's page withdraws", (held) => {
  it('one purpose after a confirmation, and says what happens within three days', async () => {
    const { reference } = await held().register({}, { consents: allGiven(held().document) });
    const { visitor } = await held().opened(reference);
    const sure = await visitor.send('/ticket/withdraw', { withdraw: 'purpose:follow-up' });
    assert.match(sure.text, /Anda yakin\? Anda akan menarik: .*Pendaftaran dan tiket Anda tetap berlaku/);
    assert.match(sure.text, /3×24 jam/);
    assert.match((await held().rowOf(reference))?.['consent.follow-up'] ?? '', /^given /);
    const page = await visitor.post('/ticket/withdraw', fieldsOf(sure.html));
    assert.match(page.text, /Penarikan Anda sudah tercatat.*3×24 jam.*Ditarik pada /);
    assert.match((await held().rowOf(reference))?.['consent.follow-up'] ?? '', /^withdrawn /);
    assert.match((await held().rowOf(reference))?.['consent.statistics'] ?? '', /^given /);
  });

  it('what was said of a disability, and takes that answer out of the exports', async () => {
    const consents = [
      ...allGiven(held().document),
      { ...allGiven(held().document)[0], purpose: 'disability' },
    ];
    const { reference } = await held().register(
      { disability: ['tuli'], needs: ['sign_language'] },
      { consents },
    );
    const { visitor } = await held().opened(reference);
    const sure = await visitor.send('/ticket/withdraw', { withdraw: 'purpose:disability' });
    await visitor.post('/ticket/withdraw', fieldsOf(sure.html));
    const row = await held().rowOf(reference);
    assert.deepEqual([row?.['disability'], row?.['needs']], ['', 'sign_language']);
    assert.match(row?.['consent.disability'] ?? '', /^withdrawn /);
  });

  it('everything after a confirmation: the record leaves the exports, the place is free, the session ends', async () => {
    const { sent, reference } = await held().register();
    const before = await held().bookedIn(sent.data['wave']);
    const { visitor } = await held().opened(reference);
    const sure = await visitor.send('/ticket/withdraw', { withdraw: 'all' });
    assert.match(sure.text, /Ini tidak dapat dibatalkan/);
    const gone = await visitor.post('/ticket/withdraw', fieldsOf(sure.html));
    assert.match(gone.text, /Data Anda sudah dihapus.*3×24 jam/);
    assert.equal(await held().rowOf(reference), undefined);
    assert.equal(await held().bookedIn(sent.data['wave']), before - 1);
    assert.match((await visitor.get('/ticket')).text, /Buka tiket Anda/);
    const late = await held().visitor().open(reference, '0812 3456 7890');
    assert.equal(late.status, 422);
  });

  it('one interest, and leaves the registration', async () => {
    const { reference } = await held().register();
    const { body } = await held().endpoint.send(interest(held().document, { registrationRef: reference }));
    const { visitor } = await held().opened(reference);
    const sure = await visitor.send('/ticket/withdraw', { withdraw: `interest:${body.reference}` });
    await visitor.post('/ticket/withdraw', fieldsOf(sure.html));
    const references = (await held().endpoint.rows('interests')).map((row) => row['reference']);
    assert.ok(!references.includes(body.reference));
    assert.ok(await held().rowOf(reference));
  });

  it('nothing where nothing was chosen, nor what is not theirs', async () => {
    const { reference } = await held().register();
    const stranger = await held().endpoint.send(interest(held().document));
    const { visitor } = await held().opened(reference);
    const none = await visitor.send('/ticket/withdraw', {});
    assert.deepEqual([none.status, /Pilih paling sedikit satu/.test(none.text)], [422, true]);
    const theirs = await visitor.send('/ticket/withdraw', {
      withdraw: `interest:${stranger.body.reference}`,
      sure: 'yes',
    });
    assert.equal(theirs.status, 422);
  });

  it('takes no form from another site, nor one of another session', async () => {
    const { reference } = await held().register({ fullName: 'Aman' });
    const { visitor } = await held().opened(reference);
    const other = (await held().opened((await held().register()).reference)).visitor;
    const { html } = await other.get('/ticket/correct');
    const stolen = await visitor.post('/ticket/correct', fieldsOf(html));
    assert.equal(stolen.status, 403);
    assert.match(stolen.text, /Tidak ada data Anda yang berubah/);
    const own = fieldsOf((await visitor.get('/ticket/withdraw')).html);
    const everything: [string, string][] = [
      ['withdraw', 'all'],
      ['sure', 'yes'],
    ];
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example' },
    ]) {
      const { status } = await visitor.post('/ticket/withdraw', [...own, ...everything], headers);
      assert.equal(status, 403, JSON.stringify(headers));
    }
    assert.equal((await held().rowOf(reference))?.['fullName'], 'Aman');
  });
});

function allGiven({ fair }: Document) {
  return ['process', 'statistics', 'follow-up'].map((purpose) => ({
    purpose,
    given: true,
    noticeVersion: fair.privacy.noticeVersion,
    textSha256: null,
    locale: 'id',
    at: '2026-11-25T02:00:00Z',
  }));
}
