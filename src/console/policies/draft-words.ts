import type { InBoth } from '../../pages/words.ts'

interface Words {
  readonly title: string
  readonly text: string
  readonly none: string
  readonly start: string
  readonly again: string
  readonly startText: string
  readonly bad: string
  readonly badText: string
  readonly foreign: string
  readonly same: string
  readonly running: (seen: string, total: string) => string
  readonly runningText: string
  readonly reload: string
  readonly done: (when: string) => string
  readonly failed: string
  readonly looked: string
  readonly changed: string
  readonly gained: string
  readonly lost: string
  readonly erased: string
  readonly from: string
  readonly to: string
  readonly since: string
  readonly capped: (most: string) => string
  readonly nothing: string
  readonly groups: string
  readonly count: string
  readonly outcome: string
  readonly reasons: string
  readonly examples: string
  readonly differences: string
  readonly scenarios: string
}

/** What the page of a draft says. */
export const draftWords: InBoth<Words> = {
  nl: {
    title: 'Een ontwerp vergelijken',
    text: 'Wij beslissen de besluiten van de laatste maand opnieuw, met de regels van het ontwerp. Er verandert niets.',
    none: 'Er staat hier geen ontwerp klaar. De beheerder zet een map met regels klaar (POLICY_DRAFT_DIR).',
    start: 'Begin met vergelijken',
    again: 'Vergelijk opnieuw',
    startText: 'Dat u dit bekijkt, wordt vastgelegd.',
    bad: 'Het ontwerp klopt nog niet',
    badText: 'Met deze fouten kan niemand ermee beslissen. Verbeter ze eerst.',
    foreign: 'Het ontwerp heeft geen regels voor deze gemeente.',
    same: 'Het ontwerp is gelijk aan wat nu geldt.',
    running: (seen, total) => `Bezig: ${seen} van ${total} besluiten bekeken`,
    runningText: 'U kunt deze pagina sluiten. Het gaat door. Laad opnieuw om te zien hoe ver het is.',
    reload: 'Laad opnieuw',
    done: (when) => `Klaar sinds ${when}.`,
    failed: 'Het vergelijken is gestopt door een fout. Begin opnieuw.',
    looked: 'Besluiten bekeken',
    changed: 'Komt anders uit',
    gained: 'Er gaat meer',
    lost: 'Er gaat minder',
    erased: 'Niet meer te beslissen',
    from: 'Nu',
    to: 'Ontwerp',
    since: 'Sinds',
    capped: (most) => `Alleen de nieuwste ${most} besluiten zijn bekeken.`,
    nothing: 'Geen enkel besluit komt anders uit.',
    groups: 'Wat anders uitkomt',
    count: 'Hoe vaak',
    outcome: 'Uitkomst',
    reasons: 'Redenen',
    examples: 'Voorbeelden',
    differences: 'Wat in de regels anders is',
    scenarios: 'Wat dat doet met de scenario’s',
  },
  en: {
    title: 'Compare a draft',
    text: 'We decide the decisions of the last month again, by the rules of the draft. Nothing changes.',
    none: 'No draft stands ready here. The administrator names a folder of rules (POLICY_DRAFT_DIR).',
    start: 'Begin to compare',
    again: 'Compare again',
    startText: 'That you look at this is recorded.',
    bad: 'The draft is not right yet',
    badText: 'With these faults nobody can decide by it. Mend them first.',
    foreign: 'The draft has no rules for this municipality.',
    same: 'The draft is what holds now.',
    running: (seen, total) => `Busy: ${seen} of ${total} decisions looked at`,
    runningText: 'You can close this page. It goes on. Load again to see how far it is.',
    reload: 'Load again',
    done: (when) => `Done since ${when}.`,
    failed: 'Comparing stopped with a fault. Begin again.',
    looked: 'Decisions looked at',
    changed: 'Come out otherwise',
    gained: 'More goes',
    lost: 'Less goes',
    erased: 'Cannot be decided any more',
    from: 'Now',
    to: 'Draft',
    since: 'Since',
    capped: (most) => `Only the newest ${most} decisions were looked at.`,
    nothing: 'No decision comes out otherwise.',
    groups: 'What comes out otherwise',
    count: 'How often',
    outcome: 'Outcome',
    reasons: 'Reasons',
    examples: 'Examples',
    differences: 'What is different in the rules',
    scenarios: 'What that does to the scenarios',
  },
}
