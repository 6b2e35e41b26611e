import { calendar, type MakeFeed } from '@afterword/ics'
import type { Afterword } from './afterword.ts'

/** Makes the folder's feeds from how it is at the moment they are asked for. */
export const feedMaker = (afterword: Afterword): MakeFeed => async (detail, ledger) => {
  const glance = await afterword.look()
  return calendar({
    applications: glance.applications.map(({ application }) => glance.input(application)),
    templates: glance.templates,
    detail, ledger,
    now: glance.clocks.now,
    complete: glance.problems.every(({ severity }) => severity !== 'error'),
  })
}
