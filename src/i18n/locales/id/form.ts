/** Words of both forms, in Indonesian. */
export const form = {
  progress: 'Langkah {{step}} dari {{steps}}',
  next: 'Lanjut',
  back: 'Kembali',
  send: 'Kirim',
  yes: 'Ya',
  no: 'Tidak',
  left_other: 'sisa {{count}} tempat',
  full: 'penuh',
  reason: 'Alasan ditanyakan:',
  choose: 'Pilih…',
  chosenAs: 'pilihan ke-{{rank}}',
  errorPrefix: 'Kesalahan:',
  minor:
    'Pendaftaran untuk usia di bawah 18 tahun memerlukan persetujuan orang tua atau wali. Silakan hubungi panitia.',
  unready:
    'Sambungan terputus sebelum formulir siap. Jawaban Anda masih ada di halaman ini. Coba tekan lagi.',
  question: {
    fullName: {
      label: 'Nama lengkap',
      hint: 'Satu kata juga boleh.',
    },
    mobile: {
      label: 'Nomor HP/WhatsApp',
      hint: 'Isi nomor HP atau surel. Salah satu sudah cukup.',
    },
    email: {
      label: 'Surel (email)',
    },
  },
  notice: {
    title: 'Bagaimana data Anda dipakai',
    controller: 'Pengendali data: {{name}}.',
    retention: 'Data disimpan {{days}} hari setelah acara, lalu dihapus.',
    policy: 'Baca kebijakan privasi lengkap',
  },
} as const;
