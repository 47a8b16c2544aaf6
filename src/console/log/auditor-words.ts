import type { VerifierKey } from '../../tlog/note-key.ts'
import type { InBoth } from '../../pages/words.ts'

interface Words {
  readonly title: string
  readonly intro: string
  readonly steps: readonly string[]
  readonly download: string
  readonly downloadText: (count: string) => string
  readonly take: string
  readonly keys: string
  readonly keysText: string
  readonly whose: string
  readonly key: string
  readonly kinds: Readonly<Record<VerifierKey['kind'], string>>
  readonly auditor: string
  readonly auditorSteps: readonly string[]
  readonly outcome: string
  readonly outcomes: readonly (readonly [code: string, text: string])[]
  readonly more: string
}

/** What an outside auditor is told, step by step. */
export const words: InBoth<Words> = {
  nl: {
    title: 'Voor een onderzoeker van buiten',
    intro:
      'Met dit bestand rekent een onderzoeker zelf na of het logboek heel is. U kunt deze pagina afdrukken en meegeven.',
    steps: [
      'Download het bestand en geef het aan de onderzoeker.',
      'Geef de sleutels langs een andere weg, bijvoorbeeld op papier.',
      'Geef ook de controlepunten die u eerder bewaarde. Die wegen het zwaarst.',
    ],
    download: 'Het bestand',
    downloadText: (count) =>
      `Het bestand heeft ${count} regels. Elke regel is een zegel. Er staat niets in over een persoon. Dat u het ophaalt wordt vastgelegd.`,
    take: 'Download het bestand',
    keys: 'De sleutels',
    keysText:
      'Met deze openbare sleutels zijn de handtekeningen na te gaan. Zij zijn niet geheim, maar moeten wel echt zijn.',
    whose: 'Van',
    key: 'Sleutel',
    kinds: { ed25519: 'dit logboek', cosignature: 'een getuige' },
    auditor: 'Wat de onderzoeker doet',
    auditorSteps: [
      'Zet Node.js 20 of nieuwer op een computer. Deze hoeft niet op een netwerk.',
      'Zet de sleutels in een bestand, één op elke regel. Noem het sleutels.txt.',
      'Voer met de broncode van Deelpoort de opdracht hieronder uit. Noem er elk bewaard controlepunt bij.',
    ],
    outcome: 'Wat eruit komt',
    outcomes: [
      ['WHOLE', 'Het logboek is heel: elke regel is zoals hij is ondertekend.'],
      ['NOT PROVEN', 'Er klopt iets niet. Wat, staat erachter.'],
    ],
    more: 'Wie onze code niet wil gebruiken kan het zelf narekenen. Het bestand volgt RFC 6962 en C2SP, en besluit 48 legt het uit.',
  },
  en: {
    title: 'For an outside auditor',
    intro:
      'With this file an auditor works out for himself whether the log is whole. You can print this page and hand it over.',
    steps: [
      'Download the file and give it to the auditor.',
      'Give the keys by another way, on paper for instance.',
      'Give the checkpoints that you kept before, too. They weigh most.',
    ],
    download: 'The file',
    downloadText: (count) =>
      `The file has ${count} entries. Each is a seal. There is nothing in it about a person. That you take it is recorded.`,
    take: 'Download the file',
    keys: 'The keys',
    keysText: 'With these public keys the signatures can be checked. They are no secret, but must be the real ones.',
    whose: 'Of',
    key: 'Key',
    kinds: { ed25519: 'this log', cosignature: 'a witness' },
    auditor: 'What the auditor does',
    auditorSteps: [
      'Put Node.js 20 or newer on a computer. It need not be on a network.',
      'Put the keys in a file, one a line. Call it keys.txt.',
      'With the source of Deelpoort run the command below. Name each kept checkpoint too.',
    ],
    outcome: 'What comes out',
    outcomes: [
      ['WHOLE', 'The log is whole: each entry is as it was signed.'],
      ['NOT PROVEN', 'Something is wrong. What, stands behind it.'],
    ],
    more: 'Who will not use our code can work it out himself. The file follows RFC 6962 and C2SP, and decision 48 explains it.',
  },
}

/** The name of the file with the keys. */
export const keysFile: InBoth = { nl: 'sleutels.txt', en: 'keys.txt' }
