import type { Picture } from './content';

/** The picture in a file: its format by its first bytes, its size where the file tells it. `undefined` for another file. Never throws. */
export function readPicture(bytes: Uint8Array): Picture | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const read of [png, gif, jpeg, webp, svg]) {
    try {
      const found = read(view);
      if (found) return { bytes, ...found };
    } catch {
      // The file ends in the middle of its header.
    }
  }
  return undefined;
}

type Found = Omit<Picture, 'bytes'> | undefined;

/** Source: Portable Network Graphics (PNG) Specification, IHDR. */
function png(view: DataView): Found {
  if (view.getUint32(0) !== 0x89504e47 || view.getUint32(4) !== 0x0d0a1a0a) return undefined;
  return { format: 'png', ...size(view.getUint32(16), view.getUint32(20)) };
}

/** Source: GIF89a specification, logical screen descriptor. */
function gif(view: DataView): Found {
  if (view.getUint32(0) !== 0x47494638) return undefined;
  return { format: 'gif', ...size(view.getUint16(6, true), view.getUint16(8, true)) };
}

/** Source: ITU-T T.81, the frame header. */
function jpeg(view: DataView): Found {
  if (view.getUint16(0) !== 0xffd8) return undefined;
  let at = 2;
  while (at + 9 < view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { format: 'jpeg', ...size(view.getUint16(at + 7), view.getUint16(at + 5)) };
    // Padding between segments has no length.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return { format: 'jpeg' };
}

/** Source: WebP container specification. */
function webp(view: DataView): Found {
  if (view.getUint32(0) !== 0x52494646 || view.getUint32(8) !== 0x57454250) return undefined;
  const three = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000 + 1;
  switch (view.getUint32(12)) {
    case 0x56503858:
      return { format: 'webp', ...size(three(24), three(27)) };
    case 0x56503820:
      return { format: 'webp', ...size(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff) };
    default:
      return { format: 'webp' };
  }
}

/** Source: SVG 2, the outermost element. */
function svg(view: DataView): Found {
  const text = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset, Math.min(view.byteLength, 4000)));
  const root = /<svg\b[^<>]{0,3000}>/.exec(text)?.[0];
  if (!/^\s*</.test(text) || !root) return undefined;
  const length = (name: string) => Number(new RegExp(`\\s${name}="(\\d{1,5}(?:\\.\\d{1,4})?)(?:px)?"`).exec(root)?.[1]);
  const box = /\sviewBox="[-\d.]+[ ,]+[-\d.]+[ ,]+([\d.]+)[ ,]+([\d.]+)"/.exec(root);
  return { format: 'svg', ...size(length('width') || Number(box?.[1]), length('height') || Number(box?.[2])) };
}

function size(width: number, height: number): { width?: number; height?: number } {
  return width > 0 && height > 0 ? { width: Math.round(width), height: Math.round(height) } : {};
}
