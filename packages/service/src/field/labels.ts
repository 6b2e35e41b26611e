import type { Channel, Instruction } from "@afterword/core";

/** A medium, in words. */
export const channelLabels: Readonly<Record<Channel, string>> = {
  email: "email",
  call: "phone",
  linkedin: "LinkedIn",
  letter: "letter",
  text: "text message",
  portal: "their portal",
  "in-person": "in person",
};

/** How something is sent by a medium, in words. */
export const channelsInWords: Readonly<Record<Channel, string>> = {
  email: "by email",
  call: "by phone",
  linkedin: "on LinkedIn",
  letter: "by post",
  text: "by text message",
  portal: "on their site",
  "in-person": "in person",
};

/** What they said about contact, in words. */
export const instructionLabels: Readonly<Record<Instruction["is"], string>> = {
  none: "nothing, or that you may write",
  "will-contact": "“we will contact you”",
  "do-not-contact": "“please do not contact us”",
  "no-canvassing": "“no canvassing”: thanks are fine, asking for the job is not",
};

/** How much a calendar says, in words. */
export const detailLabels = {
  full: "with names, reasons and links",
  discreet: "without names or details",
} as const;

/** What else people call a medium. */
export const otherChannels: Readonly<Record<string, Channel>> = {
  mail: "email",
  "e-mail": "email",
  phone: "call",
  telephone: "call",
  post: "letter",
  card: "letter",
  postcard: "letter",
  sms: "text",
  "text message": "text",
  whatsapp: "text",
  signal: "text",
  telegram: "text",
  wechat: "text",
  line: "text",
  viber: "text",
};
