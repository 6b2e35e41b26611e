import { ok } from 'node:assert/strict'
import * as vscode from 'vscode'

export function tree(): void {
  describe('the extension', () => {
    it('starts by itself, from its package', async () => {
      const extension = vscode.extensions.getExtension('afterword.afterword')
      ok(extension)
      await extension.activate()
      ok(extension.isActive)
    })
    it('has every command of its manifest, each with a handler', async () => {
      const { contributes } = vscode.extensions.getExtension('afterword.afterword')!.packageJSON as { contributes: { commands: { command: string }[] } }
      const registered = new Set(await vscode.commands.getCommands(true))
      for (const { command } of contributes.commands) ok(registered.has(command), command)
    })
  })
}
