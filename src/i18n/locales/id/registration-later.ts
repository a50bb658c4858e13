/** Words of the registration's later steps, of its receipt and of its closed doors, in Indonesian. */
export const registrationLater = {
  question: {
    city: {
      short: 'Tempat tinggal',
      label: 'Kabupaten/kota tempat tinggal',
    },
    postalCode: {
      label: 'Kode pos',
    },
    adult: {
      short: 'Usia',
      label: 'Apakah Anda berusia 18 tahun ke atas?',
      hint: 'Kami tidak menanyakan tanggal lahir. Jawaban ini hanya untuk memastikan persetujuan Anda sah.',
      option: {
        yes: 'Ya, 18 tahun ke atas',
        no: 'Belum 18 tahun',
      },
    },
    nik: {
      label: 'NIK',
      hint: '16 angka di KTP. NIK memuat tanggal lahir dan jenis kelamin, jadi hanya diminta bila memang perlu.',
    },
    ak1: {
      short: 'Kartu AK/I',
      label: 'Apakah Anda punya kartu AK/I (kartu pencari kerja)?',
      option: {
        yes: 'Punya',
        no: 'Tidak punya',
        make_one_at_fair: 'Belum, ingin membuat di job fair',
      },
    },
    guardianName: {
      label: 'Nama orang tua atau wali',
    },
    guardianRelation: {
      label: 'Hubungan dengan Anda',
      option: {
        parent: 'Orang tua',
        guardian: 'Wali',
        other: 'Lainnya',
      },
    },
    guardianContact: {
      label: 'Nomor HP atau surel orang tua atau wali',
    },
    education: {
      label: 'Pendidikan terakhir',
      hint: 'Paket A, B, dan C dihitung.',
    },
    field: {
      label: 'Jurusan atau bidang studi',
      hint: 'Pilih dari daftar atau tulis sendiri.',
    },
    institution: {
      label: 'Sekolah atau kampus',
    },
    studyStatus: {
      label: 'Status studi',
      option: {
        graduated: 'Sudah lulus',
        student: 'Masih sekolah atau kuliah',
        final_year: 'Tahun terakhir',
        left: 'Berhenti sebelum lulus',
      },
    },
    freshGraduate: {
      short: 'Lulus dalam 12 bulan terakhir',
      label: 'Saya lulus dalam 12 bulan terakhir',
    },
    worked7d: {
      short: 'Keadaan kerja',
      told: {
        yes: 'Sedang bekerja',
        no: 'Sedang mencari kerja',
        away: 'Sedang bekerja (sedang tidak masuk)',
        skip: 'Tidak ingin menjawab',
      },
      label: 'Dalam 7 hari terakhir, apakah Anda bekerja paling sedikit 1 jam untuk mendapat penghasilan?',
      hint: 'Kerja lepas, ojek daring, jualan, dan tugas platform termasuk bekerja.',
      option: {
        yes: 'Ya',
        no: 'Tidak',
        away: 'Punya pekerjaan, tetapi sedang tidak masuk',
        skip: 'Tidak ingin menjawab',
      },
    },
    workForms: {
      label: 'Bentuk pekerjaan Anda sekarang',
      hint: 'Boleh lebih dari satu.',
      option: {
        employee_permanent: 'Karyawan tetap (PKWTT)',
        employee_contract: 'Karyawan kontrak/alih daya (PKWT)',
        platform: 'Tugas lewat platform/aplikasi (data AI, desain, kurir, ojek daring)',
        freelance: 'Pekerja lepas dengan klien sendiri',
        casual: 'Harian lepas/serabutan',
        business: 'Usaha sendiri/jualan',
        family: 'Membantu usaha keluarga',
        apprentice: 'Magang berbayar',
      },
    },
    notWorking: {
      label: 'Keadaan Anda saat ini',
      option: {
        laid_off: 'Terkena PHK',
        contract_ended: 'Kontrak berakhir',
        first_job: 'Mencari kerja pertama',
        studying: 'Sedang sekolah atau kuliah',
        caring: 'Mengurus keluarga atau rumah',
        returning: 'Kembali mencari kerja setelah jeda',
        other: 'Lainnya',
        skip: 'Tidak ingin menjawab',
      },
    },
    occupation: {
      label: 'Pekerjaan atau keahlian utama',
    },
    experience: {
      label: 'Lama pengalaman kerja',
      hint: 'Kerja lepas dan tugas platform dihitung.',
      option: {
        0: 'Belum ada',
        lt1: 'Kurang dari 1 tahun',
        '1_3': '1–3 tahun',
        '3_5': '3–5 tahun',
        '5_10': '5–10 tahun',
        gt10: 'Lebih dari 10 tahun',
      },
    },
    skills: {
      label: 'Keahlian',
      hint: 'Paling banyak 10, pisahkan dengan koma. Contoh: Excel, las, menjahit.',
    },
    links: {
      label: 'Tautan portofolio',
      hint: 'Paling banyak 3. Contoh: https://contoh.com/karya.',
      each: 'Tautan {{number}}',
    },
    cv: {
      label: 'CV',
      hint: 'CV sering memuat tanggal lahir dan foto; hapus bila tidak perlu. CV hanya diteruskan ke pemberi kerja yang Anda pilih.',
    },
    contractGoal: {
      label: 'Status kerja yang Anda cari',
      option: {
        permanent_only: 'Hanya karyawan tetap (PKWTT)',
        permanent_preferred: 'Diutamakan tetap; kontrak boleh bila bisa menjadi tetap',
        fixed_term_ok: 'Tetap atau kontrak (PKWT)',
        any: 'Apa saja',
      },
    },
    contractsAccepted: {
      label: 'Bentuk lain yang juga Anda terima',
      hint: 'Boleh lebih dari satu.',
    },
    openToAny: {
      short: 'Terbuka untuk posisi apa saja',
      label: 'Saya terbuka untuk posisi apa saja',
    },
    roles: {
      label: 'Posisi yang Anda minati',
      hint: 'Paling banyak 5, pisahkan dengan koma. Contoh: analis data, admin.',
    },
    arrangement: {
      label: 'Cara kerja',
      hint: 'Boleh lebih dari satu.',
    },
    workCities: {
      label: 'Wilayah kerja',
      hint: 'Paling banyak 5 kabupaten atau kota, pisahkan dengan koma.',
    },
    startWhen: {
      short: 'Mulai kerja',
      label: 'Kapan Anda bisa mulai?',
      option: {
        now: 'Sekarang',
        '2w': 'Dalam 2 minggu',
        '1m': 'Dalam 1 bulan',
        '3m': 'Dalam 3 bulan',
        later: 'Lebih dari 3 bulan lagi',
      },
    },
    minSalary: {
      label: 'Gaji paling rendah per bulan (rupiah)',
      hint: 'Contoh: 5.000.000.',
    },
    days: {
      label: 'Hari Anda akan datang',
      hint: 'Boleh lebih dari satu.',
    },
    wave: {
      label: 'Jam kedatangan',
      hint: 'Datanglah pada jam ini supaya antrean di pintu masuk tetap lancar. {{zone}}.',
    },
    waitingList: {
      label: 'Masukkan saya ke daftar tunggu',
      hint: 'Semua jam kedatangan sudah penuh. Panitia menghubungi Anda bila ada tempat.',
    },
    needs: {
      label: 'Yang Anda perlukan saat hadir',
      hint: 'Hanya dipakai panitia untuk menyiapkan kunjungan Anda.',
      option: {
        step_free: 'Jalur tanpa tangga',
        sign_language: 'Juru bahasa isyarat',
        large_print: 'Cetakan huruf besar',
        screen_reader_docs: 'Dokumen untuk pembaca layar',
        quiet_room: 'Ruang tenang',
        companion: 'Datang dengan pendamping',
        priority_queue: 'Antrean prioritas',
        prayer_break: 'Waktu salat atau ibadah',
        other: 'Lainnya',
      },
    },
    needsOther: {
      short: 'Keperluan lain',
      label: 'Apa lagi yang Anda perlukan?',
    },
    disability: {
      label: 'Ragam disabilitas',
      hint: 'Membantu panitia menyiapkan akses. Pemberi kerja tidak melihatnya, kecuali Anda mengizinkan.',
      option: {
        daksa: 'Fisik (daksa)',
        netra: 'Penglihatan (netra)',
        tuli: 'Pendengaran (Tuli)',
        mental: 'Mental',
        intelektual: 'Intelektual',
        skip: 'Tidak ingin menjawab',
      },
    },
    stats: {
      ageBand: {
        label: 'Kelompok usia',
        hint: 'Hanya untuk statistik: dikirim terpisah, tanpa nama.',
        option: {
          lt20: 'Di bawah 20 tahun',
          '20_24': '20–24 tahun',
          '25_29': '25–29 tahun',
          '30_39': '30–39 tahun',
          '40_49': '40–49 tahun',
          '50_plus': '50 tahun ke atas',
          skip: 'Tidak ingin menjawab',
        },
      },
      gender: {
        label: 'Jenis kelamin',
        hint: 'Hanya untuk statistik: dikirim terpisah, tanpa nama.',
        option: {
          f: 'Perempuan',
          m: 'Laki-laki',
          skip: 'Tidak ingin menjawab',
        },
      },
    },
  },
  door: {
    early: {
      title: 'Pendaftaran belum dibuka',
      body: 'Pendaftaran dibuka {{day}} pukul {{time}}.',
    },
    closed: {
      title: 'Pendaftaran sudah ditutup',
      body: 'Pendaftaran ditutup {{day}} pukul {{time}}.',
    },
    full: {
      title: 'Semua jam kedatangan sudah penuh',
      body: 'Tidak ada tempat lagi untuk mendaftar.',
    },
    waiting: {
      title: 'Semua jam kedatangan sudah penuh',
      body: 'Anda dapat mendaftar untuk daftar tunggu. Panitia menghubungi Anda bila ada tempat.',
    },
    walkIn: 'Anda tetap boleh datang tanpa mendaftar.',
    days: 'Hari job fair: {{days}}.',
  },
  received: {
    title: 'Anda terdaftar',
    body: 'Simpan tiket ini sebagai gambar, supaya dapat ditunjukkan tanpa sinyal.',
  },
} as const;
