import type { Plugin } from 'vite';

/** The members of a syntax tree that this reads. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly tag?: Node & { readonly name?: string };
  readonly quasi?: { readonly quasis: readonly Node[] };
}

/**
 * Takes the layout out of our own `css` and `html` templates, which no minifier of scripts looks into.
 * White space in markup shrinks to one space and never goes, so that inline content keeps its gaps.
 */
export function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    enforce: 'post',
    transform: {
      filter: { id: /\/src\/.*\.ts$/, code: /\b(?:css|html|svg)`/ },
      handler(code) {
        const edits = templatesIn(this.parse(code) as unknown as Node).flatMap(({ tag, quasi }) => {
          const shrink = tag?.name === 'css' ? shrinkStyles : shrinkMarkup;
          return (quasi?.quasis ?? []).map(({ start, end }) => ({ start, end, shrink }));
        });
        const shrunk = edits
          .sort((one, other) => other.start - one.start)
          .reduce(
            (text, { start, end, shrink }) =>
              text.slice(0, start) + shrink(text.slice(start, end)) + text.slice(end),
            code,
          );
        return { code: shrunk, map: null };
      },
    },
  };
}

const tags = ['css', 'html', 'svg'];

function templatesIn(node: Node): Node[] {
  const below = Object.values(node)
    .flat()
    .filter((value): value is Node => typeof value === 'object' && value !== null && 'type' in value)
    .flatMap(templatesIn);
  const isOurs = node.type === 'TaggedTemplateExpression' && tags.includes(node.tag?.name ?? '');
  return isOurs ? [node, ...below] : below;
}

export const shrinkMarkup = (markup: string): string => markup.replace(/\s+/g, ' ');

/** Quoted text stays as it is. */
export const shrinkStyles = (styles: string): string =>
  styles
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split(/("[^"]*"|'[^']*')/)
    .map((text, index) => (index % 2 ? text : shrinkUnquoted(text)))
    .join('');

const shrinkUnquoted = (styles: string): string =>
  styles
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/([{;(][\w-]+): /g, '$1:')
    .replace(/;}/g, '}');
