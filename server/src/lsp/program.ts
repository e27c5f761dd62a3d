import path from 'node:path';
import { loadCompiled } from '../start/compiled-code';

/*
 * The file that the language server begins with: it loads everything else with its compiled code, as the command line does.
 */

/** By then, in milliseconds, what an opened report needs has been compiled. */
const settled = 5000;

const { keep } = loadCompiled(path.join(__dirname, 'language-server.js'), path.join(__dirname, '.compile-cache'));
setTimeout(keep, settled).unref();
