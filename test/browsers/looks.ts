import type { TestRunnerPlugin } from '@web/test-runner';
import type { ChromeLauncher } from '@web/test-runner-chrome';

type Protocol = Awaited<ReturnType<ReturnType<ChromeLauncher['getPage']>['createCDPSession']>>;

/** What a person has set for all pages: forced colours and their scheme, and that nothing shall move. */
export interface Look {
  readonly forced?: 'active' | 'none';
  readonly scheme?: 'light' | 'dark';
  readonly motion?: 'reduce' | 'no-preference';
}

/** One thing that a screen reader comes to: its role, its name, and what else is said of it. */
export interface Heard {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** The states that a screen reader speaks, by name: `required`, `invalid`, `checked`. */
  readonly states: Readonly<Record<string, string>>;
  readonly within: readonly Heard[];
}

/** Lends the page under test what only Chromium's own protocol gives: a person's settings, and the accessibility tree. */
export function looksPlugin(): TestRunnerPlugin {
  const sessions = new Map<string, Promise<Protocol>>();
  return {
    name: 'looks',
    async executeCommand({ command, payload, session }) {
      if (command !== 'look' && command !== 'accessibility-tree') return undefined;
      const { browser, id } = session;
      if (browser.name !== 'Chromium') throw new Error(`${browser.name} has no such protocol.`);
      const open = sessions.get(id) ?? (browser as ChromeLauncher).getPage(id).createCDPSession();
      sessions.set(id, open);
      const protocol = await open;
      if (command === 'accessibility-tree') return readTree(protocol);
      const { forced = 'none', scheme = 'light', motion = 'no-preference' } = payload as Look;
      await protocol.send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'forced-colors', value: forced },
          { name: 'prefers-color-scheme', value: scheme },
          { name: 'prefers-reduced-motion', value: motion },
        ],
      });
      return true;
    },
  };
}

/** The page as a screen reader has it; what is ignored gives its place to what is within it. */
async function readTree(protocol: Protocol): Promise<readonly Heard[]> {
  const { nodes } = await protocol.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const text = (value: { value?: unknown } | undefined) =>
    typeof value?.value === 'string' ? value.value.trim() : '';
  const hear = (id: string): readonly Heard[] => {
    const node = byId.get(id);
    if (!node) return [];
    const within = (node.childIds ?? []).flatMap(hear);
    if (node.ignored || text(node.role) === 'none' || text(node.role) === 'generic') return within;
    const states = (node.properties ?? []).map(({ name, value }) => [name, String(value.value)] as const);
    return [
      {
        role: text(node.role),
        name: text(node.name),
        description: text(node.description),
        states: Object.fromEntries(states),
        within,
      },
    ];
  };
  const [root] = nodes;
  return root ? hear(root.nodeId) : [];
}
