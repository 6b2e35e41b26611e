import type { CheckContext, OtherNote } from '@afterword/check'
import { isMessageKind, readNote, writeNote, type Application } from '@afterword/core'
import * as vscode from 'vscode'
import type { Afterword } from '../afterword.ts'
import type { Card, Glance } from '../glance.ts'
import { readDictionary } from './dictionary.ts'
import { cardOf, draftOf, idsOf } from './files.ts'
import { keptOf } from './kept.ts'

/** All that is known around a document: for a draft its record and the notes beside it, for any other text the names on record. */
export async function surroundingsOf(afterword: Afterword, { uri }: vscode.TextDocument): Promise<{ context: CheckContext, isSent: boolean }> {
  const glance = await afterword.look()
  const dictionary = await readDictionary(afterword)
  const always = { settings: glance.settings, dialect: glance.ownDialect, today: glance.today.toPlainDate().toString(), ...(dictionary && { dictionary }) }
  const applications = glance.applications.map(({ application }) => application)
  const card = cardOf(glance, uri)
  if (!card) return { context: { ...always, known: applications.flatMap(namesIn) }, isSent: false }
  const { stored, advice } = card
  const { calendars, profile } = glance.input(stored.application)
  const context: CheckContext = {
    ...always,
    calendars,
    application: stored.application,
    others: applications.filter(({ id }) => id !== stored.id),
    recipient: advice.recipients[0],
    round: advice.round,
    ...(isMessageKind(advice.kind) && { kind: advice.kind }),
    severities: profile.severities,
    otherNotes: await notesBeside(afterword, glance, card),
  }
  return { context, isSent: advice.state === 'done' }
}

const namesIn = ({ company, role, contacts, interviews }: Application): string[] =>
  [company, role, ...[...contacts, ...interviews.flatMap(({ people }) => people)].map(({ name }) => name)]

/** The notes that others get after the same round, each as it stands in the editor, else as it was saved, else as it would be written. */
async function notesBeside(afterword: Afterword, glance: Glance, { stored, plan, advice }: Card): Promise<OtherNote[]> {
  const { kind, round } = advice
  if (!isMessageKind(kind)) return []
  const beside = plan.advice.filter(other => other.id !== advice.id && other.kind === kind && other.round === round)
  const notes = await Promise.all(beside.map(async (other): Promise<OtherNote[]> => {
    const text = openText(stored.id, other.id)
      ?? await (await keptOf(afterword, { application: stored.id, advice: other.id })).text()
      // What was settled without us can only be guessed.
      ?? (other.state === 'done' || other.state === 'skipped' || other.state === 'lapsed' ? undefined : writeNote(await draftOf(glance, { stored, plan, advice: other })))
    if (text === undefined) return []
    const { body, subject } = readNote(text)
    return [{ text: body, subject, to: other.recipients[0]?.name, kind, sent: other.state === 'done' }]
  }))
  return notes.flat()
}

function openText(application: string, advice: string): string | undefined {
  return vscode.workspace.textDocuments.find(({ uri }) => {
    const ids = idsOf(uri)
    return ids?.application === application && ids.advice === advice
  })?.getText()
}
