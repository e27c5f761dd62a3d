import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient';

/**
 * Sees to it that a change is followed by the question what is wrong with the report now. The client forgets a report whose tab
 * is closed and opened again while an answer is awaited, as long as its document stays open; what is typed then would stay
 * unchecked.
 */
export class Questions {
  /** The reports that were asked about since their last change, by URI. */
  readonly #asked = new Set<string>();
  /** The reports that an answer is awaited for; the client asks anew when it comes. */
  readonly #awaited = new Set<string>();

  /** `askAll` asks about all reports that are shown. */
  middleware(askAll: () => void): Middleware {
    return {
      provideDiagnostics: async (document, previous, token, next) => {
        const key = (document instanceof vscode.Uri ? document : document.uri).toString();
        this.#asked.add(key);
        this.#awaited.add(key);
        try {
          return await next(document, previous, token);
        } finally {
          this.#awaited.delete(key);
        }
      },
      didChange: async (event, next) => {
        const key = event.document.uri.toString();
        this.#asked.delete(key);
        await next(event);
        const isShown = vscode.window.visibleTextEditors.some(({ document }) => document === event.document);
        if (isShown && !this.#asked.has(key) && !this.#awaited.has(key)) askAll();
      },
    };
  }
}
