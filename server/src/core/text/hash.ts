/**
 * A hash of a text as 16 hexadecimal digits: the same on every machine and in every version, quick, and no protection
 * against texts made to collide.
 */
export function hashText(text: string): string {
  return hashHalves(text).map(hex).join('');
}

/** The same hash as two numbers of 32 bits. Two lanes of multiply and rotate, mixed at the end as MurmurHash3 does. */
export function hashHalves(text: string): [first: number, second: number] {
  let one = 0x9e3779b9;
  let two = 0x85ebca6b ^ text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x9e3779b1);
    one = (one << 13) | (one >>> 19);
    two = Math.imul(two ^ code, 0xc2b2ae35);
    two = (two << 15) | (two >>> 17);
  }
  return [mixed(one ^ (two >>> 7)), mixed(two ^ (one >>> 9))];
}

function mixed(value: number): number {
  let mix = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) >>> 0;
}

function hex(value: number): string {
  return value.toString(16).padStart(8, '0');
}
