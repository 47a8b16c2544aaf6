/** A supervision order as the caller cites it (Jeugdwet 7.3.11 lid 4). `child`: internal id where the person asked about is not the minor. */
export interface CitedOrder {
  readonly reference: string
  readonly child: string | null
}

/** What a creditor attests of an early signal (Besluit gemeentelijke schuldhulpverlening art. 2); an answer not given counts as no. */
export interface CollectionSteps {
  readonly personalContact: boolean
  readonly debtHelpPointed: boolean
  readonly writtenReminder: boolean
  readonly contactOffered: boolean
  /** How the customer took the offer to pass on his contact data. */
  readonly reaction: 'none' | 'agreed' | 'refused'
}

/** A professional's own declaration of danger to life (domain.md P22). */
export interface Declaration {
  readonly lifeThreatening: boolean
  /** Whether the person can say yes or no now. */
  readonly person: 'unable' | 'able' | 'unknown'
  readonly saysNo: boolean
  /** Whether the number to call back stands in the list of participants for the caller. */
  readonly callBack: 'listed' | 'not-listed'
}

/** The six tests of a conflict of duties (BPSW 2021 art. 13 [norm]); null: not answered. */
export interface ConflictTests {
  readonly consentSought: boolean | null
  readonly seriousHarm: boolean | null
  readonly conscience: boolean | null
  readonly noOtherWay: boolean | null
  readonly effective: boolean | null
  readonly proportionate: boolean | null
}

/** An anonymous consult (AVG 4 lid 1): parts that name somebody by their form, and what the asker confirmed of the rest. */
export interface Anonymity {
  /** Kinds of identifying form that were found: `persons`, `postcode`, `birth-date`, … Never the text itself. */
  readonly structural: readonly string[]
  readonly noName: boolean | null
  readonly noRareCombination: boolean | null
  readonly notRecognisable: boolean | null
}
