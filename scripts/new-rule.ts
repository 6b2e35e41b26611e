// pnpm new:rule ID: writes a rule and its test, then regenerates the registry and the page. `thank-you` is a base rule (its kind
// must be in the model), `thank-you.weekend` an exception to one, `stops/cap` a stop.
import { existsSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { adviceKinds } from "../packages/core/src/model/kinds.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const folder = join(root, "packages/core/src/rules");

const base = (id: string): string => `import { onClock, workingEvening } from '../plan/clock.ts'
import { baseRule } from './rule.ts'

export const rule = baseRule({
  id: '${id}',
  kind: '${id}',
  summary: 'What it advises, in one line.',
  strength: 'should',
  claims: ['H1'],
  subjects: ({ rounds }) => rounds.map(round => ({ key: [round.id], round, people: [] })),
  absent: () => 'Why there is no such card, in a sentence.',
  title: ({ round }) => \`What to do after round \${round!.number}\`,
  window: ({ subject, clock }) => {
    const opens = onClock(subject.round!.end, clock)
    return { value: { opens, ideal: opens, due: workingEvening(opens.toPlainDate().add({ days: 1 }), clock) }, reason: 'Why then, in a sentence.' }
  },
})
`;

const exception = (id: string): string => `import { exceptionRule } from './rule.ts'

export const rule = exceptionRule<'window'>({
  id: '${id}',
  kind: '${id.slice(0, id.indexOf("."))}',
  decides: 'window',
  // Exceptions that give way to this one; the catalogue's test names any two without an order.
  over: [],
  summary: 'What it changes, and when, in one line.',
  claims: ['H1'],
  applies: () => false,
  decide: (_, otherwise) => ({ ...otherwise(), reason: 'Why then, in a sentence.' }),
})
`;

const stop = (id: string): string => `import { stop } from '../rule.ts'

export const rule = stop({
  id: '${id}',
  summary: 'What it holds back, and why, in one line.',
  claims: ['H1'],
  holds: ['status-check'],
  reason: () => undefined,
})
`;

const test = (id: string, up: string): string => `import { expect, it } from 'vitest'
import { acme, thandi } from '${up}../../test/acme.ts'

it('${id}: say in plain words what happens', () => {
  expect(acme({ interviews: [\`Wed 2026-11-18 10:00-11:00 \${thandi}\`] }).plan().plan.advice).toEqual('what happens')
})
`;

function problemWith(id: string): string | undefined {
  if (
    !/^(?:stops\/)?[a-z]+(?:-[a-z]+)*(?:\.[a-z]+(?:-[a-z]+)*)?$/.test(id) ||
    (id.startsWith("stops/") && id.includes("."))
  ) {
    return "Expected an id such as thank-you.weekend or stops/cap.";
  }
  if (existsSync(join(folder, `${id}.ts`))) return `There is a rule ${id} already.`;
  if (!id.startsWith("stops/") && !(adviceKinds as readonly string[]).includes(id.split(".")[0]!)) {
    return `There is no kind of advice "${id.split(".")[0]}": add it to packages/core/src/model/kinds.ts first.`;
  }
  return undefined;
}

const id = process.argv[2] ?? "";
const problem = problemWith(id);
if (problem) {
  console.error(problem);
  process.exitCode = 2;
} else {
  const isStop = id.startsWith("stops/");
  const name = isStop ? id.slice("stops/".length) : id;
  writeFileSync(join(folder, `${id}.ts`), isStop ? stop(name) : id.includes(".") ? exception(id) : base(id));
  writeFileSync(join(folder, `${id}.test.ts`), test(name, isStop ? "../" : ""));
  // Loaded only now: the page is computed by the rules that are there.
  const { generate } = await import("./generate/rules.ts");
  for (const [path, text] of Object.entries(await generate())) writeFileSync(join(root, path), text);
  console.log(`Written: packages/core/src/rules/${id}.ts and its test, which fails until it says what happens.`);
  console.log(
    "Give it a situation in packages/core/test/examples.ts, then run `pnpm generate` again for docs/rules.md.",
  );
}
