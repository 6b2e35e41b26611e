import { Command, Option } from 'commander'
import { addRound, changeRound, logged, reschedule } from '@afterword/core'
import { findApplication, open, type BuildCommand } from '../host.ts'
import { readInterview } from '../read-interview.ts'
import { momentOf, record, roundOf } from '../record.ts'

interface RoundOptions { round?: string, start: string, end?: string, zone?: string, with?: string[], kind?: string, question?: string[], by?: string }

export const build: BuildCommand = io => {
  const round = new Command('round').description('add, move or cancel an interview')
  round.command('add')
    .description('another round with the same company')
    .argument('<application>', 'an id or part of a company\'s name')
    .requiredOption('--start <moment>', 'when it begins, such as "Thursday 14:00"')
    .option('--end <moment>', 'when it ends: a time, a moment, or a length such as 45m')
    .option('--zone <zone>', 'its own time zone, such as Europe/Berlin')
    .option('--with <people...>', 'whom you meet, such as "Thandi Nkosi <t@acme.example>: moving billing to Postgres"')
    .addOption(new Option('--kind <kind>', 'what it is').choices(['screen', 'technical', 'panel', 'onsite', 'final', 'other']))
    .option('--question <text...>', 'questions left open')
    .action(async (name: string, options: RoundOptions, command: Command) => {
      const session = await open(io, command)
      const stored = findApplication(session, name)
      const interview = readInterview(session, { ...options, zone: options.zone ?? stored.application.zone })
      await record(session, stored, `Added: round ${stored.application.interviews.length + 1} with ${stored.application.company}, ${interview.start}.`, application =>
        addRound(application, interview))
    })
  round.command('move')
    .description('it takes place at another time')
    .argument('<application>', 'an id or part of a company\'s name')
    .argument('[round]', 'which one, such as r2; the last where you leave it out')
    .requiredOption('--start <moment>', 'when it begins now')
    .option('--end <moment>', 'when it ends: a time, a moment, or a length such as 45m')
    .action(async (name: string, which: string | undefined, options: RoundOptions, command: Command) => {
      const session = await open(io, command)
      const stored = findApplication(session, name)
      const id = roundOf(stored, which)
      const { start, end } = readInterview(session, { ...options, zone: stored.application.zone })
      await record(session, stored, `Moved: round ${id} with ${stored.application.company} to ${start}.`, application =>
        reschedule(application, id, { start, end }, momentOf(session, application)))
    })
  for (const [verb, status, says] of [['cancel', 'cancelled', 'it was called off'], ['no-show', 'no-show', 'they did not come']] as const) {
    round.command(verb)
      .description(says)
      .argument('<application>', 'an id or part of a company\'s name')
      .argument('[round]', 'which one, such as r2; the last where you leave it out')
      .action(async (name: string, which: string | undefined, _: object, command: Command) => {
        const session = await open(io, command)
        const stored = findApplication(session, name)
        const id = roundOf(stored, which)
        await record(session, stored, `Noted: round ${id} with ${stored.application.company}: ${says}.`, application =>
          changeRound(application, id, interview => ({ ...interview, status })))
      })
  }
  round.command('debriefed')
    .description('you wrote down what there was to write down')
    .argument('<application>', 'an id or part of a company\'s name')
    .argument('[round]', 'which one, such as r2; the last where you leave it out')
    .action(async (name: string, which: string | undefined, _: object, command: Command) => {
      const session = await open(io, command)
      const stored = findApplication(session, name)
      const at = momentOf(session, stored.application)
      await record(session, stored, 'Logged: you debriefed.', application => logged(application, { at, kind: 'debriefed', round: roundOf(stored, which) }))
    })
  return round
}
