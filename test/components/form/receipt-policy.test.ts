import { expect } from '@open-wc/testing';
import { enforcePolicy, recordTrouble } from '../../setup/record-trouble.ts';
import { catchDownloads } from './downloads.ts';
import { mountReceipt } from './mount-receipt.ts';
import { catchPrints } from './printed-pages.ts';

describe('On a page with a strict policy', () => {
  it('a ticket is printed, saved and put in a calendar, and nothing is refused', async () => {
    const form = await mountReceipt();
    const downloads = catchDownloads();
    const printed = catchPrints(form.root);
    enforcePolicy(
      "default-src 'none'; script-src 'self'; connect-src 'self' ws:; require-trusted-types-for 'script'; trusted-types lit-html",
    );
    const trouble = recordTrouble();
    try {
      const planted = document.createElement('p');
      planted.setAttribute('style', 'color: red');
      document.body.append(planted);
      planted.remove();
      await form.until(() => trouble.violations.length === 1, 'the planted violation');

      await form.press('Cetak');
      await form.press('Simpan sebagai gambar');
      await form.press('Tambahkan ke kalender');
      await form.press('Unduh berkas kalender (.ics)');
      await form.until(() => printed.length === 1 && downloads.length === 2, 'a print and two files');
      const page = printed[0];
      expect(page?.defaultView?.getComputedStyle(page.documentElement).backgroundColor).to.equal(
        'rgb(255, 255, 255)',
      );
      expect(trouble.violations).to.have.length(1);
      expect(trouble.complaints).to.deep.equal([]);
    } finally {
      trouble.stop();
    }
  });
});
