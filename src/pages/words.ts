import type { ProblemCode } from '../problems.ts'

/** A language of the pages. */
export type Language = 'nl' | 'en'

/** The same in both languages. */
export type InBoth<T = string> = Readonly<Record<Language, T>>

interface Words {
  readonly name: string
  readonly skip: string
  readonly menu: string
  readonly otherLanguage: string
  readonly logIn: string
  readonly logOut: string
  readonly loggedInAs: (name: string) => string
  readonly accessibility: string
  readonly minutes: (minutes: number) => string
  readonly welcome: string
  readonly welcomeText: string
  readonly loggedOut: string
  readonly loggedOutText: string
  readonly wrong: string
  readonly back: string
  readonly reference: string
  /** What went wrong, and what one can do. */
  readonly problems: Readonly<Partial<Record<ProblemCode, readonly [title: string, text: string]>>>
  readonly loginFailed: readonly [title: string, text: string]
  readonly formExpired: readonly [title: string, text: string]
}

/** What every page says. Dutch is plain (B1): short sentences, who does what, what one can do now. */
export const words: InBoth<Words> = {
  nl: {
    name: 'Deelpoort',
    skip: 'Ga naar de inhoud',
    menu: 'Menu',
    otherLanguage: 'English',
    logIn: 'Inloggen',
    logOut: 'Uitloggen',
    loggedInAs: (name) => `U bent ingelogd als ${name}.`,
    accessibility: 'Toegankelijkheid',
    minutes: (minutes) => `Doet u ${minutes} minuten niets? Dan moet u opnieuw inloggen.`,
    welcome: 'Welkom bij Deelpoort',
    welcomeText: 'Hier ziet u wat er gedeeld wordt, en waarom. U logt in met het account van uw werk.',
    loggedOut: 'U bent uitgelogd',
    loggedOutText: 'Werkt u op een gedeelde computer? Sluit dan ook de browser.',
    wrong: 'Er ging iets mis',
    back: 'Naar het begin',
    reference: 'Kenmerk voor de beheerder',
    problems: {
      'invalid-input': ['Dit klopt niet', 'Er staat iets in wat niet past. Ga terug en verbeter het.'],
      unauthenticated: ['U moet opnieuw inloggen', 'Uw bezoek duurde te lang of is gestopt. Er is niets verstuurd.'],
      forbidden: ['Dit mag u niet zien', 'Uw account heeft hier geen rol voor. Vraag het uw beheerder.'],
      'not-found': ['Dit is er niet', 'Het is klaar of verlopen, of het is niet voor uw organisatie.'],
      'method-not-allowed': ['Dit kan hier niet', 'Ga terug naar het begin en probeer het daar.'],
      conflict: ['Dit kan niet meer', 'Een collega was u voor, of het is al klaar.'],
      'too-large': ['Dit is te veel', 'Stuur minder tekst in één keer.'],
      'too-many-requests': ['Het gaat te snel', 'Wacht een minuut en probeer het opnieuw.'],
      unavailable: [
        'Dit kan nu niet',
        'Wij kunnen nu niets vastleggen. Daarom laten wij niets zien. Probeer het later.',
      ],
      internal: ['Er ging iets mis', 'Dat ligt aan ons. Er is niets gedeeld. Probeer het later.'],
    },
    loginFailed: ['Inloggen lukte niet', 'Probeer het opnieuw. Lukt het weer niet? Vraag het uw beheerder.'],
    formExpired: ['Dit formulier is te oud', 'Er is niets verstuurd. Open de pagina opnieuw en vul het weer in.'],
  },
  en: {
    name: 'Deelpoort',
    skip: 'Skip to the content',
    menu: 'Menu',
    otherLanguage: 'Nederlands',
    logIn: 'Log in',
    logOut: 'Log out',
    loggedInAs: (name) => `You are logged in as ${name}.`,
    accessibility: 'Accessibility',
    minutes: (minutes) => `After ${minutes} minutes without a click you must log in again.`,
    welcome: 'Welcome to Deelpoort',
    welcomeText: 'Here you see what is shared, and why. You log in with your work account.',
    loggedOut: 'You are logged out',
    loggedOutText: 'Is this a shared computer? Then close the browser too.',
    wrong: 'Something went wrong',
    back: 'To the start',
    reference: 'Reference for the operator',
    problems: {
      'invalid-input': ['This is not right', 'Something in it does not fit. Go back and correct it.'],
      unauthenticated: ['You must log in again', 'Your visit took too long or ended. Nothing was sent.'],
      forbidden: ['You may not see this', 'Your account has no role for it here. Ask your administrator.'],
      'not-found': ['This is not here', 'It is done or has expired, or is not for your organisation.'],
      'method-not-allowed': ['This cannot be done here', 'Go back to the start and try there.'],
      conflict: ['This can no longer be done', 'A colleague was first, or it is done already.'],
      'too-large': ['This is too much', 'Send less text at once.'],
      'too-many-requests': ['This goes too fast', 'Wait a minute and try again.'],
      unavailable: ['This cannot be done now', 'We cannot record anything now. So we show nothing. Try again later.'],
      internal: ['Something went wrong', 'That is our fault. Nothing was shared. Try again later.'],
    },
    loginFailed: ['Logging in failed', 'Try again. If it fails again, ask your administrator.'],
    formExpired: ['This form is too old', 'Nothing was sent. Open the page again and fill it in.'],
  },
}
