export { attributed, claims, type Claim, type ClaimId, type ClaimIds, type Strength } from "./claims.ts";
export { disagreements } from "./disagreements.ts";
export { sources, type SourceId } from "./sources.ts";
