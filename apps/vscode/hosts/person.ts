import type { Locator, Page } from "playwright-core";

/** What a person does in the editor, by keyboard where that is how it is done. */
export class Person {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get input(): Locator {
    return this.page.locator('.quick-input-widget:not([style*="display: none"]) input.input');
  }

  row(text: string): Locator {
    return this.page.locator(".pane-body .monaco-list-row", { hasText: text }).first();
  }

  line(text: string): Locator {
    return this.page.locator(".editor-instance .view-line", { hasText: text }).first();
  }

  toast(text: string): Locator {
    return this.page.locator(".notification-toast", { hasText: text }).first();
  }

  lens(text: string): Locator {
    return this.page.locator(".codelens-decoration a", { hasText: text }).first();
  }

  tab(text: string): Locator {
    return this.page.locator(".tabs-container .tab", { hasText: text }).first();
  }

  problem(text: RegExp): Locator {
    return this.page.locator(".markers-panel .monaco-list-row", { hasText: text }).first();
  }

  async open(port: number, folder: string): Promise<void> {
    await this.page.goto(`http://127.0.0.1:${port}/?folder=${folder}`, { waitUntil: "domcontentloaded" });
    await this.page.waitForSelector(".monaco-workbench");
  }

  get #icon(): Locator {
    return this.page.locator(".activitybar .action-item", {
      has: this.page.locator('.action-label[class*="view-extension-afterword"]'),
    });
  }

  /** A number on the icon of our view. */
  badge(number: string): Locator {
    return this.#icon.locator(".badge-content", { hasText: new RegExp(`^${number}$`) });
  }

  /** Opens our view, by its icon. */
  async view(): Promise<void> {
    await this.#icon.click();
    await this.page.locator(".part.sidebar .pane-body").first().waitFor();
  }

  /** Drags the edge of the side bar to the left, as far as it goes without closing. */
  async narrow(): Promise<void> {
    const bar = (await this.page.locator(".part.sidebar").boundingBox())!;
    await this.page.mouse.move(bar.x + bar.width, bar.y + bar.height / 2);
    await this.page.mouse.down();
    await this.page.mouse.move(bar.x + 175, bar.y + bar.height / 2, { steps: 8 });
    await this.page.mouse.up();
  }

  /** Calls a command from the palette. It may only be there a while after the editor is. */
  async command(title: string): Promise<void> {
    for (let attempt = 0; attempt < 30; attempt++) {
      await this.page.keyboard.press("Escape");
      await this.page.keyboard.press("F1");
      await this.input.waitFor();
      await this.input.fill(`>${title}`);
      const found = this.page.locator(".quick-input-list .monaco-list-row", { hasText: title }).first();
      if (
        await found.waitFor({ timeout: 1000 }).then(
          () => true,
          () => false,
        )
      )
        return found.click();
    }
    throw new Error(`no command "${title}"`);
  }

  /** Answers a question whose words contain `asked`. */
  async answer(asked: string, typed: string): Promise<void> {
    await this.type(asked, typed);
    await this.page.keyboard.press("Enter");
  }

  /** Gives another answer in place of one that was refused: the reason stands where the question was. */
  async instead(typed: string): Promise<void> {
    await this.input.fill(typed);
    await this.page.keyboard.press("Enter");
  }

  /** Types an answer, and leaves it there. */
  async type(asked: string, typed: string): Promise<void> {
    await this.asked(asked);
    await this.input.fill(typed);
  }

  async asked(words: string): Promise<void> {
    await this.page
      .locator(".quick-input-widget", { hasText: words })
      .first()
      .waitFor()
      .catch(async () => {
        const shown = await this.page
          .locator(".quick-input-widget")
          .first()
          .innerText()
          .catch(() => "nothing");
        throw new Error(`expected to be asked "${words}", was asked "${shown}"`);
      });
  }

  /** Picks from a list the row with these words. */
  async pick(asked: string, label: string): Promise<void> {
    await this.page.locator(`.quick-input-widget input[placeholder*="${asked}"]`).first().waitFor();
    await this.input.fill(label);
    await this.page.locator(".quick-input-list .monaco-list-row.focused", { hasText: label }).first().waitFor();
    await this.page.keyboard.press("Enter");
  }

  /** Answers a modal question. */
  async agree(asked: string, button: string): Promise<void> {
    const dialog = this.page.locator(".monaco-dialog-box", { hasText: asked }).first();
    await dialog.locator(".monaco-button", { hasText: button }).first().click();
  }

  /** Back to the question before. */
  async back(): Promise<void> {
    await this.page.locator('.quick-input-widget [aria-label^="Back"]').first().click();
  }

  /** What is said of the answer as it stands: how it is understood, or why it will not do. */
  async told(words: string): Promise<void> {
    await this.page.locator(".quick-input-message", { hasText: words }).first().waitFor();
  }

  /** Selects the line with these words and opens what can be done about the squiggles in it. F8 goes to the gravest, wherever it is. */
  async fixes(line: string, action: RegExp): Promise<Locator> {
    const found = this.page.locator(".action-widget .monaco-list-row", { hasText: action }).first();
    for (let attempt = 0; attempt < 10; attempt++) {
      await this.page.keyboard.press("Escape");
      await this.line(line).click({ position: { x: 2, y: 8 } });
      await this.page.keyboard.press("Home");
      await this.page.keyboard.press("Shift+End");
      await this.page.keyboard.press("Control+.");
      if (
        await found.waitFor({ timeout: 1500 }).then(
          () => true,
          () => false,
        )
      )
        return found;
    }
    throw new Error(`no fix like ${action} was offered for "${line}"`);
  }

  /** Opens our walkthrough and waits for its last step. */
  async walkthrough(): Promise<void> {
    await this.command("Welcome: Open Walkthrough...");
    await this.input.fill("Afterword");
    await this.page
      .locator(".quick-input-list .monaco-list-row", { hasText: "Get Started with Afterword" })
      .first()
      .waitFor();
    await this.page.keyboard.press("Enter");
    await this.page.locator(".gettingStartedContainer", { hasText: "Put the deadlines on your calendar" }).waitFor();
  }

  /** A step of the walkthrough, ticked or not. */
  tick(step: string, ticked: boolean): Locator {
    return this.page
      .locator(`.getting-started-step [role=checkbox][aria-checked=${ticked}]`)
      .and(this.page.locator(`[data-done-step-id$="#${step}"]`));
  }

  async press(toast: string, button: string): Promise<void> {
    await this.toast(toast).locator(".monaco-button", { hasText: button }).click();
  }

  /** What is on the clipboard, once it looks like this. */
  async clipboard(like: RegExp): Promise<string> {
    for (let attempt = 0; attempt < 600; attempt++) {
      const text = await this.page.evaluate(() => navigator.clipboard.readText());
      if (like.test(text)) return text;
      await this.page.waitForTimeout(100);
    }
    throw new Error(`the clipboard never held ${like}`);
  }
}
