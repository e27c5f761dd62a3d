// `npm run vscode`: sets up, builds, and opens VS Code with the extension and the examples.
import { run, setUp } from './setup.mjs';

setUp();
run('npx', ['--no-install', 'tsx', 'tools/build.mts']);
run('npx', ['--no-install', 'tsx', 'tools/vscode/open.mts']);
