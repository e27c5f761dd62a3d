import module from 'node:module';
import path from 'node:path';

/*
 * The file that `case-report` begins with. It loads everything else, so that Node can take the compiled code from a cache
 * where it knows how to (22.8 and newer). The cache lies with the program and holds nothing but its code; where the program's
 * folder can't be written, there is none.
 */
const { enableCompileCache } = module as { enableCompileCache?: (folder: string) => unknown };
enableCompileCache?.(path.join(__dirname, '.compile-cache'));

const { start } = require('./main') as typeof import('./main');
void start(__filename);
