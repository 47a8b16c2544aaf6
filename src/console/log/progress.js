// How far a verification is, every two seconds, without loading the page again. Without this script a link does the same.
const every = 2000
// A session that nobody uses must end: after so many questions the link is there.
const most = 300

const section = () => document.getElementById('verification')

/** @param {number} asked */
const look = async (asked) => {
  const answer = await fetch('/console/log/verification', { redirect: 'error' })
  if (!answer.ok) return
  const { running, seen, size } = await answer.json()
  const bar = document.querySelector('#verification progress')
  if (running && bar instanceof HTMLProgressElement) {
    bar.max = Math.max(1, size)
    bar.value = seen
    const text = bar.parentElement?.querySelector('[data-progress]')
    const number = new Intl.NumberFormat(document.documentElement.lang)
    if (text)
      text.textContent = text.dataset.progress
        .replace('{seen}', number.format(seen))
        .replace('{size}', number.format(size))
    if (asked < most) setTimeout(() => void look(asked + 1).catch(() => undefined), every)
    return
  }
  const page = await fetch('/console/log', { redirect: 'error' })
  const ended = new DOMParser().parseFromString(await page.text(), 'text/html').getElementById('verification')
  if (ended) section()?.replaceWith(document.adoptNode(ended))
}

setTimeout(() => void look(0).catch(() => undefined), every)
