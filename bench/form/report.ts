import { median, type Figures } from './measure-page.ts';
import type { Contender } from './page.ts';

export type Measured = Figures & { readonly script: number };

/** What was measured in one browser, by contender. */
export type Round = Readonly<Partial<Record<string, Measured>>>;

/** A Markdown table: medians over the rounds, and of the ratios to plain HTML in the same round. */
export function report(contenders: readonly Contender[], rounds: readonly Round[]): string {
  const measured = contenders.filter(({ name }) => rounds.some((round) => round[name]));
  const rows = measured.map(({ name, title }) => {
    const all = (figure: (figures: Measured) => number) =>
      rounds.flatMap((round) => (round[name] ? [figure(round[name])] : []));
    const ratio = (figure: (figures: Measured) => number) =>
      median(
        rounds.flatMap((round) =>
          round[name] && round['html'] ? [figure(round[name]) / figure(round['html'])] : [],
        ),
      );
    const typed = all((figures) => figures.typed);
    return [
      title,
      `${median(typed).toFixed(0)} ms`,
      `${Math.min(...typed).toFixed(0)}–${Math.max(...typed).toFixed(0)}`,
      ratio((figures) => figures.typed).toFixed(2),
      `${median(all((figures) => figures.script)).toFixed(0)} ms`,
      Math.max(...all((figures) => figures.shift)).toFixed(3),
      `${median(all((figures) => figures.keyFirst)).toFixed(1)} ms × ${ratio((figures) => figures.keyFirst).toFixed(2)}`,
      `${median(all((figures) => figures.keyLast)).toFixed(1)} ms × ${ratio((figures) => figures.keyLast).toFixed(2)}`,
      `${(median(all((figures) => figures.bytesTyped)) / 1000).toFixed(1)} KB`,
      `${(median(all((figures) => figures.bytes)) / 1000).toFixed(1)} KB`,
    ];
  });
  const head = [
    'form',
    'ready to type',
    'range',
    '× HTML',
    'script',
    'shift',
    'key, first field',
    'key, last field',
    'sent until then',
    'sent in all',
  ];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
