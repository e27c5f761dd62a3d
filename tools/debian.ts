import { spawnSync } from 'node:child_process';

/**
 * Makes sure that Debian's packages are there: installs what is missing where that is possible (Debian, as root).
 * Gives the names of those that are still missing; tests that need them say so and skip.
 */
export function missingPackages(names: readonly string[]): string[] {
  const missing = () => names.filter((name) => !isInstalled(name));
  const wanted = missing();
  if (wanted.length === 0 || process.getuid?.() !== 0 || apt('--version').status !== 0) return wanted;
  console.log(`Installing ${wanted.join(', ')} (once) …`);
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', ...wanted);
  return missing();
}

function isInstalled(name: string): boolean {
  const { status, stdout } = spawnSync('dpkg', ['--status', name], { encoding: 'utf8' });
  return status === 0 && stdout.includes('\nStatus: install ok installed\n');
}

function apt(...args: string[]) {
  return spawnSync('apt-get', args, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}
