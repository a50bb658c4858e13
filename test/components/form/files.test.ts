import { expect } from '@open-wc/testing';
import { pressKey } from '../../setup/hands.ts';
import { expectUsable } from './expect-usable.ts';
import type { FormPage } from './form-page.ts';
import { read } from '../../setup/read.ts';
import { drawn } from '../../browser/photos.ts';
import { cleanFileName } from '../../../src/form/clean-file-name.ts';
import { verdicts } from '../../form/files/verdicts.ts';
import { formDocumentWith } from './form-document.ts';
import { drag, fileOf, pdf, pick, taken } from './give-files.ts';
import { mountRegistration, type Page } from './mount-form.ts';

async function mountAtFile(page: Page = {}) {
  const form = await mountRegistration(page);
  await form.element.goTo('skills');
  await form.until(() => form.has('.file'), 'the file question');
  return form;
}

const status = (form: Awaited<ReturnType<typeof mountAtFile>>) => read(form.find('.file [role=status]'));

describe('The CV question', () => {
  it('says which files it takes, how large, and what a CV gives away', async () => {
    const form = await mountAtFile();
    expect(form.text).to.contain('PDF, DOCX, JPG, PNG, paling besar 2 MB.');
    expect(form.text).to.contain('CV sering memuat tanggal lahir dan foto; hapus bila tidak perlu.');
    expect(form.field('CV').accept.split(',')).to.include.members([
      '.pdf',
      '.docx',
      'image/jpeg',
      'image/png',
    ]);
  });

  it('shows what was picked, and lets go of it again', async () => {
    const form = await mountAtFile();
    pick(form, 'CV', pdf());
    await taken(form);
    expect(read(form.find('.chosen'))).to.equal('cv.pdf PDF, 1 kB');
    expect(status(form)).to.equal('cv.pdf siap dikirim.');
    expect(form.field('CV').getAttribute('aria-describedby')).to.contain('file-cv');
    await form.press('Hapus cv.pdf');
    expect(form.has('.chosen')).to.equal(false);
    expect(form.focuses('CV')).to.equal(true);
  });

  it('takes what is dropped on it, and shows that it would', async () => {
    const form = await mountAtFile();
    const zone = form.find('.file');
    drag(zone, [pdf()], ['dragover']);
    expect(zone.hasAttribute('data-over')).to.equal(true);
    drag(zone, [pdf()], ['dragleave']);
    expect(zone.hasAttribute('data-over')).to.equal(false);
    drag(zone, [pdf('dijatuhkan.pdf')]);
    await taken(form);
    expect(form.text).to.contain('dijatuhkan.pdf');
    expect(zone.hasAttribute('data-over')).to.equal(false);
  });

  it('takes one file, and says so of several', async () => {
    const form = await mountAtFile();
    drag(form.find('.file'), [pdf('a.pdf'), pdf('b.pdf')]);
    await taken(form);
    expect(form.errorAt('CV')).to.equal('Kesalahan: Pilih satu berkas saja.');
    expect(form.has('.chosen')).to.equal(false);
  });

  it('says what is wrong at once, tells a screen reader, and keeps the file of before', async () => {
    const form = await mountAtFile();
    pick(form, 'CV', pdf('lama.pdf'));
    await taken(form);
    pick(form, 'CV', fileOf('kosong.pdf', ''));
    await form.until(() => form.errorAt('CV') !== '', 'what is wrong');
    expect(form.errorAt('CV')).to.equal('Kesalahan: kosong.pdf: Berkas ini kosong. Pilih berkas lain.');
    expect(form.isInvalid('CV')).to.equal(true);
    expect(status(form)).to.equal('kosong.pdf: Berkas ini kosong. Pilih berkas lain.');
    expect(form.text).to.contain('Tetap dipakai: lama.pdf');
    expect(form.has('#error-summary')).to.equal(false);
    pick(form, 'CV', pdf('baru.pdf'));
    await form.until(() => form.text.includes('baru.pdf'), 'the new file');
    expect(form.text).not.to.contain('lama.pdf');
    expect(form.errorAt('CV')).to.equal('');
  });

  it('keeps what is wrong in sight while other questions are answered', async () => {
    const form = await mountAtFile();
    pick(form, 'CV', fileOf('kosong.pdf', ''));
    await taken(form);
    form.put('Keahlian', 'Excel');
    await form.drawn();
    expect(form.errorAt('CV')).to.contain('Berkas ini kosong');
  });

  it('says of a file that changed on the disk that it must be picked again', async () => {
    const form = await mountAtFile();
    const changed = pdf();
    changed.arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'));
    // A file list gives files anew; what is dropped here comes as it is.
    form.find('.file').dispatchEvent(dropOf(changed));
    await taken(form);
    expect(form.errorAt('CV')).to.equal(
      'Kesalahan: cv.pdf: Berkas ini berubah, dipindahkan, atau dihapus setelah dipilih. Pilih lagi.',
    );
  });

  it('takes the last of two that were picked one after the other', async () => {
    const form = await mountAtFile();
    const slow = pdf('lambat.pdf');
    let release = (_: ArrayBuffer) => {};
    slow.arrayBuffer = () => new Promise((resolve) => (release = resolve));
    form.find('.file').dispatchEvent(dropOf(slow));
    await form.until(() => form.text.includes('Menyiapkan berkas'), 'a file being read');
    pick(form, 'CV', pdf('cepat.pdf'));
    await form.until(() => form.has('.chosen'), 'the second');
    release(await pdf().arrayBuffer());
    await form.drawn();
    await new Promise((resolve) => setTimeout(resolve));
    await form.drawn();
    expect(form.text).to.contain('cepat.pdf').and.not.to.contain('lambat.pdf');
  });

  it('does not go on while a file is made ready, nor past one that is wrong', async () => {
    const form = await mountAtFile();
    const slow = pdf();
    let release = (_: ArrayBuffer) => {};
    slow.arrayBuffer = () => new Promise((resolve) => (release = resolve));
    form.find('.file').dispatchEvent(dropOf(slow));
    await form.until(() => form.text.includes('Menyiapkan berkas'), 'a file being read');
    const { heading } = form;
    await form.press('Lanjut');
    expect(form.heading).to.equal(heading);
    release(new ArrayBuffer(0));
    await form.until(() => form.errorAt('CV') !== '', 'what is wrong');
    expect(form.heading).to.equal(heading);
  });

  it('shows a name as it is, whatever turns the direction of writing or has no end', async () => {
    const form = await mountAtFile();
    pick(form, 'CV', pdf('cv\u202efdp.pdf'));
    await taken(form);
    expect(read(form.find('.chosen bdi'))).to.equal('cvfdp.pdf');
    pick(form, 'CV', pdf(`${'a'.repeat(300)}.pdf`));
    await form.until(() => form.text.includes('aaaa'), 'the long name');
    const { scrollWidth, clientWidth } = form.find('.file');
    expect(scrollWidth).to.be.at.most(clientWidth);
    pick(form, 'CV', pdf('<img src=x onerror=alert(1)>.pdf'));
    await form.until(() => form.text.includes('<img'), 'the name with markup');
    expect(form.has('.chosen img')).to.equal(false);
  });
});

/** A drop of this very object. */
function dropOf(file: File): Event {
  const event = new Event('drop', { bubbles: true, cancelable: true });
  return Object.assign(event, { dataTransfer: { files: [file], types: ['Files'] } });
}

describe('The CV question where all questions are in sight', () => {
  const single = { attributes: { layout: 'single' } };

  it('keeps the focus and what was picked while its own control is fetched', async () => {
    const form = await mountRegistration(single);
    await form.until(() => form.text.includes('CV'), 'all questions');
    expect(form.has('.file'), 'its own control, too early').to.equal(false);
    form.field('CV').focus();
    pick(form, 'CV', pdf());
    await taken(form);
    expect(read(form.find('.chosen'))).to.contain('cv.pdf');
    expect(form.focuses('CV')).to.equal(true);
  });
});

describe('A file that cannot be sent', () => {
  it('is none where one is required, and nothing stands in the way where none is', async () => {
    const form = await mountAtFile();
    pick(form, 'CV', fileOf('kosong.pdf', ''));
    await taken(form);
    const { heading } = form;
    await form.press('Lanjut');
    await form.until(() => form.heading !== heading, 'the next step');

    const required = await mountAtFile({
      fair: formDocumentWith({ registration: { questions: { cv: { required: true } } } }),
    });
    pick(required, 'CV', fileOf('kosong.pdf', ''));
    await taken(required);
    await required.press('Lanjut');
    expect(required.summary).to.deep.equal(['Bagian ini perlu diisi.']);
    expect(required.errorAt('CV')).to.equal('Kesalahan: Bagian ini perlu diisi.');
  });
});

describe('Everyone can give a file', () => {
  for (const [state, reach] of Object.entries({
    'before any is chosen': async () => {},
    'with a long name': async (form: FormPage) => {
      pick(form, 'CV', pdf(`${'Daftar_Riwayat_Hidup_'.repeat(8)}.pdf`));
      await taken(form);
    },
    'that is wrong, after one that was not': async (form: FormPage) => {
      pick(form, 'CV', pdf());
      await taken(form);
      pick(form, 'CV', fileOf('kosong.pdf', ''));
      await form.until(() => form.has('.error'), 'what is wrong');
    },
  }))
    it(`${state}: axe finds nothing, and nothing sticks out`, async () => {
      const form = await mountAtFile({ width: 320 });
      await reach(form);
      await expectUsable(form);
    });

  it('by keyboard: picking, changing and removing can be reached, with a ring around each', async () => {
    const form = await mountAtFile();
    pick(form, 'CV', pdf());
    await taken(form);
    form.field('Keahlian').focus();
    for (const name of ['CV (tidak wajib)', 'Hapus cv.pdf']) {
      do await pressKey('Tab');
      while (form.focused !== name && form.focused !== 'Lanjut');
      expect(form.focused).to.equal(name);
      const ringed = form.root.activeElement?.matches('input')
        ? form.find('.file input + .button')
        : form.root.activeElement;
      expect(ringed && getComputedStyle(ringed).outlineStyle, name).to.equal('solid');
    }
    await pressKey('Enter');
    await form.until(() => !form.has('.chosen'), 'no file');
    expect(form.focuses('CV')).to.equal(true);
  });
});

describe('A photo', () => {
  it('is made ready, named as what it has become, and can come from the camera', async () => {
    const form = await mountAtFile();
    pick(form, 'Ambil foto', fileOf('layar.png', await drawn('image/png', 2500, 500)));
    await taken(form);
    expect(read(form.find('.chosen'))).to.match(/^layar\.jpg JPG, \d+ kB$/);
    expect(form.field('Ambil foto').getAttribute('capture')).to.equal('environment');
  });

  it('of a kind that the fair does not take is not offered to be taken', async () => {
    const form = await mountAtFile({
      fair: formDocumentWith({ registration: { cv: { maxBytes: 1_500_000, accept: ['pdf', 'docx'] } } }),
    });
    expect(form.text).to.contain('PDF, DOCX, paling besar 1,5 MB.');
    expect(form.has('.photograph')).to.equal(false);
  });
});

const prefix = { id: 'Kesalahan:', en: 'Error:' };

describe('A file', () => {
  for (const { title, name, bytes, taken: kept, wrong } of verdicts)
    it(`that is ${title} is ${wrong ? 'refused, and why' : 'taken'}, in either language`, async () => {
      for (const lang of ['id', 'en'] as const) {
        const form = await mountAtFile({ lang });
        pick(form, 'CV', new File([bytes()], name));
        await taken(form);
        expect(form.errorAt('CV')).to.equal(
          wrong ? `${prefix[lang]} ${cleanFileName(name)}: ${wrong[lang]}` : '',
        );
        expect(form.has('.chosen') ? read(form.find('.chosen bdi')) : null).to.equal(kept?.as ?? null);
      }
    });
});
