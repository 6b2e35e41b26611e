/**
 * Sixteen hex digits that change whenever the text does. Fast and good against chance, not against an attacker: it tells a
 * changed event from an unchanged one, and nothing rests on it being hard to reverse.
 */
export function digest(text: string, seed = 0): string {
  let a = 0xdeadbeef ^ seed;
  let b = 0x41c6ce57 ^ seed;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return hex(a) + hex(b);
}

const hex = (lane: number): string => (lane >>> 0).toString(16).padStart(8, "0");

/** A UID in the shape of a UUID (version 8), as RFC 7986 asks: the same for the same parts, and naming none of them. */
export function stableUid(...parts: readonly string[]): string {
  const key = JSON.stringify(parts);
  const all = digest(key, 1) + digest(key, 2);
  const variant = "89ab"[Number.parseInt(all[16]!, 16) % 4];
  return `${all.slice(0, 8)}-${all.slice(8, 12)}-8${all.slice(13, 16)}-${variant}${all.slice(17, 20)}-${all.slice(20)}`;
}
