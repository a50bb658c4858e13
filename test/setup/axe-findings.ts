import axe from 'axe-core';

const standards = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const all = {
  runOnly: standards,
  rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: false } },
};

/** The rules whose finding colours decide; the others find the same in every scheme. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds in an element and in every open shadow root below it, a line each: rule, where, why. All rules of
 * WCAG and all best practices run, but one: 7:1 contrast would forbid most organisers' own colours.
 * `which`: the rules of colours alone, for an element that was looked at already in other colours.
 */
export async function axeFindings(element: Element, which: 'all' | 'colours' = 'all'): Promise<string[]> {
  const { violations } = await axe.run(element, {
    ...(which === 'colours' ? { runOnly: ofColours } : all),
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.flat().join(' >>> ')}: ${failureSummary}`),
  );
}
