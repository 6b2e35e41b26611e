/** The messages of every field but one. */
export const without = (messages: Readonly<Record<string, string>>, name: string): Record<string, string> =>
  Object.fromEntries(Object.entries(messages).filter(([other]) => other !== name));
