import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { AlteredPage } from './altered-page.ts';
import { startCampus } from './start-campus.ts';
import { Visitor } from './visitor.ts';

const blocks = [...readFileSync('README.md', 'utf8').matchAll(/```html\n([\s\S]*?)```/g)].map(
  ([, html = '']) => html,
);
const tags =
  blocks.find((html) => html.includes('<jobfair-candidate-registration src') && html.includes('<script')) ??
  '';
const standIn = blocks.find((html) => html.includes('data-jobfair')) ?? '';
const policy = /```\n(script-src [^\n]*)\n```/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';

for (const [title, html] of [
  ['tags', tags],
  ['stand-in', tags.replace(/<jobfair-booth-schedule[\s\S]*<\/jobfair-booth-schedule>/, standIn)],
] as const) {
  test(`the ${title} of the README work as written, under the policy that it names`, async () => {
    const campus = await startCampus();
    const written = html
      .replaceAll('/fair.json', '/api/fair.json')
      .replaceAll('https://api.campus.example/submissions', '/api/submissions');
    const page = await AlteredPage.serve(campus.origin, {
      page: `<!doctype html><html lang="id"><head><title>Kampus</title></head><body><main>${written}</main></body></html>`,
      policy: () => `default-src 'none'; ${policy}`,
    });
    const visitor = await Visitor.arrive('chromium', page.origin);
    try {
      await visitor.see('main', 'Nama lengkap');
      await visitor.see('main', '43 stan');
      await visitor.see('main', 'Pemberi kerja');
      assert.deepEqual((await visitor.trouble()).violations, []);
    } finally {
      await visitor.leave();
      await page.stop();
      await campus.stop();
    }
  });
}
