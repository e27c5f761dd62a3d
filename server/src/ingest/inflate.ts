/**
 * The first `most` bytes of what was packed by zlib or, as `deflate-raw`, without its head; what was read before an error.
 * Never fails. Of a file that unpacks to more than it may, the rest is not unpacked.
 */
export async function inflated(
  packed: Uint8Array,
  format: 'deflate' | 'deflate-raw',
  most: number,
): Promise<Uint8Array> {
  const stream = new DecompressionStream(format);
  const writer = stream.writable.getWriter();
  // Reading meets the same error.
  writer.write(Uint8Array.from(packed)).catch(() => {});
  writer.close().catch(() => {});
  const reader = stream.readable.getReader();
  const whole = new Uint8Array(most);
  let length = 0;
  try {
    while (length < most) {
      const { value, done } = await reader.read();
      if (done) break;
      const part = value.subarray(0, most - length);
      whole.set(part, length);
      length += part.length;
    }
  } catch {
    // What came before is kept.
  }
  reader.cancel().catch(() => {});
  return whole.subarray(0, length);
}
