import { pagesOf } from "../../src/sections.ts";

export default {
  paths: () => pagesOf("templates").map(({ name, text }) => ({ params: { name }, content: text })),
};
