import { expect } from '@open-wc/testing';
import { stages } from '../candidate-registration/stages.ts';
import { Endpoint } from './endpoint.ts';
import { atOnce, walk } from './fill-in.ts';
import { mountRegistration } from './mount-form.ts';
import { withoutPauses } from './surroundings.ts';

describe('Age group and gender', () => {
  it('are asked only with that consent, and sent apart from everything that tells who it is', async () => {
    withoutPauses();
    const endpoint = new Endpoint();
    const { setTimeout } = globalThis;
    // The time between the receipt and this is minutes at most, and here none.
    globalThis.setTimeout = ((work: () => void, wait: number) =>
      setTimeout(work, wait >= 5000 && wait <= 60_000 && wait !== 20_000 ? 0 : wait)) as typeof setTimeout;
    try {
      const form = await mountRegistration({ to: endpoint });
      await walk(form, stages.id, atOnce);
      await form.reaches('Periksa jawaban Anda');
      await form.press('Ubah Boleh untuk statistik.');
      await form.reaches('Persetujuan');
      expect(form.has('[name="stats.ageBand"]')).to.equal(false);
      form.tick('Boleh untuk statistik.');
      await form.drawn();
      form.take('Kelompok usia', '30–39 tahun');
      form.tick('Laki-laki');
      await form.press('Kembali ke ringkasan');
      await form.reaches('Periksa jawaban Anda');
      await form.press('Kirim pendaftaran');
      await form.reaches('Anda terdaftar');
      await form.until(() => endpoint.tries.length === 2, 'sent apart');
    } finally {
      globalThis.setTimeout = setTimeout;
    }
    const [registration, statistics] = endpoint.submissions;
    expect(JSON.stringify(registration?.data)).not.to.match(/30_39|gender|ageBand/);
    expect(statistics?.form).to.equal('statistics');
    expect(statistics?.data).to.deep.equal({ ageBand: '30_39', gender: 'm' });
    expect(statistics?.submissionId).not.to.equal(registration?.submissionId);
    expect(JSON.stringify(statistics)).not.to.match(/Sri|812|contoh\.id|MKS/);
  });
});
