import { expect } from '@open-wc/testing';
import { read } from '../../setup/read.ts';
import { Endpoint, receipt } from './endpoint.ts';
import { mountAtReview } from './mount-at-review.ts';
import { onPlainHttp } from './surroundings.ts';
import { recordTrouble } from '../../setup/record-trouble.ts';

const send = 'Kirim pendaftaran';

// A file of its own: WebKit's compiled code does not look again at whether the page is secure once it has often.
describe('On a page that is not secure', () => {
  it('the form can be seen and is not sent: the visitor and the console are told', async () => {
    onPlainHttp();
    const trouble = recordTrouble();
    const endpoint = new Endpoint();
    const form = await mountAtReview({ to: endpoint });
    trouble.stop();
    expect(read(form.find('[part=notice]'))).to.equal(
      'Formulir tidak dapat dikirim dari halaman yang tidak aman (http). Buka halaman ini lewat https.',
    );
    expect(form.button(send).getAttribute('aria-disabled')).to.equal('true');
    await form.press(send);
    await form.element.submit();
    expect(endpoint.tries).to.have.length(0);
    expect(trouble.complaints.join()).to.contain('serve it by https, or set allow-insecure');
  });

  it('allow-insecure lets an intranet send, without hashes', async () => {
    onPlainHttp();
    const endpoint = new Endpoint(receipt());
    const form = await mountAtReview({ to: endpoint, attributes: { 'allow-insecure': '' } });
    await form.press(send);
    await form.reaches('Anda terdaftar');
    expect(endpoint.submission.consents.map(({ textSha256 }) => textSha256)).to.deep.equal([null, null]);
  });
});
