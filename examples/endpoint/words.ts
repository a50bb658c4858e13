/** What the endpoint says to visitors; what it says to developers is in English where it stands. */
export type Language = 'id' | 'en';

const words = {
  required: {
    id: 'Jawaban ini wajib diisi.',
    en: 'Please answer this question.',
  },
  'one-of': {
    id: 'Isi nomor HP atau surel, salah satu sudah cukup.',
    en: 'Give a mobile number or an email address; one is enough.',
  },
  invalid: {
    id: 'Periksa lagi jawaban ini.',
    en: 'Please check this answer.',
  },
  'wrong-answers': {
    id: 'Ada jawaban yang perlu diperbaiki.',
    en: 'Some answers need to be corrected.',
  },
  'consent-required': {
    id: 'Tanpa persetujuan ini, data Anda tidak boleh kami simpan.',
    en: 'Without this consent we may not store your data.',
  },
  'no-notice': {
    id: 'Job fair ini belum mempunyai pemberitahuan privasi, jadi data Anda tidak boleh kami simpan.',
    en: 'This fair has no privacy notice yet, so we may not store your data.',
  },
  'wave-full': {
    id: 'Jam kedatangan ini sudah penuh. Pilih jam lain.',
    en: 'This arrival time is full. Please choose another.',
  },
  'slot-full': {
    id: 'Slot ini sudah penuh. Pilih slot lain.',
    en: 'This slot is full. Please choose another.',
  },
  unknown: {
    id: 'Nomor pendaftaran ini tidak kami temukan.',
    en: 'We cannot find this registration number.',
  },
  'too-many-interests': {
    id: 'Anda sudah mengirim minat sebanyak yang dibolehkan job fair ini.',
    en: 'You have sent as many interests as this fair allows.',
  },
  'too-many-slots': {
    id: 'Anda sudah memesan slot sebanyak yang dibolehkan job fair ini.',
    en: 'You have booked as many slots as this fair allows.',
  },
  'slot-same-employer': {
    id: 'Anda sudah memesan satu slot pada pemberi kerja ini.',
    en: 'You have already booked a slot with this employer.',
  },
  'slot-overlap': {
    id: 'Slot ini bersamaan dengan slot lain yang sudah Anda pesan.',
    en: 'This slot is at the same time as another that you booked.',
  },
  'slot-before-arrival': {
    id: 'Slot ini dimulai sebelum jam kedatangan Anda selesai.',
    en: 'This slot begins before your arrival time has ended.',
  },
  'not-open': {
    id: 'Pendaftaran belum dibuka.',
    en: 'Registration has not opened yet.',
  },
  closed: {
    id: 'Pendaftaran sudah ditutup.',
    en: 'Registration is closed.',
  },
  superseded: {
    id: 'Kiriman yang lebih baru sudah menggantikan kiriman ini.',
    en: 'A newer submission has replaced this one.',
  },
  'too-fast': {
    id: 'Terlalu banyak kiriman dari jaringan ini. Coba lagi sebentar lagi.',
    en: 'Too many submissions from this network. Please try again in a moment.',
  },
  challenge: {
    id: 'Pemeriksaan bahwa Anda bukan robot belum berhasil. Coba kirim lagi.',
    en: 'The check that you are not a robot did not succeed. Please send again.',
  },
  'challenge-away': {
    id: 'Pemeriksaan bahwa Anda bukan robot sedang tidak tersedia. Coba lagi sebentar lagi.',
    en: 'The check that you are not a robot is not available at the moment. Please try again in a moment.',
  },
  waiting: {
    id: 'Anda berada di daftar tunggu dan belum mempunyai jam kedatangan. Buka halaman tiket Anda: bila ada tempat kosong, Anda dapat memilih jam kedatangan di sana.',
    en: 'You are on the waiting list and have no arrival time yet. Open your ticket page: when a place is free, you can choose an arrival time there.',
  },
  'file-kind': {
    id: 'Berkas ini bukan PDF, DOCX, JPG atau PNG yang dapat dibaca.',
    en: 'This file is not a readable PDF, DOCX, JPG or PNG.',
  },
  'file-too-large': {
    id: 'Berkas ini terlalu besar.',
    en: 'This file is too large.',
  },
} as const;

export type Phrase = keyof typeof words;

export function say(phrase: Phrase, language: Language): string {
  return words[phrase][language];
}

export function isPhrase(code: string): code is Phrase {
  return Object.hasOwn(words, code);
}

/** A phrase in both languages, for a reader whose language is not known. */
export function inBoth(phrase: Phrase): Readonly<Record<Language, string>> {
  return words[phrase];
}

/** The first language that a browser asks for, if it is one of ours, else Indonesian. */
export function languageOf(request: Request): Language {
  return /^\s*en\b/i.test(request.headers.get('accept-language') ?? '') ? 'en' : 'id';
}
