import { defineConfig } from "vitepress";
import { pagesOf } from "../src/sections.ts";

/** The pages of `docs`, in the order in which a newcomer needs them. */
const guide = [
  { text: "Getting started", link: "/getting-started" },
  { text: "Calendar", link: "/calendar" },
  { text: "Mail", link: "/mail" },
  { text: "Reminders", link: "/reminders" },
  { text: "Assistants", link: "/assistants" },
  { text: "How files are kept safe", link: "/keeping-files-safe" },
  { text: "Troubleshooting", link: "/troubleshooting" },
];

const situations = [
  { text: "A panel of several people", link: "/tasks/panel" },
  { text: "“You will hear next week”", link: "/tasks/next-week" },
  { text: "An offer with a deadline", link: "/tasks/offer-with-a-deadline" },
  { text: "No answer for ten days", link: "/tasks/no-answer" },
  { text: "Only the recruiter's address", link: "/tasks/recruiter-only" },
];

const reference = [
  { text: "Commands", link: "/commands" },
  { text: "What --json prints", link: "/json" },
  { text: "File format", link: "/file-format" },
  { text: "Rules", link: "/rules" },
  { text: "Templates", link: "/templates" },
  { text: "Checks", link: "/checks" },
  { text: "Glossary", link: "/glossary" },
  { text: "Write a profile", link: "/write-a-profile" },
  { text: "Write a template", link: "/write-a-template" },
  { text: "Write a rule", link: "/write-a-rule" },
  { text: "Architecture", link: "/architecture" },
  { text: "Benchmarks", link: "/benchmarks" },
  { text: "Calendars for many people", link: "/calendar-at-scale" },
];

const list = (of: "rules" | "templates" | "checks") =>
  pagesOf(of).map(({ name }) => ({ text: name, link: `/${of}/${name}` }));

// The pages are those of `docs` and of `pages`, which `build.ts` puts into one folder.
export default defineConfig({
  title: "Afterword",
  description: "After a job interview: what to send, to whom, when, and why.",
  srcDir: "content",
  outDir: "dist",
  cacheDir: ".vitepress/cache",
  cleanUrls: true,
  lang: "en",
  // Links from a page of `docs` into the sources lead to files that are no pages.
  ignoreDeadLinks: [/^(?:\.\/)?\.\.\/|\/(?:packages|apps|examples|scripts)\//],
  // The docs are Markdown and no Vue templates: braces in them are text.
  markdown: {
    config: (md) => {
      for (const rule of ["text", "code_inline"] as const) {
        const render = md.renderer.rules[rule]!;
        md.renderer.rules[rule] = (...args) => render(...args).replaceAll("{{", "&#123;&#123;");
      }
    },
  },
  themeConfig: {
    search: { provider: "local" },
    nav: [
      { text: "Guide", link: "/getting-started" },
      { text: "Situations", link: "/tasks/panel" },
      { text: "Reference", link: "/file-format" },
    ],
    sidebar: {
      "/rules/": [{ text: "Rules", items: list("rules") }],
      "/templates/": [{ text: "Templates", items: list("templates") }],
      "/checks/": [{ text: "Checks", items: list("checks") }],
      "/": [
        { text: "Guide", items: guide },
        { text: "Situations", items: situations },
        { text: "Reference", items: reference },
      ],
    },
    outline: { level: [2, 3] },
    footer: { message: "MIT. Nothing you type leaves your browser." },
  },
});
