import { lastAddress } from '@afterword/serve'
import * as vscode from 'vscode'
import { Nothing } from '../target.ts'
import type { Run } from './index.ts'

/** The address to subscribe to on the clipboard. It works while the calendar is being served, here or elsewhere. */
export const run: Run = async afterword => {
  const url = afterword.serving.url ?? await lastAddress(await afterword.shelf())
  if (url === undefined) throw new Nothing('The calendar is not served yet: call Afterword: Serve Calendar first.')
  await vscode.env.clipboard.writeText(url)
  vscode.window.setStatusBarMessage('$(copy) The subscription link is on the clipboard.', 4000)
}
