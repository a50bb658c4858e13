import type { Language } from '../words.ts';

/** What the ticket's pages say of themselves; questions and answers are said in the words of the widgets. */
const words = {
  ticket: { id: 'Tiket Anda', en: 'Your ticket' },
  languages: { id: 'Bahasa', en: 'Language' },
  errorPrefix: { id: 'Kesalahan:', en: 'Error:' },
  check: { id: 'Periksa lagi isian ini', en: 'Please check this' },
  back: { id: 'Kembali ke tiket', en: 'Back to the ticket' },
  organiser: { id: 'Perlu bantuan? Hubungi {name}.', en: 'Need help? Contact {name}.' },

  'ask.title': { id: 'Buka tiket Anda', en: 'Open your ticket' },
  'ask.lead': {
    id: 'Di sini Anda dapat melihat tiket, memeriksa dan memperbaiki jawaban, atau menarik persetujuan.',
    en: 'Here you can see your ticket, check and correct your answers, or withdraw your consent.',
  },
  'ask.reference': { id: 'Nomor bukti', en: 'Reference' },
  'ask.reference.hint': {
    id: 'Tertulis di bawah kode QR Anda. Contoh: JGTC-7F3K.',
    en: 'It stands below your QR code. For example: JGTC-7F3K.',
  },
  'ask.contact': { id: 'Nomor HP atau surel', en: 'Mobile number or email' },
  'ask.contact.hint': {
    id: 'Yang Anda isi saat mengirim formulir. Nomor HP boleh ditulis dengan cara apa pun.',
    en: 'The one you gave in the form. Write the number in any way you like.',
  },
  'ask.open': { id: 'Buka tiket', en: 'Open the ticket' },
  'ask.reference.empty': { id: 'Isi nomor bukti Anda.', en: 'Give your reference.' },
  'ask.contact.empty': { id: 'Isi nomor HP atau surel Anda.', en: 'Give your mobile number or email.' },
  'ask.unknown': {
    id: 'Nomor bukti dan kontak ini tidak kami temukan bersama. Periksa keduanya.',
    en: 'We find no ticket with this reference and this contact. Please check both.',
  },
  'ask.paused': {
    id: 'Sudah terlalu banyak percobaan. Coba lagi {minutes} menit lagi.',
    en: 'There have been too many tries. Please try again in {minutes} minutes.',
  },
  'ask.ended': {
    id: 'Demi keamanan, halaman ini sudah ditutup. Isi lagi nomor bukti dan kontak Anda. Peramban perlu mengizinkan kuki dari halaman ini.',
    en: 'For safety this page has been closed. Please give your reference and contact again. Your browser must allow cookies from this page.',
  },
  'ask.left': {
    id: 'Halaman tiket sudah ditutup di perangkat ini.',
    en: 'The ticket has been closed on this device.',
  },

  'show.corrected': { id: 'Perbaikan Anda sudah tersimpan.', en: 'Your corrections are stored.' },
  'show.withdrawn': {
    id: 'Penarikan Anda sudah tercatat. Mulai sekarang data Anda tidak dipakai lagi untuk itu. Salinan yang sudah diunduh panitia ditangani paling lambat 3×24 jam.',
    en: 'Your withdrawal is recorded. From now on your data are no longer used for this. Copies that the organiser has downloaded are dealt with within 3×24 hours.',
  },
  'show.qr': { id: 'Kode QR untuk nomor bukti {reference}', en: 'QR code for reference {reference}' },
  'show.gate': {
    id: 'Tunjukkan kode QR ini di pintu masuk. Halaman ini dapat dicetak lewat menu cetak peramban; hasilnya satu halaman.',
    en: 'Show this QR code at the entrance. You can print this page from the menu of your browser; it fits on one page.',
  },
  'show.interest': {
    id: 'Pernyataan minat Anda sudah tercatat.',
    en: 'Your interest is recorded.',
  },
  'show.reference': { id: 'Nomor bukti', en: 'Reference' },
  'show.name': { id: 'Nama', en: 'Name' },
  'show.wave': { id: 'Jam kedatangan', en: 'Arrival time' },
  'show.slot': { id: 'Slot wawancara', en: 'Interview slot' },
  'show.employer': { id: 'Pemberi kerja', en: 'Employer' },
  'show.time': { id: '{day}, pukul {range} {zone} ({zoneName})', en: '{day}, {range} {zone} ({zoneName})' },
  'show.waiting': {
    id: 'Anda berada di daftar tunggu, belum mempunyai jam kedatangan.',
    en: 'You are on the waiting list and have no arrival time yet.',
  },
  'show.free': {
    id: 'Sekarang ada jam kedatangan yang kosong. Tekan “Perbaiki” untuk memilihnya.',
    en: 'There is a free arrival time now. Press “Correct” to choose it.',
  },
  'show.answers': { id: 'Jawaban Anda', en: 'Your answers' },
  'show.interests': { id: 'Pernyataan minat Anda', en: 'Your interests' },
  'show.consents': { id: 'Persetujuan Anda', en: 'Your consents' },
  'show.given': { id: 'Disetujui pada {day}', en: 'Given on {day}' },
  'show.refused': { id: 'Tidak disetujui', en: 'Not given' },
  'show.takenBack': { id: 'Ditarik pada {day}', en: 'Withdrawn on {day}' },
  'show.files': { id: 'Berkas Anda', en: 'Your files' },
  'show.download': { id: 'Unduh {name}', en: 'Download {name}' },
  'show.correct': { id: 'Perbaiki', en: 'Correct' },
  'show.withdraw': { id: 'Tarik', en: 'Withdraw' },
  'show.leave': { id: 'Selesai, tutup halaman ini', en: 'Done, close this page' },
  'show.leave.hint': {
    id: 'Tekan ini bila Anda memakai perangkat bersama. Tanpa itu, halaman ini tertutup sendiri dalam 60 menit.',
    en: 'Press this on a shared device. Otherwise the page closes by itself in 60 minutes.',
  },

  'correct.title': { id: 'Perbaiki jawaban', en: 'Correct your answers' },
  'correct.lead': {
    id: 'Ubah yang perlu, lalu simpan. Nomor bukti dan kode QR Anda tetap sama. Pertanyaan yang tidak berlaku bagi Anda boleh dibiarkan; isinya tidak disimpan.',
    en: 'Change what you need to, then save. Your reference and QR code stay the same. Leave the questions that do not apply to you; what stands there is not stored.',
  },
  'correct.save': { id: 'Simpan perbaikan', en: 'Save the corrections' },
  'correct.when.is': {
    id: 'Hanya bila “{question}” dijawab: {options}.',
    en: 'Only if “{question}” is: {options}.',
  },
  'correct.when.not': {
    id: 'Tidak berlaku bila “{question}” dijawab: {options}.',
    en: 'Does not apply if “{question}” is: {options}.',
  },
  'correct.wave': {
    id: 'Pilih jam pada hari pertama Anda datang.',
    en: 'Choose a time on the first day that you come.',
  },
  'correct.list': { id: 'Pisahkan dengan koma.', en: 'Separate them with commas.' },
  'correct.nth': { id: '{label}, ke-{number}', en: '{label}, number {number}' },
  'correct.none': { id: 'Tidak memilih', en: 'No choice' },
  'correct.file.now': { id: 'Berkas sekarang: {name}.', en: 'The file now: {name}.' },
  'correct.file.drop': { id: 'Hapus {name}', en: 'Delete {name}' },
  'correct.file.again': {
    id: 'Pilih lagi berkas Anda: peramban tidak menyimpannya.',
    en: 'Please choose your file again: the browser did not keep it.',
  },
  'correct.consents': {
    id: 'Persetujuan yang sudah Anda berikan tetap berlaku. Untuk menariknya, buka “Tarik”.',
    en: 'The consents that you gave still stand. To take one back, go to “Withdraw”.',
  },

  'withdraw.title': { id: 'Tarik persetujuan', en: 'Withdraw consent' },
  'withdraw.lead': {
    id: 'Pilih yang ingin Anda tarik. Penarikan tidak memengaruhi hal lain dan tidak perlu alasan.',
    en: 'Choose what you want to withdraw. It changes nothing else, and no reason is needed.',
  },
  'withdraw.what': { id: 'Apa yang Anda tarik?', en: 'What do you withdraw?' },
  'withdraw.interest': {
    id: 'Minat pada {employer} ({reference})',
    en: 'Interest in {employer} ({reference})',
  },
  'withdraw.all.registration': {
    id: 'Semuanya: batalkan pendaftaran saya dan hapus data saya',
    en: 'Everything: cancel my registration and delete my data',
  },
  'withdraw.all.interest': {
    id: 'Semuanya: batalkan minat ini dan hapus datanya',
    en: 'Everything: cancel this interest and delete its data',
  },
  'withdraw.next': { id: 'Lanjut', en: 'Continue' },
  'withdraw.empty': { id: 'Pilih paling sedikit satu.', en: 'Choose at least one.' },
  'withdraw.sure': { id: 'Anda yakin?', en: 'Are you sure?' },
  'withdraw.sure.these': { id: 'Anda akan menarik:', en: 'You are about to withdraw:' },
  'withdraw.sure.all': {
    id: 'Tiket Anda tidak berlaku lagi, tempat Anda diberikan kepada orang lain, dan jawaban serta berkas Anda langsung dihapus dari catatan panitia. Ini tidak dapat dibatalkan.',
    en: 'Your ticket stops working, your place goes to someone else, and your answers and files are deleted from the organiser’s records at once. This cannot be undone.',
  },
  'withdraw.sure.some': {
    id: 'Pendaftaran dan tiket Anda tetap berlaku. Data untuk tujuan itu tidak dipakai lagi.',
    en: 'Your registration and ticket still stand. Your data are no longer used for that purpose.',
  },
  'withdraw.sure.time': {
    id: 'Penarikan tercatat saat ini juga. Salinan yang sudah diunduh panitia atau diberikan kepada pemberi kerja ditangani paling lambat 3×24 jam.',
    en: 'The withdrawal is recorded at once. Copies that the organiser has downloaded or passed to employers are dealt with within 3×24 hours.',
  },
  'withdraw.yes': { id: 'Ya, tarik sekarang', en: 'Yes, withdraw now' },
  'withdraw.no': { id: 'Tidak, kembali ke tiket', en: 'No, back to the ticket' },
  'withdraw.done': { id: 'Data Anda sudah dihapus', en: 'Your data have been deleted' },
  'withdraw.done.body': {
    id: 'Jawaban dan berkas Anda sudah dihapus dari catatan panitia. Salinan yang sudah diunduh panitia atau diberikan kepada pemberi kerja dihapus paling lambat 3×24 jam. Kami hanya menyimpan bukti bahwa Anda pernah setuju dan kapan Anda menariknya.',
    en: 'Your answers and files have been deleted from the organiser’s records. Copies that the organiser has downloaded or passed to employers are deleted within 3×24 hours. We keep only the proof that you agreed, and when you withdrew.',
  },

  'failed.title': { id: 'Halaman ini belum dapat dibuka', en: 'This page cannot be opened' },
  'failed.body': {
    id: 'Terjadi gangguan. Tidak ada data Anda yang berubah. Coba lagi sebentar lagi.',
    en: 'Something went wrong. None of your data has changed. Please try again in a moment.',
  },
  'failed.request': {
    id: 'Permintaan ini tidak dapat diterima. Tidak ada data Anda yang berubah. Buka lagi tiket Anda.',
    en: 'This request cannot be accepted. None of your data has changed. Please open your ticket again.',
  },
  'failed.open': { id: 'Buka tiket', en: 'Open the ticket' },
} as const;

export type TicketPhrase = keyof typeof words;

/** A phrase with its `{values}` filled in as text. */
export function sayOnTicket(
  phrase: TicketPhrase,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return words[phrase][language].replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}
