import { expect } from '@open-wc/testing';
import { read } from '../../setup/read.ts';
import { asAsked } from './as-asked.ts';
import { hear } from './heard.ts';
import { mountAtReview } from './mount-at-review.ts';
import { withoutPauses } from './surroundings.ts';

const unconfirmed = {
  title: { id: 'Belum ada kepastian', en: 'Not confirmed yet' },
  safe: { id: 'Jawaban Anda aman di halaman ini.', en: 'Your answers are safe on this page.' },
  code: 'unconfirmed',
};
const refused = {
  title: { id: 'Belum dapat dikirim', en: 'It could not be sent' },
  safe: {
    id: 'Semua jawaban Anda masih ada di halaman ini.',
    en: 'All your answers are still on this page.',
  },
  code: 'misconfigured',
};

const troubles: readonly (readonly [what: string, address: () => string, outcome: typeof refused])[] = [
  [
    'answers 404 with a page',
    () => asAsked({ status: 404, type: 'text/html', body: '<h1>404</h1>' }),
    refused,
  ],
  ['answers 500 with a page', () => asAsked({ status: 500, type: 'text/html', body: 'Error' }), unconfirmed],
  ['answers 200 with a page', () => asAsked({ type: 'text/html', body: '<h1>Wi-Fi</h1>' }), unconfirmed],
  ['answers half a body', () => asAsked({ body: '{"submissionId":', cut: true }), unconfirmed],
  ['answers half a JSON', () => asAsked({ status: 201, body: '{"submissionId":"' }), unconfirmed],
  ['answers nothing at all', () => asAsked({ cut: true }), unconfirmed],
  [
    'confirms another submission',
    () =>
      asAsked({
        status: 201,
        body: '{"submissionId":"00000000-0000-4000-8000-000000000000","reference":"X"}',
      }),
    unconfirmed,
  ],
  ['is not there', () => 'http://127.0.0.1:9/', unconfirmed],
];

describe('An endpoint that', () => {
  for (const lang of ['id', 'en'] as const)
    // Each kind of trouble has the same words, whatever it came from.
    for (const [what, address, { title, safe, code }] of lang === 'id' ? troubles : troubles.slice(0, 2)) {
      it(`${what} costs no answer, in ${lang}: what happened and what is safe is said`, async () => {
        withoutPauses();
        const heard = hear('jobfair-failed', 'jobfair-submitted');
        const form = await mountAtReview({ to: null, lang, attributes: { endpoint: address() } });
        await form.press(lang === 'en' ? 'Send registration' : 'Kirim pendaftaran');
        await form.until(() => form.focused === title[lang], title[lang]);
        expect(read(form.find('[role=alert]'))).to.contain(safe[lang]);
        expect(form.text).not.to.match(/404|500|Error|JSON|fetch|<h1>/);
        expect(heard).to.deep.equal([`failed ${code}`]);
        if (code === 'unconfirmed') await form.press(lang === 'en' ? 'Change answers' : 'Ubah jawaban');
        await form.until(() => form.text.includes('Sri Wahyuni'), 'the answers');
      });
    }
});
