// Asks a host how it is.
//   node watch.mjs ready <url> <data folder> <host's process id>   waits until it serves, prints the links
//   node watch.mjs health <url>                                     says what breaks and what works again
import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

const patience = 120_000
/** Whose links are printed: the word, the role, and how many. */
const printed = [
  ['faculty', 'faculty', 1],
  ['mayor', 'mayor', 3],
  ['senior', 'seniorLeader', 1],
  ['staff', 'staff', 1],
]
const [, , task, url, folder, host] = process.argv
process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0' // the certificate is our own, made a moment ago
process.removeAllListeners('warning')

async function health() {
  try {
    const answer = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(5000) })
    return await answer.json()
  } catch {
    return null
  }
}

function alive(pid) {
  try {
    process.kill(Number(pid), 0)
    return true
  } catch {
    return false
  }
}

function troubles(report) {
  return report.parts.filter(part => part.status !== 'ok')
}

async function untilReady() {
  for (const end = Date.now() + patience; Date.now() < end; await sleep(200)) {
    const report = await health()
    if (report && report.status !== 'down') return report
    if (!alive(host)) return null
  }
  return null
}

if (task === 'ready') {
  const report = await untilReady()
  if (!report) process.exit(1)
  for (const part of troubles(report)) console.error(`${part.name}: ${part.message}`)
  console.log(`open ${url}`)
  const file = `${folder}/demo-links.json`
  const { links } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { links: [] }
  for (const [word, role, count] of printed) {
    for (const { key } of links.filter(link => link.role === role).slice(0, count)) console.log(`${word} ${url}/join#${key}`)
  }
} else {
  const known = new Map()
  for (;;) {
    const report = (await health()) ?? { parts: [{ name: 'host', status: 'down', message: 'The host does not answer.' }] }
    for (const { name, status, message } of report.parts) {
      if ((known.get(name) ?? 'ok') !== status) console.error(`${name}: ${message}`)
      known.set(name, status)
    }
    if (report.parts.every(part => part.name !== 'host')) known.delete('host')
    await sleep(2000)
  }
}
