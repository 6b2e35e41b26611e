import * as vscode from 'vscode'
import type { Afterword } from '../afterword.ts'

/** Ticks the walkthrough's steps by what the folder says, in whichever app they were taken. */
export function registerProgress(afterword: Afterword): vscode.Disposable {
  return afterword.onDidLook(({ hasSettings, applications }) => {
    const steps = {
      isSetUp: hasSettings,
      hasInterview: applications.some(({ application }) => application.interviews.length > 0),
      hasSent: applications.some(({ application }) => application.log.some(({ kind }) => kind === 'sent')),
    }
    for (const [step, taken] of Object.entries(steps)) void vscode.commands.executeCommand('setContext', `afterword.${step}`, taken)
  })
}
