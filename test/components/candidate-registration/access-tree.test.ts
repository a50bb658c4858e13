import { expect } from '@open-wc/testing';
import type { Heard } from '../../browsers/looks.ts';
import { accessibilityTree, isChromium } from '../../setup/looks.ts';
import { recordTrouble } from '../../setup/record-trouble.ts';
import { nameOf } from '../form/form-page.ts';
import { mountRegistration } from '../form/mount-form.ts';
import { states } from './states.ts';

const spokenStates = ['required', 'invalid', 'checked', 'disabled', 'expanded', 'live'];
const isSaid = (value: string | undefined) => value !== undefined && value !== 'false' && value !== 'off';

/** One line: role, name, then what is said besides, then the description. */
function line({ role, name, states: said, description }: Heard): string {
  const besides = spokenStates
    .filter((state) => isSaid(said[state]))
    .map((state) => (said[state] === 'true' ? state : `${state} ${said[state]}`));
  return [`${role} “${name}”`, ...besides, description && `– ${description}`]
    .filter(Boolean)
    .join(' ')
    .replace(/\s+/g, ' ');
}

/** What a screen reader meets, in order, each with how deep it stands: two spaces a level. */
const lines = (heard: readonly Heard[], depth = 0): readonly string[] =>
  heard.flatMap((one) => ['  '.repeat(depth) + line(one), ...lines(one.within, depth + 1)]);

const told: readonly (readonly [state: string, ...lines: readonly string[]])[] = [
  [
    'at the step contact',
    'heading “Kontak Anda” – Langkah 1 dari 12',
    'textbox “Nama lengkap” required – Satu kata juga boleh.',
    'textbox “Nama panggilan (tidak wajib)” – Tertulis di tanda pengenal Anda.',
    'textbox “Surel (email)”',
    'group “Hubungi saya lewat (tidak wajib)”',
    'checkbox “WhatsApp”',
  ],
  [
    'at the step home',
    'radiogroup “Apakah Anda berusia 18 tahun ke atas?” required – Kami tidak menanyakan tanggal lahir. Jawaban ini hanya untuk memastikan persetujuan Anda sah.',
    'radio “Belum 18 tahun” checked',
  ],
  [
    'at the step education',
    'combobox “Pendidikan terakhir” – Paket A, B, dan C dihitung.',
    'radiogroup “Status studi (tidak wajib)”',
  ],
  [
    'at the step visit',
    'group “Hari Anda akan datang” – Boleh lebih dari satu.',
    'checkbox “Rabu, 5 Mei 2027” checked',
    'radio “Rabu, 5 Mei 2027, 10.00–11.00”',
  ],
  [
    'at the step consent',
    'heading “Bagaimana data Anda dipakai”',
    'link “Baca kebijakan privasi lengkap”',
    'checkbox “Saya setuju data diproses.”',
    'checkbox “Boleh untuk statistik. (tidak wajib)”',
  ],
  [
    'with all that is wrong in contact',
    'group “Kesalahan: Ada 3 hal yang perlu diperbaiki”',
    'link “Isi nama lengkap Anda.”',
    'textbox “Nama lengkap” required invalid – Kesalahan: Isi nama lengkap Anda. Satu kata juga boleh.',
    'textbox “Surel (email)” invalid – Kesalahan: Tulis alamat surel seperti nama@contoh.com.',
  ],
  [
    'with all that is wrong in visit',
    'group “Hari Anda akan datang” – Kesalahan: Pilih paling sedikit satu hari. Boleh lebih dari satu.',
    'checkbox “Selasa, 4 Mei 2027” invalid',
  ],
  [
    'with all that is wrong in more',
    'link “Ukuran kaus: Bagian ini perlu diisi.”',
    'link “Pernah ikut?: Bagian ini perlu diisi.”',
    'radiogroup “Ukuran kaus” required invalid – Kesalahan: Bagian ini perlu diisi.',
    'textbox “Jumlah rombongan” required invalid – Kesalahan: Bagian ini perlu diisi.',
    'textbox “Cerita Anda” required invalid – Kesalahan: Bagian ini perlu diisi.',
  ],
  [
    'with a link that is none',
    'group “Tautan portofolio (tidak wajib)” – Kesalahan: Tulis tautan lengkap yang diawali https://. Paling banyak 3. Contoh: https://contoh.com/karya.',
    'textbox “Tautan 1” invalid',
    'textbox “Tautan 2”',
  ],
  [
    'with a file that is wrong',
    'button “CV (tidak wajib) Pilih berkas” invalid – Kesalahan: kosong.pdf: Berkas ini kosong. Pilih berkas lain. PDF, DOCX, JPG, PNG, paling besar 2 MB. CV sering memuat tanggal lahir dan foto; hapus bila tidak perlu. CV hanya diteruskan ke pemberi kerja yang Anda pilih.',
  ],
  [
    'with suggestions',
    'combobox “Kabupaten/kota tempat tinggal” required expanded',
    'listbox “Kabupaten/kota tempat tinggal”',
    'option “Kabupaten Kepulauan Mentawai Sumatera Barat”',
  ],
  ['with tags', 'list “Posisi yang Anda minati”', 'button “Hapus las”', 'button “Hapus admin”'],
  ['at the review', 'heading “Periksa jawaban Anda” – Langkah 10 dari 10', 'button “Ubah Nama lengkap”'],
  ['on its way', 'status “” live polite', 'heading “Mengirim…”'],
  ['offline', 'alert “” live assertive', 'heading “Belum terkirim”', 'image “Kode QR yang belum berlaku”'],
  ['refused for good', 'alert “” live assertive', 'heading “Belum dapat dikirim”'],
  [
    'with its receipt',
    'heading “Anda terdaftar”',
    'article “Tiket”',
    'image “Kode QR untuk nomor bukti MKS-7F3K”',
    'link “Lihat, perbaiki, atau tarik data (tab baru)”',
  ],
  ['whose fair cannot be had', 'alert “” live assertive', 'button “Coba lagi”'],
];

if (isChromium)
  describe('A screen reader meets in a registration', () => {
    afterEach(() => localStorage.clear());

    for (const [state, ...expected] of told)
      it(`${state}: ${expected[0]}`, async () => {
        const { stop } = recordTrouble();
        await states[state]?.({ width: 360 });
        const heard = lines(await accessibilityTree()).map((said) => said.trim());
        stop();
        // In this order, whatever stands between them.
        const met = expected.filter((said) => heard.includes(said));
        expect(met, heard.join('\n')).to.deep.equal(expected);
        const places = expected.map((said) => heard.indexOf(said));
        expect(places).to.deep.equal(places.toSorted((one, other) => one - other));
      });
  });

/** Only Chromium's protocol tells what a screen reader is told; what that is made of is the same in every engine. */
describe('Each question of a registration', () => {
  it('has a label, or a group with a legend, that is not empty', async () => {
    const form = await mountRegistration({ attributes: { layout: 'single' } });
    await form.until(() => form.has('fieldset'), 'all questions');
    const fields = [
      ...form.root.querySelectorAll<HTMLInputElement>('input:not(.unseen, .unseen *), select, textarea'),
    ];
    const nameless = fields.filter(
      (field) =>
        nameOf(field).trim() === '' ||
        field.closest('fieldset')?.querySelector('legend')?.textContent?.trim() === '',
    );
    expect(fields.length).to.be.above(20);
    expect(nameless.map(({ outerHTML }) => outerHTML.slice(0, 100))).to.deep.equal([]);
  });
});
