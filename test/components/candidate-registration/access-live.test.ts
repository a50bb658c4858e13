import { expect } from '@open-wc/testing';
import { read } from '../../setup/read.ts';
import { recordTrouble } from '../../setup/record-trouble.ts';
import { fileOf, pick, taken } from '../form/give-files.ts';
import type { FormPage } from '../form/form-page.ts';
import { states } from './states.ts';

const regions = '[role=status], [role=alert]';

/** What live regions say from now on, each text once for each time that it is put there. */
function listen(form: FormPage): { readonly said: string[]; settle(): Promise<void> } {
  const said: string[] = [];
  const hear = (region: Element) => {
    const words = read(region);
    if (words !== '' && said.at(-1) !== words) said.push(words);
  };
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      const around = (target instanceof Element ? target : target.parentElement)?.closest(regions);
      if (around) hear(around);
      for (const node of addedNodes)
        if (node instanceof Element)
          for (const region of [node, ...node.querySelectorAll('*')])
            if (region.matches(regions)) hear(region);
    }
  }).observe(form.root, { subtree: true, childList: true, characterData: true });
  return { said, settle: async () => void (await form.drawn()) };
}

async function at(state: string): Promise<FormPage> {
  const form = await states[state]?.({ width: 360 });
  if (!form) throw new Error(`There is no state ${state}.`);
  return form;
}

describe('A screen reader is told once', () => {
  it('what is wrong in a step: the summary has the focus, and nothing says it besides', async () => {
    const form = await at('at the step contact');
    const { said, settle } = listen(form);
    await form.press('Lanjut');
    await form.until(() => form.root.activeElement?.id === 'error-summary', 'the summary focused');
    await settle();
    expect(said).to.deep.equal([]);
    expect(form.focused).to.contain('Kesalahan: Ada 2 hal yang perlu diperbaiki');
  });

  it('what is wrong with a file, where the focus stays', async () => {
    const form = await at('at the step skills');
    await form.until(() => form.has('.file'), 'the file question');
    const { said, settle } = listen(form);
    pick(form, 'CV', fileOf('kosong.pdf', ''));
    await taken(form);
    await settle();
    const wrong = 'kosong.pdf: Berkas ini kosong. Pilih berkas lain.';
    expect(said.filter((words) => words.includes('kosong'))).to.deep.equal([wrong]);
  });

  it('that a tag is gone', async () => {
    const form = await at('with tags');
    const { said, settle } = listen(form);
    await form.press('Hapus las');
    await settle();
    expect(said).to.deep.equal(['las dihapus.']);
  });

  it('that it is on its way, and nothing more once the receipt has the focus', async () => {
    const { stop } = recordTrouble();
    const form = await at('at the review');
    const { said, settle } = listen(form);
    await form.press('Kirim pendaftaran');
    await form.reaches('Anda terdaftar');
    await settle();
    expect(form.focused).to.equal('Anda terdaftar');
    expect(said.filter((words) => words.includes('Mengirim…')).length).to.be.at.most(1);
    expect(said.filter((words) => words.includes('Anda terdaftar'))).to.deep.equal([]);
    stop();
  });
});
