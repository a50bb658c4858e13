/** Words of the registration, in Indonesian. */
export const registration = {
  title: 'Pendaftaran pengunjung',
  send: 'Kirim pendaftaran',
  step: {
    contact: 'Kontak Anda',
    education: 'Pendidikan',
    'work-now': 'Pekerjaan sekarang',
    wanted: 'Pekerjaan yang dicari',
    visit: 'Kunjungan',
    consent: 'Persetujuan',
  },
  question: {
    city: {
      label: 'Kabupaten/kota tempat tinggal',
    },
    adult: {
      label: 'Apakah Anda berusia 18 tahun ke atas?',
      hint: 'Kami tidak menanyakan tanggal lahir. Jawaban ini hanya untuk sahnya persetujuan Anda.',
      option: {
        yes: 'Ya, 18 tahun ke atas',
        no: 'Belum 18 tahun',
      },
    },
    education: {
      label: 'Pendidikan terakhir',
      hint: 'Paket A, B, dan C dihitung.',
    },
    field: {
      label: 'Jurusan atau bidang studi',
      hint: 'Pilih dari daftar atau tulis sendiri.',
    },
    worked7d: {
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
      label: 'Saya terbuka untuk posisi apa saja',
    },
    roles: {
      label: 'Posisi yang Anda minati',
      hint: 'Paling banyak 5, pisahkan dengan koma. Contoh: analis data, admin.',
    },
    days: {
      label: 'Hari Anda akan datang',
      hint: 'Boleh lebih dari satu.',
    },
    wave: {
      label: 'Jam kedatangan',
      hint: 'Datanglah pada jam ini supaya antrean di pintu masuk tetap lancar. {{zone}}.',
    },
  },
  received: {
    title: 'Anda terdaftar',
    body: 'Tunjukkan kode QR ini di pintu masuk. Simpan tangkapan layarnya.',
    wave: 'Jam kedatangan',
  },
} as const;
