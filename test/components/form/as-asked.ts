/** An address of the test's own server that answers so, for real; see test/browsers/answer-as-asked.ts. */
export function asAsked(answer: {
  readonly status?: number;
  readonly type?: string;
  readonly body?: string;
  readonly cut?: true;
  readonly echo?: true;
  /** Where a redirect leads. */
  readonly location?: string;
  readonly 'retry-after'?: string;
}): string {
  const asked = Object.entries(answer).map(([name, value]) => [name, String(value)]);
  return `/as-asked?${new URLSearchParams([...asked, ['number', String((addresses += 1))]]).toString()}`;
}

/** Each address is another: what a widget knows of one is not taken for another's. */
let addresses = 0;
