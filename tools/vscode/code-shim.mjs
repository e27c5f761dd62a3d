#!/usr/bin/env node
// Looks like the `code` executable to `runTests({ vscodeExecutablePath })` of @vscode/test-electron, and runs the tests
// in the VS Code server with a headless Chromium. Standard output is the console of the extension host; the exit code
// is that of the tests.
import { register } from 'tsx/esm/api';

register();
const { runInServer } = await import('./run-in-server.mts');
process.exit(await runInServer(process.argv.slice(2)));
