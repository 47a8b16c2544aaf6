import type { ComponentChildren } from 'preact'
import { Form } from './form.tsx'
import { type Language, words } from './words.ts'

/** What stands around the content of a page. */
export interface Frame {
  readonly language: Language
  readonly title: string
  /** Addresses of the style sheets, in order. */
  readonly styles: readonly string[]
  /** Addresses of its scripts. */
  readonly scripts: readonly string[]
  /** This page in the other language; null: it has none. */
  readonly otherLanguage: string | null
  readonly nav: readonly { readonly path: string; readonly label: string; readonly current: boolean }[]
  /** Who is logged in, what his forms must show, and after how many minutes he is logged out; null: nobody. */
  readonly visitor: { readonly name: string; readonly csrf: string; readonly idleMinutes: number } | null
}

/** More places than these stand beside the content where there is room, not above it. */
const fewPlaces = 3

const Menu = ({ label, nav }: { readonly label: string; readonly nav: Frame['nav'] }) => (
  <nav class="page-menu" aria-label={label}>
    <ul class="page-nav">
      {nav.map(({ path, label: called, current }) => (
        <li key={path}>
          <a class="utrecht-link" href={path} aria-current={current ? 'page' : undefined}>
            {called}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

/** A whole page: skip link, landmarks, one main heading inside `children`. Works without scripts. */
export const Layout = ({ frame, children }: { readonly frame: Frame; readonly children: ComponentChildren }) => {
  const { language, visitor, nav } = frame
  const t = words[language]
  const isWide = nav.length > fewPlaces
  return (
    <html lang={language} class="utrecht-root">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${frame.title} - ${t.name}`}</title>
        {frame.styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {frame.scripts.map((src) => (
          <script key={src} type="module" src={src} />
        ))}
      </head>
      <body class="utrecht-body utrecht-document">
        <a class="utrecht-skip-link utrecht-skip-link--visible-on-focus utrecht-link" href="#content">
          {t.skip}
        </a>
        <header class={isWide ? 'page-header page-header--with-menu' : 'page-header'}>
          <p class="page-header__name">{t.name}</p>
          <div class="page-header__tools">
            {frame.otherLanguage !== null && (
              <a class="utrecht-link" href={frame.otherLanguage} lang={language === 'nl' ? 'en' : 'nl'}>
                {t.otherLanguage}
              </a>
            )}
            {visitor !== null && (
              <Form action="/logout" csrf={visitor.csrf}>
                <button class="utrecht-button utrecht-button--subtle" type="submit">
                  {t.logOut}
                </button>
              </Form>
            )}
          </div>
        </header>
        <div class={isWide ? 'page-body page-body--with-menu' : 'page-body'}>
          {nav.length > 0 && <Menu label={t.menu} nav={nav} />}
          <main id="content" class="page-content" tabIndex={-1}>
            {children}
          </main>
        </div>
        <footer class={isWide ? 'page-footer page-footer--with-menu' : 'page-footer'}>
          {visitor !== null && (
            <p class="utrecht-paragraph">
              {t.loggedInAs(visitor.name)} {t.minutes(visitor.idleMinutes)}
            </p>
          )}
          <p class="utrecht-paragraph">
            <a class="utrecht-link" href="/accessibility">
              {t.accessibility}
            </a>
          </p>
        </footer>
      </body>
    </html>
  )
}
