/**
 * A resident's right exercised (domain.md G, P24): what is asked over whose file (the person of the facts), under which
 * law, by whom. Who asks is neither a professional nor an organisation, and there is no consent layer.
 */
export interface RightFacts {
  /** A word of rights.yaml: access, rectification, destruction and so on. */
  readonly right: string
  /** Law under which the file is held, as rights.yaml knows it: wmo, jeugdwet, wgbo, avg. */
  readonly law: string
  /** Who asks: internal id, and in which capacity he says he does. */
  readonly by: { readonly who: string; readonly capacity: string }
  /** A helper at his side (client supporter, confidant, lawyer): changes nothing of the right. */
  readonly assistedBy?: string
  /** The request was made in writing (Wmo 5.3.5). */
  readonly written?: boolean
  /** Why, where the right or a field asks a reason: only whether it says something. */
  readonly reason?: 'given' | 'missing' | 'meaningless' | 'general'
  /** Who asks the same together with him, by internal id. */
  readonly jointly?: readonly string[]
  /** What the person of 12 or older said of the request of his representative; absent: not asked. */
  readonly subjectSaid?: 'agrees' | 'objects'
  /** Legal basis of the processing it is about, where the right depends on it (AVG 20, 21). */
  readonly legalBasis?: string
  /** It is about a professional's judgement, not a fact. */
  readonly aboutJudgement?: boolean
  /** Somebody looked who had no part in the case (S70): names are his right then. */
  readonly incident?: boolean
  /** Confidential entries that no verdict lifted are among what he asks. */
  readonly held?: boolean
  /** A weighty interest in the file of somebody who died was stated. */
  readonly weightyInterest?: boolean
}
