/** A work of advice. The five articles carry no author, date or address, so the title alone is cited. */
export const sources = {
  strategies: { title: "Effective Strategies for Following Up After a Job Interview", short: "Effective Strategies" },
  "is-it-bad": { title: "Is It Bad to Follow Up After an Interview?", short: "Is It Bad to Follow Up" },
  "best-practices": { title: "How to Follow Up After an Interview: Best Practices", short: "Best Practices" },
  "optimal-time": {
    title: "Optimal Follow-Up Time: When to Contact After an Interview",
    short: "Optimal Follow-Up Time",
  },
  "key-tips": { title: "Effective Interview Follow-Up: Key Tips for Success", short: "Key Tips" },
  house: { title: "our own judgement", short: "our own judgement" },
} as const;

export type SourceId = keyof typeof sources;
