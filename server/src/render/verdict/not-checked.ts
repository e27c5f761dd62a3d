import type { Diagnostic } from '../../core/engine/diagnostic';
import type { Journal } from '../../core/model/generated/types';
import type { Report } from '../../core/model/report';

/** What the check can't see in this report. It is never silent about its own limits: a clean result proves nothing. */
export function notCheckedOf(report: Report, journal: Journal, limits: readonly Diagnostic[]): string[] {
  const figures = report.root.get('figures').items().length;
  const abstractLimit = journal.abstract.words;
  return [
    ...(report.source.frontMatter?.reliable
      ? []
      : [
          'The front matter can’t be read completely: most rules did not run. Everything below and above is only a part.',
        ]),
    ...limits.map(({ message }) => message),
    ...(figures > 0
      ? [
          'What stands in the pixels of the images: names, dates and numbers burnt into them, and faces.',
          'Whether the images show what their captions say, and whether they are unchanged.',
        ]
      : []),
    'Whether rare facts together point to one person: age, place, event and an unusual course may do so without any name.',
    'Whether what is told happened as it is told. The rules hold the report against itself and against published ranges, not against the records.',
    'Whether signed consent and the decision of the ethics board exist: only what the report states about them was read.',
    'Whether the references say what they are cited for, and whether the text is the authors’ own.',
    ...(abstractLimit && abstractLimit.confidence !== 'verified'
      ? [
          `Whether the limits of ${journal.name} are still as this profile has them: not all of them were confirmed at the journal.`,
        ]
      : []),
  ];
}
