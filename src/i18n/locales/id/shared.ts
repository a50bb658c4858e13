/** Words that every widget needs, in Indonesian: the reference text. */
export const shared = {
  loading: 'Memuat…',
  retry: 'Coba lagi',
  optional: 'tidak wajib',
  testMode: 'Mode uji: tidak ada yang dikirim.',
  failed: {
    title: 'Halaman ini belum bisa ditampilkan',
    'no-source': 'Alamat data job fair belum diisi di halaman ini.',
    network: 'Data job fair tidak dapat diambil. Periksa sambungan internet Anda, lalu coba lagi.',
    status: 'Data job fair sedang tidak tersedia di server.',
    format: 'Data job fair tidak dapat dibaca.',
    fair: 'Data job fair tidak lengkap.',
    safe: 'Tidak ada data Anda yang hilang.',
    'no-privacy': 'Formulir belum dapat dibuka karena pemberitahuan privasi belum tersedia.',
    'no-endpoint': 'Formulir belum dapat dibuka karena alamat pengiriman belum diisi di halaman ini.',
    insecure:
      'Formulir tidak dapat dikirim dari halaman yang tidak aman (http). Buka halaman ini lewat https.',
  },
  contact: {
    organiser: 'Hubungi {{name}}',
    email: 'Surel',
    whatsapp: 'WhatsApp',
  },
  time: {
    range: '{{start}}–{{end}} {{zone}}',
  },
} as const;
