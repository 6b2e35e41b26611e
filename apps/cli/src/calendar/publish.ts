import { styleText } from "node:util";
import { Command } from "commander";
import { renderUnicodeCompact } from "uqr";
import { openSession, printJson, type BuildCommand } from "../session.ts";
import { clean } from "../terminal.ts";
import { publishCalendar, type Action } from "@afterword/service";
import { performAction } from "../actions/command.ts";
import { detailOf, detailOptions, type DetailOptions } from "./options.ts";

interface PublishOptions extends DetailOptions {
  address?: string;
  s3?: true;
  replace?: true;
}

export const build: BuildCommand = (io) => {
  const command = new Command("publish")
    .description("publish the calendar on your server: WebDAV, an object store with S3's API, or a presigned address")
    .argument(
      "[url]",
      "where to PUT it; if you leave it out, the address of last time. Give the user name and password in it, or in AFTERWORD_PUBLISH_USER and AFTERWORD_PUBLISH_PASSWORD",
    )
    .option("--address <url>", "where subscribers read it, if that is another address")
    .option(
      "--s3",
      "an object store with S3's API, such as https://BUCKET.s3.REGION.amazonaws.com/follow-ups.ics: the name and password are an access key's id and secret",
    )
    .option("--replace", "replace the file there, even if Afterword did not publish it")
    .action(async (url: string | undefined, options: PublishOptions, command: Command) => {
      const session = await openSession(io, command);
      const detail = detailOf(options, "discreet");
      const { data } = await performAction(
        session,
        toServer,
        {
          url,
          user: io.env["AFTERWORD_PUBLISH_USER"],
          password: io.env["AFTERWORD_PUBLISH_PASSWORD"],
          address: options.address,
          s3: options.s3 && "yes",
          detail,
        },
        { confirmed: options.replace === true },
      );
      const { address } = data as { address: string };
      if (session.options.json) return printJson(io, "published", { address, detail });
      io.out(
        `Published${detail === "discreet" ? ", without names," : " in full"} at\n\n  ${clean(address)}\n\n${qrCode(address, io.colour)}\n\n`,
      );
      io.out(
        `Anyone who has the address can read it. \`afterword calendar publish\` publishes later changes; \`afterword calendar subscribe\` says how to add it.\n`,
      );
    });
  for (const option of detailOptions) command.addOption(option);
  return command;
};

const toServer = { action: publishCalendar as unknown as Action, confirmedBy: "replace" };

/** Drawn for dark terminals, and on a dark ground wherever colours are shown, with the four light modules around it that ISO 18004 asks for. */
function qrCode(address: string, colour: boolean): string {
  const code = renderUnicodeCompact(address, { border: 4 });
  return colour
    ? code
        .split("\n")
        .map((line) => styleText(["whiteBright", "bgBlack"], line, { validateStream: false }))
        .join("\n")
    : code;
}
