/** What is wrong with answers, in Indonesian. */
export const checking = {
  errorTitle_other: 'Ada {{count}} hal yang perlu diperbaiki',
  problem: {
    required: 'Bagian ini perlu diisi.',
    'too-long': 'Paling banyak {{most}} huruf.',
    'too-many': 'Pilih paling banyak {{most}}.',
    email: 'Tulis alamat surel seperti nama@contoh.com.',
    phone: 'Tulis nomor HP seperti 0812 3456 7890, atau diawali + untuk nomor luar negeri.',
    link: 'Tulis tautan lengkap yang diawali https://.',
    number: 'Tulis angka bulat dari {{least}} sampai {{most}}.',
    date: 'Tulis tanggal yang lengkap.',
    nik: 'NIK terdiri dari 16 angka.',
    'postal-code': 'Kode pos terdiri dari 5 angka, misalnya 11440.',
    contact: 'Tulis nomor HP atau alamat surel.',
    choice: 'Pilih salah satu jawaban yang tersedia.',
    text: 'Isian ini tidak dapat dipakai.',
    full: 'Pilihan ini sudah penuh. Pilih yang lain.',
    refused: 'Hubungi panitia untuk melanjutkan.',
    'one-of': 'Isi nomor HP atau surel. Salah satu sudah cukup.',
    other: 'Panitia tidak dapat menerima isian ini. Periksa kembali.',
    'wave-full': 'Jam kedatangan ini baru saja penuh. Jawaban lain tetap tersimpan. Pilih jam lain.',
    'slot-full': 'Slot ini baru saja penuh. Jawaban lain tetap tersimpan. Pilih slot lain.',
    'too-many-interests': 'Jumlah pernyataan minat Anda sudah mencapai batas job fair ini.',
    'too-many-slots': 'Jumlah slot Anda sudah mencapai batas job fair ini.',
    'slot-same-employer': 'Anda sudah punya slot di pemberi kerja ini.',
    'slot-overlap': 'Slot ini bersamaan dengan slot Anda yang lain. Pilih waktu lain.',
    'slot-before-arrival': 'Slot ini sebelum jam kedatangan Anda. Pilih waktu sesudahnya.',
  },
  question: {
    fullName: {
      problem: {
        required: 'Isi nama lengkap Anda.',
      },
    },
    city: {
      problem: {
        required: 'Isi kabupaten atau kota tempat tinggal Anda.',
      },
    },
    adult: {
      problem: {
        required: 'Pilih ya atau tidak.',
      },
    },
    education: {
      problem: {
        required: 'Pilih pendidikan terakhir Anda.',
      },
    },
    guardianName: {
      problem: {
        required: 'Isi nama orang tua atau wali Anda.',
      },
    },
    guardianRelation: {
      problem: {
        required: 'Pilih hubungan Anda dengan orang tua atau wali.',
      },
    },
    guardianContact: {
      problem: {
        required: 'Isi nomor HP atau surel orang tua atau wali Anda.',
      },
    },
    links: {
      problem: {
        'too-many': 'Isi paling banyak {{most}} tautan.',
      },
    },
    field: {
      problem: {
        required: 'Isi jurusan atau bidang studi Anda.',
      },
    },
    worked7d: {
      problem: {
        required: 'Pilih satu jawaban. Anda boleh memilih “Tidak ingin menjawab”.',
      },
    },
    workForms: {
      problem: {
        required: 'Pilih paling sedikit satu bentuk pekerjaan.',
      },
    },
    notWorking: {
      problem: {
        required: 'Pilih satu jawaban. Anda boleh memilih “Tidak ingin menjawab”.',
      },
    },
    contractGoal: {
      problem: {
        required: 'Pilih status kerja yang Anda cari.',
      },
    },
    roles: {
      problem: {
        required: 'Isi paling sedikit satu posisi, atau centang “Saya terbuka untuk posisi apa saja”.',
        'too-many': 'Isi paling banyak {{most}} posisi.',
      },
    },
    days: {
      problem: {
        required: 'Pilih paling sedikit satu hari.',
      },
    },
    wave: {
      problem: {
        required: 'Pilih jam kedatangan.',
      },
    },
    consent: {
      problem: {
        required: 'Bagian ini perlu disetujui untuk melanjutkan.',
      },
    },
    employerId: {
      problem: {
        required: 'Pilih pemberi kerja.',
      },
    },
    vacancyIds: {
      problem: {
        required: 'Pilih paling sedikit satu lowongan, atau centang “Posisi apa saja yang cocok”.',
        'too-many': 'Pilih paling banyak {{most}} lowongan.',
      },
    },
    registered: {
      problem: {
        required: 'Pilih ya atau belum.',
      },
    },
    registrationRef: {
      problem: {
        required: 'Isi nomor bukti pendaftaran Anda.',
        unknown: 'Nomor bukti ini tidak ditemukan. Periksa kembali.',
      },
    },
    slotIds: {
      problem: {
        full: 'Slot ini sudah penuh. Pilih slot lain.',
      },
    },
  },
} as const;
