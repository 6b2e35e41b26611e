import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { acme, thandi, type Situation } from "../../test/acme.ts";
import { overviewSvg } from "./overview.ts";
import { timelineSvg, type SvgOptions } from "./svg.ts";

const zone = "Africa/Johannesburg";
const interviews = [`Wed 2026-11-18 10:00-11:00 ${thandi}`];

function draw(situation: Situation, more: Partial<SvgOptions> = {}, moment = "2026-11-18 12:00"): string {
  const now = Temporal.PlainDateTime.from(moment).toZonedDateTime(zone).toInstant();
  return timelineSvg(acme({ interviews, ...situation }).plan("balanced", moment).plan, { now, zone, ...more });
}

const name = /[A-Za-z][\w-]*/.source;
const text = /(?:[^<&]|&(?:amp|lt|gt|quot|#39);)/.source;
const piece = new RegExp(`<(${name})((?: ${name}="(?:(?!")${text})*")*)(/?)>|</(${name})>|(${text}+)`, "uy");

/** Reads XML more strictly than XML itself asks: the elements in order. Throws where a character fits nowhere. */
function elementsOf(xml: string): { element: string; attributes: string[] }[] {
  const found: ReturnType<typeof elementsOf> = [];
  const open: string[] = [];
  for (piece.lastIndex = 0; piece.lastIndex < xml.length;) {
    const at = piece.lastIndex;
    const match = piece.exec(xml);
    if (!match) throw new Error(`not well-formed at ${at}: ${xml.slice(at, at + 60)}`);
    const [, begins, attributes = "", isEmpty, ends] = match;
    if (ends !== undefined && open.pop() !== ends) throw new Error(`</${ends}> closes nothing at ${at}`);
    if (begins === undefined) continue;
    if (!isEmpty) open.push(begins);
    const names = [...attributes.matchAll(new RegExp(` (${name})="[^"]*"`, "g"))].map(([, attribute]) => attribute!);
    if (new Set(names).size < names.length) throw new Error(`an attribute stands twice at ${at}`);
    found.push({ element: begins, attributes: names });
  }
  if (open.length > 0) throw new Error(`never closed: ${open.join(", ")}`);
  return found;
}

const harmless = new Set(["svg", "title", "desc", "text", "line", "g", "rect", "path"]);

it("draws one plan", async () => {
  const svg = draw({ promise: "2026-12-04", log: [`2026-11-18 11:30 sent thank-you to ${thandi}`] });
  elementsOf(svg);
  await expect(svg).toMatchFileSnapshot("timeline.golden.svg");
});

describe("for those who cannot see it", () => {
  it("it says what it is and what comes when", () => {
    const svg = draw({});
    const [, title, text] = / role="img" aria-labelledby="([\w-]+) ([\w-]+)"/.exec(svg)!;
    expect(svg).toContain(`<title id="${title}">Acme: what comes when</title>`);
    expect(svg.split(`<desc id="${text}">`)[1]).toContain(
      "Thank Thandi Nkosi: open, best today 13:00, due tomorrow 11:00.",
    );
  });
  it("it shares no id with the picture of another application, and keeps its own", () => {
    const ids = (svg: string) => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(
      new Set([...ids(draw({})), ...ids(draw({ id: "b2c3" })), ...ids(draw({ id: undefined, company: '" onload="' }))])
        .size,
    ).toBe(6);
    expect(ids(draw({}))).toEqual(ids(draw({}, {}, "2026-11-19 12:00")));
  });
  it("what is done, held back or waited for is said as that", () => {
    const held = draw({ log: [`2026-11-18 11:30 sent thank-you to ${thandi}`], instruction: "do-not-contact" });
    expect(held).toContain("Thank Thandi Nkosi: done.");
    expect(held).toContain("Ask Acme for an update: held back.");
    expect(held).toMatch(/Wait for Acme: until /);
  });
});
it("says so where nothing is planned", () => {
  const svg = draw({ interviews: [] });
  expect(elementsOf(svg).map(({ element }) => element)).toEqual(["svg", "title", "desc", "text"]);
  expect(svg).toContain("Nothing is planned.");
});
it("takes the colours of its surroundings", () => {
  const svg = draw({}, { ink: "var(--ink)", accent: "var(--accent)" });
  expect(svg).toContain('fill="var(--ink)"');
  expect(svg).toContain('stroke="var(--accent)"');
});

describe("a hostile name stays text", () => {
  it.each([
    ["tags", "</title><script>alert(1)</script>"],
    ["quotes", '" onload="alert(1)" x=\''],
    ["entities", "&lt;b&gt; &amp; &#x41; &nope;"],
    ["CDATA and comments", "]]> <!-- <![CDATA[ -->"],
    ["controls", "a\u0000b\u001bc\u009bd\ufffe"],
    ["half a character", "a\ud800b"],
    ["bidi marks", "a\u202eb\u2066c\u061cd"],
  ])("%s", (_, hostile) => {
    const svg = draw(
      {
        company: hostile,
        interviews: [{ when: "Wed 2026-11-18 10:00-11:00", people: [{ name: hostile, email: "x@acme.example" }] }],
      },
      { ink: hostile, accent: hostile },
    );
    const elements = elementsOf(svg);
    expect(elements.filter(({ element }) => !harmless.has(element))).toEqual([]);
    expect(elements.flatMap(({ attributes }) => attributes).filter((attribute) => attribute.startsWith("on"))).toEqual(
      [],
    );
    // oxlint-disable-next-line no-control-regex -- controls are exactly what must not be there
    expect(svg).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/u,
    );
  });
});

describe("every plan in one picture", () => {
  const at = (moment: string) => Temporal.PlainDateTime.from(moment).toZonedDateTime(zone).toInstant();
  const planOf = (situation: Situation, moment: string) =>
    acme({ interviews, ...situation }).plan("balanced", moment).plan;

  it("has a row for each application, and says in words what it shows", () => {
    const plans = [
      planOf({}, "2026-11-18 12:00"),
      { ...planOf({ promise: "2026-12-04" }, "2026-11-18 12:00"), company: "Zeta <b>" },
    ];
    const svg = overviewSvg(plans, { now: at("2026-11-18 12:00"), zone });
    expect(elementsOf(svg).every(({ element }) => harmless.has(element))).toBe(true);
    expect(svg).toContain("Zeta &lt;b&gt;: ");
    expect(svg.match(/text-anchor="end"/g)).toHaveLength(2);
    expect(svg).toMatch(/<desc[^>]*>[^<]*Thank/);
  });

  it("of nothing says so", () => {
    expect(overviewSvg([], { now: at("2026-11-18 12:00"), zone })).toContain("Nothing is planned.");
  });
});
