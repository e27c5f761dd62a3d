// `npm run bench`: every figure stands beside a peer or a floor measured in the same run.
import { createRequire } from 'node:module';
import os from 'node:os';

const require = createRequire(import.meta.url);
const { benchCheck, benchTenKilobytes } = require('./check.ts') as typeof import('./check');
const { printRows } = require('./measure.ts') as typeof import('./measure');
const { benchServer } = require('./server.ts') as typeof import('./server');
const { benchStartUp } = require('./start-up.ts') as typeof import('./start-up');

const { benchWorkspace } = require('./workspace.ts') as typeof import('./workspace');

console.log(`Node ${process.version}, ${os.cpus().length} cores`);
printRows('One thread', [...benchCheck(), ...benchTenKilobytes()]);
printRows('Start-up', benchStartUp());
printRows('Language server', await benchServer());
printRows('Language server, large', await benchWorkspace());
