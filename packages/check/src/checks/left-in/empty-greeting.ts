import { plain, type Check } from "../../check.ts";

export const emptyGreeting: Check = {
  code: "empty-greeting",
  group: "left in",
  severity: "blocker",
  claim: "C5",
  about: "A greeting without a name, such as “Dear ,”.",
  good: plain(
    "Dear Ms Nkosi,\n\nThank you.",
    "Hi there,\n\nThank you.",
    "Good morning,\n\nThank you.",
    "Hello team,\n\nThank you.",
  ),
  bad: plain(
    "«Dear» ,\n\nThank you.",
    "«Hi» ,\n\nThank you.",
    "«Dear»\n\nThank you for your time.",
    "«Dear Ms.»,\n\nThank you.",
  ),
  *find({ note, known, context }) {
    const { greeting } = note;
    if (!greeting || greeting.salutation === "") return;
    const titleOnly = /^(?:mr|mrs|ms|miss|dr|prof|mr\.?\/ms)\.?$/i.test(greeting.names.text);
    if (greeting.names.text !== "" && !titleOnly) return;
    if (
      !titleOnly &&
      /^(?:hi there|hey there|good|greetings|to whom|hiya|howzit|sawubona|hello)/i.test(greeting.salutation) &&
      !/[ \t],/.test(note.text.slice(greeting.start, greeting.end))
    )
      return;
    const end = titleOnly ? greeting.names.end : greeting.start + greeting.salutation.length;
    const person = context.recipient ?? (known.people.length === 1 ? known.people[0] : undefined);
    const name = person?.greeting ?? person?.name.split(" ")[0];
    const comma = /^\s*[,:]/.exec(note.text.slice(end, end + 10))?.[0] ?? "";
    yield {
      start: greeting.start,
      end,
      message: "The greeting has no name.",
      fixes: name
        ? [
            {
              title: `Greet ${name}`,
              start: greeting.start,
              end: end + comma.length,
              text: `${greeting.salutation} ${name},`,
            },
          ]
        : [],
    };
  },
};
