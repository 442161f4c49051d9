import fc from 'fast-check'
import { expect, test } from 'vitest'
import { browsers, deviceOf, systems } from './devices'

const like = 'AppleWebKit/537.36 (KHTML, like Gecko)'

test.each([
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${like} Chrome/156.0.0.0 Safari/537.36`, 'chrome', 'windows'],
  [`Mozilla/5.0 (Windows NT 10.0) ${like} Chrome/156.0 Safari/537.36 Edg/156.0`, 'edge', 'windows'],
  [`Mozilla/5.0 (X11; Linux x86_64) ${like} Chrome/156.0 Safari/537.36 OPR/120.0`, 'opera', 'linux'],
  [
    `Mozilla/5.0 (Linux; Android 15) ${like} SamsungBrowser/28.0 Chrome/130 Mobile Safari/537.36`,
    'samsung',
    'android',
  ],
  ['Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0', 'firefox', 'android'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) Version/18.5 Mobile/15E148 Safari/604.1',
    'safari',
    'iphone',
  ],
  ['Mozilla/5.0 (iPad; CPU OS 18_5 like Mac OS X) CriOS/156.0 Mobile/15E148 Safari/604.1', 'chrome', 'ipad'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18.5 Safari/605.1.15', 'safari', 'mac'],
  [`Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${like} Chrome/156.0 Safari/537.36`, 'chrome', 'chromeos'],
  ['curl/8.5.0', null, null],
  ['', null, null],
  [undefined, null, null],
])('%s', (userAgent, browser, system) => {
  expect(deviceOf(userAgent)).toEqual({ browser, system })
})

test('nothing of what a browser calls itself is kept but one of our own words', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 3000 }), text => {
      const { browser, system } = deviceOf(text)
      expect([...browsers, null]).toContain(browser)
      expect([...systems, null]).toContain(system)
    }),
  )
})
