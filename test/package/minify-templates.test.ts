import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shrinkMarkup, shrinkStyles } from '../../scripts/minify-templates.ts';

for (const [what, written, shipped] of [
  ['layout goes', '.a {\n    color: red;\n    margin: 0 auto;\n  }\n', '.a{color:red;margin:0 auto}'],
  ['comments go', 'a { /* why { */ color: red }', 'a{color:red}'],
  ['a descendant keeps its gap', '.a :hover, .a > b { top: 0 }', '.a :hover,.a > b{top:0}'],
  ['sums keep their gaps', 'a { width: calc(1px + 2px) }', 'a{width:calc(1px + 2px)}'],
  ['conditions are read', '@media (min-width: 30em) { a { top: 0 } }', '@media (min-width:30em){a{top:0}}'],
  ['quoted text stays', `a { content: '  ; {  ' ; }`, `a{content:'  ; {  '}`],
] as const) {
  test(`in styles, ${what}`, () => assert.equal(shrinkStyles(written), shipped));
}

test('in markup, white space shrinks to one space and never goes', () => {
  assert.equal(shrinkMarkup('<b>a</b>\n    <i>b</i>'), '<b>a</b> <i>b</i>');
});
