import type { InBoth } from '../../pages/words.ts'

interface Words {
  readonly title: (id: string) => string
  readonly proves: string
  readonly given: string
  readonly on: string
  readonly who: string
  readonly asks: (asker: string, source: string) => string
  readonly gives: (asker: string, recipient: string) => string
  readonly purpose: string
  readonly data: string
  readonly person: string
  readonly born: string
  readonly gezag: string
  readonly recorded: string
  readonly said: string
  readonly consents: (count: number) => string
  readonly withdrawals: (count: number) => string
  readonly verdicts: (count: number) => string
  readonly choices: string
  readonly expected: string
  readonly here: string
  readonly differs: string
  readonly tryThis: string
  readonly noData: string
}

/** What the page of one scenario says. */
export const scenarioWords: InBoth<Words> = {
  nl: {
    title: (id) => `Scenario ${id}`,
    proves: 'Dit verzonnen voorbeeld bewijst wat de regels doen. Niemand echt komt erin voor.',
    given: 'Wat er is',
    on: 'Op',
    who: 'Wie vraagt of geeft',
    asks: (asker, source) => `${asker} vraagt aan ${source}`,
    gives: (asker, recipient) => `${asker} geeft aan ${recipient}`,
    purpose: 'Waarvoor',
    data: 'Welke gegevens',
    person: 'Over wie',
    born: 'geboren',
    gezag: 'gezag',
    recorded: 'Wat vastligt',
    said: 'Wat gezegd is',
    consents: (count) => `${count} keer ja of nee`,
    withdrawals: (count) => `${count} keer teruggenomen`,
    verdicts: (count) => `${count} keer beoordeeld`,
    choices: 'Dit voorbeeld gaat uit van andere keuzes dan die van deze gemeente.',
    expected: 'Wat de regels zeggen',
    here: 'Met de regels van deze gemeente:',
    differs: 'Dit voorbeeld verwacht iets anders dan de regels nu zeggen.',
    tryThis: 'Begin hiermee en verander iets',
    noData: 'geen',
  },
  en: {
    title: (id) => `Scenario ${id}`,
    proves: 'This made-up example proves what the rules do. Nobody real is in it.',
    given: 'What there is',
    on: 'On',
    who: 'Who asks or gives',
    asks: (asker, source) => `${asker} asks ${source}`,
    gives: (asker, recipient) => `${asker} gives to ${recipient}`,
    purpose: 'What for',
    data: 'Which data',
    person: 'About whom',
    born: 'born',
    gezag: 'authority',
    recorded: 'What is on record',
    said: 'What was said',
    consents: (count) => `${count} times yes or no`,
    withdrawals: (count) => `${count} times taken back`,
    verdicts: (count) => `${count} times reviewed`,
    choices: 'This example stands on other choices than those of this municipality.',
    expected: 'What the rules say',
    here: 'By the rules of this municipality:',
    differs: 'This example expects something else than the rules say now.',
    tryThis: 'Begin with this and change something',
    noData: 'none',
  },
}
