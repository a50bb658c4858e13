// Trims libphonenumber's metadata to the countries whose numbers people bring to a fair in Indonesia: 80 KB become 3.
// Run it after an update of libphonenumber-js: node scripts/build-phone-metadata.ts
import { readFile, writeFile } from 'node:fs/promises';

const countries = ['ID', 'MY', 'SG', 'TL', 'AU'];

interface Metadata {
  readonly version: number;
  readonly country_calling_codes: Readonly<Record<string, readonly string[]>>;
  readonly countries: Readonly<Record<string, unknown>>;
}

/** The library's own metadata, cut down to `countries`. */
export async function trimmedPhoneMetadata(): Promise<Metadata & { readonly nonGeographic: object }> {
  const path = new URL('../node_modules/libphonenumber-js/metadata.max.json', import.meta.url);
  const whole = JSON.parse(await readFile(path, 'utf8')) as Metadata;
  const codes = Object.entries(whole.country_calling_codes)
    .map(([code, list]) => [code, list.filter((country) => countries.includes(country))] as const)
    .filter(([, list]) => list.length > 0);
  return {
    version: whole.version,
    country_calling_codes: Object.fromEntries(codes),
    countries: Object.fromEntries(countries.map((country) => [country, whole.countries[country]])),
    nonGeographic: {},
  };
}

if (import.meta.main) {
  const target = new URL('../src/form/country/id/phone-metadata.ts', import.meta.url);
  const text = JSON.stringify(JSON.stringify(await trimmedPhoneMetadata()));
  await writeFile(
    target,
    `import type { MetadataJson } from 'libphonenumber-js/core';

// Made by scripts/build-phone-metadata.ts from libphonenumber-js; not written by hand.
// prettier-ignore
export const phoneMetadata = JSON.parse(${text}) as MetadataJson;
`,
  );
}
