import type { Step } from "../walk.ts";

/** A workspace that nobody trusts: the folder of applications is none of its business, nor it of theirs. */
export const restricted: readonly Step[] = [
  [
    "everything is there in restricted mode",
    async ({ person }) => {
      await person.page.locator(".statusbar-item", { hasText: "Restricted Mode" }).waitFor();
      await person.row("Thandi Nkosi").click();
      await person.line("Dear Thandi").waitFor();
      await person.lens("Mark as Sent").waitFor();
    },
  ],
];
