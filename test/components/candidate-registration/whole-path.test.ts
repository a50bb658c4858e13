import { expect } from '@open-wc/testing';
import { read } from '../../setup/read.ts';
import type { SubmittedEvent } from '../../../src/components/shared/events.ts';
import { consentHash } from '../form/consent-hash.ts';
import { decodeQr } from '../form/decode-qr.ts';
import { Endpoint, receipt } from '../form/endpoint.ts';
import { byKeyboard, byMouse, walk, type Way } from '../form/fill-in.ts';
import { mountRegistration } from '../form/mount-form.ts';
import { stages } from './stages.ts';

const ways: Readonly<Record<string, Way>> = { 'by keyboard alone': byKeyboard, 'by mouse': byMouse };

const words = {
  id: {
    review: 'Periksa jawaban Anda',
    send: 'Kirim pendaftaran',
    received: 'Anda terdaftar',
    wave: /Rabu, 5 Mei 2027 10\.00–11\.00 WITA Waktu Indonesia Tengah/,
  },
  en: {
    review: 'Check your answers',
    send: 'Send registration',
    received: 'You are registered',
    wave: /Wednesday,? 5 May 2027 10:00–11:00 WITA Central Indonesia Time/,
  },
} as const;

describe('A whole registration', () => {
  const address = location.href;
  beforeEach(() => history.replaceState(null, '', `${location.pathname}?utm_source=poster&nama=Sri#daftar`));
  afterEach(() => history.replaceState(null, '', address));

  for (const lang of ['id', 'en'] as const)
    for (const [title, way] of Object.entries(ways)) {
      it(`in ${lang}, ${title}: what is sent is the contract's, and the receipt has the ticket`, async () => {
        const endpoint = new Endpoint(receipt({ ticket: 'TIKET-ABC-123' }));
        const form = await mountRegistration({ to: endpoint, lang });
        const submitted: string[] = [];
        form.element.addEventListener('jobfair-submitted', (event: SubmittedEvent) =>
          submitted.push(event.reference),
        );
        const [consent] = stages[lang].slice(-1);
        if (!consent) throw new Error('There is no last step.');
        await walk(form, stages[lang].slice(0, -1), way);
        await form.reaches(consent.heading);
        const hashes = [await consentHash(form, 'process'), await consentHash(form, 'statistics')];
        await walk(form, [consent], way);
        await form.reaches(words[lang].review);
        await way.presses(form, words[lang].send);
        await form.reaches(words[lang].received);

        const { submission } = endpoint;
        const { submissionId, submittedAt, antiSpam, consents, ...rest } = submission;
        expect(submissionId).to.match(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
        expect(endpoint.keys).to.deep.equal([submissionId]);
        expect(submittedAt).to.match(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
        expect(Math.abs(Date.parse(submittedAt) - Date.now())).to.be.below(60_000);
        expect(rest).to.deep.equal({
          schema: 'jobfair-submission/1',
          supersedes: null,
          form: 'registration',
          fair: 'makassar-2027',
          locale: lang,
          data: {
            fullName: 'Sri Wahyuni',
            mobile: '+6281234567890',
            email: 'sri@contoh.id',
            city: '73.71',
            province: '73',
            adult: 'yes',
            education: 's1',
            field: 'it',
            worked7d: 'yes',
            workForms: ['platform', 'casual'],
            contractGoal: 'permanent_preferred',
            contractsAccepted: ['pkwt'],
            roles: ['analis data', 'admin'],
            days: ['2027-05-05'],
            wave: 'wave-5-2',
          },
          files: [],
          page: { url: `${location.origin}${location.pathname}`, utm: { source: 'poster' } },
        });
        expect(consents).to.deep.equal(
          ['process', 'statistics'].map((purpose, index) => ({
            purpose,
            given: index === 0,
            noticeVersion: '2027-01',
            textSha256: hashes[index],
            locale: lang,
            at: submittedAt,
          })),
        );
        expect(Object.keys(submission).at(-1)).to.equal('antiSpam');
        const { elapsedMs, ...signals } = antiSpam;
        expect(signals).to.deep.equal({ honeypot: '', provider: 'none', token: null });
        expect(Number.isInteger(elapsedMs) && elapsedMs > 0 && elapsedMs < 60_000).to.equal(true);

        expect(submitted).to.deep.equal(['MKS-7F3K']);
        expect(read(form.find('.reference'))).to.equal('MKS-7F3K');
        await form.until(() => form.has('svg.qr'), 'the QR code');
        expect(await decodeQr(form.find<SVGElement>('svg.qr'))).to.equal('TIKET-ABC-123');
        expect(form.text).to.match(words[lang].wave);
        expect(form.focused).to.equal(words[lang].received);
      });
    }
});
