import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readFair, type Fair, type FairReading } from 'jobfair-widgets/schema';
import { isObject, type JsonObject } from './json.ts';
import { placesOf, type Place } from './place.ts';
import { daysBetween, shiftDates } from './shift-dates.ts';

/** The fair document as it stands now. Another edition is another object. */
export interface Edition {
  readonly document: JsonObject;
  readonly fair: Fair;
  readonly places: ReadonlyMap<string, Place>;
  readonly warnings: FairReading['warnings'];
}

/** Where the endpoint has its fair from. */
export interface FairSource {
  current(): Promise<Edition>;
}

/** The sample fair begins so many days from today. */
const daysAhead = 21;

/** The sample that comes with the project, moved so that its fair is always to come. */
export async function sampleFair(today: () => Date = () => new Date()): Promise<FairSource> {
  const sample = await readEdition(resolve(import.meta.dirname, '../../fair.json'));
  const [first] = sample.fair.details.days;
  const { timeZone } = sample.fair.details;
  let days: number | null = null;
  let edition = sample;
  return {
    current() {
      // Sweden writes a date as ISO 8601 does.
      const now = today().toLocaleDateString('sv-SE', { timeZone });
      const wanted = daysBetween(first?.date ?? now, now) + daysAhead;
      if (wanted !== days) {
        days = wanted;
        edition = makeEdition(shiftDates(sample.document, days));
      }
      return Promise.resolve(edition);
    },
  };
}

/**
 * The organiser's own document, read again whenever the file changes and served as it is. A change that cannot be
 * read is told to `warn`, and the edition before it stays.
 */
export async function organiserFair(file: string, warn: (sentence: string) => void): Promise<FairSource> {
  const read = async () => {
    const edition = await readEdition(file);
    for (const { where, what, done } of edition.warnings) warn(`${file}: ${where} is ${done} (${what}).`);
    return edition;
  };
  let version = await versionOf(file);
  let edition = await read();
  return {
    async current() {
      const latest = await versionOf(file);
      if (latest === version) return edition;
      version = latest;
      try {
        edition = await read();
      } catch (error) {
        warn(
          `${error instanceof Error ? error.message : String(error)} The version before it is still served.`,
        );
      }
      return edition;
    },
  };
}

async function versionOf(file: string): Promise<string> {
  const found = await stat(file).catch(() => null);
  return found ? `${found.mtimeMs} ${found.size} ${found.ino}` : 'missing';
}

async function readEdition(file: string): Promise<Edition> {
  let document: unknown;
  try {
    document = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${file} cannot be read as JSON: ${reason}.`, { cause: error });
  }
  if (!isObject(document)) throw new Error(`${file} holds no fair document; it must be a JSON object.`);
  return makeEdition(document, file);
}

function makeEdition(document: JsonObject, name = 'The fair document'): Edition {
  const { fair, warnings } = readFair(document);
  if (fair) return { document, fair, places: placesOf(fair), warnings };
  const faults = warnings.map(({ where, what }) => `${where} (${what})`).join(', ');
  throw new Error(`${name} holds no fair that can be read: ${faults || 'the member "fair" is missing'}.`);
}
