/** What the page hears of a form, each event as its name and what it says; from now until the test ends. */
export function hear(...names: readonly string[]): string[] {
  const heard: string[] = [];
  const listening = new AbortController();
  for (const name of names)
    document.addEventListener(
      name,
      (event) => {
        const { problem, reference } = event as { problem?: string; reference?: string };
        heard.push([name.replace('jobfair-', ''), problem ?? reference].filter(Boolean).join(' '));
      },
      { signal: listening.signal },
    );
  ears.add(listening);
  return heard;
}

const ears = new Set<AbortController>();

afterEach(() => {
  for (const listening of ears) listening.abort();
  ears.clear();
});
