import type { Language } from '../../pages/words.ts'

/** What the page says of proof: whether entries match, what to do where one does not, and what the browser checks. */
export interface ProofWords {
  readonly allMatch: (count: number) => string
  readonly broken: (count: number) => string
  readonly brokenEntry: (sentence: string, index: string) => string
  readonly faults: Readonly<Record<'record' | 'facts' | 'columns' | 'leaf' | 'tree' | 'other', string>>
  readonly shownAnyway: string
  readonly toDo: string
  readonly steps: readonly string[]
  readonly intro: string
  readonly checkedHere: string
  readonly entryHead: string
  readonly entry: (index: string) => string
  readonly state: string
  readonly evidence: string
  readonly matches: string
  readonly matchesNot: string
  readonly notYet: string
  readonly download: (index: string) => string
  readonly open: (index: string) => string
  readonly inBrowser: string
  readonly inBrowserText: string
  readonly withoutScript: string
  readonly keep: string
  readonly keepText: string
  readonly kept: string
  readonly keptHint: string
  readonly key: string
  readonly keyHint: string
  readonly ownKey: string
  readonly check: string
  /** Sentences of the script, by check and outcome. */
  readonly script: Readonly<Record<string, string>>
}

const nl: ProofWords = {
  allMatch: (count) =>
    count === 1 ? 'Deze regel klopt met het logboek.' : `Alle ${count} regels kloppen met het logboek.`,
  broken: (count) => (count === 1 ? 'Eén regel klopt niet meer' : `${count} regels kloppen niet meer`),
  brokenEntry: (sentence, index) => `Regel ${index} (“${sentence}”):`,
  faults: {
    record: 'De tekst van deze regel is veranderd nadat hij is vastgelegd.',
    facts: 'De feiten bij deze regel zijn veranderd nadat is besloten.',
    columns: 'De zoekvelden naast deze regel zeggen iets anders dan de regel zelf.',
    leaf: 'Het zegel van deze regel is veranderd.',
    tree: 'Het zegel van deze regel past niet in het ondertekende logboek.',
    other: 'Deze regel is niet meer zoals hij is vastgelegd.',
  },
  shownAnyway: 'Wat hieronder bij deze regel staat, is niet te vertrouwen.',
  toDo: 'Wat u nu doet',
  steps: [
    'Gebruik deze regel niet voor een besluit of een antwoord aan een inwoner.',
    'Verander niets. Bewaar deze pagina en het bewijs van de regel.',
    'Meld het vandaag aan de beheerder en aan wie over informatiebeveiliging gaat (CISO).',
    'Vraag de beheerder om het hele logboek na te kijken, en de regel te vergelijken met een reservekopie.',
    'Zoek uit of dit een datalek is. Melden bij de toezichthouder moet dan binnen 72 uur (AVG 33).',
  ],
  intro: 'Elke regel heeft een zegel. Alle zegels samen vormen een boom, en het logboek ondertekent die elke seconde.',
  checkedHere: 'Wij keken dit na toen we deze pagina maakten. U hoeft ons niet te geloven: kijk het zelf na.',
  entryHead: 'Regel',
  entry: (index) => `regel ${index}`,
  state: 'Nagekeken',
  evidence: 'Zelf nakijken',
  matches: 'klopt',
  matchesNot: 'klopt niet',
  notYet: 'klopt, nog niet ondertekend',
  download: (index) => `Bewijs van regel ${index} opslaan`,
  open: (index) => `Regel ${index} openen (JSON)`,
  inBrowser: 'Nakijken in deze browser',
  inBrowserText: 'Uw browser rekent alles na, zonder ons. Dat u dit doet, komt in het logboek.',
  withoutScript:
    'Nakijken in de browser kan alleen met JavaScript. Zonder JavaScript slaat u het bewijs op, en kijkt u het na met het programma deelpoort-proof.',
  keep: 'De stand van nu bewaren',
  keepText:
    'Bewaar de stand van het logboek buiten dit systeem. Later ziet u daarmee of er iets is veranderd of weggehaald.',
  kept: 'Een stand die u eerder bewaarde (mag leeg blijven)',
  keptHint: 'Dan kijkt uw browser ook na of het logboek sindsdien alleen langer is geworden.',
  key: 'Sleutel van dit logboek',
  keyHint: 'Noteer deze sleutel ergens anders. Vul hem later hier in: dan gelooft u ook de sleutel niet op ons woord.',
  ownKey: 'De sleutel die u noteerde (mag leeg blijven)',
  check: 'Kijk alle regels na',
  script: {
    running: 'Bezig met nakijken…',
    ok: 'Alles klopt. Uw browser heeft elke regel zelf nagerekend.',
    partly: 'Wat is nagekeken klopt. Niet alles kon worden nagekeken; bij elke regel staat wat niet.',
    failed: 'Het bewijs klopt niet. Bij elke regel staat wat er mis is.',
    opened: 'De regel zoals hij is nagekeken',
    'record-ok': 'De tekst van de regel past bij het zegel.',
    'record-failed': 'De tekst van de regel past niet bij het zegel. De regel is veranderd.',
    'record-skipped': 'De tekst van de regel is niet nagekeken. Alleen de FG mag de regel openen.',
    'tree-ok': 'Het zegel staat in het ondertekende logboek.',
    'tree-failed': 'Het zegel staat niet in het ondertekende logboek.',
    'signature-ok': 'De handtekening onder het logboek klopt.',
    'signature-failed': 'De handtekening onder het logboek klopt niet met deze sleutel.',
    'signature-skipped':
      'De handtekening is niet nagekeken. Deze browser kent Ed25519 niet. Neem een nieuwere browser.',
    'kept-ok': 'Sinds de stand die u bewaarde is het logboek alleen langer geworden.',
    'kept-failed': 'Het logboek is anders dan de stand die u bewaarde. Er is iets veranderd of weggehaald.',
    'kept-signature-ok': 'De handtekening onder uw bewaarde stand klopt.',
    'kept-signature-failed': 'De handtekening onder uw bewaarde stand klopt niet met deze sleutel.',
    'kept-signature-skipped': 'De handtekening onder uw bewaarde stand is niet nagekeken.',
    'kept-shorter-failed': 'Het logboek is korter dan de stand die u bewaarde. Er zijn regels weg.',
    'kept-unreadable-failed': 'Het bestand dat u gaf is geen stand van een logboek.',
    'kept-other-log-failed': 'De stand die u gaf is van een ander logboek.',
    'key-failed': 'Wat u invulde is geen sleutel van een logboek. Kijk of u hem goed overnam.',
    'no-evidence-failed': 'Voor deze regel is geen goed bewijs gegeven.',
    'unreachable-failed': 'Het bewijs kon niet worden opgehaald. Probeer het later nog eens.',
  },
}

const en: ProofWords = {
  allMatch: (count) => (count === 1 ? 'This entry matches the log.' : `All ${count} entries match the log.`),
  broken: (count) => (count === 1 ? 'One entry no longer matches' : `${count} entries no longer match`),
  brokenEntry: (sentence, index) => `Entry ${index} (“${sentence}”):`,
  faults: {
    record: 'The text of this entry was changed after it was recorded.',
    facts: 'The facts beside this entry were changed after it was decided.',
    columns: 'The search fields beside this entry say something else than the entry itself.',
    leaf: 'The seal of this entry was changed.',
    tree: 'The seal of this entry does not fit the signed log.',
    other: 'This entry is no longer as it was recorded.',
  },
  shownAnyway: 'What stands below about this entry cannot be trusted.',
  toDo: 'What you do now',
  steps: [
    'Do not use this entry for a decision or for an answer to a resident.',
    'Change nothing. Keep this page and the evidence of the entry.',
    'Report it today to the administrator and to who is responsible for information security (CISO).',
    'Ask the administrator to verify the whole log, and to compare the entry with a backup.',
    'Find out whether this is a data breach. The supervisory authority must then hear of it within 72 hours (GDPR 33).',
  ],
  intro: 'Each entry has a seal. All seals together make a tree, and the log signs it every second.',
  checkedHere: 'We checked this when we made this page. You need not believe us: check it yourself.',
  entryHead: 'Entry',
  entry: (index) => `entry ${index}`,
  state: 'Checked',
  evidence: 'Check it yourself',
  matches: 'matches',
  matchesNot: 'does not match',
  notYet: 'matches, not signed yet',
  download: (index) => `Save the evidence of entry ${index}`,
  open: (index) => `Open entry ${index} (JSON)`,
  inBrowser: 'Check in this browser',
  inBrowserText: 'Your browser computes all of it again, without us. That you do so is recorded in the log.',
  withoutScript:
    'Checking in the browser needs JavaScript. Without it you save the evidence, and check it with the program deelpoort-proof.',
  keep: 'Keep the present state',
  keepText:
    'Keep the state of the log outside this system. Later it shows you whether anything was changed or taken away.',
  kept: 'A state that you kept before (may stay empty)',
  keptHint: 'Your browser then also checks that the log has only grown since.',
  key: 'Key of this log',
  keyHint: 'Note this key somewhere else. Fill it in here later: then you do not take the key on our word either.',
  ownKey: 'The key that you noted (may stay empty)',
  check: 'Check all entries',
  script: {
    running: 'Checking…',
    ok: 'All of it matches. Your browser computed every entry itself.',
    partly: 'What was checked matches. Not all could be checked; each entry says what was not.',
    failed: 'The proof does not match. Each entry says what is wrong.',
    opened: 'The entry as it was checked',
    'record-ok': 'The text of the entry fits its seal.',
    'record-failed': 'The text of the entry does not fit its seal. The entry was changed.',
    'record-skipped': 'The text of the entry was not checked. Only the data protection officer may open it.',
    'tree-ok': 'The seal stands in the signed log.',
    'tree-failed': 'The seal does not stand in the signed log.',
    'signature-ok': 'The signature under the log is right.',
    'signature-failed': 'The signature under the log is not of this key.',
    'signature-skipped': 'The signature was not checked. This browser does not know Ed25519. Use a newer browser.',
    'kept-ok': 'Since the state that you kept, the log has only grown.',
    'kept-failed': 'The log differs from the state that you kept. Something was changed or taken away.',
    'kept-signature-ok': 'The signature under the state that you kept is right.',
    'kept-signature-failed': 'The signature under the state that you kept is not of this key.',
    'kept-signature-skipped': 'The signature under the state that you kept was not checked.',
    'kept-shorter-failed': 'The log is shorter than the state that you kept. Entries are gone.',
    'kept-unreadable-failed': 'The file that you gave is no state of a log.',
    'kept-other-log-failed': 'The state that you gave is of another log.',
    'key-failed': 'What you filled in is no key of a log. Look whether you copied it well.',
    'no-evidence-failed': 'No good evidence was given for this entry.',
    'unreachable-failed': 'The evidence could not be fetched. Try again later.',
  },
}

export const proofWords: Readonly<Record<Language, ProofWords>> = { nl, en }

/** The plain word for a fault of the check (leaf-check.ts). */
export const faultWord = (fault: string): keyof ProofWords['faults'] => {
  const [first = ''] = fault.split(/[: ]/)
  if (first === 'record' || first === 'facts' || first === 'columns' || first === 'tree') return first
  return first.startsWith('leaf') ? 'leaf' : 'other'
}
