import { type Agent, agentsOf, isRoute, routeOf } from '../../model/agent';
import type { Case, Procedure } from '../../model/case';
import { nameKey } from '../../model/vocabulary';
import { say, sayAll } from '../../text/say';
import type { Span } from '../../text/span';
import { defineRule } from '../rule';

export const rule = defineRule({
  severity: 'warning',
  summary: 'The status of devices and drugs is stated where one was used.',
  why: 'Bone cement, stimulators, pumps and implants are devices, and a steroid in the epidural space is outside its licence in many countries. Journals ask for their regulatory status, and “not applicable” is the answer of a form that nobody read.',
  source:
    'FDA Drug Safety Communication of 23 April 2014, on epidural corticosteroids (verified); that cement, stimulators, pumps and implants are regulated as devices is general knowledge.',
  reads: 'report',
  *check(report) {
    const at = report.root.get('disclosures').get('device_status');
    if (at.text === undefined || !/^(?:not applicable|n\/?a|none|nil)\.?$/i.test(at.text)) return;
    const uses = report.cases.flatMap(usesOf);
    const words = [...new Set(uses.map(({ text }) => text))];
    if (words.length === 0) return;
    yield {
      span: at.span,
      message: say`The status of devices and drugs is given as \`${at.text}\`, but the report tells of ${sayAll(words)}. Name the product and its status.`,
      help: say`Write, for example, \`approved for this use\`, \`off-label epidural use of methylprednisolone\`, or that the product is not known.`,
      related: uses
        .filter(({ text }, index) => uses.findIndex((use) => use.text === text) === index)
        .map(({ span, text }) => ({ span, message: say`Here: ${text}.` })),
    };
  },
});

interface Use {
  readonly text: string;
  readonly span: Span;
}

function usesOf(one: Case): Use[] {
  const agents = agentsOf(one).filter(({ use }) => use === 'procedure');
  return [...agents.flatMap((agent) => useOf(agent)), ...one.procedures.flatMap((procedure) => deviceIn(procedure))];
}

function useOf(agent: Agent): Use[] {
  const { drug, terms } = agent;
  if (terms.length === 0) return [];
  const span = drug.span;
  if (terms.every((term) => term.class === 'cement')) return [{ text: say`${drug.fact} (a device)`, span }];
  if (!terms.every((term) => term.class === 'steroid')) return [];
  const route = routeOf(agent);
  const epidural = route && (isRoute(route, 'epidural') || (route.id === 'intrathecal' && agent.route === route));
  if (!epidural) return [];
  return [
    {
      text:
        route?.id === 'intrathecal'
          ? say`intrathecal ${drug.fact} (off-label in the US)`
          : say`epidural ${drug.fact} (off-label in the US)`,
      span,
    },
  ];
}

/** Procedures that leave a device behind or work by one. */
const devices =
  /\b(?:stimulat(?:or|ion) (?:trial|implant\w{0,5})|(?:spinal cord|dorsal column|dorsal root ganglion|peripheral nerve) stimulat(?:or|ion)|(?:drug )?pump(?: implant\w{0,5})?|intrathecal drug delivery|vertebroplasty|kyphoplasty|vertebral augmentation|interbody fusion|disc(?:ectomy and)? (?:replacement|arthroplasty|fusion)|discectomy and fusion|corpectomy with reconstruction|interspinous spacer)\b/;

function deviceIn({ name, term }: Procedure): Use[] {
  const text = name.fact;
  if (text === undefined) return [];
  const device = [text, term?.label ?? ''].some((each) => devices.test(nameKey(each)));
  return device ? [{ text: say`${text} (a device)`, span: name.span }] : [];
}
