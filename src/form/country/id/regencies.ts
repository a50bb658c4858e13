import { foldedWords } from '../../fold-text.ts';
import type { Listed, ListedSuggestions } from '../../listed-suggestions.ts';
import { regenciesByProvince } from './regencies-by-province.ts';

type Kind = 'Kabupaten' | 'Kota';

interface Regency {
  /** As the ministry writes it: `31.73`. */
  readonly code: string;
  readonly kind: Kind;
  readonly name: string;
  readonly province: string;
}

/** Names that people use beside the official one. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  '31.71': ['Jakpus'],
  '31.72': ['Jakut'],
  '31.73': ['Jakbar'],
  '31.74': ['Jaksel'],
  '31.75': ['Jaktim'],
  '33.72': ['Solo'],
  '34.71': ['Jogja', 'Yogya', 'Jogjakarta'],
  '36.74': ['Tangsel'],
  '73.10': ['Pangkep'],
  '73.14': ['Sidrap'],
};

const regencies = regenciesByProvince.flatMap(([province, name, parts]) =>
  readProvince(province, name, parts),
);

function readProvince(province: string, provinceName: string, parts: string): Regency[] {
  let number = 0;
  return parts.split(', ').map((part) => {
    const [, stated, name = ''] = /^(\d\d )?(.+)$/.exec(part) ?? [];
    number = stated ? Number(stated) : number + 1;
    return {
      code: `${province}.${String(number).padStart(2, '0')}`,
      kind: number > 70 ? 'Kota' : 'Kabupaten',
      name,
      province: provinceName,
    };
  });
}

/** Jakarta's parts are called by their names alone. */
const labelOf = ({ code, kind, name }: Regency) => (code.startsWith('31') ? name : `${kind} ${name}`);

const optionOf = (regency: Regency): Listed => ({
  code: regency.code,
  name: labelOf(regency),
  area: [...(alsoCalled[regency.code] ?? []), regency.province].join(', '),
});

const byName = new Map<string, Regency[]>();
for (const regency of regencies) {
  for (const name of [regency.name, ...(alsoCalled[regency.code] ?? [])]) {
    const key = foldedWords(name).join('');
    byName.set(key, [...(byName.get(key) ?? []), regency]);
  }
}

/** Words before a name that tell what kind of place it is. */
const kinds: ReadonlyMap<string, Kind> = new Map([
  ['kabupaten', 'Kabupaten'],
  ['kab', 'Kabupaten'],
  ['kota', 'Kota'],
  ['kotamadya', 'Kota'],
]);
const besideKinds = ['administrasi', 'adm'];

/** `Kota Bandung`, `kab. bogor`, `makassar` and `Palangkaraya` name one each; `Bandung` alone is a city and a regency. */
function findRegency(typed: string): string | null {
  const words = foldedWords(typed);
  const kind = kinds.get(words[0] ?? '');
  const name = words.slice(besideKinds.includes(words[1] ?? '') ? 2 : 1);
  const ofKind = kind ? (byName.get(name.join('')) ?? []).filter((regency) => regency.kind === kind) : [];
  // The regency of Kotabaru has the word in its name.
  const found = ofKind.length > 0 ? ofKind : (byName.get(words.join('')) ?? []);
  return found.length === 1 ? (found[0]?.code ?? null) : null;
}

/** Indonesia's 514 regencies and cities. */
export const listed: ListedSuggestions = { options: regencies.map(optionOf), codeOf: findRegency };
