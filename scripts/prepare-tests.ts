import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowsers } from './find-browsers.ts';
import { findPostgres } from './start-postgres.ts';

/** Debian's names of what the tests need and this machine lacks. */
function lackingPackages(): string[] {
  const { chromium, firefox, webkit } = findBrowsers();
  return [
    ...(chromium ? [] : ['chromium']),
    ...(firefox ? [] : ['firefox-esr']),
    ...(webkit ? [] : ['webkit2gtk-driver', 'xvfb']),
    ...(process.env['DATABASE_URL'] || findPostgres() ? [] : ['postgresql']),
  ];
}

function aptGet(...args: string[]): void {
  execFileSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

function prepare(): void {
  const packages = lackingPackages();
  if (packages.length === 0) return;
  const onDebian = existsSync('/etc/debian_version');
  if (onDebian && process.getuid?.() === 0) {
    console.log(`Installing what the tests need: ${packages.join(' ')}.`);
    aptGet('update');
    aptGet('install', '-y', '--no-install-recommends', ...packages);
    return;
  }
  const remedy = onDebian
    ? `sudo apt-get install ${packages.join(' ')}`
    : 'install them, or name them in CHROME_PATH, FIREFOX_PATH, WEBKIT_DRIVER and DATABASE_URL';
  console.log(`Some tests will not run, since this machine lacks ${packages.join(', ')}: ${remedy}.`);
}

try {
  prepare();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
