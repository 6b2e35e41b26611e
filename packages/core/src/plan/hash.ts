/**
 * A short opaque id over a list of strings: two 32-bit FNV-1a hashes with different seeds, in base 36. Ids only tell the
 * few hundred cards of one person apart; they keep no secret.
 */
export function opaqueId(parts: readonly string[]): string {
  // Lengths keep ["ab", "c"] and ["a", "bc"] apart.
  const text = parts.map((part) => `${part.length}:${part}`).join("");
  return fnv(text, 0x811c9dc5) + fnv(text, 0x2f0b4a91);
}

function fnv(text: string, seed: number): string {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, "0");
}
