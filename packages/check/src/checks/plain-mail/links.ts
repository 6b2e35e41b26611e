import { pair, plain, type Check } from "../../check.ts";

const urls = /\bhttps?:\/\/[^\s<>"'”’)\]}]{1,2000}/gi;
const shorteners =
  /^(?:bit\.ly|tinyurl\.com|t\.co|goo\.gl|ow\.ly|lnkd\.in|buff\.ly|rebrand\.ly|is\.gd|cutt\.ly|rb\.gy|shorturl\.at|t\.ly|tiny\.cc|bl\.ink|s\.id|trib\.al|dlvr\.it|soo\.gd|v\.gd|qr\.ae|adf\.ly|linktr\.ee\/r|mailtrack\.io|click\.|clicks\.|track\.|trk\.|links?\.[\w-]+\.(?:com|io)|[\w-]+\.list-manage\.com|[\w-]+\.hubspotlinks\.com|[\w-]+\.sendgrid\.net|mandrillapp\.com|bitly\.com|amzn\.to|youtu\.be\/\?|fb\.me|wp\.me)(?:\/|$)/i;
const tracking =
  /^(?:utm_[\w]+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|mc_[ce]id|igshid|igsh|_hsenc|_hsmi|__hs\w+|vero_(?:id|conv)|yclid|twclid|li_fat_id|ttclid|trk|trackingid|ref_src|mkt_tok|oly_\w+|s_cid|spm|si|share_id|rcm|lipi|midtoken|midsig)$/i;

export const insecureLink: Check = {
  code: "insecure-link",
  group: "plain mail",
  severity: "warning",
  claim: "H14",
  about: "A link that is not https.",
  subject: true,
  good: plain(
    "See https://sam.example.",
    "Run it at http://localhost:3000, http://127.0.0.1:3000 or http://[::1]:3000 yourself.",
  ),
  bad: [pair("See «http://»sam.example/work.", "See https://sam.example/work.")],
  *find({ note }) {
    for (const match of note.text.matchAll(/\bhttp:\/\/(?!localhost|127\.|\[::1\])/gi)) {
      yield {
        start: match.index,
        end: match.index + match[0].length,
        message: "A link without https can be read and changed on its way.",
        instead: ["https://"],
      };
    }
  },
};

export const tracker: Check = {
  code: "tracker",
  group: "plain mail",
  severity: "warning",
  claim: "H14",
  about: "A link that tracks its reader, or hides its target.",
  subject: true,
  good: plain("See https://sam.example/?page=2.", "See https://github.com/sam."),
  bad: [
    pair("See «https://sam.example/?utm_source=mail&page=2&fbclid=x1».", "See https://sam.example/?page=2."),
    pair("See «https://sam.example/work?utm_source=mail#top».", "See https://sam.example/work#top."),
    ...plain("See «https://bit.ly/3xyz»."),
  ],
  *find({ note }) {
    for (const match of note.text.matchAll(urls)) {
      const url = match[0].replace(/[.,;:!?*_]+$/, "");
      const [start, end] = [match.index, match.index + url.length];
      if (shorteners.test(url.replace(/^https?:\/\/(?:www\.)?/i, ""))) {
        yield { start, end, message: "This link hides where it leads. Give the whole address." };
        continue;
      }
      const query = url.indexOf("?");
      if (query < 0) continue;
      const hash = url.indexOf("#", query);
      const params = url.slice(query + 1, hash < 0 ? url.length : hash).split("&");
      const kept = params.filter((param) => !tracking.test(param.split("=")[0]!));
      if (kept.length === params.length) continue;
      const clean =
        url.slice(0, query) + (kept.length > 0 ? `?${kept.join("&")}` : "") + (hash < 0 ? "" : url.slice(hash));
      yield { start, end, message: "This link tracks its reader.", instead: [clean] };
    }
  },
};
