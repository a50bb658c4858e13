import type { FileKind } from '../../../src/form/question.ts';
import {
  brokenOff,
  bytesOf,
  docx,
  heic,
  oldOffice,
  pdf,
  program,
  smallGif,
  smallJpg,
  smallPng,
  withExif,
  xlsx,
  zip,
} from './make-files.ts';

/** Bytes that a CV of these verdicts may have. */
export const most = 2_000_000;

export interface Verdict {
  readonly title: string;
  readonly name: string;
  readonly bytes: () => Uint8Array<ArrayBuffer>;
  /** What it is taken as, and the name it is shown and sent with. */
  readonly taken?: { readonly kind: FileKind; readonly as: string };
  /** What is wrong with it: the endpoint's code, and what the person reads. */
  readonly wrong?: { readonly code: string; readonly id: string; readonly en: string };
}

const good = (title: string, name: string, bytes: Verdict['bytes'], kind: FileKind, as = name): Verdict => ({
  title,
  name,
  bytes,
  taken: { kind, as },
});

const bad = (
  title: string,
  name: string,
  bytes: Verdict['bytes'],
  code: string,
  id: string,
  en: string,
): Verdict => ({ title, name, bytes, wrong: { code, id, en } });

const renamed = (named: string, found: string) =>
  [
    'file-renamed',
    `Nama berkas ini berakhiran ${named}, tetapi isinya ${found}. Pilih berkas yang nama dan isinya sesuai.`,
    `The name of this file ends in ${named}, but its content is ${found}. Choose a file whose name and content agree.`,
  ] as const;

const not = (named: string) =>
  [
    'file-not',
    `Nama berkas ini berakhiran ${named}, tetapi isinya bukan ${named}. Pilih berkas lain.`,
    `The name of this file ends in ${named}, but its content is not ${named}. Choose another file.`,
  ] as const;

const ofKind = (found: string) =>
  [
    'file-kind',
    `Berkas ${found} tidak dapat dipakai. Pilih berkas PDF, DOCX, JPG, PNG.`,
    `A file of the kind ${found} cannot be used. Choose a file of the kind PDF, DOCX, JPG, PNG.`,
  ] as const;

const damaged = [
  'file-unreadable',
  'Berkas ini rusak atau tidak lengkap. Pilih berkas lain.',
  'This file is damaged or incomplete. Choose another file.',
] as const;

const oldWord = [
  'file-doc',
  'Dokumen Word lama (.doc) atau yang memakai kata sandi tidak dapat dipakai. Simpan sebagai PDF, DOCX, JPG, PNG tanpa kata sandi, lalu pilih lagi.',
  'An old Word document (.doc), or one with a password, cannot be used. Save it as PDF, DOCX, JPG, PNG without a password, then choose it again.',
] as const;

const page = () => bytesOf('<!doctype html><title>CV</title><script>alert(1)</script>%PDF-1.7 %%EOF');
const drawing = () =>
  bytesOf('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>');
const text = () => bytesOf('Niko\nPekerja lepas data AI, Jakarta Barat\n');
const longName = `${'Daftar Riwayat Hidup '.repeat(15)}.pdf`;

/** Files that people send, and some that they should not. */
export const verdicts: readonly Verdict[] = [
  good('a PDF', 'cv.pdf', pdf, 'pdf'),
  good('a PDF after a line that is none of it', 'cv.pdf', () => pdf({ before: 'rubbish\n' }), 'pdf'),
  good('a PDF whose name ends in capitals', 'CV NIKO.PDF', pdf, 'pdf'),
  good('a PDF whose name has no ending', 'cv', pdf, 'pdf'),
  good('a PDF whose name ends in a year', 'CV Niko 12.2026', pdf, 'pdf'),
  good('a PDF of just as many bytes as are taken', 'cv.pdf', () => pdf({ size: most }), 'pdf'),
  good('a PDF with a name of 319 letters', longName, pdf, 'pdf', `${longName.slice(0, 100)}….pdf`),
  good('a PDF whose name turns the direction of writing', 'cv\u202excod.pdf', pdf, 'pdf', 'cvxcod.pdf'),
  good('a Word document', 'cv.docx', docx, 'docx'),
  good(
    'a photo that says where it was taken',
    'IMG_0001.JPG',
    () => withExif(smallJpg, { orientation: 1 }),
    'jpg',
  ),
  good('a screenshot', 'cv.png', () => smallPng, 'png', 'cv.jpg'),
  good('a screenshot that a messenger called JPG', 'cv.jpg', () => smallPng, 'png'),
  bad(
    'nothing',
    'cv.pdf',
    () => new Uint8Array(),
    'file-empty',
    'Berkas ini kosong. Pilih berkas lain.',
    'This file is empty. Choose another file.',
  ),
  bad(
    'a PDF of one byte too many',
    'cv.pdf',
    () => pdf({ size: most + 1 }),
    'file-too-large',
    'Berkas ini terlalu besar. Paling besar 2 MB. Perkecil dulu, atau pilih berkas lain.',
    'This file is too large. The most is 2 MB. Make it smaller, or choose another file.',
  ),
  bad('a PDF called a Word document', 'cv.docx', pdf, ...renamed('DOCX', 'PDF')),
  bad('a PDF called a program', 'cv.exe', pdf, ...renamed('EXE', 'PDF')),
  bad('a program called PDF', 'cv.pdf', program, ...renamed('PDF', 'EXE')),
  bad('a program whose name reads as PDF', 'cv\u202efdp.exe', program, ...ofKind('EXE')),
  bad('a GIF called PNG', 'cv.png', () => smallGif, ...renamed('PNG', 'GIF')),
  bad('a spreadsheet called a Word document', 'cv.docx', xlsx, ...renamed('DOCX', 'XLSX')),
  bad('a spreadsheet', 'cv.xlsx', xlsx, ...ofKind('XLSX')),
  bad('a ZIP with a Word document in it', 'cv.zip', () => zip('cv.docx'), ...ofKind('ZIP')),
  bad('a page called PDF', 'cv.pdf', page, ...renamed('PDF', 'HTML')),
  bad('a drawing with a script, called PNG', 'cv.png', drawing, ...renamed('PNG', 'SVG')),
  bad('a PDF whose header comes too late', 'cv.pdf', () => pdf({ before: ' '.repeat(1100) }), ...not('PDF')),
  bad('text called PDF', 'cv.pdf', text, ...not('PDF')),
  bad(
    'text',
    'cv.txt',
    text,
    'file-unknown',
    'Jenis berkas ini tidak dikenali. Pilih berkas PDF, DOCX, JPG, PNG.',
    'The kind of this file is not known. Choose a file of the kind PDF, DOCX, JPG, PNG.',
  ),
  bad('an old Word document', 'cv.doc', oldOffice, ...oldWord),
  bad('a Word document with a password', 'cv.docx', oldOffice, ...oldWord),
  bad(
    'a photo in the iPhone’s own format',
    'IMG_0001.HEIC',
    heic,
    'file-heic',
    'Foto HEIC tidak dapat dipakai. Simpan dulu sebagai JPG, lalu pilih lagi.',
    'A HEIC photo cannot be used. Save it as JPG first, then choose it again.',
  ),
  bad('a PDF that broke off', 'cv.pdf', () => brokenOff(pdf()), ...damaged),
  bad('a Word document that broke off', 'cv.docx', () => brokenOff(docx()), ...damaged),
  bad('a photo that broke off', 'cv.jpg', () => brokenOff(smallJpg), ...damaged),
  bad('a screenshot that broke off', 'cv.png', () => brokenOff(smallPng), ...damaged),
];
