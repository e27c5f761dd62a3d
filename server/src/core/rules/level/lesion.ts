/** Words that name a lesion of the cord itself. */
export const isCordWord =
  /myelopath\w*|intramedullary|myelomalaci\w*|ha?ematomyelia|syring\w*|syrinx|myelitis|cord (?:compression|signal|o?edema|injur\w+|contusion|swelling|infarct\w*|isch\w+|lesion)|(?:compression|swelling|o?edema|injury|contusion|infarction|lesion) of the (?:spinal )?cord/i;

/** Whether a text names a lesion of the cord. Marrow has `intramedullary` signals too. */
export function isCordLesion(text: string): boolean {
  return isCordWord.test(text) && !/intramedullary (?:nail|rod|bone|fixation)|\bmarrow\b/i.test(text);
}
