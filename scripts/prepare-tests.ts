import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowsers } from './find-browsers.ts';
import { findPostgres } from './start-postgres.ts';

const browsers = findBrowsers();
const packages = [
  ...(browsers.chromium ? [] : ['chromium']),
  ...(browsers.firefox ? [] : ['firefox-esr']),
  ...(browsers.webkit ? [] : ['webkit2gtk-driver', 'xvfb']),
  ...(process.env['DATABASE_URL'] || findPostgres() ? [] : ['postgresql']),
];

function install(): void {
  const apt = (...args: string[]) =>
    execFileSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  console.log(`Installing what the tests need: ${packages.join(' ')}.`);
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
}

if (packages.length > 0) {
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) install();
  else {
    const remedy = existsSync('/etc/debian_version')
      ? `sudo apt-get install ${packages.join(' ')}`
      : 'install them, or name them in CHROME_PATH, FIREFOX_PATH, WEBKIT_DRIVER and DATABASE_URL';
    console.log(`Some tests will not run, since this machine lacks ${packages.join(', ')}: ${remedy}.`);
  }
}
