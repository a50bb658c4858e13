/** Words of checking: what is wrong with answers, and the review of them, in Indonesian. */
export const checking = {
  errorTitle_other: 'Ada {{count}} hal yang perlu diperbaiki',
  file: {
    hint: '{{kinds}}, paling besar {{size}}.',
    choose: 'Pilih berkas',
    change: 'Ganti berkas',
    photograph: 'Ambil foto',
    remove: 'Hapus',
    removeWhat: 'Hapus {{name}}',
    drop: 'atau letakkan berkas di sini',
    kept: 'Tetap dipakai:',
    busy: 'Menyiapkan berkas…',
    ready: '{{name}} siap dikirim.',
  },
  change: 'Ubah',
  changeWhat: 'Ubah {{question}}',
  leftOut: 'Belum diisi: {{questions}}.',
  answer: 'Isi',
  answerWhat: 'Isi {{question}}',
  toReview: 'Kembali ke ringkasan',
  review: 'Periksa jawaban Anda',
  reviewHint: 'Belum ada yang dikirim. Periksa dulu, lalu kirim.',
  notAnswered: 'Tidak diisi',
  doubt: {
    'nik-date':
      'Periksa lagi: tanggal lahir di dalam NIK ini tidak lazim. Bila memang benar, lanjutkan saja.',
    'nik-serial': 'Periksa lagi: empat angka terakhir NIK ini 0000. Bila memang benar, lanjutkan saja.',
  },
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
    'wave-full':
      'Jam kedatangan ini baru saja penuh. Jawaban lain tetap tersimpan. Pilih jam atau hari lain.',
    'all-full':
      'Semua jam kedatangan baru saja penuh. Jawaban Anda tetap tersimpan di halaman ini. Hubungi panitia.',
    waiting:
      'Semua jam kedatangan baru saja penuh. Jawaban Anda tetap tersimpan. Anda dapat masuk daftar tunggu.',
    'slot-full': 'Slot ini baru saja penuh. Jawaban lain tetap tersimpan. Pilih slot lain.',
    'too-many-interests': 'Jumlah pernyataan minat Anda sudah mencapai batas job fair ini.',
    'too-many-slots': 'Jumlah slot Anda sudah mencapai batas job fair ini.',
    'slot-same-employer': 'Anda sudah punya slot di pemberi kerja ini.',
    'slot-overlap': 'Slot ini bersamaan dengan slot Anda yang lain. Pilih waktu lain.',
    'slot-before-arrival': 'Slot ini sebelum jam kedatangan Anda. Pilih waktu sesudahnya.',
    'file-empty': 'Berkas ini kosong. Pilih berkas lain.',
    'file-too-large':
      'Berkas ini terlalu besar. Paling besar {{size}}. Perkecil dulu, atau pilih berkas lain.',
    'file-kind': 'Berkas {{found}} tidak dapat dipakai. Pilih berkas {{accepted}}.',
    'file-unknown': 'Jenis berkas ini tidak dikenali. Pilih berkas {{accepted}}.',
    'file-heic': 'Foto HEIC tidak dapat dipakai. Simpan dulu sebagai JPG, lalu pilih lagi.',
    'file-doc':
      'Dokumen Word lama (.doc) atau yang memakai kata sandi tidak dapat dipakai. Simpan sebagai {{accepted}} tanpa kata sandi, lalu pilih lagi.',
    'file-renamed':
      'Nama berkas ini berakhiran {{named}}, tetapi isinya {{found}}. Pilih berkas yang nama dan isinya sesuai.',
    'file-not': 'Nama berkas ini berakhiran {{named}}, tetapi isinya bukan {{named}}. Pilih berkas lain.',
    'file-unreadable': 'Berkas ini rusak atau tidak lengkap. Pilih berkas lain.',
    'file-changed': 'Berkas ini berubah, dipindahkan, atau dihapus setelah dipilih. Pilih lagi.',
    'file-blocked':
      'Peramban Anda tidak mengizinkan halaman ini menyiapkan foto. Pilih CV dalam bentuk dokumen.',
    'file-several': 'Pilih satu berkas saja.',
    'file-gone': 'Berkas ini sudah tidak ada di halaman ini. Pilih lagi.',
    'file-altered': 'Berkas ini rusak saat dikirim. Kirim lagi, atau pilih berkas lain.',
    'file-refused-size':
      'Server menolak berkas ini karena terlalu besar. Pilih berkas yang lebih kecil, atau hapus berkas ini.',
    'file-refused-kind': 'Server tidak menerima berkas jenis ini. Pilih berkas lain, atau hapus berkas ini.',
  },
  suggestions: {
    offered_other: '{{count}} pilihan. Gunakan tombol panah atas dan bawah.',
    more_other: '{{count}} pilihan lagi. Ketik lebih banyak huruf.',
    none: 'Tidak ada di daftar. Yang Anda ketik tetap dipakai.',
  },
  tags: {
    remove: 'Hapus {{tag}}',
    added: '{{tag}} ditambahkan.',
    removed: '{{tag}} dihapus.',
    twice: '{{tag}} sudah ada.',
    full: 'Paling banyak {{most}}. Hapus satu dulu untuk menambah.',
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
