import axe from 'axe-core';

const standards = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds in an element and in every open shadow root below it, a line each: rule, where, why. All rules of
 * WCAG and all best practices run, but one: 7:1 contrast would forbid most organisers' own colours.
 */
export async function axeFindings(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, {
    runOnly: standards,
    rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: false } },
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.flat().join(' >>> ')}: ${failureSummary}`),
  );
}
