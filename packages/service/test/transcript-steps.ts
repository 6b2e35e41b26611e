// Prints the steps that transcripts take in which everything is said once, for so many lines and for twice as many.
import { printSteps } from "../../core/test/count-steps.ts";

const { Application, Settings } = await import("@afterword/core");
const { proposeDebrief } = await import("../src/transcript/proposals.ts");

const snapshot = { settings: Settings.parse({ name: "Robin Adams" }) } as Parameters<typeof proposeDebrief>[1];
const stored = {
  application: Application.parse({ company: "Acme", role: "Engineer", contacts: ["Thandi Nkosi"] }),
} as Parameters<typeof proposeDebrief>[2];

const lines: Record<string, (number: string) => string> = {
  "questions in notes": (number) => `Q: a${number}?`,
  "topics in notes": (number) => `- Talked about a${number}`,
  "people who speak": (number) => `Bo Kim${number.replaceAll(/./g, (digit) => "abcdefghij"[Number(digit)]!)}: Hello.`,
  "what matters to them": (number) => `Thandi Nkosi: The hardest part is a${number}.`,
  "questions nobody could answer": (number) => `Me: Why a${number}?\nThandi Nkosi: I do not know.`,
  promises: (number) => `Thandi Nkosi: We will let you know by ${(Number(number) % 28) + 1} May.`,
};

await printSteps(
  Object.fromEntries(
    Object.entries(lines).map(([name, line]) => [
      name,
      (length: number) => {
        const text = Array.from({ length }, (_, index) => line(String(index).padStart(5, "0"))).join("\n");
        proposeDebrief(text, snapshot, stored);
      },
    ]),
  ),
  [1000, 2000],
);
