import { recordTrouble } from '../../setup/record-trouble.ts';
import { Endpoint, receipt } from './endpoint.ts';
import { expectUsable } from './expect-usable.ts';
import type { FormPage } from './form-page.ts';
import { mountReceipt } from './mount-receipt.ts';

const all = {
  ticket: 'T',
  ticketUrl: 'https://panitia.example/tiket',
  calendarUrl: 'https://panitia.example/acara.ics',
  next: { id: 'Cetak.', en: 'Print.' },
};
const page = { width: 320 };

const states: Readonly<Record<string, () => Promise<FormPage>>> = {
  'while it is being processed': () => mountReceipt(all, { ...page, to: new Endpoint(receipt(all, 202)) }),
  'with the ways to a calendar': async () => {
    const form = await mountReceipt(all, page);
    await form.press('Tambahkan ke kalender');
    return form;
  },
  'with the ways to share': async () => {
    Object.defineProperty(navigator, 'share', { configurable: true, value: undefined });
    const form = await mountReceipt(all, page);
    await form.press('Bagikan job fair ini');
    Reflect.deleteProperty(navigator, 'share');
    return form;
  },
  'with a reference that no line holds': () =>
    mountReceipt({ ...all, reference: 'A1B2C3D4E5F6'.repeat(8) }, page),
};

describe('Everyone can use a receipt 320 px wide, in both languages, light and dark', () => {
  for (const [state, reach] of Object.entries(states)) {
    it(`${state}: axe finds nothing, and nothing sticks out`, async () => {
      const { stop } = recordTrouble();
      await expectUsable(await reach());
      stop();
    });
  }
});
