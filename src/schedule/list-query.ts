import { filterRows, type Query, type Rows } from './filter-rows.ts';
import { layoutList, type ListLayout } from './layout-list.ts';
import type { ScheduleIndex } from './schedule-index.ts';

export interface ListResult {
  readonly rows: Rows;
  readonly layout: ListLayout;
}

/** Returns the way from a query to the list of one index; the same query again costs nothing. */
export function createListQuery(index: ScheduleIndex): (query: Query) => ListResult {
  let last: (ListResult & { readonly query: Query }) | undefined;
  return (query) => {
    if (!last || !sameQuery(query, last.query)) {
      const rows = filterRows(index, query);
      last = { query, rows, layout: layoutList(rows) };
    }
    return last;
  };
}

function sameQuery(one: Query, other: Query): boolean {
  return one.text === other.text && one.day === other.day && one.starred === other.starred;
}
