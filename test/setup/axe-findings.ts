import axe from 'axe-core';

const standards = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds in an element and in every open shadow root below it, a line each: rule, where, why. All rules of
 * WCAG and all best practices run, but one: 7:1 contrast would forbid most organisers' own colours.
 * `rules`: these alone, where only what they look at has changed since all were run.
 */
export async function axeFindings(element: Element, rules?: readonly string[]): Promise<string[]> {
  const { violations } = await axe.run(element, {
    runOnly: [...(rules ?? standards)],
    rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: false } },
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.flat().join(' >>> ')}: ${failureSummary}`),
  );
}
