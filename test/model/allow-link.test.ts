import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allowLink } from '../../src/model/allow-link.ts';

describe('a link is followed', () => {
  const allowed = [
    'https://kampus.example/minat?x=1#y',
    'http://kampus.example',
    'HTTPS://KAMPUS.EXAMPLE',
    'mailto:panitia@kampus.example',
    'tel:+62215663232',
    '/minat',
    'minat.html',
    '?minat',
    '#minat',
    '//cdn.example/minat',
  ];
  for (const href of allowed) it(href, () => assert.equal(allowLink(href), href));
});

describe('a link is refused', () => {
  const refused = [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://kampus.example/1',
    'file:///etc/passwd',
    'intent://x#Intent;end',
    'http://[',
    '',
    null,
    undefined,
  ];
  for (const href of refused)
    it(JSON.stringify(href) ?? 'undefined', () => assert.equal(allowLink(href), null));
});
