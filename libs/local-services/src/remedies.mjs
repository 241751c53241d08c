/** What to tell somebody whose machine has none of the ways to a database. */
import { APT_PACKAGES } from './apt.mjs';

/** @param {string[]} missing */
export function howToGetServices(missing) {
  return [
    `${missing.join(' and ')} not found, Docker does not answer, and installing packages is not ours to do here.`,
    'Do one of these and start again:',
    '',
    `  Debian, Ubuntu   sudo apt-get update && sudo apt-get install -y --no-install-recommends ${APT_PACKAGES.join(' ')}`,
    '                   (we start private instances; the ones of the system may be switched off:',
    '                   sudo systemctl disable --now mariadb redis-server)',
    '  macOS            brew install mariadb redis',
    '  Docker           start Docker (docker info must answer), then start again',
    '  own servers      DATABASE_URL=mariadb://user:password@host:3306/ketnoi REDIS_URL=redis://host:6379',
  ].join('\n');
}
