import { waitingInWords, waitingProposals } from "@afterword/service";
import * as z from "zod";
import { answer, answered, asData, describeQuery, type Tools } from "./tool.ts";

/** Registers the tool that lists what a mailbox proposes. `keep_proposal` is made from its action. */
export function registerMailTools({ server, service }: Tools): void {
  server.registerTool(
    "list_mail_proposals",
    {
      ...describeQuery("list_mail_proposals"),
      inputSchema: z.strictObject({ limit: z.int().min(1).max(200).default(30) }),
      outputSchema: z.strictObject({
        total: z.int(),
        proposals: z.array(
          z.strictObject({
            id: z.string().describe("Pass it to keep_proposal."),
            about: z.string(),
            application: z.string().optional(),
            what: z.string(),
            words: z.string(),
            date: z.string().optional(),
            sure: z.boolean(),
            doubts: z.array(z.string()),
            from: z.string(),
            subject: z.string(),
            candidates: z.array(z.strictObject({ id: z.string(), name: z.string() })),
          }),
        ),
      }),
    },
    ({ limit }) =>
      answered(async () => {
        const found = await waitingProposals(service);
        const proposals = found.slice(0, limit).map(({ isSure, doubts, candidates, application, date, ...one }) => ({
          ...one,
          ...(application !== undefined && { application }),
          ...(date !== undefined && { date }),
          sure: isSure,
          doubts: [...doubts],
          candidates: [...candidates],
        }));
        const lines = proposals.map(({ about, what, words }) => `${about}: ${what}. “${words}”`);
        const text = [waitingInWords(found.length) ?? "No mail proposes a change", ...lines].join("\n");
        return answer(asData(text), { total: found.length, proposals });
      }),
  );
}
