import { readFileSync, readdirSync } from 'node:fs'

/** Faults with the file and line of the row, scenario or version each is about, in the order of the files. */
export const placed = (folder: string, faults: readonly string[]): readonly string[] => {
  const places = placesIn(folder)
  return faults.map((fault) => {
    const id = /^(?:purposes\/\S+ )?row ([\w.-]+):/.exec(fault)?.[1] ?? /^([A-Z][\w.-]*):/.exec(fault)?.[1]
    const place = id === undefined ? undefined : places.get(id)
    return place === undefined ? fault : `${place} ${fault.replace(/^purposes\/\S+ /, '')}`
  })
}

const placesIn = (folder: string): ReadonlyMap<string, string> => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'))
  return new Map(
    files.flatMap((file) =>
      readFileSync(`${folder}/${file}`, 'utf8')
        .split('\n')
        .flatMap((line, place) => {
          const id = /\bid: ([A-Z][\w.-]*)/.exec(line)?.[1]
          return id === undefined ? [] : [[id, `${file}:${String(place + 1)}`] as const]
        }),
    ),
  )
}
