import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import { read } from '../../setup/read.ts';
import { decodePicture, decodeQr } from './decode-qr.ts';
import { catchDownloads } from './downloads.ts';
import { Endpoint } from './endpoint.ts';
import { nameOf, type FormPage } from './form-page.ts';
import { mountAtReview } from './mount-at-review.ts';
import { fairInAHall, mountReceipt } from './mount-receipt.ts';
import { catchPrints } from './printed-pages.ts';
import { goOffline } from './surroundings.ts';

const person = /Sri|Wahyuni|812|sri@/;

const undo: (() => void)[] = [];
afterEach(() => {
  for (const step of undo.splice(0)) step();
});

/** Until the test ends, this is what `navigator` has by that name. */
function lend(name: 'share' | 'clipboard', value: unknown): void {
  Object.defineProperty(navigator, name, { configurable: true, value });
  undo.push(() => Reflect.deleteProperty(navigator, name));
}

const links = (form: FormPage) =>
  [...form.root.querySelectorAll<HTMLAnchorElement>('.ways a, .see a')].map((link) => ({
    name: nameOf(link).replace(' (tab baru)', ''),
    href: link.href,
    target: link.target,
    rel: link.rel,
  }));

const said = (form: FormPage) => read(form.find('.said[role=status]'));
const safely = { target: '_blank', rel: 'noopener noreferrer' };

describe('Add to calendar', () => {
  it('offers the organiser’s own address, a calendar on the web, and a file, in this order', async () => {
    const form = await mountReceipt({ calendarUrl: 'https://panitia.example/acara.ics' });
    const tile = form.button('Tambahkan ke kalender');
    expect(tile.getAttribute('aria-expanded')).to.equal('false');
    await form.press('Tambahkan ke kalender');
    expect(tile.getAttribute('aria-expanded')).to.equal('true');
    const [own, web] = links(form);
    expect(own).to.deep.equal({
      name: 'Kalender dari panitia',
      href: 'https://panitia.example/acara.ics',
      ...safely,
    });
    expect(web).to.deep.include({ name: 'Google Kalender', ...safely });
    const { searchParams } = new URL(web?.href ?? '');
    expect(searchParams.get('dates')).to.equal('20270505T020000Z/20270505T030000Z');
    expect(searchParams.get('location')).to.equal('Gedung Serbaguna, Jl. Pantai No. 1, Makassar');
    expect(web?.href).not.to.match(person).and.not.to.contain('7F3K');
    expect(read([...form.root.querySelectorAll('.ways li')].at(-1) ?? null)).to.contain('(.ics)');
    await form.press('Tambahkan ke kalender');
    expect(form.has('.ways')).to.equal(false);
  });

  it('follows no address that a page must not', async () => {
    const form = await mountReceipt({ calendarUrl: 'javascript:alert(1)', ticketUrl: 'data:text/html,x' });
    await form.press('Tambahkan ke kalender');
    expect(links(form).map(({ name }) => name)).to.deep.equal(['Google Kalender']);
  });

  it('makes a file that a calendar reads, with the reference and nothing else of the person', async () => {
    const downloads = catchDownloads();
    const form = await mountReceipt();
    await form.press('Tambahkan ke kalender');
    await form.press('Unduh berkas kalender (.ics)');
    await form.until(() => downloads.length > 0, 'a download');
    const [{ name = '', file = new Blob() } = {}] = downloads;
    expect(name).to.equal('tiket-MKS-7F3K.ics');
    expect(file.type).to.match(/^text\/calendar/);
    const text = await file.text();
    const [event] = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
    expect(event?.getFirstPropertyValue('uid')).to.equal('wave-5-2@makassar-2027');
    expect(event?.getFirstPropertyValue('summary')).to.equal('Bursa Kerja Makassar');
    expect(event?.getFirstPropertyValue('description')).to.equal('Nomor bukti: MKS-7F3K');
    expect(text).not.to.match(person);
    await form.until(() => said(form).startsWith('Diunduh sebagai tiket-MKS-7F3K.ics'), 'a word of it');
  });

  it('offers each day of a visit, with the hours of the fair where no time was chosen', async () => {
    const form = await mountAtReview({ fair: fairInAHall });
    const { element } = form;
    (element as unknown as { giveAnswers(answers: object): void }).giveAnswers({
      days: ['2027-05-04', '2027-05-05'],
      wave: 'wave-4-2',
    });
    await element.submit();
    await form.until(() => form.has('.reference'), 'a receipt');
    await form.press('Tambahkan ke kalender');
    expect(
      links(form).map(({ name, href }) => [name, new URL(href).searchParams.get('dates')]),
    ).to.deep.equal([
      ['Google Kalender: Selasa, 4 Mei 2027', '20270504T020000Z/20270504T030000Z'],
      ['Google Kalender: Rabu, 5 Mei 2027', '20270505T010000Z/20270505T070000Z'],
    ]);
  });
});

describe('Print', () => {
  it('prints the ticket alone: black on white, its code 46 mm wide, and nothing of the page', async () => {
    const form = await mountReceipt({ ticket: 'T-1' }, { attributes: { 'color-scheme': 'dark' } });
    const printed = catchPrints(form.root);
    await form.press('Cetak');
    await form.until(() => printed.length > 0, 'a print');
    const [page] = printed;
    if (!page) throw new Error('Nothing was printed.');
    expect(page.documentElement.lang).to.equal('id');
    expect(read(page.body)).to.equal(read(form.find('.ticket')));
    expect([...page.body.children].map(({ className }) => className)).to.deep.equal(['ticket sent']);
    expect(page.querySelectorAll('style, script, link, button')).to.have.length(0);
    const qr = page.querySelector<SVGElement>('svg.qr');
    if (!qr) throw new Error('Its code is not printed.');
    expect(await decodeQr(qr)).to.equal('T-1');
    const styleOf = (element: Element) => page.defaultView?.getComputedStyle(element);
    expect(parseFloat(styleOf(qr)?.width ?? '')).to.be.at.least((45 / 25.4) * 96);
    expect(styleOf(page.documentElement)?.backgroundColor).to.equal('rgb(255, 255, 255)');
    expect(styleOf(page.querySelector('.reference') ?? qr)?.color).to.equal('rgb(0, 0, 0)');
  });

  it('leaves no frame behind, and can be done again', async () => {
    const form = await mountReceipt();
    const printed = catchPrints(form.root);
    for (const count of [1, 2]) {
      await form.press('Cetak');
      await form.until(() => printed.length === count, 'a print');
      printed.at(-1)?.defaultView?.dispatchEvent(new Event('afterprint'));
      expect(form.has('iframe')).to.equal(false);
    }
  });
});

describe('Save as a picture', () => {
  it('gives a PNG, 1080 px wide, whose code a phone can read', async () => {
    const downloads = catchDownloads();
    const form = await mountReceipt({ ticket: 'TIKET-ABC-123' });
    await form.press('Simpan sebagai gambar');
    await form.until(() => downloads.length > 0, 'a download');
    const [{ name = '', file = new Blob() } = {}] = downloads;
    expect([name, file.type]).to.deep.equal(['tiket-MKS-7F3K.png', 'image/png']);
    const address = URL.createObjectURL(file);
    const image = new Image();
    image.src = address;
    await image.decode();
    expect(image.naturalWidth).to.equal(1080);
    expect(await decodePicture(address)).to.equal('TIKET-ABC-123');
    await form.until(() => said(form).startsWith('Diunduh sebagai tiket-MKS-7F3K.png'), 'a word of it');
  });

  it('of what is not sent says so, in its name too', async () => {
    const downloads = catchDownloads();
    const endpoint = new Endpoint();
    const goOnline = goOffline();
    const form = await mountAtReview({ fair: fairInAHall, to: endpoint });
    void form.element.submit();
    await form.until(() => form.has('svg.qr'), 'a ticket');
    await form.press('Simpan sebagai gambar');
    await form.until(() => downloads.length > 0, 'a download');
    const [{ name = '', file = new Blob() } = {}] = downloads;
    expect(name).to.equal('tiket-belum-terkirim.png');
    const code = await decodePicture(URL.createObjectURL(file));
    goOnline();
    await form.reaches('Anda terdaftar');
    expect(endpoint.keys).to.deep.equal([code]);
  });
});

describe('Share the fair', () => {
  const address = location.href;
  const here = `${location.origin}${location.pathname}`;
  beforeEach(() => history.replaceState(null, '', `${location.pathname}?nama=Sri&utm_source=x#Wahyuni`));
  afterEach(() => history.replaceState(null, '', address));

  it('gives the device the name of the fair and the page’s address, nothing of the person', async () => {
    const shared: ShareData[] = [];
    lend('share', async (data: ShareData) => void shared.push(data));
    const form = await mountReceipt();
    await form.press('Bagikan job fair ini');
    expect(shared).to.deep.equal([{ title: 'Bursa Kerja Makassar', url: here }]);
    expect(form.has('.ways')).to.equal(false);
  });

  it('takes the address that the page calls its own', async () => {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'canonical', href: 'https://kampus.example/?page_id=12' });
    document.head.append(link);
    undo.push(() => link.remove());
    const shared: ShareData[] = [];
    lend('share', async (data: ShareData) => void shared.push(data));
    const form = await mountReceipt();
    await form.press('Bagikan job fair ini');
    expect(shared[0]?.url).to.equal('https://kampus.example/?page_id=12');
  });

  it('offers WhatsApp and the link where the device has no way of its own', async () => {
    lend('share', undefined);
    const copied: string[] = [];
    lend('clipboard', { writeText: async (text: string) => void copied.push(text) });
    const form = await mountReceipt();
    await form.press('Bagikan job fair ini');
    const [whatsapp] = links(form);
    expect(whatsapp).to.deep.include({ name: 'Kirim lewat WhatsApp', ...safely });
    const { origin, pathname, searchParams } = new URL(whatsapp?.href ?? '');
    expect([origin + pathname, searchParams.get('text')]).to.deep.equal([
      'https://wa.me/',
      `Bursa Kerja Makassar\n${here}`,
    ]);
    await form.press('Salin tautan');
    expect(copied).to.deep.equal([here]);
    expect(said(form)).to.equal('Tautan sudah disalin.');
  });

  it('offers them, too, where the browser refuses; and shows a link that cannot be copied', async () => {
    lend('share', () => Promise.reject(new DOMException('', 'NotAllowedError')));
    lend('clipboard', undefined);
    const form = await mountReceipt();
    await form.press('Bagikan job fair ini');
    await form.press('Salin tautan');
    expect(said(form)).to.equal(`Tautan tidak dapat disalin di sini. Salin sendiri: ${here}`);
  });

  it('takes a person who thinks better of it at their word', async () => {
    lend('share', () => Promise.reject(new DOMException('', 'AbortError')));
    const form = await mountReceipt();
    await form.press('Bagikan job fair ini');
    expect(form.has('.ways')).to.equal(false);
  });
});

describe('After the receipt', () => {
  it('a link leads to what was sent, to see, correct or withdraw it', async () => {
    const form = await mountReceipt({ ticketUrl: 'https://panitia.example/tiket' });
    expect(links(form)).to.deep.equal([
      { name: 'Lihat, perbaiki, atau tarik data', href: 'https://panitia.example/tiket', ...safely },
    ]);
  });

  it('the next person begins with an empty form', async () => {
    const form = await mountReceipt();
    await form.press('Isi lagi untuk orang lain');
    await form.reaches('Kontak Anda');
    expect(form.field('Nama lengkap').value).to.equal('');
    expect(form.focused).to.equal('Kontak Anda');
    expect(form.text).not.to.contain('MKS-7F3K');
  });
});
