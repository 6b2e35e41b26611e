import type { Locator, Page } from 'playwright-core'

/** What a person does in the editor, by keyboard where that is how it is done. */
export class Person {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  get input(): Locator {
    return this.page.locator('.quick-input-widget:not([style*="display: none"]) input.input')
  }

  row(text: string): Locator {
    return this.page.locator('.pane-body .monaco-list-row', { hasText: text }).first()
  }

  line(text: string): Locator {
    return this.page.locator('.editor-instance .view-line', { hasText: text }).first()
  }

  toast(text: string): Locator {
    return this.page.locator('.notification-toast', { hasText: text }).first()
  }

  lens(text: string): Locator {
    return this.page.locator('.codelens-decoration a', { hasText: text }).first()
  }

  async open(port: number, folder: string): Promise<void> {
    await this.page.goto(`http://127.0.0.1:${port}/?folder=${folder}`, { waitUntil: 'domcontentloaded' })
    await this.page.waitForSelector('.monaco-workbench')
  }

  /** Calls a command from the palette. It may only be there a while after the editor is. */
  async command(title: string): Promise<void> {
    for (let attempt = 0; attempt < 30; attempt++) {
      await this.page.keyboard.press('Escape')
      await this.page.keyboard.press('F1')
      await this.input.waitFor()
      await this.input.fill(`>${title}`)
      const found = this.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first()
      if (await found.waitFor({ timeout: 1000 }).then(() => true, () => false)) return this.page.keyboard.press('Enter')
    }
    throw new Error(`no command "${title}"`)
  }

  /** Answers a question whose words contain `asked`. */
  async answer(asked: string, typed: string): Promise<void> {
    await this.type(asked, typed)
    await this.page.keyboard.press('Enter')
  }

  /** Types an answer, and leaves it there. */
  async type(asked: string, typed: string): Promise<void> {
    await this.page.locator('.quick-input-widget', { hasText: asked }).first().waitFor().catch(async () => {
      const shown = await this.page.locator('.quick-input-widget').first().innerText().catch(() => 'nothing')
      throw new Error(`expected to be asked "${asked}", was asked "${shown}"`)
    })
    await this.input.fill(typed)
  }

  /** Picks from a list the row with these words. */
  async pick(asked: string, label: string): Promise<void> {
    await this.page.locator(`.quick-input-widget input[placeholder*="${asked}"]`).first().waitFor()
    await this.input.fill(label)
    await this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: label }).first().waitFor()
    await this.page.keyboard.press('Enter')
  }

  async press(toast: string, button: string): Promise<void> {
    await this.toast(toast).locator('.monaco-button', { hasText: button }).click()
  }

  /** What is on the clipboard, once it looks like this. */
  async clipboard(like: RegExp): Promise<string> {
    for (let attempt = 0; attempt < 50; attempt++) {
      const text = await this.page.evaluate(() => navigator.clipboard.readText())
      if (like.test(text)) return text
      await this.page.waitForTimeout(100)
    }
    throw new Error(`the clipboard never held ${like}`)
  }
}
