import { describe, expect, test } from "vitest";
import { keys, pasted, terminal } from "./terminal.ts";

const me = { "afterword.yaml": "name: Sam Moyo\nzone: Africa/Johannesburg\ncountry: ZA\n" };
const acme = `---
id: k3f9
company: Acme
role: Engineer
interviews:
  - {id: r1, start: 2026-11-20 10:00, people: [Thandi Nkosi <t@acme.example>]}
---
`;

describe("Ctrl+Z", () => {
  test("stops the program; it goes on with the question and what was typed into it", async () => {
    const at = terminal(me);
    at.type(`afterword add${keys.enter}`);
    await at.see("With which company?");
    at.type("Ac");
    await at.see("Ac");
    at.type(keys.suspend);
    await at.see("Stopped");
    at.type(`fg${keys.enter}`);
    await at.see("With which company?");
    at.type(`me${keys.enter}`);
    const shown = await at.see("For which role?");
    expect(shown).toContain("Acme");
    at.type(keys.stop);
    expect(await at.see("Stopped.")).not.toContain("await");
  });

  test("in a list, the answer that was marked stays marked", async () => {
    const at = terminal(me);
    at.type(`afterword setup${keys.enter}`);
    await at.see("Which name");
    for (const next of ["address?", "country?", "time zone?", "sound?"]) {
      at.type(keys.enter);
      await at.see(next);
    }
    at.type(keys.down);
    await at.see("● plain");
    at.type(keys.suspend);
    await at.see("Stopped");
    at.type(`fg${keys.enter}`);
    await at.see("● plain");
  });
});

test("a short answer that was refused is replaced by what is typed next, and kept by a key that edits", async () => {
  const at = terminal(me);
  at.type(`afterword setup${keys.enter}`);
  for (const question of ["Which name", "address?"]) {
    await at.see(question);
    at.type(keys.enter);
  }
  await at.see("country?");
  at.type(`Durban${keys.enter}`);
  await at.see("found “Durban”");
  at.type("Germny");
  await at.see("Germny");
  at.type(keys.enter);
  expect(await at.see("Did you mean Germany?")).not.toContain("Durban");
  at.type("\u007f\u007f");
  await at.see("Germ");
  at.type(`any${keys.enter}`);
  await at.see("time zone?");
  at.type(keys.stop);
});

test("Ctrl+D ends as Ctrl+C does", async () => {
  const at = terminal(me);
  at.type(`afterword add${keys.enter}`);
  await at.see("With which company?");
  at.type(keys.end);
  expect(await at.see("$ ")).toContain("Your answers are kept");
});

describe("a pasted text", () => {
  test("is one answer where sentences are asked for", async () => {
    const at = terminal({ ...me, "acme.md": acme });
    at.type(`afterword fit acme${keys.enter}`);
    await at.see("Why do you fit");
    at.type(pasted("I led the same move at Zeta,\nwith forty teams,\n\nin one year.\n"));
    await at.see("in one year.");
    at.type(keys.enter);
    await at.see("$ ");
    expect(at.read("acme.md")).toContain("I led the same move at Zeta, with forty teams, in one year.");
  });

  test("is one person for each line where people are asked for", async () => {
    const at = terminal(me);
    at.type(`afterword add Acme Engineer --start "2026-11-20 10:00" --end 11:00${keys.enter}`);
    await at.see("Whom did you meet?");
    at.type(pasted("Thandi Nkosi <t@acme.example>: billing\nPer Olsson\nHana Sato"));
    await at.see("Hana Sato");
    at.type(keys.enter);
    await at.see("Who else?");
    at.type(keys.enter);
    await at.see("you would hear?");
    at.type(keys.stop);
    expect(await at.see("$ ")).not.toContain("Not used");
    expect(at.kept()).toContain('["Thandi Nkosi <t@acme.example>: billing","Per Olsson","Hana Sato"]');
  });

  test("goes on in the next questions where each takes one line, and what nothing took is told", async () => {
    const at = terminal(me);
    at.type(`afterword add${keys.enter}`);
    await at.see("With which company?");
    at.type(pasted("Acme\nEngineer\nwhenever it was\nPer Olsson"));
    const shown = await at.see("whenever it was");
    expect(shown).toContain("For which role?");
    await at.see("Expected a day and a time");
    at.type(keys.stop);
    expect(await at.see("$ ")).toMatch(/Not used of what you pasted:\s+Per Olsson/);
  });

  test("answers no question about yes or no", async () => {
    const at = terminal({ ...me, "acme.md": acme });
    at.type(`afterword forget acme${keys.enter}`);
    await at.see("● No");
    at.type(pasted("yes\nyes"));
    at.type(keys.enter);
    expect(await at.see("$ ")).toMatch(/Not used of what you pasted:\s+yes\s+yes/);
    expect(at.read("acme.md")).toBe(acme);
  });
});

test("what takes seconds is told while it lasts, in a line that goes again", async () => {
  const at = terminal({ ...me, "acme.md": acme });
  at.type(`afterword draft acme thank-you --print${keys.enter}`);
  await at.see("Checking the note …");
  await at.see("Dear Thandi,");
  expect(at.sent()).toContain("Checking the note …\r\u001b[2K");
});

test("a refused answer stands in the line, to be put right", async () => {
  const at = terminal(me);
  at.type(
    `afterword add Acme Engineer --start "2026-11-20 10:00" --with "Ann Bee: billing, Oracle: costs"${keys.enter}`,
  );
  await at.see("Is Oracle a person you met, too, and no topic?");
  at.type(keys.enter);
  await at.see("Ann Bee: billing, Oracle: costs█");
  at.type(`\u007f\u007f\u007f\u007f\u007f\u007f\u007f${keys.enter}`);
  await at.see("Who else?");
  at.type(keys.enter);
  // What is recorded is said before the questions for the note.
  expect(await at.see("How do you greet Ann?")).toContain("Recorded: the interview with Acme");
});

test("what an editor broke is named, and the undo that is offered takes it back", async () => {
  const at = terminal({ "acme.md": acme });
  at.type(`EDITOR="sed -i s/start:.*10:00/start:whenever/" afterword edit acme${keys.enter}`);
  expect(await at.see("afterword undo acme")).toContain("To correct it: afterword edit acme");
  at.type(`afterword undo acme${keys.enter}`);
  await at.see("Taken back");
  expect(at.read("acme.md")).toBe(acme);
});

test("the step back is announced once, and the answer that stood there is kept by Enter", async () => {
  const at = terminal(me);
  at.type(`afterword add${keys.enter}`);
  expect(await at.see("With which company?")).toContain("A < goes one question back.");
  at.type(`Acme${keys.enter}`);
  await at.see("For which role?");
  at.type(`<${keys.enter}`);
  await at.see("With which company? (Enter for Acme)");
  at.type(keys.enter);
  expect(await at.see("For which role?")).not.toContain("goes one question back");
});
