import { Command } from "commander";
import { addContact, addPerson, addTopic, Contact } from "@afterword/core";
import { findApplication, open, UsageError, type BuildCommand } from "../host.ts";
import { personOf } from "../read-interview.ts";
import { record, roundOf } from "../record.ts";

export const build: BuildCommand = (io) => {
  const person = new Command("person").description("add somebody you met or deal with, or what you talked about");
  person
    .command("add")
    .description("somebody you met, with what you talked about")
    .argument("<application>", "an id or part of a company's name")
    .argument("<person>", 'such as "Thandi Nkosi <t@acme.example>: moving billing to Postgres"')
    .option("--round <round>", "in which round; the last where you leave it out")
    .option("--recruiter", "the recruiter instead, met or not")
    .action(async (name: string, who: string, options: { round?: string; recruiter?: boolean }, command: Command) => {
      const session = await open(io, command);
      const stored = findApplication(session, name);
      const { topics, ...known } = personOf(who);
      if (options.recruiter) {
        const contact = Contact.parse({ ...known, part: "recruiter" });
        return record(session, stored, `Added: ${known.name}, recruiter.`, (application) =>
          addContact(application, contact),
        );
      }
      const round = roundOf(stored, options.round);
      await record(session, stored, `Added: ${known.name}, round ${round}.`, (application) =>
        addPerson(application, round, { ...known, topics }),
      );
    });
  person
    .command("topic")
    .description("something you talked about, with one person or with everyone")
    .argument("<application>", "an id or part of a company's name")
    .argument("<topic>", 'such as "moving billing to Postgres"')
    .option("--with <person>", "with whom; everyone where you leave it out")
    .option("--round <round>", "in which round; the last where you leave it out")
    .option("--quote <text>", "what they said, word for word")
    .option("--tie <text>", "what in your own experience it connects to")
    .action(
      async (
        name: string,
        about: string,
        options: { with?: string; round?: string; quote?: string; tie?: string },
        command: Command,
      ) => {
        const session = await open(io, command);
        const stored = findApplication(session, name);
        const topic = {
          about,
          ...(options.quote && { quote: options.quote }),
          ...(options.tie && { tie: options.tie }),
        };
        const round = roundOf(stored, options.round);
        try {
          await record(session, stored, `Added: ${about}.`, (application) =>
            addTopic(application, round, topic, options.with),
          );
        } catch (error) {
          if (error instanceof RangeError) throw new UsageError(error.message);
          throw error;
        }
      },
    );
  return person;
};
