/*
 * Everything that reads reports or knows the rules, as one door. It is a bundle of its own beside the program, which opens it only
 * where it must: a run whose every answer is in the cache never does.
 */
export { isRule, ruleNames } from '../core/engine/check';
export { nearestNames } from '../core/model/vocabulary';
export { FileChecker } from './check-file';
export { configurationReader } from './configuration-reader';
export { openSarif } from './formats/sarif';
export { journalIds } from './named-journals';
export { serveWorker } from './worker';

// Each command is loaded when it is asked for, here too.
export const commands = {
  table: async () => (await import('./commands/table')).table,
  render: async () => (await import('./commands/render')).render,
  explain: async () => (await import('./commands/explain')).explain,
  init: async () => (await import('./commands/init')).init,
};
