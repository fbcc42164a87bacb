import { existsSync } from 'node:fs';
import { debianPackages } from './debian-packages.mjs';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Path of a Chromium for the browser tests; on Debian as root it is installed when missing, elsewhere the command is said. */
export async function chromium() {
  const found = () => [process.env.CHROMIUM, ...places].find((place) => place && existsSync(place));
  if (found()) return found();
  await debianPackages('Chromium', ['chromium', 'fonts-noto-cjk'], 'CHROMIUM=/path/to/chromium npm test');
  return found();
}
