import { expect } from '@open-wc/testing';
import { read } from '../../setup/read.ts';
import { consentHash } from '../form/consent-hash.ts';
import { Endpoint } from '../form/endpoint.ts';
import { byKeyboard, byMouse, walk, type Way } from '../form/fill-in.ts';
import { hear } from '../form/heard.ts';
import { mountInterest } from '../form/mount-form.ts';
import { stages } from './stages.ts';

const ways: Readonly<Record<string, Way>> = { 'by keyboard alone': byKeyboard, 'by mouse': byMouse };

const words = {
  id: {
    received: 'Minat Anda terkirim',
    body: 'PT Laut Biru menerima minat Anda.',
    slot: /Slot wawancara Selasa, 4 Mei 2027 09\.30–10\.00 WITA/,
    shared: [
      'Data yang dibagikan: Lowongan yang Anda minati, Nama lengkap, Nomor HP/WhatsApp, Satu alasan Anda cocok, Slot wawancara.',
      'Tidak ada pemberi kerja lain yang menerimanya.',
    ],
  },
  en: {
    received: 'Your interest was sent',
    body: 'PT Laut Biru has received your interest.',
    slot: /Interview slot Tuesday,? 4 May 2027 09:30–10:00 WITA/,
    shared: [
      'Data that is shared: Vacancies you want, Full name, Mobile/WhatsApp number, One reason you fit, Interview slot.',
      'No other employer receives it.',
    ],
  },
} as const;

describe('A whole interest', () => {
  for (const lang of ['id', 'en'] as const)
    for (const [title, way] of Object.entries(ways)) {
      it(`in ${lang}, ${title}: what is sent is the contract's, with the words agreed to`, async () => {
        const endpoint = new Endpoint();
        const form = await mountInterest({ to: endpoint, lang });
        const heard = hear('jobfair-submitted');
        let hash = '';
        await walk(form, [stages[lang]], {
          ...way,
          presses: async (_, button) => {
            expect(form.notice.slice(0, 2)).to.deep.equal(words[lang].shared);
            hash = await consentHash(form, 'share');
            await way.presses(form, button);
          },
        });
        await form.reaches(words[lang].received);

        const { submissionId, submittedAt, antiSpam, consents, ...rest } = endpoint.submission;
        expect(endpoint.keys).to.deep.equal([submissionId]);
        expect(rest).to.deep.equal({
          schema: 'jobfair-submission/1',
          supersedes: null,
          form: 'interest',
          fair: 'makassar-2027',
          locale: lang,
          data: {
            employerId: 'emp-laut',
            vacancyIds: ['vac-2', 'vac-1'],
            fullName: 'Sri Wahyuni',
            mobile: '+6281234567890',
            motivation: 'Saya suka laut.',
            slotIds: ['slot-2'],
          },
          files: [],
          page: { url: `${location.origin}${location.pathname}`, utm: {} },
        });
        expect(consents).to.deep.equal([
          {
            purpose: 'share',
            given: true,
            noticeVersion: '2027-01',
            textSha256: hash,
            locale: lang,
            at: submittedAt,
          },
        ]);
        expect(antiSpam.honeypot).to.equal('');
        expect(heard).to.deep.equal(['submitted MKS-7F3K']);
        expect(form.focused).to.equal(words[lang].received);
        expect(form.text).to.contain(words[lang].body);
        expect(form.text).to.match(words[lang].slot);
        expect(read(form.find('.reference'))).to.equal('MKS-7F3K');
      });
    }
});
