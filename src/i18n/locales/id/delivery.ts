/** Words for a submission on its way and for its receipt, in Indonesian. */
export const delivery = {
  sending: {
    title: 'Mengirim…',
    body: 'Tunggu sebentar. Jangan tutup halaman ini.',
    retry: 'Belum ada jawaban dari server. Kami mencoba lagi sendiri (percobaan ke-{{count}}).',
    sent: '{{percent}}% terkirim',
    whole: 'Semua terkirim. Menunggu jawaban server…',
    cancel: 'Batalkan',
  },
  offline: {
    title: 'Belum terkirim',
    body: 'Ponsel Anda sedang tidak tersambung. Jawaban Anda aman di halaman ini dan dikirim sendiri begitu tersambung. Jangan tutup halaman ini.',
  },
  stopped: {
    title: 'Belum ada kepastian',
    body: 'Server belum memberi jawaban. Jawaban Anda aman di halaman ini. Tekan “Kirim lagi”; data Anda tidak akan tercatat dua kali.',
    unsure:
      'Server belum memberi jawaban, jadi jawaban Anda mungkin sudah sampai. Tanyakan dulu kepada panitia sebelum mengirim lagi.',
    again: 'Kirim lagi',
    edit: 'Ubah jawaban',
  },
  unconfirmed: {
    title: 'Terkirim, belum dikonfirmasi',
    body: 'Jawaban Anda sudah dikirim, tetapi server tidak memberi nomor bukti. Hubungi panitia bila ragu.',
  },
  superseded: {
    title: 'Kiriman terbaru Anda sudah tercatat',
    body: 'Anda sudah mengirim jawaban yang lebih baru. Yang tercatat adalah yang terbaru.',
  },
  refused: {
    title: 'Belum dapat dikirim',
    'already-registered': 'Anda sudah terdaftar. Hubungi panitia bila ingin mengubah data.',
    closed: 'Pendaftaran sudah ditutup.',
    misconfigured: 'Server pendaftaran belum siap menerima kiriman.',
    file: 'Berkas Anda tidak dapat diterima.',
    page: 'Halaman ini belum siap mengirim. Coba tekan lagi.',
    other: 'Server menolak kiriman ini.',
    kept: 'Semua jawaban Anda masih ada di halaman ini.',
  },
  receipt: {
    reference: 'Nomor bukti',
    qr: 'Kode QR untuk nomor bukti {{reference}}',
    processing: 'Diterima dan sedang diproses.',
    test: 'Ini hanya uji coba. Tidak ada yang dikirim atau disimpan.',
    again: 'Isi lagi',
    next: 'Langkah berikutnya',
  },
} as const;
