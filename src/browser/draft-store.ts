import { sessionText } from './session-text.ts';

/** Milliseconds that something may stay on a device. */
export const longestStay = 7 * 24 * 60 * 60_000;

export interface DraftStore {
  /** What was kept: in this tab, or on the device for as long as it may stay. */
  read(): unknown;
  /** Whether it is kept on the device, beyond this tab. */
  readonly isOnDevice: boolean;
  /** Keeps it in this tab or on the device, and nowhere else. */
  keep(draft: object, where: 'session' | 'device'): void;
  clear(): void;
}

/** The draft of one form of one fair. Where the browser refuses storage it is kept until the page goes. */
export function openDraftStore(fair: string, form: string): DraftStore {
  const key = draftKey(fair, form);
  const { read: readTab, write: writeTab } = sessionText(key);
  const device = deviceText(key);
  return {
    read: () => parse(device.read() ?? readTab()),
    get isOnDevice() {
      return device.read() !== null;
    },
    keep(draft, where) {
      const text = JSON.stringify(draft);
      writeTab(where === 'session' ? text : null);
      device.put(where === 'device' ? text : null);
    },
    clear() {
      writeTab(null);
      device.put(null);
    },
  };
}

const draftKey = (fair: string, form: string) => `jobfair-draft:${fair}:${form}`;

/** A text on the device with its end; one that has stayed too long is gone. */
function deviceText(key: string) {
  return {
    read(): string | null {
      try {
        const { until, text } = JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, unknown>;
        if (typeof until !== 'number' || typeof text !== 'string') return null;
        if (until > Date.now() && until <= Date.now() + longestStay) return text;
        localStorage.removeItem(key);
        return null;
      } catch {
        return null;
      }
    },
    put(text: string | null): void {
      try {
        if (text === null) localStorage.removeItem(key);
        else localStorage.setItem(key, JSON.stringify({ until: Date.now() + longestStay, text }));
      } catch {
        return;
      }
    },
  };
}

function parse(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
