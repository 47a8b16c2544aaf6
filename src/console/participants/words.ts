import type { InBoth } from '../../pages/words.ts'
import type { Standing } from './participants-store.ts'

interface Words {
  readonly title: string
  readonly intro: string
  readonly here: string
  readonly gone: string
  readonly nobody: string
  readonly name: string
  readonly kind: string
  readonly since: string
  readonly until: string
  readonly state: string
  readonly holds: string
  readonly answersBy: string
  readonly standing: Readonly<Record<Standing, string>>
  readonly asked: Readonly<Record<'api' | 'inbox' | 'none', string>>
  readonly figures: {
    readonly here: string
    readonly still: string
    readonly leaving: string
    readonly sources: string
  }
  readonly sourcesUnwell: string
  readonly join: string
  readonly stops: string
  readonly agreement: string
  readonly agreements: string
  readonly noText: string
  readonly text: string
  readonly textOf: (name: string, version: string) => string
  readonly accepted: string
  readonly acceptedBy: (who: string) => string
  readonly open: string
  readonly notice: string
  readonly months: (count: string) => string
  readonly relations: string
  readonly relation: Readonly<Record<'recorded' | 'asserted-by-system', string>>
  readonly task: string
  readonly registers: string
  readonly categories: string
  readonly notSaid: string
  readonly mandates: string
  readonly article: string
  readonly decision: string
  readonly period: string
  readonly callBack: string
  readonly source: string
  readonly noSource: string
  readonly address: string
  readonly privateAddress: string
  readonly privateAddressText: string
  readonly inbox: string
  readonly mapped: string
  readonly week: string
  readonly weekText: string
  readonly countedUntil: (moment: string) => string
  readonly answered: string
  readonly failed: string
  readonly declined: string
  readonly lastAnswered: string
  readonly lastFailed: string
  readonly never: string
  readonly notAsked: string
  readonly lastDay: (count: string) => string
  readonly breaker: Readonly<Record<'open' | 'closed', string>>
  readonly breakerTitle: string
  readonly breakerText: string
  readonly keys: string
  readonly keysText: string
  readonly what: string
  readonly reference: string
  readonly inUseSince: string
  readonly advice: string
  readonly replaceSoon: string
  readonly fine: string
  readonly keyKinds: Readonly<Record<'jwks' | 'credential' | 'oauth' | 'certificate' | 'webhook', string>>
  readonly atPartner: string
  readonly atOperator: string
  readonly noKeys: string
  readonly tokens: string
  readonly constraint: Readonly<Record<'none' | 'either' | 'dpop' | 'mtls', string>>
  readonly asAll: (what: string) => string
  readonly callsPerMinute: string
  readonly asAnyone: string
  readonly webhooks: string
  readonly noWebhooks: string
  readonly lastDelivered: string
  readonly waiting: string
  readonly givenUp: string
  readonly webhook: Readonly<Record<'fine' | 'new' | 'failing' | 'disabled', string>>
  readonly failingSince: string
  readonly disabledSince: string
  readonly stillAndLeaving: string
  readonly nothingStill: string
  readonly suspension: string
  readonly side: Readonly<Record<'municipality' | 'organisation', string>>
  readonly reason: string
  readonly suspensionReasons: Readonly<Record<string, string>>
  readonly stopReasons: Readonly<Record<string, string>>
  readonly from: string
  readonly ended: string
  readonly holdsStill: string
  readonly lifted: string
  readonly half: string
  readonly noticeGiven: (side: string) => string
  readonly actions: string
  readonly actionsText: string
  readonly suspend: string
  readonly lift: string
  readonly giveNotice: string
  readonly demand: string
  readonly stop: string
}

/** What the pages of participants say. */
export const words: InBoth<Words> = {
  nl: {
    title: 'Deelnemers',
    intro: 'Deze organisaties doen mee in uw gemeente. Open een organisatie voor de afspraken, de sleutels en de bron.',
    here: 'Wie doet mee',
    gone: 'Wie deed mee',
    nobody: 'Er doet nog geen organisatie mee.',
    name: 'Organisatie',
    kind: 'Soort',
    since: 'Vanaf',
    until: 'Tot en met',
    state: 'Stand',
    holds: 'Heeft gegevens over',
    answersBy: 'Geeft antwoord',
    standing: {
      joining: 'Begint nog',
      active: 'Doet mee',
      still: 'Staat stil',
      leaving: 'Vertrekt',
      left: 'Weg',
    },
    asked: { api: 'via haar systeem', inbox: 'via een medewerker', none: 'niet' },
    figures: { here: 'Doen mee', still: 'Staan stil', leaving: 'Vertrekken', sources: 'Bronnen met fouten' },
    sourcesUnwell: 'in de laatste 24 uur',
    join: 'Laat een organisatie meedoen',
    stops: 'Bekijk alle stops',
    agreement: 'Overeenkomst',
    agreements: 'Eerdere en latere overeenkomsten',
    noText: 'Er is geen tekst vastgelegd.',
    text: 'Tekst',
    textOf: (name, version) => `${name}, versie ${version}`,
    accepted: 'Aanvaard',
    acceptedBy: (who) => `door ${who}`,
    open: 'Geen einddatum',
    notice: 'Opzegtermijn',
    months: (count) => (count === '1' ? '1 maand' : `${count} maanden`),
    relations: 'Wie werkt met het gezin',
    relation: {
      recorded: 'Legt zij hier vast',
      'asserted-by-system': 'Toetst haar eigen systeem',
    },
    task: 'Taak',
    registers: 'Beroepsregisters',
    categories: 'Gegevens die zij heeft',
    notSaid: 'Niet gezegd',
    mandates: 'Aanwijzingen en mandaten',
    article: 'Wet',
    decision: 'Besluit',
    period: 'Geldt',
    callBack: 'Nummers om terug te bellen',
    source: 'Als bron',
    noSource: 'Deze organisatie wordt niet om gegevens gevraagd.',
    address: 'Adres',
    privateAddress: 'Gesloten adres',
    privateAddressText: 'De beheerder staat dit toe.',
    inbox: 'Een medewerker antwoordt. Er wordt geen systeem gevraagd.',
    mapped: 'Vertaald',
    week: 'Hoe de bron het doet',
    weekText: 'De laatste 7 dagen, van vragen waarvan uw gemeente mag weten.',
    countedUntil: (moment) => `Nog niet alles is geteld: dit is de stand van ${moment}.`,
    answered: 'Beantwoord',
    failed: 'Mislukt',
    declined: 'Geweigerd door de bron',
    lastAnswered: 'Laatste antwoord',
    lastFailed: 'Laatste fout',
    never: 'Niet in deze week',
    notAsked: 'De bron is deze week niet gevraagd.',
    lastDay: (count) => `waarvan ${count} in de laatste 24 uur`,
    breaker: { open: 'Even met rust gelaten', closed: 'Wordt gevraagd' },
    breakerTitle: 'Nu',
    breakerText: 'Gaat het te vaak mis? Dan vraagt Deelpoort de bron even niet.',
    keys: 'Sleutels en inloggegevens',
    keysText: 'U ziet wat er is en hoe oud het is. De geheimen zelf ziet niemand.',
    what: 'Wat',
    reference: 'Kenmerk',
    inUseSince: 'In gebruik sinds',
    advice: 'Vervangen',
    replaceSoon: 'Vervang dit',
    fine: 'Nog niet nodig',
    keyKinds: {
      jwks: 'Openbare sleutels van de organisatie',
      credential: 'Inloggegeven bij de bron',
      oauth: 'Sleutel voor de inlogdienst van de bron',
      certificate: 'Certificaat voor de verbinding',
      webhook: 'Geheim van een webhook',
    },
    atPartner: 'Dat doet de organisatie',
    atOperator: 'Zie de sleutelbestanden',
    noKeys: 'Er zijn geen sleutels vastgelegd.',
    tokens: 'Eis aan toegangscodes',
    constraint: {
      none: 'Geen eis',
      either: 'Gebonden met DPoP of een certificaat',
      dpop: 'Gebonden met DPoP',
      mtls: 'Gebonden met een certificaat',
    },
    asAll: (what) => `Zoals voor iedereen: ${what}`,
    callsPerMinute: 'Aanroepen per minuut',
    asAnyone: 'Zoals voor iedereen',
    webhooks: 'Webhooks: berichten aan haar systeem',
    noWebhooks: 'Deze organisatie krijgt geen berichten.',
    lastDelivered: 'Laatst aangekomen',
    waiting: 'Wachten',
    givenUp: 'Opgegeven',
    webhook: { fine: 'Komt aan', new: 'Nog niets verstuurd', failing: 'Komt niet aan', disabled: 'Uitgezet' },
    failingSince: 'sinds',
    disabledSince: 'sinds',
    stillAndLeaving: 'Stilstaan, stoppen en vertrekken',
    nothingStill: 'Er is niets geschorst, gestopt of opgezegd.',
    suspension: 'Schorsing',
    side: { municipality: 'door de gemeente', organisation: 'door de organisatie' },
    reason: 'Reden',
    suspensionReasons: {
      breach: 'Er is een datalek of inbraak',
      'lost-ground': 'De grond voor delen is weg',
      agreement: 'De overeenkomst wordt niet nagekomen',
      notice: 'Er is opgezegd',
      technical: 'Techniek',
      other: 'Anders',
    },
    stopReasons: {
      breach: 'Er is een datalek of inbraak',
      'lost-ground': 'De grond voor delen is weg',
      misuse: 'Iemand maakt misbruik',
      safety: 'De veiligheid van iemand',
      technical: 'Techniek',
      other: 'Anders',
    },
    from: 'Begonnen',
    ended: 'Opgeheven',
    holdsStill: 'Geldt nu',
    lifted: 'Opgeheven',
    half: 'Eén van twee hief op',
    noticeGiven: (side) => `Opgezegd ${side}`,
    actions: 'Wat u kunt doen',
    actionsText: 'U krijgt steeds eerst te zien wat er dan gebeurt. Alles wat u doet wordt vastgelegd.',
    suspend: 'Schors deze organisatie',
    lift: 'Hef op',
    giveNotice: 'Zeg de overeenkomst op',
    demand: 'Stel een eis aan toegangscodes',
    stop: 'Stop direct',
  },
  en: {
    title: 'Participants',
    intro: 'These organisations take part in your municipality. Open one for its agreement, keys and source.',
    here: 'Who takes part',
    gone: 'Who took part',
    nobody: 'No organisation takes part yet.',
    name: 'Organisation',
    kind: 'Kind',
    since: 'From',
    until: 'Until',
    state: 'State',
    holds: 'Holds data on',
    answersBy: 'Answers',
    standing: {
      joining: 'Still to begin',
      active: 'Takes part',
      still: 'Stands still',
      leaving: 'Leaves',
      left: 'Gone',
    },
    asked: { api: 'by its system', inbox: 'by a colleague', none: 'no' },
    figures: { here: 'Take part', still: 'Stand still', leaving: 'Leave', sources: 'Sources with failures' },
    sourcesUnwell: 'in the last 24 hours',
    join: 'Let an organisation take part',
    stops: 'See all stops',
    agreement: 'Agreement',
    agreements: 'Earlier and later agreements',
    noText: 'No text was recorded.',
    text: 'Text',
    textOf: (name, version) => `${name}, version ${version}`,
    accepted: 'Accepted',
    acceptedBy: (who) => `by ${who}`,
    open: 'No last day',
    notice: 'Notice',
    months: (count) => (count === '1' ? '1 month' : `${count} months`),
    relations: 'Who works with the family',
    relation: { recorded: 'It records that here', 'asserted-by-system': 'Its own system tests that' },
    task: 'Task',
    registers: 'Professional registers',
    categories: 'Data it holds',
    notSaid: 'Not said',
    mandates: 'Designations and mandates',
    article: 'Law',
    decision: 'Decision',
    period: 'Holds',
    callBack: 'Numbers to call back on',
    source: 'As a source',
    noSource: 'This organisation is not asked for data.',
    address: 'Address',
    privateAddress: 'Closed address',
    privateAddressText: 'The operator allows it.',
    inbox: 'A colleague answers. No system is asked.',
    mapped: 'Mapped',
    week: 'How the source does',
    weekText: 'The last 7 days, of questions that your municipality may know of.',
    countedUntil: (moment) => `Not all is counted yet: this is how it was at ${moment}.`,
    answered: 'Answered',
    failed: 'Failed',
    declined: 'Declined by the source',
    lastAnswered: 'Last answer',
    lastFailed: 'Last failure',
    never: 'Not in this week',
    notAsked: 'The source was not asked this week.',
    lastDay: (count) => `${count} of them in the last 24 hours`,
    breaker: { open: 'Left alone for a while', closed: 'Is asked' },
    breakerTitle: 'Now',
    breakerText: 'Does it fail too often? Then Deelpoort does not ask the source for a while.',
    keys: 'Keys and credentials',
    keysText: 'You see what is there and how old it is. Nobody sees the secrets themselves.',
    what: 'What',
    reference: 'Reference',
    inUseSince: 'In use since',
    advice: 'Replace',
    replaceSoon: 'Replace this',
    fine: 'Not needed yet',
    keyKinds: {
      jwks: 'Public keys of the organisation',
      credential: 'Credential at the source',
      oauth: 'Key for the issuer of the source',
      certificate: 'Certificate of the connection',
      webhook: 'Secret of a webhook',
    },
    atPartner: 'The organisation does that',
    atOperator: 'See the key files',
    noKeys: 'No keys were recorded.',
    tokens: 'Demand on access tokens',
    constraint: {
      none: 'No demand',
      either: 'Bound by DPoP or a certificate',
      dpop: 'Bound by DPoP',
      mtls: 'Bound by a certificate',
    },
    asAll: (what) => `As for all: ${what}`,
    callsPerMinute: 'Calls a minute',
    asAnyone: 'As for all',
    webhooks: 'Webhooks: messages to its system',
    noWebhooks: 'This organisation gets no messages.',
    lastDelivered: 'Last delivered',
    waiting: 'Wait',
    givenUp: 'Given up',
    webhook: { fine: 'Arrives', new: 'Nothing sent yet', failing: 'Does not arrive', disabled: 'Disabled' },
    failingSince: 'since',
    disabledSince: 'since',
    stillAndLeaving: 'Standing still, stopping and leaving',
    nothingStill: 'Nothing was suspended, stopped or given notice of.',
    suspension: 'Suspension',
    side: { municipality: 'by the municipality', organisation: 'by the organisation' },
    reason: 'Reason',
    suspensionReasons: {
      breach: 'There is a data breach or a break-in',
      'lost-ground': 'The ground for sharing is gone',
      agreement: 'The agreement is not kept',
      notice: 'Notice was given',
      technical: 'Technical',
      other: 'Other',
    },
    stopReasons: {
      breach: 'There is a data breach or a break-in',
      'lost-ground': 'The ground for sharing is gone',
      misuse: 'Somebody misuses it',
      safety: "Somebody's safety",
      technical: 'Technical',
      other: 'Other',
    },
    from: 'Begun',
    ended: 'Lifted',
    holdsStill: 'Holds now',
    lifted: 'Lifted',
    half: 'One of two lifted it',
    noticeGiven: (side) => `Notice given ${side}`,
    actions: 'What you can do',
    actionsText: 'You always see first what will happen then. All you do is recorded.',
    suspend: 'Suspend this organisation',
    lift: 'Lift',
    giveNotice: 'Give notice',
    demand: 'Demand more of access tokens',
    stop: 'Stop at once',
  },
}
