import { expect, test } from "vitest";
import { toOption } from "./to-option.ts";

test.each([
  [{ name: "Zoë O'Hara-Nkosi" }, ` --to "Zoë O'Hara-Nkosi"`],
  [{ name: "田中" }, ' --to "田中"'],
  [{ name: "Bob `touch X` Ray", email: "bob@acme.example" }, " --to bob@acme.example"],
  [{ name: "Bob $(touch X)", email: "b`x`@acme.example" }, ""],
  [{ name: 'Cy "', email: "-cy@acme.example" }, ""],
  [{ name: "Cy \\" }, ""],
  [{ name: "%PATH% !x" }, ""],
  [{ name: "-rf" }, ""],
  [{ name: "”; touch X; ”" }, ""],
])("%j", (person, option) => expect(toOption(person)).toBe(option));
