import { regencies, type ListedSuggestions, type Question, type Readers } from 'jobfair-widgets/schema';

/** The long lists that questions name. */
export const lists: Readers['lists'] = new Map([['regencies', regencies]]);

/** What an answer names by its code (`Jakarta Barat` for `31.73`); a text of the person's own stays as it is. */
export function nameListed(question: Question, written: string): string {
  const listed = listOf(question);
  return listed?.options.find(({ code }) => code === written)?.name ?? written;
}

/** The long list that a question offers, if it does. */
export function listOf(question: Question): ListedSuggestions | undefined {
  return 'list' in question && question.list ? lists.get(question.list) : undefined;
}
