import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { boothCard } from '../../../src/components/booth-schedule/booth-card.ts';
import type { CardContext } from '../../../src/components/booth-schedule/card-context.ts';
import { loadWords } from '../../../src/i18n/words.ts';
import { buildIndex } from '../../../src/schedule/build-index.ts';
import { smallFair } from '../../schedule/small-fair.ts';
import { read } from '../../setup/read.ts';

const words = await loadWords('id', ['shared', 'schedule']);
const index = buildIndex(smallFair());

function draw(vacancyView: CardContext['vacancyView']): HTMLElement {
  const [entry] = index.booths;
  if (!entry) throw new Error('The small fair has no booth.');
  const place = document.createElement('ul');
  const context: CardContext = {
    words,
    times: words.times(index.zone),
    labelOf: index.labelOf,
    days: index.days,
    starred: new Set(),
    starredSessions: [],
    opened: new Set([entry.id]),
    shown: null,
    matches: null,
    interestHref: null,
    untaken: null,
    vacancyView,
    star: () => {},
    open: () => {},
    wantInterest: () => {},
  };
  render(boothCard(context, entry), place);
  return place;
}

describe('An unfolded booth', () => {
  it('says that its vacancies are on their way', () => {
    expect(read(draw('loading').querySelector('[role=status]'))).to.equal('Memuat…');
  });

  it('says that its vacancies did not come, and what to do', () => {
    expect(read(draw('failed').querySelector('[role=status]'))).to.match(/sambungan internet/);
  });
});
