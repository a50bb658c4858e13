/** Words of the interest form, in Indonesian. */
export const interest = {
  title: 'Nyatakan minat',
  send: 'Kirim minat',
  step: {
    choose: 'Pemberi kerja dan lowongan',
    about: 'Tentang Anda',
    time: 'Jadwal wawancara',
    share: 'Persetujuan berbagi data',
  },
  question: {
    employerId: {
      label: 'Pemberi kerja',
    },
    vacancyIds: {
      label: 'Lowongan yang Anda minati',
      hint: 'Paling banyak 3. Urutan mencentang menjadi urutan pilihan Anda.',
    },
    anyVacancy: {
      label: 'Posisi apa saja yang cocok',
    },
    registered: {
      label: 'Apakah Anda sudah mendaftar di job fair ini?',
      option: {
        yes: 'Ya, saya punya nomor bukti',
        no: 'Belum',
      },
    },
    registrationRef: {
      label: 'Nomor bukti pendaftaran',
      hint: 'Nomor ini ada di tiket Anda.',
    },
    motivation: {
      label: 'Satu alasan Anda cocok',
    },
    question: {
      label: 'Pertanyaan untuk pemberi kerja',
    },
    slotIds: {
      label: 'Slot wawancara',
      hint: 'Pilih satu waktu. {{zone}}.',
      none: 'Tanpa slot, saya datang langsung ke stan',
    },
  },
  starred: '★ {{name}}',
  shared: {
    fields: 'Data yang dibagikan: {{fields}}.',
    registration: 'nama dan kontak dari pendaftaran Anda',
    nobody: 'Tidak ada pemberi kerja lain yang menerimanya.',
  },
  received: {
    title: 'Minat Anda terkirim',
    body: '{{employer}} menerima minat Anda.',
    another: 'Nyatakan minat ke pemberi kerja lain',
  },
} as const;
