import { expect } from '@open-wc/testing';
import { read } from '../../setup/read.ts';
import '../../../src/define/booth-schedule.ts';
import '../../../src/define/candidate-registration.ts';
import '../../../src/define/interest-form.ts';
import type { ReadyEvent } from '../../../src/components/shared/events.ts';
import { mount } from '../../setup/mount.ts';
import { recordTrouble } from '../../setup/record-trouble.ts';
import { asAsked } from '../form/as-asked.ts';
import { formDocument, formDocumentWith } from '../form/form-document.ts';
import { FormPage, type FormElement } from '../form/form-page.ts';
import { hear } from '../form/heard.ts';
import { mountInterest, mountRegistration } from '../form/mount-form.ts';
import { watchRequests } from '../form/surroundings.ts';

const tags = ['candidate-registration', 'interest-form', 'booth-schedule'];
const json = (document: unknown) => asAsked({ body: JSON.stringify(document) });

/** A widget as a webmaster writes it, with a link for when it does not work. */
async function mountFrom(source: string | null, { tag = 'candidate-registration', lang = 'id' } = {}) {
  const src = source === null ? '' : `src="${source.replaceAll('"', '&quot;')}"`;
  const markup = `<div lang="${lang}"><jobfair-${tag} ${src} endpoint="/as-asked"><a href="/daftar">Daftar</a></jobfair-${tag}></div>`;
  const place = await mount(markup);
  return new FormPage(place.firstElementChild as FormElement);
}

interface Trouble {
  readonly source: () => string | null;
  readonly id: string;
  readonly en: string;
  readonly code: string;
  /** What the console says; the same is not said twice. */
  readonly remedy?: string;
}

const unreadable = { id: 'Data job fair tidak dapat dibaca.', en: 'The job fair’s data could not be read.' };
const away = {
  id: 'Data job fair sedang tidak tersedia di server.',
  en: 'The job fair’s data is not available on the server at the moment.',
};
const unreachable = {
  id: 'Data job fair tidak dapat diambil. Periksa sambungan internet Anda, lalu coba lagi.',
  en: 'The job fair’s data could not be fetched. Check your internet connection and try again.',
};
const incomplete = { id: 'Data job fair tidak lengkap.', en: 'The job fair’s data is incomplete.' };

const troubles: Readonly<Record<string, Trouble>> = {
  missing: {
    source: () => null,
    id: 'Alamat data job fair belum diisi di halaman ini.',
    en: 'This page does not say where the job fair’s data is.',
    code: 'no-source',
    remedy: 'has no src; name the fair document',
  },
  unreachable: { source: () => 'http://127.0.0.1:9/', ...unreachable, code: 'network', remedy: 'Check src.' },
  'cut in the middle': {
    source: () => asAsked({ body: '{"fair":{', cut: true }),
    ...unreachable,
    code: 'network',
    remedy: 'Check src.',
  },
  'not found (404)': {
    source: () => asAsked({ status: 404 }),
    ...away,
    code: 'status',
    remedy: 'answered 404',
  },
  'broken (500)': { source: () => asAsked({ status: 500 }), ...away, code: 'status', remedy: 'answered 500' },
  'HTML instead of JSON': {
    source: () => asAsked({ type: 'text/html', body: '<h1>Masuk</h1>' }),
    ...unreadable,
    code: 'format',
    remedy: 'is not JSON: it begins "<h1>Masuk</h1>"',
  },
  'half a JSON': {
    source: () => asAsked({ body: '{"fair":{"id":"x"' }),
    ...unreadable,
    code: 'format',
    remedy: 'is not JSON',
  },
  empty: { source: () => asAsked({}), ...unreadable, code: 'format', remedy: 'is not JSON' },
  'a JSON of something else': {
    source: () => json({ products: [1, 2] }),
    ...incomplete,
    code: 'fair',
    remedy: 'fair document, fair',
  },
  'a list': { source: () => json([]), ...incomplete, code: 'fair' },
};

describe('A fair document that is', () => {
  for (const lang of ['id', 'en'] as const)
    for (const [what, trouble] of Object.entries(troubles)) {
      it(`${what} is said in words, in ${lang}, and the page's own way on stays`, async () => {
        const heard = hear('jobfair-failed', 'jobfair-ready');
        const { complaints, stop } = recordTrouble();
        const form = await mountFrom(trouble.source(), { lang });
        await form.until(() => form.has('[role=alert]'), 'a failure');
        stop();
        const alert = read(form.find('[role=alert]'));
        expect(alert).to.contain(trouble[lang]);
        expect(alert).to.contain(
          lang === 'id' ? 'Tidak ada data Anda yang hilang.' : 'None of your data is lost.',
        );
        expect(alert).not.to.match(/JSON|undefined|Error|404|500/);
        expect(form.find<HTMLSlotElement>('slot').assignedElements().map(read)).to.deep.equal(['Daftar']);
        expect(form.element.matches(':state(failed)')).to.equal(true);
        expect(heard).to.deep.equal([`failed ${trouble.code}`]);
        if (lang === 'id' && trouble.remedy) expect(complaints.join()).to.contain(trouble.remedy);
        expect(complaints.filter((said) => !said.startsWith('console.warn: <jobfair-'))).to.deep.equal([]);
      });
    }

  for (const tag of tags) {
    it(`away is said by <jobfair-${tag}> too, and asked for again when the visitor wishes`, async () => {
      const { stop } = recordTrouble();
      const requests = watchRequests();
      const form = await mountFrom(asAsked({ status: 503 }), { tag });
      await form.until(() => form.has('[role=alert]'), 'a failure');
      await form.press('Coba lagi');
      await form.until(() => requests.length === 2, 'a second request');
      await form.until(() => form.has('[role=alert]'), 'a failure again');
      expect(form.focused).to.equal('Halaman ini belum bisa ditampilkan');
      form.element.src = json(formDocument());
      await form.until(() => !form.has('[role=alert]'), 'the widget itself');
      stop();
      expect(form.element.matches(':state(failed)')).to.equal(false);
    });
  }

  it('asked for again that comes leaves the focus on the form', async () => {
    const { stop } = recordTrouble();
    const { fetch } = globalThis;
    const form = await mountFrom(asAsked({ status: 503 }));
    await form.until(() => form.has('[role=alert]'), 'a failure');
    globalThis.fetch = async () => new Response(JSON.stringify(formDocument()));
    await form.press('Coba lagi');
    await form.until(() => form.has('#title'), 'the form');
    globalThis.fetch = fetch;
    stop();
    expect(form.focused).to.equal('Pendaftaran pengunjung');
  });

  it('on its way leaves the page its own content, and says that it loads', async () => {
    const form = await mountFrom(json(formDocument()));
    await form.until(() => form.text.includes('Memuat…'), 'loading');
    expect(form.find<HTMLSlotElement>('slot').assignedElements().map(read)).to.deep.equal(['Daftar']);
    expect(form.element.matches(':state(loading)')).to.equal(true);
    await form.until(() => form.has('#title'), 'the form');
    expect(form.has('slot:not([name])')).to.equal(false);
  });

  it('named by two widgets is asked for once', async () => {
    const requests = watchRequests();
    const source = json(formDocument());
    const forms = await Promise.all(tags.slice(0, 2).map((tag) => mountFrom(source, { tag })));
    for (const form of forms) await form.until(() => form.has('#title'), 'the form');
    expect(requests.map(({ url }) => new URL(url).pathname)).to.deep.equal(['/as-asked']);
  });
});

describe('A fair document with broken parts', () => {
  it('works without them; each is listed for the page and told to the console once', async () => {
    const { fair, ...rest } = formDocument() as { fair: { registration: { waves: object[] } } };
    const [first, ...waves] = fair.registration.waves;
    const broken = {
      ...rest,
      fair: { ...fair, registration: { waves: [first, { id: 'wave-x', start: 'pagi' }, ...waves] } },
      employers: [{ id: 'emp-laut', name: 'PT Laut Biru' }, { name: 'PT Tanpa Id' }, null],
    };
    // The interest form reads the whole of it; a registration needs no employer, and is silent on what it does not read.
    const { complaints, stop } = recordTrouble();
    const told = new Promise<ReadyEvent>((resolve) =>
      document.addEventListener('jobfair-ready', (event) => resolve(event as ReadyEvent), { once: true }),
    );
    const form = await mountInterest({ fair: broken });
    await mountInterest({ fair: structuredClone(broken) });
    stop();
    const { warnings } = await told;
    expect(warnings.map(({ where }) => where)).to.deep.equal([
      'fair.registration.waves[1]',
      'employers[1]',
      'employers[2]',
    ]);
    expect(complaints).to.have.length(3);
    for (const { where } of warnings) expect(complaints.join()).to.contain(`fair document, ${where}: `);
    expect(form.has('[name=employerId]')).to.equal(true);
    expect((await mountRegistration({ fair: broken })).heading).to.equal('Kontak Anda');
  });

  for (const tag of ['candidate-registration', 'interest-form']) {
    for (const [what, privacy] of Object.entries({ missing: null, broken: { noticeVersion: 1 } })) {
      it(`whose privacy notice is ${what} starts no <jobfair-${tag}>: whom to ask is said`, async () => {
        const heard = hear('jobfair-failed');
        const { complaints, stop } = recordTrouble();
        const form = await mountFrom(json(formDocumentWith({ privacy })), { tag });
        await form.until(() => form.has('[role=alert]'), 'a failure');
        stop();
        expect(read(form.find('[role=alert]'))).to.contain('pemberitahuan privasi belum tersedia');
        expect(form.button('panitia@makassar.example').getAttribute('href')).to.contain('mailto:');
        expect(form.has('input')).to.equal(false);
        expect(form.has('slot:not([name])')).to.equal(true);
        expect(heard).to.deep.equal(['failed no-privacy']);
        if (what === 'missing') expect(complaints.join()).to.contain('has no fair.privacy');
      });
    }
  }
});
