import { registrationForm, type Fair } from 'jobfair-widgets/schema';
import type { Count } from '../storage/storage.ts';
import { writeCsv, type Cell } from './csv.ts';

/** Fewer than this might be known by their answer; nobody is told apart from somebody by the same words. */
const fewest = 5;

/** How many people gave each answer that can be given, as CSV. */
export function statisticsCsv(counts: readonly Count[], fair: Fair): string {
  const asked = registrationForm(fair)
    .steps.flatMap(({ questions }) => questions)
    .filter(({ apart }) => apart);
  const rows = asked.flatMap((question): Cell[][] => {
    const name = question.id.replace(/^.*\./, '');
    const options = 'options' in question ? question.options : [];
    return options.map(({ code }) => [name, code, shown(sum(counts, name, code))]);
  });
  return writeCsv([['question', 'answer', 'people'], ...rows]);
}

function sum(counts: readonly Count[], name: string, code: string): number {
  return counts.reduce((all, { answers, people }) => (answers[name] === code ? all + people : all), 0);
}

const shown = (people: number): Cell => (people < fewest ? `<${fewest}` : people);
