import { checklists } from '../../server/src/core/model/checklists';
import { evidenceDescriptions } from '../../server/src/core/model/generated/data';

/** One page with the reporting guidelines: what each item asks and what in a report answers it. */
export function checklistOverview(): string {
  const described = evidenceDescriptions();
  const lists = checklists.all.map(({ checklist, items }) => {
    const rows = items.map(
      ({ id, number, topic, asks, evidence, judge, weight, confidence }) =>
        `| ${number ?? ''} | ${topic} | ${asks} | ${evidence.map((name) => described[name]).join(' ') || 'Only a reader can tell.'}${judge ? ` *${judge}*` : ''} | ${weight === 'told elsewhere' ? 'other rules' : `[\`care/${id}\`](rules/care/${id}.md)`} | ${confidence} |`,
    );
    const head = `| item | topic | asks | answered by | told by | known |\n|---|---|---|---|---|---|`;
    return `## ${checklist.name}\n\n${checklist.guideline}. Source: ${checklist.source}, checked ${checklist.checked}.${checklist.note ? ` ${checklist.note}` : ''}\n\n${head}\n${rows.join('\n')}`;
  });
  return `# Checklists

Generated from \`schemas/checklists/\` by \`npm run generate\`.

A report is held against CARE; a series against PROCESS, surgery against SCARE, and against the one that the journal asks for. All of an item's answers make it *reported*, some of them *in part*, none *missing*; where the author acknowledges \`care/…\` with a reason it is *not applicable*, and what no program can see is *for a reader*. Nothing is added up: the guidelines are for reporting and measure no quality.

In the editor **Case Report: Show Checklist** opens the list in the side bar; \`case-report render FILE --part checklist --to text|html|docx|json\` writes the form.

${lists.join('\n\n')}
`;
}
