import { line } from "@afterword/core/schema";
import { defineAction } from "../action/action.ts";
import { publish } from "../calendar/publish.ts";
import { choice, detailLabels, flag, text } from "../field/index.ts";

export const publishCalendar = defineAction({
  name: "publish-calendar",
  title: "Publish Calendar",
  summary: "Publish the calendar on your server: WebDAV, an object store with S3's API, or a presigned address.",
  canUndo: false,
  fields: {
    url: text(line, {
      label: "Server",
      question: "To which address?",
      help: "where to put it; if you leave it out, the address of last time",
      placeholder: "https://dav.example.org/me/follow-ups.ics",
      optional: true,
    }),
    user: text(line, { label: "Name", question: "Which name do you sign in with?", optional: true }),
    password: {
      ...text(line, { label: "Password", question: "Its password?", optional: true }),
      show: () => "hidden",
    },
    s3: flag({
      label: "Object store",
      question: "Is it an object store with S3's API?",
      help: "an object store with S3's API, such as https://BUCKET.s3.REGION.amazonaws.com/follow-ups.ics: the name and password are an access key's id and secret",
    }),
    address: text(line, {
      label: "Address to subscribe to",
      question: "Where do subscribers read it?",
      help: "where subscribers read it, if that is another address",
      optional: true,
    }),
    detail: choice(detailLabels, {
      label: "Detail",
      question: "With names, or without?",
      initial: () => "discreet",
    }),
  },
  async run(fields, { environment, snapshot, confirmed }) {
    const address = await publish({ environment, snapshot }, { ...fields, replace: confirmed });
    return {
      said: `Published ${fields.detail === "full" ? "in full" : "without names"} at ${address}.`,
      notes: ["Anyone who has the address can read it."],
      data: { address, detail: fields.detail },
    };
  },
});
