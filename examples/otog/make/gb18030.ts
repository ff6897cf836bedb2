/** Writes text in GB18030, two bytes a Chinese character, by turning the platform's decoder round. */
export function encodeGb18030(text: string): Uint8Array {
  const codes = new Map<string, readonly [number, number]>();
  const decoder = new TextDecoder('gb18030');
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && !codes.has(character)) codes.set(character, [lead, trail]);
    }
  }
  const bytes = [...text].flatMap((character) => {
    const code = character.charCodeAt(0);
    const pair = code < 0x80 ? [code] : codes.get(character);
    if (pair === undefined) throw new Error(`no two-byte code for ${character}`);
    return pair;
  });
  return Uint8Array.from(bytes);
}
