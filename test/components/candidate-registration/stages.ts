import type { Stage } from '../form/fill-in.ts';

/** A whole registration as a person fills it in, up to the review, in each language. */
export const stages: Readonly<Record<'id' | 'en', readonly Stage[]>> = {
  id: [
    {
      heading: 'Kontak Anda',
      deeds: [
        { write: 'Sri Wahyuni', into: 'Nama lengkap' },
        { write: '0812-3456 7890', into: 'Nomor HP/WhatsApp' },
        { write: 'sri@contoh.id', into: 'Surel (email)' },
      ],
      button: 'Lanjut',
    },
    {
      heading: 'Tempat tinggal',
      deeds: [{ write: 'Makassar', into: 'Kabupaten/kota tempat tinggal' }, { tick: 'Ya, 18 tahun ke atas' }],
      button: 'Lanjut',
    },
    {
      heading: 'Pendidikan',
      deeds: [
        { take: 'Sarjana (S1)', from: 'Pendidikan terakhir' },
        { write: 'informatika', into: 'Jurusan atau bidang studi' },
      ],
      button: 'Lanjut',
    },
    {
      heading: 'Pekerjaan sekarang',
      deeds: [{ tick: 'Ya' }, { tick: 'Tugas lewat platform' }, { tick: 'Harian lepas' }],
      button: 'Lanjut',
    },
    { heading: 'Keahlian dan CV', deeds: [], button: 'Lanjut' },
    {
      heading: 'Pekerjaan yang dicari',
      deeds: [
        { tick: 'Diutamakan tetap' },
        { tick: 'Karyawan kontrak' },
        { write: 'analis data, admin', into: 'Posisi yang Anda minati' },
      ],
      button: 'Lanjut',
    },
    { heading: 'Tempat dan waktu kerja', deeds: [], button: 'Lanjut' },
    {
      heading: 'Kunjungan Anda',
      deeds: [{ tick: 'Rabu' }, { tick: '10.00–11.00' }],
      button: 'Lanjut',
    },
    { heading: 'Persetujuan', deeds: [{ tick: 'Saya setuju data diproses.' }], button: 'Lanjut' },
  ],
  en: [
    {
      heading: 'Your contact',
      deeds: [
        { write: 'Sri Wahyuni', into: 'Full name' },
        { write: '0812-3456 7890', into: 'Mobile/WhatsApp number' },
        { write: 'sri@contoh.id', into: 'Email' },
      ],
      button: 'Continue',
    },
    {
      heading: 'Where you live',
      deeds: [{ write: 'Makassar', into: 'City or regency where you live' }, { tick: 'Yes, 18 or older' }],
      button: 'Continue',
    },
    {
      heading: 'Education',
      deeds: [
        { take: 'Bachelor (S1)', from: 'Highest education' },
        { write: 'informatics', into: 'Field of study' },
      ],
      button: 'Continue',
    },
    {
      heading: 'Work now',
      deeds: [{ tick: 'Yes' }, { tick: 'Tasks through a platform' }, { tick: 'Daily or odd jobs' }],
      button: 'Continue',
    },
    { heading: 'Skills and CV', deeds: [], button: 'Continue' },
    {
      heading: 'Work you want',
      deeds: [
        { tick: 'Permanent preferred' },
        { tick: 'Fixed term' },
        { write: 'analis data, admin', into: 'Roles you want' },
      ],
      button: 'Continue',
    },
    { heading: 'Where and when you can work', deeds: [], button: 'Continue' },
    {
      heading: 'Your visit',
      deeds: [{ tick: 'Wednesday' }, { tick: '10:00–11:00' }],
      button: 'Continue',
    },
    { heading: 'Consent', deeds: [{ tick: 'I agree.' }], button: 'Continue' },
  ],
};
