/** The text of a file and the encoding it was read in. */
export interface Decoded {
  readonly text: string;
  readonly encoding: 'UTF-8' | 'UTF-16' | 'Windows-1258';
}

/**
 * Text in the encodings in which offices save CSV: UTF-8 with or without byte order mark, UTF-16 of either order, and
 * Windows-1258 for what is neither. Composed (NFC).
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const wide = wideOrder(bytes);
  if (wide !== undefined) return decoded(wide, 'UTF-16', bytes);
  try {
    return decoded('utf-8', 'UTF-8', bytes);
  } catch {
    return decoded('windows-1258', 'Windows-1258', bytes);
  }
}

const decoded = (label: string, encoding: Decoded['encoding'], bytes: Uint8Array): Decoded => ({
  text: new TextDecoder(label, { fatal: true }).decode(bytes).normalize('NFC'),
  encoding,
});

/** UTF-16 by its byte order mark, or by the zero byte that each Latin letter has. */
function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  bytes.subarray(0, 1000).forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even === odd) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}
