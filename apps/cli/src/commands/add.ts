import { Command } from 'commander'
import { Application, addRound, type Interview } from '@afterword/core'
import { open, printJson, UsageError, type BuildCommand, type Session } from '../host.ts'
import { askInterview, type AddAnswers } from '../prompts/add.ts'
import { readInterview } from '../read-interview.ts'
import { promisedBy } from '../record.ts'
import { card, heading } from '../render/card.ts'
import { clean } from '../terminal.ts'

interface AddOptions extends AddAnswers {
  zone?: string
  country?: string
}

export const build: BuildCommand = io => new Command('add')
  .description('record an interview; asks for what you leave out')
  .argument('[company]', 'who you spoke to')
  .argument('[role]', 'the role')
  .option('--start <moment>', 'when it began, such as "yesterday 10:00"')
  .option('--end <moment>', 'when it ended: a time, or a length such as 45m')
  .option('--zone <zone>', 'the employer\'s time zone, where it is not yours')
  .option('--country <country>', 'the employer\'s country, such as ZA or DE-BY, where it is not yours')
  .option('--with <people...>', 'whom you met, such as "Thandi Nkosi <t@acme.example>: moving billing to Postgres"')
  .option('--recruiter <person>', 'the recruiter, such as "Sam Lee <sam@acme.example>"')
  .option('--promise <when>', 'when they said you would hear, such as "Friday" or "in two weeks"')
  .option('--instruction <what>', 'what they said about contact: none, will-contact, do-not-contact')
  .option('--question <text...>', 'questions left open')
  .option('--unclear <text...>', 'what you did not get across')
  .option('--concern <text>', 'something that worries you and cannot wait')
  .option('--fit <text>', 'why you fit, in a sentence')
  .action(async (company: string | undefined, role: string | undefined, options: AddOptions, command: Command) => {
    const session = await open(io, command)
    const known = { ...options, ...(company && { company }), ...(role && { role }) }
    const answers = isComplete(known) ? known : await askInterview(session, known)
    await save(session, answers, options)
  })

const isComplete = ({ company, role, start }: AddAnswers): boolean => company !== undefined && role !== undefined && start !== undefined

async function save(session: Session, answers: AddAnswers, { zone, country }: AddOptions): Promise<void> {
  const { io } = session
  const interview = readInterview(session, { ...answers, start: answers.start!, zone }, 'past')
  const existing = session.applications.find(({ application }) =>
    application.company.toLowerCase() === answers.company!.toLowerCase() && application.role.toLowerCase() === answers.role!.toLowerCase())
  if (answers.promise !== undefined) {
    await promisedBy(session, existing?.application.country ?? country, { by: answers.promise, said: interview.start.slice(0, 10) }, '--promise: ')
  }
  const saved = existing
    ? await session.store.update(existing.id, application => withAnswers(addRound(application, interview), answers, interview), { label: 'Added a round' })
    : await session.store.put(await newApplication(session, answers, interview, { zone, country }))
  const plan = await session.plan(saved.application)
  if (session.options.json) return printJson(io, { id: saved.id, file: saved.file })
  io.out(`Recorded in ${clean(saved.file)}\n\n${heading(plan, session)}\n`)
  const first = plan.advice.filter(({ state, kind }) => (state === 'open' || state === 'overdue') && kind === 'thank-you')
  for (const advice of first.length > 0 ? first : plan.primary ? [plan.primary] : []) io.out(card(advice, session))
  io.out(`\nThe note: afterword draft ${saved.id}\n`)
}

async function newApplication(session: Session, answers: AddAnswers, interview: Interview, place: { zone?: string | undefined, country?: string | undefined }): Promise<Application> {
  // The zone is written down, so that the file means the same on any machine.
  const parsed = Application.safeParse({
    company: answers.company,
    role: answers.role,
    zone: place.zone ?? session.zone,
    country: place.country ?? session.settings.country,
    fit: answers.fit,
    contacts: answers.recruiter === undefined ? [] : [answers.recruiter],
    instruction: answers.instruction,
  })
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new UsageError(`${issue!.path.join('.')}: ${issue!.message}`)
  }
  return withAnswers(addRound(parsed.data, interview), answers, interview)
}

/** What they promised was said in the interview. */
const withAnswers = (application: Application, { promise: by }: AddAnswers, interview: Interview): Application =>
  (by === undefined ? application : { ...application, promise: { by, said: interview.start.slice(0, 10) } })
