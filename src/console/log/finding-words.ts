import type { InBoth, Language } from '../../pages/words.ts'

/** What a walk found, as `audit:verify` says it. */
export interface Broken {
  readonly index: string | null
  readonly what: string
}

/** A finding in plain words: what no longer matches, and what that means. */
export interface ToldFinding {
  readonly title: string
  readonly text: string
}

type Told = (place: string, numbers: readonly string[]) => ToldFinding

/** A beginning of what the walk says, and how that is told. The first that fits counts. */
interface Meaning {
  readonly says: RegExp
  readonly told: InBoth<Told>
}

const meanings: readonly Meaning[] = [
  {
    says: /^record: missing|^gap|^head: missing/,
    told: {
      nl: (place) => ({
        title: `Regel ${place} is weg`,
        text: 'Deze regel of zijn inhoud staat niet meer in het logboek. Geen bewaartermijn verklaart dat.',
      }),
      en: (place) => ({
        title: `Entry ${place} is gone`,
        text: 'This entry or what it said is no longer in the log. No retention term explains that.',
      }),
    },
  },
  {
    says: /^record: erased before/,
    told: {
      nl: (place) => ({
        title: `Regel ${place} is te vroeg gewist`,
        text: 'De inhoud van deze regel is gewist voordat de bewaartermijn voorbij was.',
      }),
      en: (place) => ({
        title: `Entry ${place} was erased too early`,
        text: 'What this entry said was erased before its term had ended.',
      }),
    },
  },
  {
    says: /^record: still there/,
    told: {
      nl: (place) => ({
        title: `Regel ${place} had gewist moeten zijn`,
        text: 'Volgens het logboek is de inhoud van deze regel gewist. Toch staat zij er nog of weer.',
      }),
      en: (place) => ({
        title: `Entry ${place} should have been erased`,
        text: 'By the log, what this entry said was erased. It is still there, or there again.',
      }),
    },
  },
  {
    says: /^record: without a leaf/,
    told: {
      nl: (place) => ({
        title: `Regel ${place} staat er te veel`,
        text: 'Er staat inhoud in het logboek waar geen verzegelde regel bij hoort.',
      }),
      en: (place) => ({
        title: `Entry ${place} is one too many`,
        text: 'There is a record in the log to which no sealed entry belongs.',
      }),
    },
  },
  {
    says: /^record|^facts|^columns/,
    told: {
      nl: (place) => ({
        title: `Regel ${place} klopt niet meer`,
        text: 'De inhoud van deze regel is veranderd nadat hij was vastgelegd.',
      }),
      en: (place) => ({
        title: `Entry ${place} no longer matches`,
        text: 'What this entry says was changed after it was recorded.',
      }),
    },
  },
  {
    says: /^leaf/,
    told: {
      nl: (place) => ({
        title: `Het zegel van regel ${place} klopt niet meer`,
        text: 'Het zegel van deze regel is niet het zegel dat is ondertekend.',
      }),
      en: (place) => ({
        title: `The seal of entry ${place} no longer matches`,
        text: 'The seal of this entry is not the one that was signed.',
      }),
    },
  },
  {
    says: /^tree: a checkpoint of \d+ entries was signed, and \d+ are there/,
    told: {
      nl: (_place, [signed = '?', there = '?']) => ({
        title: 'Het einde van het logboek is weg',
        text: `Er zijn ${signed} regels ondertekend. Er staan er nu ${there}.`,
      }),
      en: (_place, [signed = '?', there = '?']) => ({
        title: 'The end of the log is gone',
        text: `${signed} entries were signed. Now there are ${there}.`,
      }),
    },
  },
  {
    says: /^tree: rewritten between/,
    told: {
      nl: (_place, [from = '?', until = '?']) => ({
        title: `Tussen regel ${from} en regel ${until} is het logboek herschreven`,
        text: 'De regels passen bij elkaar, maar niet bij wat is ondertekend. Welke regel het is, valt niet te zeggen.',
      }),
      en: (_place, [from = '?', until = '?']) => ({
        title: `The log was rewritten between entry ${from} and entry ${until}`,
        text: 'The entries match each other, but not what was signed. Which entry it is cannot be said.',
      }),
    },
  },
  {
    says: /^(tile|tree)/,
    told: {
      nl: (place) => ({
        title: `De verzegeling bij regel ${place} klopt niet meer`,
        text: 'De regels zelf zijn nog te lezen. De berekening die hen samen verzegelt is veranderd of weg.',
      }),
      en: (place) => ({
        title: `The sealing at entry ${place} no longer matches`,
        text: 'The entries can still be read. The calculation that seals them together was changed or is gone.',
      }),
    },
  },
  {
    says: /^checkpoint/,
    told: {
      nl: () => ({
        title: 'Een controlepunt klopt niet meer',
        text: 'Een ondertekende stand van het logboek is veranderd, of is niet door ons ondertekend.',
      }),
      en: () => ({
        title: 'A checkpoint no longer matches',
        text: 'A signed state of the log was changed, or was not signed by us.',
      }),
    },
  },
  {
    says: /^head/,
    told: {
      nl: (place) => ({
        title: `De lengte van het logboek klopt niet, bij regel ${place}`,
        text: 'Het logboek zegt zelf dat het langer of korter is dan wat er staat.',
      }),
      en: (place) => ({
        title: `The length of the log is wrong, at entry ${place}`,
        text: 'The log says that it is longer or shorter than what is there.',
      }),
    },
  },
  {
    says: /^recorded_/,
    told: {
      nl: (place) => ({
        title: `Het tijdstip van regel ${place} klopt niet`,
        text: 'Het tijdstip past niet bij de regel ervoor, of bij de maand waarin hij staat.',
      }),
      en: (place) => ({
        title: `The moment of entry ${place} is wrong`,
        text: 'Its moment does not match the entry before it, or the month in which it stands.',
      }),
    },
  },
  {
    says: /(closes no open decision|was never closed|what is still open)$/,
    told: {
      nl: (place) => ({
        title: `Regel ${place} past niet bij de regels ervoor`,
        text: 'Bij elk besluit hoort één einde. Hier mist een besluit of een einde.',
      }),
      en: (place) => ({
        title: `Entry ${place} does not follow from those before it`,
        text: 'Each decision has one end. Here a decision or an end is missing.',
      }),
    },
  },
]

const otherwise: InBoth<Told> = {
  nl: (place) => ({
    title: `Het logboek klopt niet, bij regel ${place}`,
    text: 'Vraag uw beheerder wat de code zegt.',
  }),
  en: (place) => ({ title: `The log is wrong, at entry ${place}`, text: 'Ask your operator what the code says.' }),
}

/** A finding in the words of the page. Entries are counted from 0, as in the log. */
export const toldFinding = ({ index, what }: Broken, language: Language): ToldFinding => {
  const { told } = meanings.find(({ says }) => says.test(what)) ?? { told: otherwise }
  return told[language](index ?? '?', what.match(/\d+/g) ?? [])
}
