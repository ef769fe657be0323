// node count.mjs REPORT EXIT_CODE   Prints "PASSED FAILED" from a .trx (dotnet test) or .json (vitest) report.
// No report, no tests, or good tests in a run that did not end well are one failure: something was not tested.
import { existsSync, readFileSync } from 'node:fs'

const [, , report, code] = process.argv

function numbers() {
  if (!existsSync(report)) return [0, 0]
  const text = readFileSync(report, 'utf8')
  if (report.endsWith('.json')) {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(text)
    return [numPassedTests, Math.max(numFailedTests, numFailedTestSuites)]
  }
  const counters = /<Counters ([^>]*)>/.exec(text)[1]
  const counter = name => Number(new RegExp(`\\b${name}="(\\d+)"`).exec(counters)[1])
  return [counter('passed'), counter('failed') + counter('error') + counter('timeout') + counter('aborted')]
}

const [passed, failed] = numbers()
const untested = passed + failed === 0 || (code !== '0' && failed === 0)
console.log(passed, untested ? 1 : failed)
