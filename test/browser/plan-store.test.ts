import { expect } from '@open-wc/testing';
import { openPlanStore } from '../../src/browser/plan-store.ts';

let fairs = 0;
/** A fair of its own for each test: a store lives as long as the page. */
const nextFair = () => `fair-${(fairs += 1)}`;

describe('The plan store', () => {
  const { setItem, getItem } = Storage.prototype;
  afterEach(() => {
    Object.assign(Storage.prototype, { setItem, getItem });
    localStorage.clear();
  });

  it('is one for all who open it for a fair, and another for another fair', () => {
    const fair = nextFair();
    openPlanStore(fair).toggle('emp-1');
    expect(openPlanStore(fair).ids()).to.deep.equal(['emp-1']);
    expect(openPlanStore(nextFair()).ids()).to.deep.equal([]);
  });

  it('calls back after a change until it is told to stop', () => {
    const store = openPlanStore(nextFair());
    let calls = 0;
    const stop = store.subscribe(() => (calls += 1));
    store.toggle('a');
    store.toggle('a');
    stop();
    store.toggle('a');
    expect(calls).to.equal(2);
  });

  it('keeps the stars that another tab set meanwhile', () => {
    const fair = nextFair();
    const store = openPlanStore(fair);
    store.toggle('mine');
    localStorage.setItem(`jobfair-plan:${fair}`, '["mine","theirs"]');
    store.toggle('last');
    expect(store.ids()).to.deep.equal(['mine', 'theirs', 'last']);
  });

  for (const kept of ['{', 'null', '"a"', '[1,null]']) {
    it(`takes ${kept} for an empty plan and writes it anew`, () => {
      const fair = nextFair();
      localStorage.setItem(`jobfair-plan:${fair}`, kept);
      const store = openPlanStore(fair);
      expect(store.ids()).to.deep.equal([]);
      store.toggle('a');
      expect(localStorage.getItem(`jobfair-plan:${fair}`)).to.equal('["a"]');
    });
  }

  const refusals = {
    'refused whole': ['setItem', 'getItem'],
    full: ['setItem'],
  } as const;
  for (const [title, methods] of Object.entries(refusals)) {
    it(`lasts as long as the page where storage is ${title}`, () => {
      for (const method of methods) {
        Storage.prototype[method] = () => {
          throw new DOMException('No', 'QuotaExceededError');
        };
      }
      const store = openPlanStore(nextFair());
      let calls = 0;
      store.subscribe(() => (calls += 1));
      store.toggle('a');
      store.toggle('b');
      store.toggle('a');
      expect(store.ids()).to.deep.equal(['b']);
      expect(calls).to.equal(3);
    });
  }
});
