import { link as linkOfModel } from "@afterword/core/schema";
import type { Component } from "./content.ts";
import { readText } from "./property.ts";

// Where one meets. Whatever else a description links to (the job, a map, how to dial in) is not the meeting.
const callHosts = [
  /^meet\.google\.com\/[a-z]/i,
  /^[\w.-]*zoom(?:gov)?\.(?:us|com|com\.cn)\/(?:j|my|w|s|wc|webinar|meeting)\//i,
  /^teams\.(?:microsoft\.com|live\.com|cloud\.microsoft)\/(?:l\/meetup-join|meet)\//i,
  /^(?:gov|dod)\.teams\.microsoft\.us\/l\/meetup-join\//i,
  /^(?!help\.|support\.|www\.)[\w-]+(?:\.my)?\.webex\.com\/(?:[\w-]+\/(?:j\.php|[\w-]*meeting)|meet\/|join\/|m\/|webappng\/|wbxmjs\/)/i,
  /^(?:[\w-]+\.)?whereby\.com\//i,
  /^(?:www\.|meet\.|global\.)?goto(?:meeting|meet)?\.(?:com|me)\//i,
  /^(?:www\.|app\.)?gotomeet(?:ing)?\.(?:com|me)\//i,
  /^(?:[\w-]+\.)?bluejeans\.com\//i,
  /^(?:app\.)?chime\.aws\//i,
  /^meet\.jit\.si\//i,
  /^8x8\.vc\//i,
  /^join\.skype\.com\//i,
  /^(?:meet|join)\.[\w.-]*lync\.com\//i,
  /^v\.ringcentral\.com\//i,
  /^(?:app\.)?gather\.town\//i,
  /^(?:[\w-]+\.)?around\.co\//i,
  /^riverside\.(?:fm|com)\//i,
  /^meet\.around\.co\//i,
  /^(?:[\w-]+\.)?pexip(?:\.me)?\b/i,
  /^calendly\.com\/events\/[\w-]+\/\w+/i,
  /^app\.cal\.com\/video\//i,
  /^cal\.com\/video\//i,
  /^meet\.starleaf\.com\//i,
  /^(?:[\w-]+\.)?vidcruiter\.com\//i,
  /^(?:[\w-]+\.)?spark?hire\.com\//i,
  /^meet\.proton\.me\//i,
  /^(?:[\w-]+\.)?daily\.co\//i,
  /^vooov?meeting\.com\//i,
  /^meeting\.tencent\.com\//i,
  /^vc\.feishu\.cn\//i,
  /^[\w.-]*larksuite\.com\//i,
  /^meeting\.zoho\.\w+\//i,
];

// Where one writes code, or is recorded: the meeting only where there is no call.
const otherHosts = [
  /^(?!support)(?:[\w-]+\.)?hirevue\.com\//i,
  /^(?:app\.)?coderpad\.io\//i,
  /^app\.codesignal\.com\//i,
  /^(?:www\.)?hackerrank\.com\/(?:interview|paper|x\/pair)/i,
  /^codility\.com\//i,
  /^(?:app\.)?karat\.(?:io|com)\//i,
];
const noMeeting =
  /^https?:\/\/(?:(?:www\.|maps\.)?google\.[\w.]+\/maps|maps\.(?:google|apple)\.|goo\.gl\/maps|maps\.app\.goo\.gl|(?:www\.)?openstreetmap\.org|what3words\.com)/i;

const fields = [
  "X-GOOGLE-CONFERENCE",
  "X-MICROSOFT-SKYPETEAMSMEETINGURL",
  "X-MICROSOFT-ONLINEMEETINGCONFLINK",
  "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK",
  "X-ZOOM-MEETING-URL",
  "CONFERENCE",
  "LOCATION",
  "URL",
  "DESCRIPTION",
  "X-ALT-DESC",
];
const ownFields = new Set(fields.slice(0, 6));

/** The address of the meeting, ready for the model, and the place: what is left of the location. */
export function meetingOf(event: Component): { link?: string | undefined; place?: string | undefined } {
  const texts = fields.flatMap((field) =>
    event.properties
      .filter(({ name }) => name === field)
      .map(({ value }) => ({ field, text: readText(value.slice(0, 100_000)) })),
  );
  const links = texts.flatMap(({ field, text }) => linksIn(text).map((link) => ({ field, link })));
  const isAt = (hosts: readonly RegExp[]) => (each: { field: string; link: string }) =>
    hosts.some((host) => host.test(each.link.replace(/^https?:\/\//i, "")));
  const meeting =
    links.find((each) => ownFields.has(each.field) || isAt(callHosts)(each)) ??
    links.find(isAt(otherHosts)) ??
    texts.flatMap(({ text }) => joinLinks(text)).find((link) => !noMeeting.test(link)) ??
    links.find(({ field, link }) => field === "LOCATION" && !noMeeting.test(link));
  const link = typeof meeting === "string" ? meeting : meeting?.link;
  return { link, place: placeIn(texts.find(({ field }) => field === "LOCATION")?.text) };
}

/** What a line says one joins by, whoever's service it is: "Join here: https://…". */
const joinLinks = (text: string): string[] =>
  text
    .slice(0, 20_000)
    .split("\n")
    .filter(
      (line) =>
        line.length < 600 &&
        /\b(?:join(?:ing)?|video (?:call|interview|room)|meeting (?:link|room)|einwahl|beitreten|rejoindre|unirse|partecipa|deelnemen)\b/i.test(
          line,
        ),
    )
    .filter((line) => !/\b(?:talent|newsletter|community|team|us|careers?)\b[^:]{0,20}:?\s*https?:/i.test(line))
    .flatMap(linksIn);

function linksIn(text: string): string[] {
  const found = text.match(/https?:\/\/[^\s<>"'`\\^{|}]+/gi) ?? [];
  return found
    .slice(0, 200)
    .map((link) => unwrapped(trimmed(link.replaceAll("&amp;", "&"))))
    .filter((link) => link !== undefined);
}

/** Without the punctuation of the sentence around it. From the end: a pattern would begin anew at every sign. */
function trimmed(link: string): string {
  const around = /[([]/.test(link) ? ".,;:!?*" : ".,;:!?*)]";
  let end = link.length;
  while (around.includes(link[end - 1] ?? " ")) end--;
  return link.slice(0, end);
}

/** The address inside one that a mail system put around it to check it first. */
function unwrapped(link: string): string | undefined {
  const address = innerAddress(link) ?? link;
  return linkOfModel.safeParse(address).data;
}

function innerAddress(link: string): string | undefined {
  const [, defended] = /^https?:\/\/urldefense\.(?:com|us)\/v3\/__(https?:\/.+?)__;/i.exec(link) ?? [];
  if (defended !== undefined) return defended.replace(/^(https?:\/)(?!\/)/, "$1/");
  const [, host, inner] =
    /^https?:\/\/([\w-]+\.safelinks\.protection\.(?:outlook\.com|office365\.us)|www\.google\.com\/url|urldefense\.(?:proofpoint\.)?com\/v2\/url|linkprotect\.cudasvc\.com\/url)\/?\?(?:[^#]*?&)?(?:url|q|u|a)=([^&]+)/i.exec(
      link,
    ) ?? [];
  if (host === undefined || inner === undefined) return undefined;
  // Proofpoint writes `_` for a slash and `-` for a percent sign.
  const coded = host.includes("urldefense") ? inner.replaceAll("-", "%").replaceAll("_", "/") : inner;
  try {
    return decodeURIComponent(coded);
  } catch {
    return "";
  }
}

const noPlace =
  /^(?:microsoft teams(?: meeting)?|teams|teams meeting|google meet|zoom(?: meeting| call)?|skype(?: meeting| for business)?|webex|online|remote|virtual|video(?: call)?|phone|call|tbc|tbd|n\/a|réunion microsoft teams|microsoft teams-besprechung|reunión de microsoft teams)$/i;

function placeIn(location: string | undefined): string | undefined {
  const parts = (location ?? "")
    .replace(/https?:\/\/[^\s<>"]+/gi, "")
    .slice(0, 1000)
    .split(/\n|;/)
    .map((part) => part.replace(/\s+/g, " ").replace(/^[\s,|()-]+|[\s,|(-]+$/g, ""))
    .filter((part) => part !== "" && !noPlace.test(part));
  return parts.length === 0 ? undefined : parts.join(", ").slice(0, 500);
}
