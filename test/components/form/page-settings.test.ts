import { expect } from '@open-wc/testing';
import { read } from '../../setup/read.ts';
import { configure } from '../../../src/components/shared/configuration.ts';
import { decodeQr } from './decode-qr.ts';
import { asAsked } from './as-asked.ts';
import { Endpoint } from './endpoint.ts';
import { mountAtReview } from './mount-at-review.ts';
import { mountRegistration } from './mount-form.ts';
import { hear } from './heard.ts';
import { watchRequests } from './surroundings.ts';
import { recordTrouble } from '../../setup/record-trouble.ts';

const send = 'Kirim pendaftaran';
const refused = () => asAsked({ status: 404 });

/** What one press sends, by fetch. */
async function sentBy(attributes: Readonly<Record<string, string>>, properties: object = {}) {
  const form = await mountAtReview({ to: null, attributes, properties });
  const requests = watchRequests();
  await form.press(send);
  await form.until(() => form.focused === 'Belum dapat dikirim', 'a refusal');
  const [request, ...others] = requests;
  if (!request || others.length > 0) throw new Error(`${requests.length} requests were made, not one.`);
  const headers = new Headers(request.init.headers);
  const body = JSON.parse(request.init.body as string) as { submissionId: string };
  return { ...request, headers, body };
}

describe('A request', () => {
  it('is a POST to the endpoint with the key, and with nothing that identifies the visitor', async () => {
    const endpoint = refused();
    const { url, init, headers, body } = await sentBy({ endpoint });
    expect(url).to.equal(endpoint);
    const { method, credentials, redirect, referrerPolicy, cache, keepalive } = init;
    expect({ method, credentials, redirect, referrerPolicy, cache, keepalive }).to.deep.equal({
      method: 'POST',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'strict-origin',
      cache: 'no-store',
      keepalive: true,
    });
    expect(Object.fromEntries(headers)).to.deep.equal({
      accept: 'application/problem+json, application/json',
      'accept-language': 'id',
      'content-type': 'application/json',
      'idempotency-key': `"${body.submissionId}"`,
    });
  });

  it('carries the headers and credentials that the page sets on the form', async () => {
    const { init, headers } = await sentBy(
      { endpoint: refused(), credentials: 'include' },
      { headers: async () => ({ 'X-CSRF': 'abc', 'Content-Type': 'text/plain' }) },
    );
    expect(init.credentials).to.equal('include');
    expect(headers.get('x-csrf')).to.equal('abc');
    expect(headers.get('content-type')).to.equal('application/json');
  });

  describe('of a page that configures all its forms', () => {
    const forAll = {
      endpoint: refused(),
      credentials: 'same-origin',
      headers: () => ({ 'X-CSRF': 'all' }),
    } as const;
    // What was configured cannot be taken back by name; undefined is as if it never was.
    const none = { endpoint: undefined, credentials: undefined, headers: undefined, transport: undefined };
    afterEach(() => configure(none as object));

    it('goes by that configuration', async () => {
      configure(forAll);
      const { url, init, headers } = await sentBy({});
      expect(url).to.equal(forAll.endpoint);
      expect(init.credentials).to.equal('same-origin');
      expect(headers.get('x-csrf')).to.equal('all');
    });

    it('goes by what one form says, where it says something', async () => {
      configure(forAll);
      const endpoint = refused();
      const { url, init, headers } = await sentBy(
        { endpoint, credentials: 'omit' },
        { headers: () => ({ 'X-CSRF': 'own' }) },
      );
      expect(url).to.equal(endpoint);
      expect(init.credentials).to.equal('omit');
      expect(headers.get('x-csrf')).to.equal('own');
    });

    it('may go by a transport of its own', async () => {
      const endpoint = new Endpoint();
      configure({ transport: endpoint.transport });
      const form = await mountAtReview({ to: null });
      await form.press(send);
      await form.reaches('Anda terdaftar');
      expect(endpoint.tries).to.have.length(1);
    });
  });
});

describe('Test mode', () => {
  it('says so on the form and on the receipt, and no request leaves', async () => {
    const requests = watchRequests();
    await fetch(asAsked({ body: 'planted' }));
    expect(requests).to.have.length(1);
    const form = await mountAtReview({
      to: null,
      attributes: { 'test-mode': '', endpoint: asAsked({}) },
      properties: { transport: () => Promise.reject(new Error('must not be asked')) },
    });
    expect(form.text).to.contain('Mode uji: tidak ada yang dikirim.');
    await form.press(send);
    await form.reaches('Anda terdaftar');
    expect(form.text).to.contain('Ini hanya uji coba. Tidak ada yang dikirim atau disimpan.');
    expect(form.text).to.contain('Mode uji: tidak ada yang dikirim.');
    await form.until(() => form.has('svg.qr'), 'the QR code');
    expect(await decodeQr(form.find<SVGElement>('svg.qr'))).to.equal('TEST-0000');
    expect(requests).to.have.length(1);
  });

  it('needs no endpoint', async () => {
    const form = await mountRegistration({ to: null, attributes: { 'test-mode': '' } });
    expect(form.heading).to.equal('Kontak Anda');
  });
});

describe('A wrong attribute', () => {
  const wrong: readonly (readonly [name: string, value: string, said: string])[] = [
    ['layout', 'tabs', 'layout="tabs" is not known; use steps or single. Taken as steps.'],
    ['payload', 'xml', 'payload="xml" is not known; use json or multipart or urlencoded. Taken as json.'],
    ['retry', 'often', 'retry="often" is not known; use never or always. Taken as never.'],
    [
      'credentials',
      'yes',
      'credentials="yes" is not known; use omit or same-origin or include. Taken as omit.',
    ],
    ['color-scheme', 'blue', 'color-scheme="blue" is not known; use "light" or "dark", or leave it out.'],
  ];
  for (const [name, value, said] of wrong) {
    it(`${name}="${value}" is told once, with the remedy, and the form works`, async () => {
      const trouble = recordTrouble();
      const endpoint = new Endpoint();
      await mountRegistration({ attributes: { [name]: value } });
      const form = await mountAtReview({ to: endpoint, attributes: { [name]: value } });
      await form.press(send);
      await form.reaches('Anda terdaftar');
      trouble.stop();
      expect(trouble.complaints).to.deep.equal([`console.warn: <jobfair-candidate-registration>: ${said}`]);
    });
  }

  it('that leaves the form without an endpoint is told to visitor and console', async () => {
    const trouble = recordTrouble();
    const heard = hear('jobfair-failed');
    const form = await mountRegistration({ to: null, attributes: { endpoint: '' } });
    trouble.stop();
    expect(read(form.find('[role=alert]'))).to.contain('alamat pengiriman belum diisi di halaman ini');
    expect(form.button('panitia@makassar.example').getAttribute('href')).to.contain('mailto:');
    expect(form.has('slot:not([name])')).to.equal(true);
    expect(heard).to.deep.equal(['failed no-endpoint']);
    expect(trouble.complaints.join()).to.contain('name where submissions go, or set test-mode');
  });
});
