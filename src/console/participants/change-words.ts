import type { InBoth } from '../../pages/words.ts'

/** A change that is asked about before it is made. */
interface Change {
  readonly title: (name: string) => string
  readonly what: readonly string[]
  readonly button: string
  readonly done: string
}

interface Words {
  readonly suspend: Change
  readonly resume: Change
  readonly notice: Change
  readonly access: Change
  readonly stop: Change
  readonly stopOther: Change
  readonly liftStop: Change
  readonly join: Change
  readonly whatHappens: string
  readonly sure: string
  readonly sureFault: string
  readonly reason: string
  readonly choose: string
  readonly chooseFault: string
  readonly reasonFault: string
  readonly whatStops: string
  readonly asWhole: string
  readonly asSource: string
  readonly aPurpose: string
  readonly aProfessional: string
  readonly purpose: string
  readonly organisation: string
  readonly professional: string
  readonly professionalHint: string
  readonly aboutPerson: string
  readonly constraint: string
  readonly constraints: Readonly<Record<'either' | 'dpop' | 'mtls', string>>
  readonly faults: string
  readonly notLess: string
  readonly already: string
  readonly back: string
  readonly noticeEnds: string
  readonly fields: Readonly<Record<JoinField, string>>
  readonly hints: Readonly<Partial<Record<JoinField, string>>>
  readonly fieldFault: (label: string) => string
  readonly known: string
  readonly parts: Readonly<Record<'agreement' | 'data', string>>
  readonly connectorText: string
}

/** Fields of the form by which an organisation joins. */
export type JoinField =
  | 'oin'
  | 'name'
  | 'kind'
  | 'from'
  | 'until'
  | 'relations'
  | 'reference'
  | 'version'
  | 'acceptedBy'
  | 'acceptedOn'
  | 'noticeMonths'
  | 'registers'
  | 'categories'
  | 'jwksUrl'

/** The name of a field inside a sentence; what is written in capitals stays so. */
const inside = (label: string): string => (label === label.toUpperCase() ? label : label.toLowerCase())

/** What the forms of participants say. */
export const changeWords: InBoth<Words> = {
  nl: {
    suspend: {
      title: (name) => `Schors ${name}`,
      what: [
        'De organisatie vraagt niets en geeft niets meer. Dat geldt direct.',
        'Vragen die nu lopen, eindigen zonder gegevens.',
        'Plichten over eerdere gegevens blijven.',
        'De gemeente kan de schorsing later opheffen.',
      ],
      button: 'Schors nu',
      done: 'De organisatie is geschorst.',
    },
    resume: {
      title: (name) => `Hef de schorsing van ${name} op`,
      what: ['De organisatie kan weer vragen en antwoorden.', 'Andere schorsingen en stops blijven gelden.'],
      button: 'Hef op',
      done: 'De schorsing is opgeheven.',
    },
    notice: {
      title: (name) => `Zeg de overeenkomst met ${name} op`,
      what: [
        'De overeenkomst eindigt na de opzegtermijn. U kunt dit niet terugdraaien.',
        'Tot die dag doet de organisatie mee. Zij mag dan elke vraag weigeren.',
        'Plichten over eerdere gegevens blijven ook daarna.',
      ],
      button: 'Zeg op',
      done: 'De overeenkomst is opgezegd.',
    },
    access: {
      title: (name) => `Stel een eis aan de toegangscodes van ${name}`,
      what: [
        'Binnen enkele seconden telt alleen nog een toegangscode die gebonden is.',
        'Kan het systeem van de organisatie dat nog niet? Dan kan zij niets meer vragen.',
        'Alleen de beheerder van Deelpoort kan de eis verlagen.',
      ],
      button: 'Stel de eis',
      done: 'De eis geldt nu.',
    },
    stop: {
      title: (name) => `Stop ${name} direct`,
      what: [
        'Alles wat u stopt eindigt direct, ook wat nu loopt.',
        'De stop geldt tot twee verschillende mensen hem opheffen.',
      ],
      button: 'Stop nu',
      done: 'De stop geldt nu.',
    },
    stopOther: {
      title: () => 'Stop een doel of een medewerker',
      what: [
        'Alles wat u stopt eindigt direct, ook wat nu loopt.',
        'De stop geldt tot twee verschillende mensen hem opheffen.',
      ],
      button: 'Stop nu',
      done: 'De stop geldt nu.',
    },
    liftStop: {
      title: () => 'Hef een stop op',
      what: [
        'Een stop eindigt pas als twee verschillende mensen hem opheffen.',
        'Bent u de eerste? Dan blijft de stop gelden tot een collega het ook doet.',
      ],
      button: 'Hef op',
      done: 'Uw woord is vastgelegd.',
    },
    join: {
      title: () => 'Laat een organisatie meedoen',
      what: [
        'De organisatie kan vanaf de eerste dag vragen stellen.',
        'Wat zij mag zien, hangt af van haar soort en van de regels.',
        'De voorwaarden kunt u later hier niet meer veranderen.',
      ],
      button: 'Laat meedoen',
      done: 'De organisatie doet mee.',
    },
    whatHappens: 'Wat er dan gebeurt',
    sure: 'Ja, ik weet het zeker',
    sureFault: 'Zet een vinkje als u het zeker weet.',
    reason: 'Reden',
    choose: 'Kies …',
    chooseFault: 'Kies er één.',
    reasonFault: 'Kies een reden.',
    whatStops: 'Wat wilt u stoppen?',
    asWhole: 'De hele organisatie: zij vraagt niets en geeft niets',
    asSource: 'Alleen de bron: zij geeft niets en kan nog vragen',
    aPurpose: 'Een doel: niemand vraagt daar nog voor',
    aProfessional: 'Een medewerker van een organisatie',
    purpose: 'Doel',
    organisation: 'Organisatie van de medewerker',
    professional: 'Kenmerk van de medewerker',
    professionalHint: 'Zoals zijn eigen organisatie hem noemt in haar systeem.',
    aboutPerson: 'Delen over één persoon stopt u via de koppeling (POST /v1/stops).',
    constraint: 'Eis',
    constraints: {
      either: 'Met DPoP of met een certificaat',
      dpop: 'Met DPoP',
      mtls: 'Met een certificaat',
    },
    faults: 'Verbeter dit',
    notLess: 'Er geldt al een strengere of andere eis. Die verlaagt alleen de beheerder.',
    already: 'Dit kon niet meer. Kijk hoe het nu staat.',
    back: 'Terug',
    noticeEnds: 'Opzegtermijn',
    fields: {
      oin: 'OIN',
      name: 'Naam',
      kind: 'Soort organisatie',
      from: 'Eerste dag',
      until: 'Laatste dag',
      relations: 'Wie legt vast wie met het gezin werkt?',
      reference: 'Naam van de overeenkomst',
      version: 'Versie',
      acceptedBy: 'Aanvaard door',
      acceptedOn: 'Aanvaard op',
      noticeMonths: 'Opzegtermijn in maanden',
      registers: 'Beroepsregisters',
      categories: 'Gegevens die zij heeft',
      jwksUrl: 'Adres van haar openbare sleutels',
    },
    hints: {
      oin: 'Twintig cijfers.',
      from: 'Leeg: vandaag.',
      until: 'Leeg: geen einddatum.',
      acceptedBy: 'De functie of het kenmerk, zoals de organisatie het noemt.',
      registers: 'Bijvoorbeeld SKJ, BIG. Zet er komma’s tussen. Dit hoeft niet.',
      jwksUrl: 'Begint met https. Dit hoeft niet.',
    },
    fieldFault: (label) => `Vul ${inside(label)} goed in.`,
    known: 'Deze organisatie doet al mee, of staat hier onder een andere naam of soort.',
    parts: { agreement: 'De overeenkomst', data: 'Gegevens en sleutels' },
    connectorText:
      'Wordt de organisatie ook om gegevens gevraagd? Dan zet de technisch beheerder daarna de koppeling. Het geheim daarvan hoort niet in een formulier. Zijn opdracht is:',
  },
  en: {
    suspend: {
      title: (name) => `Suspend ${name}`,
      what: [
        'The organisation asks and gives nothing any more, at once.',
        'Questions under way end without data.',
        'Duties over earlier data remain.',
        'The municipality can lift the suspension later.',
      ],
      button: 'Suspend now',
      done: 'The organisation is suspended.',
    },
    resume: {
      title: (name) => `Lift the suspension of ${name}`,
      what: ['The organisation can ask and answer again.', 'Other suspensions and stops still hold.'],
      button: 'Lift',
      done: 'The suspension was lifted.',
    },
    notice: {
      title: (name) => `Give notice to ${name}`,
      what: [
        'The agreement ends after its notice. You cannot take this back.',
        'Until that day the organisation takes part. It may refuse any question.',
        'Duties over earlier data remain after it too.',
      ],
      button: 'Give notice',
      done: 'Notice was given.',
    },
    access: {
      title: (name) => `Demand more of the tokens of ${name}`,
      what: [
        'Within seconds only a token that is bound counts.',
        'Can its system not do that yet? Then it cannot ask anything any more.',
        'Only the operator of Deelpoort can lower the demand.',
      ],
      button: 'Demand it',
      done: 'The demand holds now.',
    },
    stop: {
      title: (name) => `Stop ${name} at once`,
      what: [
        'What you stop ends at once, also what is under way.',
        'The stop holds until two different people lift it.',
      ],
      button: 'Stop now',
      done: 'The stop holds now.',
    },
    stopOther: {
      title: () => 'Stop a purpose or a professional',
      what: [
        'What you stop ends at once, also what is under way.',
        'The stop holds until two different people lift it.',
      ],
      button: 'Stop now',
      done: 'The stop holds now.',
    },
    liftStop: {
      title: () => 'Lift a stop',
      what: [
        'A stop ends only when two different people lift it.',
        'Are you the first? Then it holds until a colleague does so too.',
      ],
      button: 'Lift',
      done: 'Your word was recorded.',
    },
    join: {
      title: () => 'Let an organisation take part',
      what: [
        'The organisation can ask from its first day.',
        'What it may see depends on its kind and on the tables.',
        'Its terms cannot be changed here later.',
      ],
      button: 'Let it take part',
      done: 'The organisation takes part.',
    },
    whatHappens: 'What happens then',
    sure: 'Yes, I am sure',
    sureFault: 'Tick the box if you are sure.',
    reason: 'Reason',
    choose: 'Choose …',
    chooseFault: 'Choose one.',
    reasonFault: 'Choose a reason.',
    whatStops: 'What do you want to stop?',
    asWhole: 'The whole organisation: it asks nothing and gives nothing',
    asSource: 'The source alone: it gives nothing and may still ask',
    aPurpose: 'A purpose: nobody asks for it any more',
    aProfessional: 'A professional of an organisation',
    purpose: 'Purpose',
    organisation: 'Organisation of the professional',
    professional: 'Reference of the professional',
    professionalHint: 'As his own organisation calls him in its system.',
    aboutPerson: 'Sharing about one person is stopped over the API (POST /v1/stops).',
    constraint: 'Demand',
    constraints: { either: 'By DPoP or by a certificate', dpop: 'By DPoP', mtls: 'By a certificate' },
    faults: 'Mend this',
    notLess: 'More, or something else, is demanded already. Only the operator lowers that.',
    already: 'This could no longer be done. See how it stands now.',
    back: 'Back',
    noticeEnds: 'Notice',
    fields: {
      oin: 'OIN',
      name: 'Name',
      kind: 'Kind of organisation',
      from: 'First day',
      until: 'Last day',
      relations: 'Who records who works with the family?',
      reference: 'Name of the agreement',
      version: 'Version',
      acceptedBy: 'Accepted by',
      acceptedOn: 'Accepted on',
      noticeMonths: 'Notice in months',
      registers: 'Professional registers',
      categories: 'Data it holds',
      jwksUrl: 'Address of its public keys',
    },
    hints: {
      oin: 'Twenty digits.',
      from: 'Empty: today.',
      until: 'Empty: no last day.',
      acceptedBy: 'The function or reference, as the organisation calls it.',
      registers: 'SKJ, BIG for instance, with commas between. You need not.',
      jwksUrl: 'Begins with https. You need not.',
    },
    fieldFault: (label) => `Fill in ${inside(label)} rightly.`,
    known: 'This organisation takes part already, or is known here under another name or kind.',
    parts: { agreement: 'The agreement', data: 'Data and keys' },
    connectorText:
      'Is the organisation asked for data too? Then the operator sets the connection. Its secret does not belong in a form. His command is:',
  },
}
