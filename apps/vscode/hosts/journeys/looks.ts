import type { Step } from "../walk.ts";

/** A draft and a plan, to be looked at in a theme. */
export const looks = (theme: string): readonly Step[] => [
  [
    `a draft and a plan in ${theme}`,
    async ({ person, picture }) => {
      await person.row("Jörg Müller").click();
      await person.lens("Mark as Sent").waitFor();
      await picture(`draft-${theme}`);
      await person.command("Afterword: Show Plan");
      await person.page.frameLocator("iframe.webview").frameLocator("iframe").locator("svg[role=img]").waitFor();
      await person.page.waitForTimeout(500);
      await picture(`plan-${theme}`);
    },
  ],
];
