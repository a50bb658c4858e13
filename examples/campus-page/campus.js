/** The campus page's own script. It knows the fair document and nothing of the widgets. */
const root = document.documentElement;
root.classList.add('js');

/** Indonesian is what the page was written in; `data-en` beside it is the English. */
const spoken = [...document.querySelectorAll('[data-en]')].map((element) => ({
  element,
  id: element.textContent.replace(/\s+/g, ' ').trim(),
  en: element.dataset.en,
}));
const labelled = [...document.querySelectorAll('[data-en-label]')].map((element) => ({
  element,
  id: element.getAttribute('aria-label'),
  en: element.dataset.enLabel,
}));
const languageButtons = document.querySelectorAll('[data-language]');
let fair = null;

function speak(language) {
  root.lang = language;
  for (const { element, ...text } of spoken) element.textContent = text[language];
  for (const { element, ...text } of labelled) element.setAttribute('aria-label', text[language]);
  for (const button of languageButtons)
    button.setAttribute('aria-pressed', String(button.dataset.language === language));
  if (fair) showFair(language);
}

for (const button of languageButtons) {
  button.addEventListener('click', () => {
    const { language } = button.dataset;
    const address = new URL(location.href);
    if (language === 'id') address.searchParams.delete('lang');
    else address.searchParams.set('lang', language);
    history.replaceState(history.state, '', address);
    speak(language);
  });
}

const schemeButton = document.querySelector('.scheme');
schemeButton.addEventListener('click', () => {
  schemeButton.setAttribute('aria-pressed', String(root.classList.toggle('dark')));
});

const menu = document.querySelector('#menu');
const menuButton = document.querySelector('.menu-button');
function openMenu(open) {
  menu.classList.toggle('open', open);
  menuButton.setAttribute('aria-expanded', String(open));
}
menuButton.addEventListener('click', () => openMenu(!menu.classList.contains('open')));
menu.addEventListener('click', (event) => {
  if (event.target.closest('a')) openMenu(false);
});

const place = (name) => document.querySelector(`[data-fair="${name}"]`);

const units = {
  id: ['pemberi kerja', 'lowongan', 'acara'],
  en: ['employers', 'vacancies', 'sessions'],
};

function showFair(language) {
  const { timeZone, days } = fair.fair;
  const format = (options) =>
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { timeZone, ...options });
  const numeral = format({ day: 'numeric' });
  const weekday = format({ weekday: 'long' });
  const month = format({ month: 'short', year: 'numeric' });
  const list = place('days');
  list.replaceChildren(
    ...days.map(({ opens }) => {
      const day = new Date(opens);
      const item = document.createElement('li');
      const number = document.createElement('b');
      number.append(numeral.format(day));
      item.append(number, weekday.format(day), document.createElement('br'), month.format(day));
      return item;
    }),
  );
  list.hidden = false;
  const time = format({ hour: '2-digit', minute: '2-digit' });
  const [opens, closes] = [days[0].opens, days[0].closes].map((instant) => time.format(new Date(instant)));
  place('hours').textContent = `${opens}–${closes} WIB`;
  const counts = [fair.employers, fair.vacancies, fair.sessions].map(({ length }) => length);
  place('counts').textContent = counts
    .map((count, index) => `${count}\u00a0${units[language][index]}`)
    .join(', ');
}

async function readFair() {
  const response = await fetch('/api/fair.json');
  if (!response.ok) return;
  fair = await response.json();
  showFair(root.lang);
}

if (new URLSearchParams(location.search).get('lang') === 'en') speak('en');
readFair().catch((error) => console.warn('The dates of the fair are not shown:', error));
