import type { Field, Questionnaire } from './questions.ts';

/** What a page loads from its own server, by address: a file of this machine, or its content. */
export type Assets = Readonly<Record<string, string | { readonly content: string }>>;

/** Something that draws the questions, on a page of its own. */
export interface Contender {
  readonly name: string;
  readonly title: string;
  readonly page: string;
  readonly assets: Assets;
  /** A CSS selector of the field with this name, in the page or in an open shadow root. */
  readonly selector: (name: string) => string;
}

export const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** For a script within a page: no answer's text may end it. */
export const literal = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

const below = Array.from(
  { length: 4 },
  (_, index) => `<h2>Tanya jawab ${index + 1}</h2>
<p>Pintu dibuka pukul 09.00. Bawa tiket di ponsel atau yang sudah dicetak. Ruang tenang dan jalur tanpa tangga
tersedia; tanyakan kepada panitia berbaju kuning di pintu masuk.</p>`,
).join('\n');

/** The page around a form: the same words above and below it for everyone, so that a shift of them is seen. */
export const pageAround = (head: string, form: string): string => `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Job fair</title>
<link rel="icon" href="data:,">
<style>body { margin: 0 auto; padding: 16px; max-width: 640px; font: 16px/1.5 system-ui, sans-serif }</style>
${head}
</head>
<body>
<h1>Job Fair Kampus</h1>
<p>Gratis dan terbuka untuk umum, 13 dan 14 April.</p>
${form}
${below}
</body>
</html>
`;

/** A section for each step, with its title. */
export const sectionsMarkup = ({ sections }: Questionnaire, fieldMarkup: (field: Field) => string): string =>
  sections
    .map(
      ({ title, fields }) =>
        `<section><h3>${escape(title)}</h3>${fields.map(fieldMarkup).join('')}</section>`,
    )
    .join('\n');
