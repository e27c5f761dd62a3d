/** Sends what nobody waits for: a client that is about to leave may not take or answer it. */
export function unawaited(send: () => Promise<unknown>): void {
  // Sending on a closed connection throws at once.
  new Promise((resolve) => resolve(send())).catch(() => undefined);
}
