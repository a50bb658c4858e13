import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cdnExample, closing, opening, withExample } from '../../scripts/cdn-example.ts';
import { findObstacles, type Release } from '../../scripts/find-obstacles.ts';

const place = `# Judul\n\n${opening}\n${closing}\n\nPenutup\n`;
const ready: Release = {
  tag: 'v1.2.3',
  version: '1.2.3',
  changelog: '# Changes\n\n## 1.2.3 (2027-01-05)\n\n- First.\n',
  readme: withExample(place, cdnExample('1.2.3', 'sha384-abc')),
  integrity: 'sha384-abc',
};

test('a release that is whole has no obstacle', () => {
  assert.deepEqual(findObstacles(ready), []);
});

for (const [what, change, found] of [
  ['a tag of another version', { tag: 'v1.2.4' }, /The tag is v1\.2\.4 and package\.json says 1\.2\.3/],
  ['no changelog', { changelog: null }, /no section "## 1\.2\.3"/],
  ['a changelog of a version that begins alike', { changelog: '## 1.2.30\n' }, /no section "## 1\.2\.3"/],
  ['a hash of another build', { integrity: 'sha384-xyz' }, /another build: run `npm run readme:cdn`/],
  ['no place for the example', { readme: '# Judul\n' }, /README\.md has no place for the CDN example/],
  ['no README', { readme: null }, /README\.md has no place for the CDN example/],
] as const) {
  test(`${what} is an obstacle`, () => {
    const obstacles = findObstacles({ ...ready, ...change });
    assert.equal(obstacles.length, 1);
    assert.match(obstacles[0] ?? '', found);
  });
}

test('before the tag, the README may still show the hash of another build', () => {
  assert.deepEqual(findObstacles({ ...ready, tag: null, integrity: 'sha384-xyz' }), []);
});

test('the example is written where its place is, once, and nothing else changes', () => {
  const once = withExample(place, cdnExample('1.2.3', 'sha384-abc'));
  assert.equal(withExample(once, cdnExample('1.2.3', 'sha384-abc')), once);
  assert.match(once, /^# Judul\n[^]*jobfair-widgets@1\.2\.3[^]*integrity="sha384-abc"[^]*\nPenutup\n$/);
});
