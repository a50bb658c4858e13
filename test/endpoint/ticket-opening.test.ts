import assert from 'node:assert/strict';
import { it } from 'node:test';
import { describeTicket } from './ticket-holders.ts';

describeTicket("the ticket's page opens", (held) => {
  const contacts = ['0812 3456 7890', '6281234567890', '+62 812-3456-7890', '8123 4567 890'];
  for (const contact of [...contacts, ' NIKO@Example.org ']) {
    it(`to who knows the reference and the contact, written ${contact}`, async () => {
      const { reference } = await held().register({ email: 'niko@example.org' });
      const { page } = await held().opened(reference, contact);
      assert.match(page.text, new RegExp(`Nomor bukti ${reference}`));
    });
  }

  it('to the reference in small letters with another hyphen, to the ticket and to the submission id', async () => {
    const { sent, reference, ticket } = await held().register();
    for (const named of [reference.toLowerCase().replace('-', ' \u2011 '), ticket, sent.submissionId]) {
      const { page } = await held().opened(named);
      assert.match(page.text, new RegExp(`Nomor bukti ${reference}`));
    }
  });

  it('to nobody else, and says the same to each of them', async () => {
    const { reference } = await held().register({ fullName: 'Bukan Anda' });
    const tries = [
      [reference, '0812 3456 7891'],
      [reference, 'niko@example.org'],
      ['JGTC-ZZZZ', '0812 3456 7890'],
      ["'; DROP TABLE records; --", '0812 3456 7890'],
    ] as const;
    const answers = new Set<string>();
    for (const [named, contact] of tries) {
      const page = await held().visitor().open(named, contact);
      assert.equal(page.headers.get('set-cookie'), null);
      assert.doesNotMatch(page.text, /Bukan Anda/);
      const typed = [named, contact].map((text) => text.replaceAll("'", '&#39;'));
      answers.add(`${page.status} ${typed.reduce((html, text) => html.replaceAll(text, '…'), page.html)}`);
    }
    assert.equal(answers.size, 1);
    assert.match([...answers][0] ?? '', /^422 .*tidak kami temukan bersama/s);
  });

  it('never with a cookie that was not signed here', async () => {
    const { reference } = await held().register();
    const forged = Buffer.from(JSON.stringify([reference, 'x', Date.now() + 60_000])).toString('base64url');
    for (const cookie of [`${forged}.`, `${forged}.${'A'.repeat(43)}`, 'x', `${forged}.x.y`]) {
      const page = await held()
        .visitor({ cookie: `jobfair_ticket=${cookie}` })
        .get('/ticket');
      assert.match(page.text, /Buka tiket Anda/);
    }
  });

  it('tells a browser that keeps no cookie what it needs', async () => {
    const { reference } = await held().register();
    const response = await fetch(`${held().endpoint.url}/ticket`, {
      method: 'POST',
      body: new URLSearchParams({ reference, contact: '081234567890' }),
    });
    assert.match(await response.text(), /Peramban perlu mengizinkan kuki/);
  });

  it('asks for both where one is empty', async () => {
    const page = await held().visitor().open(' ', '');
    assert.equal(page.status, 422);
    assert.match(page.html, /<a href="#field-reference">Isi nomor bukti Anda\.<\/a>/);
    assert.match(page.html, /<a href="#field-contact">Isi nomor HP atau surel Anda\.<\/a>/);
    assert.match(page.html, /<title>Kesalahan: /);
  });
});
