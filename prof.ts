import { distinctReports } from './bench/reports';
import { parseSource } from './server/src/core/syntax/source';
import { Report } from './server/src/core/model/report';
import { rules } from './server/src/core/rules/generated/index';
import { check, journalFor, ruleNames } from './server/src/core/engine/check';
const texts = distinctReports(400);
for (const t of texts) check(parseSource(t), {});
const T: Record<string, number> = {};
let parse=0;
for (const t of texts) { let s=performance.now(); const src=parseSource(t); parse+=performance.now()-s; const r=new Report(src); const ctx={stage:'draft' as const, journal: journalFor(r,{}), today:'2026-01-01', ruleNames};
 for (const rule of rules) { s=performance.now(); for (const _ of rule.check(r,ctx)); T[rule.id]=(T[rule.id]??0)+performance.now()-s; } }
console.log('parse', (parse/400).toFixed(3)); let sum=0; for (const v of Object.values(T)) sum+=v; console.log('rules', (sum/400).toFixed(3));
console.log(Object.entries(T).sort((a,b)=>b[1]-a[1]).slice(0,14).map(([k,v])=>k+' '+(v/400).toFixed(3)).join('\n'));
