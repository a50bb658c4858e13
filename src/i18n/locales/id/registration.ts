/** Words of the registration, in Indonesian. */
export const registration = {
  title: 'Pendaftaran pengunjung',
  send: 'Kirim pendaftaran',
  step: {
    contact: 'Kontak Anda',
    home: 'Tempat tinggal',
    guardian: 'Orang tua atau wali',
    education: 'Pendidikan',
    'work-now': 'Pekerjaan sekarang',
    skills: 'Keahlian dan CV',
    wanted: 'Pekerjaan yang dicari',
    terms: 'Tempat dan waktu kerja',
    visit: 'Kunjungan Anda',
    more: 'Pertanyaan panitia',
    consent: 'Persetujuan',
  },
  question: {
    preferredName: {
      label: 'Nama panggilan',
      hint: 'Tertulis di tanda pengenal Anda.',
    },
    contactBy: {
      label: 'Hubungi saya lewat',
      option: {
        whatsapp: 'WhatsApp',
        sms: 'SMS',
        email: 'Surel (email)',
        phone: 'Telepon',
      },
    },
  },
} as const;
