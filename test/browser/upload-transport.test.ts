import { expect } from '@open-wc/testing';
import { longestStandstill, uploadTransport } from '../../src/browser/upload-transport.ts';
import type { Clock, Outgoing } from '../../src/submission/ports.ts';
import { asAsked } from '../components/form/as-asked.ts';

const bytes = new Uint8Array(300_000).map((_, index) => index % 251);
const submissionId = '00000000-0000-4000-8000-000000000001';

function outgoing(change: Partial<Outgoing> = {}): Outgoing {
  return {
    submissionId,
    body: '{"data":{"fullName":"Niko\\n\\ud800"}}',
    locale: 'id',
    files: [{ field: 'cv', part: 'cv', name: 'Résumé "baru".pdf', type: 'application/pdf', bytes }],
    onProgress: () => {},
    signal: new AbortController().signal,
    ...change,
  };
}

/** Time that stands; what waits is woken by hand. */
class HeldClock implements Clock {
  readonly asked: number[] = [];
  #wake = () => {};

  now = () => 0;

  wait(milliseconds: number, signal: AbortSignal): Promise<void> {
    this.asked.push(milliseconds);
    return new Promise((resolve) => {
      this.#wake = resolve;
      signal.addEventListener('abort', () => resolve());
    });
  }

  pass(): void {
    this.#wake();
  }
}

const settings = (endpoint: string) => ({ endpoint, credentials: 'omit' as const, headers: null });
const send = (endpoint: string, change?: Partial<Outgoing>, clock?: Clock) =>
  uploadTransport(settings(endpoint), clock)(outgoing(change));

/** What came of it: the reply's status, or that there was none. */
const outcome = (sent: Promise<{ status: number }>) =>
  sent.then(({ status }) => status).catch(() => 'no answer');

describe('An upload', () => {
  it('carries the submission and each file, as they are', async () => {
    const reply = await send(asAsked({ echo: true }));
    const type = reply.headers.get('content-type') ?? '';
    expect(type).to.match(/^multipart\/form-data; ?boundary=/);
    const [head = '', fileHead = ''] = (await reply.text())
      .split(/\r\n\r\n/)
      .flatMap((part) => part.split('--\r\n'));
    expect(head).to.contain('name="submission"');
    expect(fileHead).to.contain('{"data":{"fullName":"Niko\\n\\ud800"}}');
    expect(fileHead).to.contain('name="cv"; filename="Résumé %22baru%22.pdf"');
    expect(fileHead).to.match(/content-type: application\/pdf/i);
  });

  it('gives the reply as it came: status, headers and text', async () => {
    const reply = await send(
      asAsked({ status: 422, type: 'application/problem+json', body: '{"status":422}' }),
    );
    expect(reply.status).to.equal(422);
    expect(reply.headers.get('content-type')).to.contain('application/problem+json');
    expect(reply.headers.get('x-not-there')).to.equal(null);
    expect(await reply.text()).to.equal('{"status":422}');
  });

  it('tells how much has left, all of it at last', async () => {
    const shares: number[] = [];
    await send(asAsked({ body: '{}' }), { onProgress: (share) => shares.push(share) });
    expect(shares.at(-1)).to.equal(1);
    expect(shares).to.deep.equal([...shares].sort((one, other) => one - other));
  });

  it('carries the contract’s headers over those of the page, and leaves the type to the browser', async () => {
    const set: [string, string][] = [];
    const { setRequestHeader } = XMLHttpRequest.prototype;
    XMLHttpRequest.prototype.setRequestHeader = function (name, value) {
      set.push([name.toLowerCase(), value]);
      setRequestHeader.call(this, name, value);
    };
    const headers = async () => ({ 'X-CSRF': 'abc', 'Content-Type': 'text/plain', Accept: 'text/html' });
    try {
      await uploadTransport({ ...settings(asAsked({ body: '{}' })), headers })(outgoing());
    } finally {
      XMLHttpRequest.prototype.setRequestHeader = setRequestHeader;
    }
    expect(Object.fromEntries(set)).to.deep.equal({
      accept: 'application/problem+json, application/json',
      'accept-language': 'id',
      'idempotency-key': `"${submissionId}"`,
      'x-csrf': 'abc',
    });
  });

  it('that the connection loses has no answer', async () => {
    expect(await outcome(send(asAsked({ cut: true })))).to.equal('no answer');
    expect(await outcome(send(asAsked({ cut: true, body: '{"half":' })))).to.equal('no answer');
  });

  it('that is led elsewhere has no answer, whatever is said there', async () => {
    const elsewhere = asAsked({ status: 201, body: '{}' });
    expect(await outcome(send(elsewhere))).to.equal(201);
    for (const status of [302, 307, 308]) {
      expect(await outcome(send(asAsked({ status, location: elsewhere }))), String(status)).to.equal(
        'no answer',
      );
    }
  });

  it('to an address with a fragment is answered there', async () => {
    expect(await outcome(send(`${asAsked({ body: '{}' })}#here`))).to.equal(200);
  });

  it('can be called back before and while it is sent', async () => {
    const early = new AbortController();
    early.abort();
    expect(await outcome(send(asAsked({}), { signal: early.signal }))).to.equal('no answer');
    const late = new AbortController();
    const sent = outcome(send(asAsked({}), { signal: late.signal, onProgress: () => late.abort() }));
    expect(await sent).to.equal('no answer');
  });

  it('is lost once no byte has moved for 20 seconds, and every byte begins them anew', async () => {
    const clock = new HeldClock();
    const sent = outcome(send(asAsked({ body: '{}' }), { onProgress: () => clock.pass() }, clock));
    expect(await sent).to.equal('no answer');
    expect(clock.asked.length).to.be.greaterThan(1);
    expect(new Set(clock.asked)).to.deep.equal(new Set([longestStandstill]));
  });
});
