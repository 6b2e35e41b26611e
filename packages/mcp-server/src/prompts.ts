import type { McpServer } from "@modelcontextprotocol/server";
import * as z from "zod";

/** Registers the prompts that a person can pick. */
export function registerPrompts(server: McpServer): void {
  const say = (text: string) => ({ messages: [{ role: "user" as const, content: { type: "text" as const, text } }] });

  server.registerPrompt(
    "morning_review",
    { title: "Morning Review", description: "What there is to do today after your interviews." },
    () =>
      say(
        "What is due today after my job interviews? Call list_due, tell me the most urgent things first in a few lines, say why for anything held back, and offer to draft what is due. Nothing is sent for me.",
      ),
  );
  server.registerPrompt(
    "debrief",
    {
      title: "Debrief",
      description: "Keep what was said in an interview while it is fresh.",
      argsSchema: z.object({ company: z.string().max(200).describe("With which company?") }),
    },
    ({ company }) =>
      say(
        `Debrief me on my interview with ${company}. Ask, one question at a time: for each person, one thing they said or showed and what it made me think, joined to something I have done; a question I did not get to; something to clear up; when I would hear, in their words. Keep my own sentences with add_debrief and invent nothing. Then draft the notes.`,
      ),
  );
  server.registerPrompt(
    "thank_everyone",
    {
      title: "Thank Everyone",
      description: "One note for each person of an interview.",
      argsSchema: z.object({ company: z.string().max(200).describe("With which company?") }),
    },
    ({ company }) =>
      say(
        `Draft the thank-you notes for everyone at ${company} with draft_message. Show each note word for word, ask me for what is still missing, check every text with check_message, and tell me to send them myself. Record a note as sent only when I say that I sent it.`,
      ),
  );
}
