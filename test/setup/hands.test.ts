import { expect } from '@open-wc/testing';
import { choose, press, pressKey, typeInto } from './hands.ts';
import { mount } from './mount.ts';

/** A form in an open shadow root, as every widget has one, and the events that reach its root. */
async function mountForm(content: string) {
  const host = await mount('<div></div>');
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = content;
  const heard: string[] = [];
  for (const type of ['focusin', 'keydown', 'beforeinput', 'input', 'change', 'click']) {
    root.addEventListener(type, (event) => heard.push(event.type));
  }
  return { root, heard };
}

function pick<Found extends Element>(root: ShadowRoot, selector: string): Found {
  const found = root.querySelector<Found>(selector);
  if (found === null) throw new Error(`There is no ${selector}.`);
  return found;
}

describe('Hands', () => {
  it('type into a field with the events of a keyboard', async () => {
    const { root, heard } = await mountForm('<input name="name"><input name="city">');
    await typeInto(pick(root, '[name=name]'), 'Sri 9@É');
    await pressKey('Tab');
    expect(pick<HTMLInputElement>(root, '[name=name]').value).to.equal('Sri 9@É');
    expect(root.activeElement?.getAttribute('name')).to.equal('city');
    expect(heard.filter((type) => type === 'input')).to.have.length(7);
    expect(heard).to.include.members(['focusin', 'keydown', 'beforeinput', 'change', 'click']);
  });

  it('go back with Shift and Tab', async () => {
    const { root } = await mountForm('<input name="name"><input name="city">');
    await press(pick(root, '[name=city]'));
    await pressKey('Shift', 'Tab');
    expect(root.activeElement?.getAttribute('name')).to.equal('name');
  });

  it('erase, move and write where the cursor stands', async () => {
    const { root } = await mountForm('<textarea></textarea>');
    const area = pick<HTMLTextAreaElement>(root, 'textarea');
    await typeInto(area, 'abc');
    await pressKey('Backspace');
    await pressKey('ArrowLeft');
    await pressKey('Enter');
    expect(area.value).to.equal('a\nb');
  });

  it('tick a box and send a form with Enter', async () => {
    const { root } = await mountForm(
      '<form><label><input type="checkbox"> Ya</label><input name="q"></form>',
    );
    let sent = 0;
    root.addEventListener('submit', (event) => {
      event.preventDefault();
      sent += 1;
    });
    const box = pick<HTMLInputElement>(root, '[type=checkbox]');
    await press(box);
    expect(box.checked).to.equal(true);
    await press(pick(root, '[name=q]'));
    await pressKey('Enter');
    expect(sent).to.equal(1);
  });

  it('choose from a list only what it offers', async () => {
    const { root, heard } = await mountForm(
      '<select name="day"><option>1</option><option>2</option></select>',
    );
    const list = pick<HTMLSelectElement>(root, 'select');
    choose(list, '2');
    expect(list.value).to.equal('2');
    expect(heard).to.include.members(['focusin', 'input', 'change']);
    expect(() => choose(list, '3')).to.throw('The list day offers no 3.');
  });

  it('cannot press what something covers', async () => {
    const { root } = await mountForm('<button>Kirim</button><dialog>Tunggu</dialog>');
    pick<HTMLDialogElement>(root, 'dialog').showModal();
    let refusal = '';
    await press(pick(root, 'button')).catch((error: Error) => (refusal = error.message));
    expect(refusal).to.match(/^Nobody can press <button>/);
  });
});
