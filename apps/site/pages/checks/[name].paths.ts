import { pagesOf } from "../../src/sections.ts";

export default {
  paths: () => pagesOf("checks").map(({ name, text }) => ({ params: { name }, content: text })),
};
