/** What is behind the door; it is loaded at the first call, and at once, so that no caller need wait for it. */
export function withRules(): typeof import('./with-rules') {
  return require('./with-rules');
}
