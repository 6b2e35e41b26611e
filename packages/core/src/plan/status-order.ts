/** What decides when a status message is due, the strongest first: each comes before all that stand after it. */
const order = [
  "status-check.season",
  "status-check.gap",
  "status-check.hold",
  "status-check.away",
  "status-check.references",
  "status-check.task",
  "status-check.welcome",
  "status-check.reply",
  "status-check.new-date",
  "status-check.will-contact",
  "status-check.promise",
] as const;

/** The rules that one of them comes before. A new rule is put in its place in the list, and nowhere else. */
export const weakerThan = (id: (typeof order)[number]): readonly string[] => order.slice(order.indexOf(id) + 1);
