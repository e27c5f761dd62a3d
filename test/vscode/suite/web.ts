// What VS Code calls in a browser's extension host: the same suites as on the desktop, with the server in a worker.
// mocha's build for browsers takes its place in the global scope.
import 'mocha/mocha';

/** Says of each test how it went, in a line of its own, which the page counts. */
class Lines {
  constructor(runner: Mocha.Runner) {
    runner.on('pass', (test) => console.log(`  ✔ ${test.fullTitle()}`));
    runner.on('fail', (test, problem) => console.log(`  ✖ ${test.fullTitle()}: ${problem}`));
  }
}

/** Rejects when a test failed. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'tdd', timeout: 20_000, reporter: Lines as unknown as Mocha.ReporterConstructor });
  await import('./commands.test');
  await import('./features.test');
  await import('./language.test');
  await new Promise<void>((resolve, reject) => {
    mocha.run((failed) => {
      if (failed === 0) resolve();
      else reject(new Error(`${failed} tests failed.`));
    });
  });
}
