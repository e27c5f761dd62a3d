// What VS Code calls in the extension host: runs the bundled suites with mocha.
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';

/** Rejects when a test failed. */
export function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'tdd', timeout: 20_000, color: false, reporter: 'spec' });
  for (const name of readdirSync(__dirname).sort()) {
    if (name.endsWith('.test.js')) mocha.addFile(path.join(__dirname, name));
  }
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failed) => {
      const tally = process.env.CASE_REPORT_TALLY;
      if (tally) writeFileSync(tally, JSON.stringify({ passed: runner.stats?.passes ?? 0, failed }));
      if (failed === 0) resolve();
      else reject(new Error(`${failed} tests failed.`));
    });
  });
}
