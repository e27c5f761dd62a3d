import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  InsertTextFormat,
  MarkupKind,
  type Position,
} from 'vscode-languageserver';
import { complete } from '../core/assist/complete';
import type { Completion, CompletionKind } from '../core/assist/completion';
import { completeConfiguration } from '../core/assist/configuration-help';
import type { Settings } from '../core/engine/settings';
import { LineIndex } from '../core/text/line-index';
import type { Asked } from './navigation';
import { rangeOf } from './positions';

/** Markdown turns quick suggestions off in VS Code, so the list has to open by itself at what begins a word here. */
export const triggerCharacters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789@:/-# {[,'];

const kinds: Record<CompletionKind, CompletionItemKind> = {
  key: CompletionItemKind.Property,
  word: CompletionItemKind.EnumMember,
  level: CompletionItemKind.Value,
  scale: CompletionItemKind.Unit,
  procedure: CompletionItemKind.Function,
  term: CompletionItemKind.Value,
  time: CompletionItemKind.Event,
  score: CompletionItemKind.Value,
  reference: CompletionItemKind.Reference,
  heading: CompletionItemKind.Class,
};

/** What is offered at a position; `itemsOf` keeps the list for the resolve request that may follow. */
export class CompletionDesk {
  #last: Completion[] = [];
  readonly #snippets: boolean;

  constructor(snippets: boolean) {
    this.#snippets = snippets;
  }

  list({ source, settings }: Asked, position: Position): CompletionList {
    return this.#keep(complete(source, source.lines.offset(position), settings), source.lines);
  }

  listOfConfiguration(text: string, settings: Settings, position: Position): CompletionList {
    const lines = new LineIndex(text);
    return this.#keep(completeConfiguration(text, lines.offset(position), settings), lines);
  }

  #keep(completions: Completion[], lines: LineIndex): CompletionList {
    this.#last = completions;
    return { isIncomplete: false, items: completions.map((completion, index) => this.#item(completion, index, lines)) };
  }

  /** Adds the documentation, which is made only when it is asked for. */
  resolve(item: CompletionItem): CompletionItem {
    const completion = typeof item.data === 'number' ? this.#last[item.data] : undefined;
    const documentation = completion?.label === item.label ? completion.documentation?.() : undefined;
    return documentation ? { ...item, documentation: { kind: MarkupKind.Markdown, value: documentation } } : item;
  }

  #item(
    { label, kind, detail, insert, filter, replace, rank, again }: Completion,
    index: number,
    lines: LineIndex,
  ): CompletionItem {
    return {
      label,
      kind: kinds[kind],
      detail,
      labelDetails: detail ? { description: detail } : undefined,
      filterText: filter,
      sortText: String(rank).padStart(6, '0'),
      insertTextFormat: this.#snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      textEdit: { range: rangeOf(lines, replace), newText: this.#snippets ? insert : withoutStops(insert) },
      command: again && this.#snippets ? { title: 'Suggest', command: 'editor.action.triggerSuggest' } : undefined,
      data: index,
    };
  }
}

/** A snippet as plain text, for editors without snippets. */
function withoutStops(snippet: string): string {
  return snippet.replace(/\$\d+/g, '').replace(/\\([\\$}])/g, '$1');
}
