import { styleText } from "node:util";
import { Command } from "commander";
import { nextFeed } from "@afterword/ics";
import { lastPublished, rememberPublished, type Published } from "@afterword/serve";
import { renderUnicodeCompact } from "uqr";
import { DataError, openSession, printJson, UsageError, type BuildCommand, type Session } from "../session.ts";
import { clean } from "../terminal.ts";
import { feedMaker, localStateOf } from "@afterword/service";
import { detailOf, detailOptions, type DetailOptions } from "./options.ts";
import { put, readTarget, shown } from "./put.ts";

interface PublishOptions extends DetailOptions {
  address?: string;
  replace?: true;
}

export const build: BuildCommand = (io) => {
  const command = new Command("publish")
    .description("put the calendar on a server of yours: WebDAV, or a presigned address of an object store")
    .argument(
      "[url]",
      "where to PUT it; the address of last time where you leave it out. A name and password may stand in it, or in AFTERWORD_PUBLISH_USER and AFTERWORD_PUBLISH_PASSWORD",
    )
    .option("--address <url>", "where subscribers read it, if that is another address")
    .option("--replace", "replace what is there, even if it was not put there by you")
    .action(async (url: string | undefined, options: PublishOptions, command: Command) => {
      const session = await openSession(io, command);
      const last = await lastTime(session);
      const target = readTarget(url ?? last?.url ?? missing(), {
        user: io.env["AFTERWORD_PUBLISH_USER"],
        password: io.env["AFTERWORD_PUBLISH_PASSWORD"],
      });
      const told = readAddress(options.address);
      const detail = detailOf(options, "discreet");
      const feed = await nextFeed(localStateOf(session.service), detail, feedMaker(session.snapshot));
      const known = last?.url === target.kept ? last : undefined;
      const { etag } = await put(target, feed.chunks(), {
        known: known && { etag: known.etag },
        replace: options.replace === true,
      });
      const address = told ?? known?.address ?? shown(target);
      await rememberPublished(localStateOf(session.service), { url: target.kept, etag, address });
      if (session.options.json) return printJson(io, { address, detail });
      io.out(
        `Published${detail === "discreet" ? ", naming nobody," : " in full"} at\n\n  ${clean(address)}\n\n${qrCode(address, io.colour)}\n\n`,
      );
      io.out(
        `Whoever has the address can read it. \`afterword calendar publish\` puts up what has changed; \`afterword calendar subscribe\` says how to add it.\n`,
      );
    });
  for (const option of detailOptions) command.addOption(option);
  return command;
};

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

function missing(): never {
  throw new UsageError("where to? Give the address, such as https://dav.example.org/me/follow-ups.ics");
}

async function lastTime(session: Session): Promise<Published | undefined> {
  try {
    return await lastPublished(localStateOf(session.service));
  } catch {
    throw new DataError("the record of what was published last cannot be read; give the address again");
  }
}

function readAddress(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !["http:", "https:", "webcal:"].includes(url.protocol))
    throw new UsageError("--address: expected a web address that starts with https://");
  return url.href;
}
