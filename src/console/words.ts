import type { InBoth } from '../pages/words.ts'

/** How an exchange ended, as a badge says it. */
export const outcomes: Readonly<Record<string, InBoth>> = {
  permit: { nl: 'Mag', en: 'Allowed' },
  'permit-partial': { nl: 'Mag deels', en: 'Partly allowed' },
  'needs-consent': { nl: 'Toestemming nodig', en: 'Needs consent' },
  review: { nl: 'Iemand moet kijken', en: 'Somebody must look' },
  deny: { nl: 'Mag niet', en: 'Not allowed' },
}

interface Words {
  readonly console: string
  readonly whichMunicipality: string
  readonly whichMunicipalityText: string
  readonly older: string
  readonly first: string
  readonly pages: string
  readonly scroll: string
  readonly crumbs: string
  readonly copy: string
}

/** What every page of the console says. */
export const words: InBoth<Words> = {
  nl: {
    console: 'Privacy',
    whichMunicipality: 'Voor welke gemeente werkt u nu?',
    whichMunicipalityText: 'U kunt later een andere kiezen.',
    older: 'Volgende',
    first: 'Naar het begin',
    pages: "Pagina's",
    scroll: 'u kunt deze tabel opzij schuiven',
    crumbs: 'U bent hier',
    copy: 'Heel kenmerk',
  },
  en: {
    console: 'Privacy',
    whichMunicipality: 'For which municipality do you work now?',
    whichMunicipalityText: 'You can choose another later.',
    older: 'Next',
    first: 'To the beginning',
    pages: 'Pages',
    scroll: 'you can scroll this table sideways',
    crumbs: 'You are here',
    copy: 'Whole reference',
  },
}
