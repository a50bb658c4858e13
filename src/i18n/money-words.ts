import type { Vacancy } from '../model/vacancy.ts';
import type { Language } from './locales.ts';
import type { Words } from './words.ts';

type Salary = NonNullable<Vacancy['salary']>;

const formats = new Map<string, Intl.NumberFormat | null>();

/** Pay in words, `Rp 7.500.000–Rp 10.500.000 per bulan, sebelum pajak`, or '' where no amount is stated. */
export function saySalary(words: Words, { currency, period, min, max, kind }: Salary): string {
  const amount = (value: number) => sayMoney(words.language, value, currency);
  const range = sayRange(words, min, max, amount);
  if (range === '') return '';
  const paid = period ? words.sayFirst([`schedule:vacancy.period.${period}`]) || period : '';
  const what = kind ? words.sayFirst([`schedule:vacancy.salaryKind.${kind}`]) || kind : '';
  return [`${range} ${paid}`.trim(), what].filter(Boolean).join(', ');
}

function sayRange(
  words: Words,
  min: number | null | undefined,
  max: number | null | undefined,
  amount: (value: number) => string,
): string {
  if (typeof min === 'number' && typeof max === 'number' && min !== max)
    return words.say('schedule:vacancy.salaryRange', { min: amount(min), max: amount(max) });
  if (typeof min === 'number' && typeof max === 'number') return amount(min);
  if (typeof min === 'number') return words.say('schedule:vacancy.salaryFrom', { amount: amount(min) });
  if (typeof max === 'number') return words.say('schedule:vacancy.salaryUpTo', { amount: amount(max) });
  return '';
}

/** Whole amounts without decimals; a currency that Intl does not know stays as the document writes it. */
function sayMoney(language: Language, value: number, currency: string): string {
  const name = `${language} ${currency}`;
  let format = formats.get(name);
  if (format === undefined) {
    format = createFormat(language, currency);
    formats.set(name, format);
  }
  return format?.format(value) ?? `${currency} ${value}`;
}

function createFormat(language: Language, currency: string): Intl.NumberFormat | null {
  try {
    return new Intl.NumberFormat(language, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: 0,
      maximumFractionDigits: 2,
    });
  } catch {
    return null;
  }
}
