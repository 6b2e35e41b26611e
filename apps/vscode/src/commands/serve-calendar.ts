import { PortError } from '@afterword/serve'
import * as vscode from 'vscode'
import { Nothing } from '../target.ts'
import type { Run } from './index.ts'

/** Serves the calendar to the programs on this machine; called again, offers to stop. */
export const run: Run = async afterword => {
  const already = afterword.serving.url !== undefined
  const url = await afterword.serving.start().catch(error => Promise.reject(error instanceof PortError ? new Nothing(error.message) : error))
  const text = already ? 'Your calendar is being served to the programs on this machine.' : 'Your calendar is now served to the programs on this machine, for as long as the editor is open.'
  void vscode.window.showInformationMessage(`${text} Its address is as secret as your mail.`, 'Copy Subscription Link', 'Stop').then(async answer => {
    if (answer === 'Copy Subscription Link') await vscode.env.clipboard.writeText(url)
    if (answer === 'Stop') await afterword.serving.stop()
  })
}
