import type { VerificationStand } from '../../audit/verifying/verification.ts'
import type { InBoth } from '../../pages/words.ts'

interface Words {
  readonly title: string
  readonly intro: string
  readonly entries: string
  readonly lastEntry: string
  readonly signedUpTo: string
  readonly unsigned: (count: string) => string
  readonly allSigned: string
  readonly nothingSigned: string
  readonly verification: string
  readonly verifyText: string
  readonly verify: string
  readonly verifyNow: string
  readonly kept: string
  readonly keptHint: string
  readonly keptFault: string
  readonly faults: string
  readonly running: string
  readonly runningText: string
  readonly progress: (seen: string, size: string) => string
  readonly reload: string
  readonly never: string
  readonly results: Readonly<Record<VerificationStand, string>>
  readonly resultText: Readonly<Record<Exclude<VerificationStand, 'running'>, string>>
  readonly at: (place: string) => string
  readonly place: string
  readonly entry: string
  readonly code: string
  readonly toDo: string
  readonly steps: readonly string[]
  readonly started: string
  readonly askedBy: string
  readonly looked: string
  readonly against: string
  readonly againstKept: (size: string) => string
  readonly erased: string
  readonly open: string
  readonly earlier: string
  readonly when: string
  readonly result: string
  readonly checkpoints: string
  readonly checkpointsText: string
  readonly size: string
  readonly signedAt: string
  readonly root: string
  readonly save: string
  readonly saveThis: (size: string) => string
  readonly older: string
  readonly newest: string
  readonly witnesses: string
  readonly witnessesText: string
  readonly noWitnesses: string
  readonly witness: string
  readonly saw: string
  readonly behind: string
  readonly words: Readonly<Record<'own' | 'unread' | 'wrong' | 'none', string>>
  readonly late: (minutes: string) => string
  readonly inTime: string
  readonly auditor: string
  readonly auditorText: string
  readonly auditorLink: string
  readonly detached: string
  readonly noDetached: string
  readonly detachedText: string
  readonly month: string
  readonly from: string
  readonly to: string
  readonly file: string
  readonly exports: string
  readonly exportsText: string
  readonly noExports: string
  readonly name: string
  readonly sentTo: string
  readonly waits: string
  readonly upToDate: string
  readonly retention: string
  readonly retentionText: string
  readonly noRuns: string
  readonly before: string
  readonly erasedEntries: string
  readonly erasedRows: string
}

/** What the pages of the log say. */
export const words: InBoth<Words> = {
  nl: {
    title: 'Logboek',
    intro:
      'Alles wat er gebeurt staat in dit logboek. Het wordt elke seconde verzegeld. Hier ziet u of het nog heel is.',
    entries: 'Regels',
    lastEntry: 'Laatste regel',
    signedUpTo: 'Ondertekend tot en met',
    unsigned: (count) =>
      count === '1' ? '1 regel wacht nog op een handtekening' : `${count} regels wachten nog op een handtekening`,
    allSigned: 'Alles is ondertekend',
    nothingSigned: 'Nog niets',
    verification: 'Controle',
    verifyText:
      'Deelpoort leest dan het hele logboek na: elke regel, elk zegel en elke handtekening. U kunt intussen doorwerken.',
    verify: 'Controleer het logboek',
    verifyNow: 'Controleer nu',
    kept: 'Een controlepunt dat u zelf bewaarde',
    keptHint: 'Dit hoeft niet. Plak de tekst van het bestand. Dan ziet u ook of er een einde is afgeknipt.',
    keptFault: 'Dit is geen controlepunt van dit logboek.',
    faults: 'Verbeter dit',
    running: 'De controle loopt',
    runningText: 'Dit kan enkele minuten duren. U kunt deze pagina verlaten: de controle gaat door.',
    progress: (seen, size) => `${seen} van ${size} regels bekeken`,
    reload: 'Kijk hoe ver het is',
    never: 'Dit logboek is hier nog niet gecontroleerd.',
    results: {
      ...{ whole: 'Heel', 'in-part': 'Heel, voor zover hier', broken: 'Niet heel', running: 'Loopt' },
      ...{ stopped: 'Afgebroken', failed: 'Mislukt', lost: 'Afgebroken' },
    },
    resultText: {
      whole: 'Elke regel is zoals hij is vastgelegd. Elke handtekening klopt.',
      'in-part':
        'Wat hier staat is heel. Oude maanden staan in bestanden bij de beheerder. Die kan hij zelf controleren.',
      broken: 'Het logboek is veranderd nadat het was vastgelegd.',
      stopped: 'Deelpoort stopte tijdens de controle. Er is niets over het logboek gezegd. Begin opnieuw.',
      failed: 'Het logboek kon niet worden gelezen. Er is niets over gezegd. Probeer het later.',
      lost: 'Deelpoort stopte tijdens de controle. Er is niets over het logboek gezegd. Begin opnieuw.',
    },
    at: (place) => `bij regel ${place}`,
    place: 'Plaats in het logboek',
    entry: 'Kenmerk van de regel',
    code: 'Code voor de beheerder',
    toDo: 'Wat u nu doet',
    steps: [
      'Verander niets. Laat de beheerder een kopie van de database en van de controlepunten maken.',
      'Meld het bij uw CISO en bij de functionaris gegevensbescherming. Bewaar deze pagina.',
      'Vraag de beheerder wie bij de database kon. Laat hem de laatste goede kopie ernaast leggen.',
      'Beoordeel of dit een datalek is. Zo ja: u hebt 72 uur om het te melden (AVG artikel 33).',
    ],
    started: 'Begonnen',
    askedBy: 'Gevraagd door',
    looked: 'Bekeken',
    against: 'Vergeleken met',
    againstKept: (size) => `uw controlepunt van ${size} regels`,
    erased: 'Gewist na de bewaartermijn',
    open: 'Besluiten die nog lopen',
    earlier: 'Eerdere controles',
    when: 'Wanneer',
    result: 'Uitkomst',
    checkpoints: 'Controlepunten',
    checkpointsText:
      'Een controlepunt is de ondertekende stand van het logboek. Bewaar er af en toe een buiten Deelpoort. Daarmee kunt u later bewijzen dat niets is veranderd.',
    size: 'Regels',
    signedAt: 'Ondertekend',
    root: 'Samenvatting',
    save: 'Bewaar',
    saveThis: (size) => `Bewaar het controlepunt van ${size} regels`,
    older: 'Oudere controlepunten',
    newest: 'Nieuwste controlepunten',
    witnesses: 'Getuigen',
    witnessesText: 'Een getuige is een andere organisatie die meetekent. Zo kan niemand twee logboeken bijhouden.',
    noWitnesses: 'Dit logboek heeft geen getuigen. Vraag uw beheerder of een andere gemeente wil meetekenen.',
    witness: 'Getuige',
    saw: 'Tekende mee',
    behind: 'Stand',
    words: {
      own: 'Handtekening klopt',
      unread: 'Sleutel is hier niet bekend',
      wrong: 'Handtekening klopt niet',
      none: 'Tekende nog niet mee',
    },
    late: (minutes) => `${minutes} minuten achter`,
    inTime: 'Bij',
    auditor: 'Voor een onderzoeker van buiten',
    auditorText:
      'Iemand die ons niet hoeft te geloven kan het logboek zelf narekenen. Dat kan zonder ons en zonder persoonsgegevens.',
    auditorLink: 'Bestand en uitleg voor een onderzoeker',
    detached: 'Maanden in bestanden',
    noDetached: 'Het hele logboek staat in de database.',
    detachedText: 'Van deze maanden staat niets meer in de database dan de zegels. De beheerder heeft de bestanden.',
    month: 'Maand',
    from: 'Van regel',
    to: 'Tot en met regel',
    file: 'SHA-256 van het bestand',
    exports: 'Doorsturen',
    exportsText: 'Delen van het logboek gaan naar een ander systeem. Wat daar niet aankomt wordt niet gewist.',
    noExports: 'Dit logboek wordt niet doorgestuurd.',
    name: 'Naam',
    sentTo: 'Aangekomen tot en met regel',
    waits: 'Wachten',
    upToDate: 'Bij',
    retention: 'Wissen na de bewaartermijn',
    retentionText: 'De inhoud van een regel wordt gewist als de termijn voorbij is. Het zegel blijft.',
    noRuns: 'Er is nog niets gewist.',
    before: 'Termijn voorbij voor',
    erasedEntries: 'Regels',
    erasedRows: 'Andere gegevens',
  },
  en: {
    title: 'Log',
    intro: 'All that happens stands in this log. It is sealed every second. Here you see whether it is still whole.',
    entries: 'Entries',
    lastEntry: 'Last entry',
    signedUpTo: 'Signed up to',
    unsigned: (count) => (count === '1' ? '1 entry still waits' : `${count} entries still wait`) + ' for a signature',
    allSigned: 'All is signed',
    nothingSigned: 'Nothing yet',
    verification: 'Verification',
    verifyText: 'Deelpoort then reads the whole log: each entry, each seal and each signature. You can go on working.',
    verify: 'Verify the log',
    verifyNow: 'Verify now',
    kept: 'A checkpoint that you kept yourself',
    keptHint: 'You need not. Paste the text of the file. Then you also see whether an end was cut off.',
    keptFault: 'This is no checkpoint of this log.',
    faults: 'Mend this',
    running: 'Verification is under way',
    runningText: 'This may take some minutes. You can leave this page: it goes on.',
    progress: (seen, size) => `${seen} of ${size} entries looked at`,
    reload: 'See how far it is',
    never: 'This log was not verified here yet.',
    results: {
      ...{ whole: 'Whole', 'in-part': 'Whole, as far as it is here', broken: 'Not whole', running: 'Under way' },
      ...{ stopped: 'Broken off', failed: 'Failed', lost: 'Broken off' },
    },
    resultText: {
      whole: 'Each entry is as it was recorded. Each signature is right.',
      'in-part': 'What is here is whole. Old months are in files with the operator, who can verify them.',
      broken: 'The log was changed after it was recorded.',
      stopped: 'Deelpoort stopped while it verified. Nothing was said of the log. Begin again.',
      failed: 'The log could not be read. Nothing was said of it. Try again later.',
      lost: 'Deelpoort stopped while it verified. Nothing was said of the log. Begin again.',
    },
    at: (place) => `at entry ${place}`,
    place: 'Place in the log',
    entry: 'Reference of the entry',
    code: 'Code for the operator',
    toDo: 'What to do now',
    steps: [
      'Change nothing. Have the operator copy the database and the checkpoints.',
      'Tell your CISO and the data protection officer. Keep this page.',
      'Ask the operator who could reach the database. Have him compare it with the last good copy.',
      'Judge whether this is a data breach. If so, you have 72 hours to report it (GDPR article 33).',
    ],
    started: 'Begun',
    askedBy: 'Asked by',
    looked: 'Looked at',
    against: 'Compared with',
    againstKept: (size) => `your checkpoint of ${size} entries`,
    erased: 'Erased after their term',
    open: 'Decisions still under way',
    earlier: 'Earlier verifications',
    when: 'When',
    result: 'Result',
    checkpoints: 'Checkpoints',
    checkpointsText:
      'A checkpoint is the signed state of the log. Keep one outside Deelpoort now and then. With it you can prove later that nothing was changed.',
    size: 'Entries',
    signedAt: 'Signed',
    root: 'Digest',
    save: 'Keep',
    saveThis: (size) => `Keep the checkpoint of ${size} entries`,
    older: 'Older checkpoints',
    newest: 'Newest checkpoints',
    witnesses: 'Witnesses',
    witnessesText: 'A witness is another organisation that cosigns. So nobody can keep two logs.',
    noWitnesses: 'This log has no witnesses. Ask your operator whether another municipality will cosign.',
    witness: 'Witness',
    saw: 'Cosigned',
    behind: 'State',
    words: {
      own: 'Signature is right',
      unread: 'Its key is not known here',
      wrong: 'Signature is wrong',
      none: 'Has not cosigned yet',
    },
    late: (minutes) => `${minutes} minutes behind`,
    inTime: 'Up to date',
    auditor: 'For an outside auditor',
    auditorText:
      'Somebody who need not believe us can work out the log for himself, without us and without personal data.',
    auditorLink: 'File and instruction for an auditor',
    detached: 'Months in files',
    noDetached: 'The whole log is in the database.',
    detachedText: 'Of these months the database holds only the seals. The operator has the files.',
    month: 'Month',
    from: 'From entry',
    to: 'Up to entry',
    file: 'SHA-256 of the file',
    exports: 'Sending on',
    exportsText: 'Parts of the log go to another system. What does not arrive there is not erased.',
    noExports: 'This log is not sent on.',
    name: 'Name',
    sentTo: 'Arrived up to entry',
    waits: 'Wait',
    upToDate: 'Up to date',
    retention: 'Erasing after the term',
    retentionText: 'What an entry said is erased when its term has ended. The seal stays.',
    noRuns: 'Nothing was erased yet.',
    before: 'Term ended before',
    erasedEntries: 'Entries',
    erasedRows: 'Other data',
  },
}
