import type { ListedSuggestions } from '../../form/listed-suggestions.ts';
import { createListOfferer, type Offerer } from '../../form/offer-suggestions.ts';
import type { SuggestionList } from '../../form/question.ts';

const sources: Readonly<Record<SuggestionList, () => Promise<ListedSuggestions>>> = {
  regencies: async () => (await import('../../form/country/id/regencies.ts')).listed,
};

const fetched = new Map<SuggestionList, ListedSuggestions>();
const offerers = new Map<SuggestionList, Offerer>();

/** The long lists that are here; they are the same for every widget. */
export const lists: ReadonlyMap<SuggestionList, ListedSuggestions> = fetched;

/** Offers the names of a list that is here. */
export const offererOf = (list: SuggestionList): Offerer | undefined => offerers.get(list);

/** Fetches a list; rejects when it cannot be had. */
export async function fetchList(name: SuggestionList): Promise<void> {
  if (fetched.has(name)) return;
  const list = await sources[name]();
  fetched.set(name, list);
  offerers.set(name, createListOfferer(list));
}
