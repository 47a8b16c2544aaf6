/** How the reference looks: light and dark, narrow and wide, on paper; nothing is fetched from elsewhere. */
export const stylesheet = `:root { color-scheme: light dark; --text: #1b1f24; --ground: #fff; --soft: #eef1f5; --line: #aab3bf; --link: #0b4f9e }
@media (prefers-color-scheme: dark) {
  :root { --text: #e8ebef; --ground: #15191e; --soft: #222931; --line: #57626f; --link: #9ecbff }
}
* { box-sizing: border-box }
html { scroll-padding-top: 1rem }
body { margin: 0; color: var(--text); background: var(--ground); font: 1rem/1.5 system-ui, sans-serif }
a { color: var(--link) }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
.skip { position: absolute; left: -999rem }
.skip:focus { left: 1rem; top: 1rem; padding: .5rem 1rem; background: var(--ground) }
header { border-bottom: 1px solid var(--line) }
header ul { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: 0; padding: .75rem 1rem; list-style: none }
header a, .contents a { display: inline-block; padding: .15rem 0; min-height: 24px }
[aria-current] { font-weight: bold; text-decoration: none }
main { padding: 0 1rem 4rem; max-width: 64rem; min-width: 0 }
main:focus { outline: none }
.contents { padding: 1rem; font-size: .875rem; overflow-wrap: anywhere }
.contents p { margin: .75rem 0 0; font-weight: bold }
.contents ul { margin: 0; padding: 0; list-style: none }
h1, h2, h3, h4 { line-height: 1.25 }
h2 { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line) }
h3 { margin: 2.5rem 0 .5rem; overflow-wrap: anywhere }
code, pre { font: .875em/1.5 ui-monospace, monospace; overflow-wrap: anywhere }
pre { padding: 1rem; background: var(--soft); overflow: auto; max-height: 30rem }
.call { padding: .5rem .75rem; background: var(--soft); overflow-wrap: anywhere }
.wide { overflow-x: auto }
table { border-collapse: collapse; width: 100%; font-size: .875rem }
th, td { padding: .35rem .5rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top }
th em { font-weight: normal }
dd { margin: 0 0 .5rem 1.5rem }
summary { cursor: pointer; min-height: 24px }
@media (min-width: 60rem) {
  .page { display: grid; grid-template-columns: 22rem minmax(0, 1fr) }
  .contents { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; border-right: 1px solid var(--line) }
}
@media print { .contents, header, .skip { display: none } }
`
