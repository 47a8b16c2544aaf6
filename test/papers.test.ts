import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import t from 'tap'
import { parse } from 'yaml'
import {
  committed,
  isPath,
  leads,
  linksOf,
  manifest,
  namesIn,
  papers,
  quotedIn,
  read,
  root,
  scriptsNamedIn,
} from './helpers/papers.ts'

t.test('papers lead somewhere: links, files, scripts', async (t) => {
  const tests = namesIn('test')
  for (const paper of papers) {
    t.same(
      linksOf(paper).filter((target) => !leads(paper, target)),
      [],
      `links of ${paper}`,
    )
    const places = ['.', dirname(paper), 'src', 'policies']
    const there = (path: string) =>
      places.some((place) => existsSync(join(root, place, path))) || tests.includes(path.replace(/^.*\//, ''))
    t.same(
      quotedIn(paper).filter((word) => isPath(word) && !there(word)),
      [],
      `files named in ${paper}`,
    )
    t.same(
      scriptsNamedIn(paper).filter((name) => manifest.scripts[name] === undefined),
      [],
      `scripts named in ${paper}`,
    )
  }
  for (const script of Object.values(manifest.scripts)) {
    for (const path of script.match(/\b(src|test)\/[\w/.-]+\.(ts|js)\b/g) ?? [])
      t.ok(existsSync(join(root, path)), path)
  }
})

t.test('changelog, licence and publiccode.yml are in order', async (t) => {
  t.match(read('CHANGELOG.md'), /^## \[Unreleased\]$/m)
  t.match(read('LICENSE'), /^# EUROPEAN UNION PUBLIC LICENCE v\. 1\.2\n/)
  t.equal(manifest.license, 'EUPL-1.2')
  const code = parse(read('publiccode.yml')) as Readonly<Record<string, unknown>>
  // The keys of version 0.4 of the standard that are mandatory, and those it lets us add.
  const mandatory = ['publiccodeYmlVersion', 'name', 'url', 'platforms', 'categories', 'developmentStatus']
  const sections = ['softwareType', 'description', 'legal', 'maintenance', 'localisation']
  const optional = ['softwareVersion', 'releaseDate', 'landingURL', 'logo', 'roadmap', 'usedBy', 'isBasedOn']
  const keys = [...mandatory, ...sections]
  t.same(
    keys.filter((name) => code[name] === undefined),
    [],
    'all that is mandatory',
  )
  t.same(
    Object.keys(code).filter((name) => ![...keys, ...optional, 'intendedAudience', 'dependsOn'].includes(name)),
    [],
    'nothing unknown',
  )
  t.match(code, {
    publiccodeYmlVersion: '0.4',
    url: /^https:\/\//,
    developmentStatus: /^(concept|development|beta|stable|obsolete)$/,
    softwareType: 'standalone/backend',
    legal: { license: manifest.license },
    maintenance: { type: 'internal', contacts: [{ name: String }] },
    localisation: { localisationReady: Boolean, availableLanguages: ['nl', 'en'] },
  })
  const { description } = code as { description: Record<string, Record<string, string | readonly string[]>> }
  for (const [language, { shortDescription = '', longDescription = '', features = [] }] of Object.entries(
    description,
  )) {
    t.ok(shortDescription.length > 0 && shortDescription.length <= 150, `${language}: short`)
    t.ok(longDescription.length >= 150 && longDescription.length <= 10_000, `${language}: long`)
    t.ok(features.length > 0, `${language}: features`)
  }
})

t.test('nothing committed carries a path of the machine it was made on', async (t) => {
  const files = committed()
  if (files === null) return void t.comment('no checkout of git: skipped')
  const machine = new RegExp(['work', 'tmp/bash_jobs', 'tmp/claude'].map((path) => `(?<![\\w.~/])/${path}/`).join('|'))
  t.ok(files.length > 100)
  t.match(`see ${['', 'work', 'x'].join('/')}`, machine, 'one would be found')
  t.same(
    files.filter((path) => machine.test(read(path))),
    [],
  )
})

t.test('nothing committed holds a merge that nobody finished', async (t) => {
  const files = committed()
  if (files === null) return void t.comment('no checkout of git: skipped')
  const marker = /^(?:<{7}|\|{7}|>{7})(?: |$)|^={7}$/m
  for (const sign of ['<', '|', '=', '>']) t.match(`one\n${sign.repeat(7)}\nother`, marker, `${sign} would be found`)
  t.match(`${'<'.repeat(7)} HEAD`, marker, 'with a name too')
  t.same(
    files.filter((path) => marker.test(read(path))),
    [],
  )
})
