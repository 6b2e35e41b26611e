import { assistant } from "./assistant.ts";
import { calendar } from "./calendar.ts";
import { drafts } from "./drafts.ts";
import { everywhere } from "./inputs.ts";
import { findings } from "./findings.ts";
import { links } from "./links.ts";
import { manifest } from "./manifest.ts";
import { people } from "./people.ts";
import { records } from "./records.ts";
import { sending } from "./sending.ts";

/** All of them, in the order they run: one host, one folder. Each brings back what it changed. */
export function suites(): void {
  manifest();
  drafts();
  findings();
  sending();
  records();
  people();
  assistant();
  calendar();
  everywhere();
  links();
}
