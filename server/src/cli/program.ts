import { existsSync } from 'node:fs';
import path from 'node:path';
import { loadCompiled } from '../start/compiled-code';

/*
 * The file that `case-report` begins with. It loads everything else, so that the compiled code is taken from where an earlier
 * run left it. That lies with the program and holds nothing but its code; where the program's folder can't be written, there
 * is none.
 */
type Program = typeof import('./main');

const bundle = path.join(__dirname, 'main.js');
// Among the sources there is none.
const { program, keep } = existsSync(bundle)
  ? loadCompiled<Program>(bundle, path.join(__dirname, '.compile-cache'))
  : { program: require('./main') as Program, keep: undefined };

void program.start(__filename).then(() => {
  // What other commands need is a part of what this one does.
  if (process.argv[2] === 'lint') keep?.();
});
