import { expect, test } from "vitest";
import { Temporal } from "temporal-polyfill";
import { applications, settings } from "../corpus/record.ts";
import { readMail } from "../src/index.ts";

const now = Temporal.ZonedDateTime.from("2026-12-07T12:00[Europe/London]");
const read = async (headers: string) => {
  const source = `${headers}Message-ID: <m1@x.example>\nFrom: Thandi Nkosi <thandi@acme.example>\nTo: Robin Adams <robin@home.example>\nSubject: Re: Monday\nDate: Mon, 30 Nov 2026 10:00:00 +0200\n\nWe are pleased to offer you the position.\n`;
  const [proposal] = (await readMail(source, { applications, settings, now })).messages[0]!.proposals;
  return `${proposal!.kind} ${proposal!.sure}${proposal!.why ? `: ${proposal!.why}` : ""}`;
};
const forged =
  "offer unsure: the sender is not certain: your mail server could not confirm that it comes from acme.example";

test.each([
  ["nothing is said of it", "", "offer sure"],
  [
    "it passes",
    "Authentication-Results: mx.home.example; spf=pass smtp.mailfrom=acme.example; dkim=pass header.d=acme.example; dmarc=pass header.from=acme.example\n",
    "offer sure",
  ],
  [
    "the policy of its domain fails",
    "Authentication-Results: mx.home.example; dmarc=fail (p=reject) header.from=acme.example\n",
    forged,
  ],
  [
    "the policy fails over several lines, behind a comment",
    "Authentication-Results: mx.home.example;\n spf=pass (a; b) smtp.mailfrom=bulk.example;\n dkim=pass header.d=bulk.example;\n DMARC=Fail header.from=acme.example\n",
    forged,
  ],
  [
    "both proofs of its domain fail",
    "Authentication-Results: mx.home.example; spf=softfail smtp.mailfrom=thandi@acme.example; dkim=fail header.d=acme.example\n",
    forged,
  ],
  [
    "both fail, and another domain passes",
    "Authentication-Results: mx.home.example; spf=fail smtp.mailfrom=acme.example; dkim=fail header.i=@acme.example; dkim=pass header.d=bulk.example\n",
    forged,
  ],
  [
    "it was passed on, so that only one fails",
    "Authentication-Results: mx.home.example; spf=fail smtp.mailfrom=acme.example; dkim=pass header.d=mail.acme.example\n",
    "offer sure",
  ],
  [
    "the sender has added a better word of their own below",
    "Authentication-Results: mx.home.example; dmarc=fail header.from=acme.example\nAuthentication-Results: acme.example; dmarc=pass header.from=acme.example\n",
    forged,
  ],
])("where %s", async (_, headers, expected) => expect(await read(headers)).toBe(expected));
