import { pagesOf } from "../../src/sections.ts";

export default {
  paths: () => pagesOf("rules").map(({ name, text }) => ({ params: { name }, content: text })),
};
