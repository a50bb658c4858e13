import type { Rule } from 'eslint';

const comments = /<!--[^]*?-->/g;
const styles = /<style\b[^]*?<\/style>/gi;
const tags = /<\/?[a-z][^\s>/]*(?:"[^"]*"|'[^']*'|[^>"'])*>/gi;
const entities = /&#?\w+;/g;
const letters = /\p{L}[\p{L}\s]*/u;
/** Attributes that a person hears or reads. */
const spoken =
  /\s(?:aria-(?:label|description|placeholder|roledescription|valuetext)|alt|label|placeholder|title)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

/** What stands for an expression: no letter, so it is no word. */
const hole = '\u0000';

/** The words of a template that a visitor would meet, as they stand there. */
export function wordsOf(markup: string): string[] {
  const drawn = markup.replace(comments, '').replace(styles, '').replace(entities, '');
  const attributes = [...drawn.matchAll(spoken)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  );
  const texts = drawn.replace(tags, hole).split(hole);
  return [...texts, ...attributes].flatMap((text) => letters.exec(text)?.[0].trim() ?? []);
}

/** A template of `components` says nothing itself: words come from i18n or from the fair's document. */
export const noWordsInTemplates: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: { description: 'no text in templates' },
    messages: { words: 'A visitor would read "{{words}}" in every language: say it through i18n.' },
    schema: [],
  },
  create: (context) => ({
    TaggedTemplateExpression({ tag, quasi }) {
      if (tag.type !== 'Identifier' || (tag.name !== 'html' && tag.name !== 'svg')) return;
      const markup = quasi.quasis.map(({ value }) => value.raw).join(hole);
      for (const words of wordsOf(markup))
        context.report({ node: quasi, messageId: 'words', data: { words } });
    },
  }),
};
