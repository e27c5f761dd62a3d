import { say } from '../../text/say';
import { suggestScalars } from '../edits';
import { defineRule } from '../rule';
import { draftTitles } from './draft';
import { placeholderKind } from './words';

export const rule = defineRule({
  severity: 'error',
  summary: 'The title names the case; it is no left-over of a template.',
  why: 'A published abstract once came out under the words “Paper Title”. Readers, indexes and reviewers find a case by its title: the main phenomenon, the procedure or diagnosis, and that it is a case report.',
  source: 'CARE 2013, item 1 (Gagnier et al., J Med Case Rep 2013;7:223).',
  reads: 'value',
  *check(report, { journal }) {
    const at = report.root.get('title');
    const title = at.fact;
    const kind = title === undefined ? undefined : placeholderKind(title);
    // A letter around one image may well be called by the one word that the image shows.
    if (!kind || (kind === 'word' && report.type === 'image letter')) return;
    yield {
      span: at.span,
      severity: kind === 'word' ? 'warning' : 'error',
      message: said[kind](title!),
      help: say`Name the diagnosis or the event and the procedure, for example “Spinal cord injury after cervical epidural injection: a case report”.`,
      fixes: suggestScalars(report, at, draftTitles(report, journal)),
    };
  },
});

const said = {
  empty: () => say`The title has no words.`,
  template: (title: string) => say`\`${shown(title)}\` is the placeholder of a template, not a title.`,
  word: (title: string) =>
    say`The title is the single word \`${shown(title)}\`, which does not say what the case is about.`,
};

function shown(title: string): string {
  const text = title.replace(/\s+/g, ' ').replaceAll('`', "'");
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
