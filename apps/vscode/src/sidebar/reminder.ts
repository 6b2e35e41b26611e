import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as vscode from 'vscode'
import type { Afterword } from '../afterword.ts'

/** At most one quiet message a day, over all windows, and only where something is due. */
export function registerReminder(afterword: Afterword): vscode.Disposable {
  const quietly = (): void => void remind(afterword).catch(() => {})
  // When the editor is opened or come back to, and never in the middle of something.
  const soon = setTimeout(quietly, 3000)
  return vscode.Disposable.from(vscode.window.onDidChangeWindowState(({ focused }) => focused && quietly()), { dispose: () => clearTimeout(soon) })
}

async function remind(afterword: Afterword): Promise<void> {
  if (afterword.example || !vscode.window.state.focused || !vscode.workspace.getConfiguration('afterword').get('reminder', true)) return
  const { plans, state, today } = await afterword.look()
  const { isActionable, isMessageKind } = await import('@afterword/core')
  const due = plans.flatMap(({ primary, company, application }) => (primary && isMessageKind(primary.kind) && isActionable(primary) && primary.window.ideal.epochMilliseconds <= today.epochMilliseconds
    ? [{ application, advice: primary.id, text: `${primary.title} (${company})` }]
    : []))
  const [first] = due
  if (!first || !await isFirst(join(state, 'reminded'), today.toPlainDate().toString())) return
  const more = due.length === 1 ? '' : `, and ${due.length - 1} more`
  const answer = await vscode.window.showInformationMessage(`Due: ${first.text}${more}.`, 'Draft', 'Show', 'No More Reminders')
  if (answer === 'Draft') await vscode.commands.executeCommand('afterword.draft', first)
  if (answer === 'Show') await vscode.commands.executeCommand('afterword.plans.focus')
  if (answer === 'No More Reminders') await vscode.workspace.getConfiguration('afterword').update('reminder', false, vscode.ConfigurationTarget.Global)
}

/** Only one window can make the day's file. */
async function isFirst(folder: string, day: string): Promise<boolean> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  return writeFile(join(folder, day), '', { flag: 'wx', mode: 0o600 }).then(() => true, () => false)
}
