import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { findBrowsers } from '../../scripts/find-browsers.ts';
import { pack } from '../../scripts/pack.ts';
import { quietChromium } from '../browsers/launchers.ts';

const room = mkdtempSync(join(tmpdir(), 'jobfair-host-react-'));
const host = join(room, 'host');
const npm = (...words: string[]): void => {
  const { status, stdout, stderr } = spawnSync('npm', words, { cwd: host, encoding: 'utf8' });
  assert.equal(status, 0, `npm ${words.join(' ')} failed:\n${stdout}${stderr}`);
};
const typeCheck = () => spawnSync('npx', ['tsc', '--pretty', 'false'], { cwd: host, encoding: 'utf8' });

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' };
const server: Server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://host');
  const path = pathname === '/' ? '/index.html' : pathname;
  readFile(join(host, 'dist', path)).then(
    (file) => response.writeHead(200, { 'content-type': types[extname(path)] ?? 'text/plain' }).end(file),
    () => response.writeHead(404).end(),
  );
});

let browser: Browser;
let page: Page;
const said: string[] = [];

before(async () => {
  const skip = new Set(['node_modules', 'dist']);
  cpSync('examples/host-react', host, {
    recursive: true,
    filter: (path) => !skip.has(path.split(/[\\/]/).at(-1) ?? ''),
  });
  npm('ci', '--no-audit', '--no-fund');
  npm('install', '--no-save', '--package-lock=false', '--no-audit', '--no-fund', pack(room));
  npm('run', 'build');

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const executablePath = findBrowsers().chromium;
  assert.ok(executablePath, 'Chromium is not on this machine; name it in CHROME_PATH');
  browser = await launch({ executablePath, args: quietChromium });
  page = await browser.newPage();
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(String(error)));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
});
after(async () => {
  await browser?.close();
  server.close();
  rmSync(room, { recursive: true });
});

const status = (expected: string) =>
  page.waitForFunction(
    (text: string) => document.querySelector('#status')?.textContent?.includes(text),
    { timeout: 10_000 },
    expected,
  );

test('the element comes to life in a React page, and its typed event sets React state', async () => {
  await status('siap, 0 peringatan');
});

test('an answer outlives renders that hand over an equal, new document', async () => {
  const field = await page.waitForSelector('>>> input[name="fullName"]', { timeout: 10_000 });
  await field?.type('Siti Rahma');
  await page.click('#again');
  await page.click('#again');
  await page.waitForFunction(() => document.querySelector('#again')?.textContent?.includes('(2)'));
  assert.equal(await field?.evaluate((input) => input.value), 'Siti Rahma');
  assert.equal(await field?.evaluate((input) => input.isConnected), true);
});

test('React calls the element’s methods by its ref, and hears what they find', async () => {
  await page.click('#check');
  await status('isian perlu diperbaiki');
});

test('nothing is said in the console', () => {
  assert.deepEqual(said, []);
});

for (const [what, right, wrong] of [
  ['an attribute of another type', 'layout="single"', 'layout={1}'],
  ['an attribute that is not there', 'layout="single"', 'layuot="single"'],
  ['a tag that is not there', '<jobfair-candidate-registration', '<jobfair-candidate'],
  ['an event member that is not there', '({ reference })', '({ referense: reference })'],
] as const) {
  test(`the type check of the host refuses ${what}`, () => {
    const path = join(host, 'src/registration-page.tsx');
    const source = readFileSync(path, 'utf8');
    assert.ok(source.includes(right), `the example no longer holds ${right}`);
    writeFileSync(path, source.replace(right, wrong));
    const { status, stdout } = typeCheck();
    writeFileSync(path, source);
    assert.notEqual(status, 0, `it let ${wrong} pass`);
    assert.match(stdout, /src\/registration-page\.tsx/);
  });
}

test('the published types hold together, read whole', () => {
  writeFileSync(
    join(host, 'src/registration-page.tsx'),
    `import type { CandidateRegistration } from 'jobfair-widgets';
     import type { Submission } from 'jobfair-widgets/schema';
     import 'jobfair-widgets/interest-form';
     import 'jobfair-widgets/booth-schedule';
     export const RegistrationPage = () => null;
     export type Both = [CandidateRegistration, Submission];`,
  );
  const tsconfig = readFileSync(join(host, 'tsconfig.json'), 'utf8');
  writeFileSync(
    join(host, 'tsconfig.json'),
    tsconfig.replace('"skipLibCheck": true', '"skipLibCheck": false'),
  );
  assert.equal(typeCheck().stdout, '');
});
