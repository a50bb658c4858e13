import type { Stage } from '../form/fill-in.ts';

/** An interest in one employer as a person shows it, on one page, in each language. */
export const stages: Readonly<Record<'id' | 'en', Stage>> = {
  id: {
    heading: '',
    deeds: [
      { take: 'PT Laut Biru', from: 'Pemberi kerja' },
      { tick: 'Juru Mudi' },
      { tick: 'Juru Las' },
      { tick: 'Belum' },
      { write: 'Sri Wahyuni', into: 'Nama lengkap' },
      { write: '0812-3456 7890', into: 'Nomor HP/WhatsApp' },
      { write: 'Saya suka laut.', into: 'Satu alasan' },
      { tick: '09.30–10.00' },
      { tick: 'Bagikan kepada PT Laut Biru.' },
    ],
    button: 'Kirim minat',
  },
  en: {
    heading: '',
    deeds: [
      { take: 'PT Laut Biru', from: 'Employer' },
      { tick: 'Juru Mudi' },
      { tick: 'Juru Las' },
      { tick: 'Not yet' },
      { write: 'Sri Wahyuni', into: 'Full name' },
      { write: '0812-3456 7890', into: 'Mobile/WhatsApp number' },
      { write: 'Saya suka laut.', into: 'One reason' },
      { tick: '09:30–10:00' },
      { tick: 'Share with PT Laut Biru.' },
    ],
    button: 'Send interest',
  },
};
