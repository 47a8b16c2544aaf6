import type { InBoth } from '../../pages/words.ts'

interface Words {
  readonly place: string
  readonly title: string
  readonly intro: string
  readonly none: string
  readonly quarter: string
  readonly quarters: string
  readonly quarterName: (year: number, nth: number) => string
  readonly all: string
  readonly allOf: (quarter: string) => string
  readonly tooFew: string
  readonly byCause: string
  readonly cause: string
  readonly otherCauses: string
  readonly further: string
  readonly furtherText: string
  readonly purpose: string
  readonly kind: string
  readonly count: string
  readonly otherPurposes: string
  readonly allKinds: string
  readonly otherKinds: string
  readonly overTime: string
  readonly overTimeText: string
  readonly overTimeSeen: (quarters: string) => string
  readonly notTold: string
  readonly asTable: string
  readonly meaning: string
  readonly definitions: Readonly<
    Record<'what' | 'who' | 'cause' | 'kind' | 'small' | 'rounded' | 'rest' | 'fixed' | 'confidential', string>
  >
  readonly year: string
  readonly yearText: string
  readonly yearNone: string
  readonly format: string
  readonly download: string
}

/** What the page about systeemknelpunten says. */
export const words: InBoth<Words> = {
  nl: {
    place: 'Waar het vastloopt',
    title: 'Waar het vastloopt',
    intro: 'Hier ziet u waarom delen niet lukte, voor wie beleid maakt. Er staat niets in over één mens.',
    none: 'Er zijn nog geen getallen. Die komen er als een kwartaal voorbij is.',
    quarter: 'Kwartaal',
    quarters: 'Kies een kwartaal',
    quarterName: (year, nth) => `${nth}e kwartaal ${year}`,
    all: 'Alles samen',
    allOf: (quarter) => `Keer vastgelopen in het ${quarter}`,
    tooFew:
      'In dit kwartaal liep delen bij minder dan tien mensen vast, of bij niemand. Daarom staan hier geen getallen.',
    byCause: 'Waarom het vastliep',
    cause: 'Oorzaak',
    otherCauses: 'Andere oorzaken samen',
    further: 'Verder uitgesplitst',
    furtherText: 'Open een oorzaak: dan ziet u waarvoor iets gevraagd werd, en door wie. Wat te klein is, staat samen.',
    purpose: 'Doel',
    kind: 'Soort organisatie',
    count: 'Aantal',
    otherPurposes: 'Andere doelen samen',
    allKinds: 'Alle soorten',
    otherKinds: 'Andere soorten samen',
    overTime: 'Door de tijd',
    overTimeText: 'Een streep betekent: minder dan tien mensen, of bij een andere regel geteld.',
    overTimeSeen: (quarters) => `Hoe vaak delen vastliep, in ${quarters} kwartalen.`,
    notTold: '–',
    asTable: 'De getallen als tabel',
    meaning: 'Wat deze getallen betekenen',
    definitions: {
      what: 'Geteld is: er werd nee gezegd, er was nog geen toestemming, of de bron gaf het niet.',
      who: 'Eén mens telt één keer per kwartaal bij dezelfde oorzaak, hetzelfde doel en dezelfde soort organisatie. Bij een andere oorzaak telt hij opnieuw.',
      cause: 'De oorzaak is de reden die vooropging. Wat alleen de FG mag weten, staat bij een algemene reden.',
      kind: 'De soort organisatie is die van wie iets vroeg.',
      small:
        'Een getal staat er alleen als er minstens tien mensen achter staan. Ook met optellen en aftrekken komt u niet onder de tien.',
      rounded: 'Elk getal is los afgerond op vijf. Daardoor klopt een som niet altijd precies.',
      rest: 'Staat er geen regel voor een doel of soort? Dan was het te klein, of er was niets.',
      fixed: 'De getallen van een kwartaal worden één keer gemaakt en veranderen daarna nooit meer.',
      confidential:
        'Vertrouwelijke wegen tellen nergens mee. Alleen uitwisselingen waarvoor de gemeente zelf verantwoordelijk is, tellen mee.',
    },
    year: 'Een heel jaar',
    yearText: 'Voor de evaluatie van het convenant. Dezelfde getallen, met uitleg. Wij leggen vast dat u ze ophaalt.',
    yearNone: 'Er is nog geen heel jaar voorbij.',
    format: 'Soort bestand',
    download: 'Download',
  },
  en: {
    place: 'Where it gets stuck',
    title: 'Where it gets stuck',
    intro: 'Here you see why sharing failed, for those who make policy. Nothing in it is about one person.',
    none: 'There are no numbers yet. They come when a quarter is over.',
    quarter: 'Quarter',
    quarters: 'Choose a quarter',
    quarterName: (year, nth) => `Quarter ${nth} of ${year}`,
    all: 'All together',
    allOf: (quarter) => `Times stuck in ${quarter}`,
    tooFew: 'In this quarter sharing got stuck for fewer than ten people, or for nobody. So there are no numbers here.',
    byCause: 'Why it got stuck',
    cause: 'Cause',
    otherCauses: 'Other causes together',
    further: 'In more detail',
    furtherText: 'Open a cause to see what was asked for, and by whom. What is too small stands together.',
    purpose: 'Purpose',
    kind: 'Kind of organisation',
    count: 'Number',
    otherPurposes: 'Other purposes together',
    allKinds: 'All kinds',
    otherKinds: 'Other kinds together',
    overTime: 'Over time',
    overTimeText: 'A dash means: fewer than ten people, or counted in another row.',
    overTimeSeen: (quarters) => `How often sharing got stuck, in ${quarters} quarters.`,
    notTold: '–',
    asTable: 'The numbers as a table',
    meaning: 'What these numbers mean',
    definitions: {
      what: 'Counted is: the answer was no, there was no consent yet, or the source did not give it.',
      who: 'A person counts once a quarter for the same cause, purpose and kind of organisation. With another cause he counts again.',
      cause:
        'The cause is the reason that came first. What only the data protection officer may know stands under a general reason.',
      kind: 'The kind of organisation is that of whoever asked.',
      small:
        'A number is only shown where at least ten people stand behind it. Nor do adding and subtracting bring you below ten.',
      rounded: 'Each number is rounded to five by itself. So a sum does not always fit exactly.',
      rest: 'Is there no row for a purpose or a kind? Then it was too small, or there was nothing.',
      fixed: 'The numbers of a quarter are made once and never change after that.',
      confidential:
        'Confidential lanes are in no number. Only exchanges of which the municipality itself is a controller count.',
    },
    year: 'A whole year',
    yearText:
      'For the evaluation of the covenant. The same numbers, with what they mean. We record that you fetch them.',
    yearNone: 'No whole year is over yet.',
    format: 'Kind of file',
    download: 'Download',
  },
}
