/** Stands where a telephone number or an e-mail address stood. */
export const contactMask = '•••'

/** Each begins where a word begins: else a long text without an @ would be read once for each of its letters. */
const emails = [
  /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]+[@＠](?:[\p{L}\p{N}-]+\.)+\p{L}{2,}/giu,
  // Written so that no machine should read it: mia (at) example [dot] org, mia at example dot org.
  /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]+ ?[([{](?:at|@)[)\]}] ?[\p{L}\p{N}-]+(?: ?[([{]dot[)\]}] ?[\p{L}\p{N}-]+|\.[\p{L}\p{N}-]+)+/giu,
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+ at (?!(?:the|a|your|my|our|this) )[\p{L}\p{N}-]+(?: dot [\p{L}\p{N}-]+)+/giu,
]

const named =
  'orders?|bookings?|reservations?|invoices?|receipts?|tickets?|claims?|ref|reference|customers?|accounts?|contracts?|policy|parcels?|tracking|serial|articles?|items?|models?|rooms?|suites?|apartments?|flats?|tables?|seats?|gates?|flights?|trains?|bus|floors?|zip|postcode'
const money =
  '(?:[€$£¥₹₺₽₩]|(?:EUR|USD|GBP|CHF|JPY|INR|euros?|dollars?|pounds?|francs?|kr|zł|Kč|Ft)(?!\\p{L}))'
const day = '(?:0?[1-9]|[12]\\d|3[01])'
const month = '(?:0?[1-9]|1[0-2])'
const year = '(?:(?:19|20)\\d{2}|\\d{2})'
const time = '(?:[01]?\\d|2[0-3])[.:h][0-5]\\d'
const start = '(?<![\\d+]|\\d[./ -])'

/** What has many digits and can't be called. */
const uncallable = new RegExp(
  [
    `(?:[#№]|(?<!\\p{L})(?:${named})(?!\\p{L}))[ :.]*(?:(?:numbers?|no|nr|code|id|is|was)(?!\\p{L})[ :.#]*){0,2}\\d(?:[ ./–-]?\\d)*`,
    `${money} ?\\d[\\d.,'’]*`,
    `(?<!\\d[.,'’]?)\\d[\\d.,'’]* ?${money}`,
    `${start}${day}(?<a>[./ -])${month}\\k<a>${year}(?!\\d|\\k<a>\\d)`,
    `${start}${month}(?<b>[./-])${day}\\k<b>${year}(?!\\d|\\k<b>\\d)`,
    `${start}(?:19|20)\\d{2}(?<c>[./-])${month}\\k<c>${day}(?!\\d|\\k<c>\\d)`,
    `${start}${day}\\.(?:${month}\\.)? ?[–-] ?${day}\\.${month}\\.(?:${year})?(?!\\d)`,
    `(?<![\\d.:])${time}(?: ?[–-] ?${time})?(?![\\d:]|\\.\\d)`,
    '(?<![\\d.])0\\.\\d+(?![\\d.])',
  ].join('|'),
  'giu',
)

/** Digits, six at least, with what people put between them. */
const run =
  /(?<![\p{L}\p{N}])(?:\+ ?)?(?:\((?=\d{1,5}\)))?\d(?:[ \u00a0\u202f()./–-]{0,3}\d){5,17}(?![\p{L}\p{N}])/gu

/** Numbers to call by what they are made of, and by how people group them (here with one space). */
const compact = [/^\+\d{7,15}$/, /^00[1-9]\d{7,14}$/]
const grouped = [
  /^\d{9,11}$/,
  /^0(?=\d)[\d ]{7,18}$/,
  /^(?:1 )?\d{3} \d{3} \d{4}$/,
  /^[2-9]\d{2} \d{3} \d{3}$/,
  /^[2-9]\d(?: \d{2}){3,4}$/,
  /^\d{2} \d{3} \d{2} \d{2}$/,
  /^\d{4} \d{3} \d{3}$/,
]
/** Said just before a number, these make it one to call. */
const cue =
  /(?<!\p{L})(?:tel|tele(?:ph|f)one?|phone|mobile|cell|handy|whats ?app|sms|text|fax|call(?:ed)?|reach|ring|(?:my|our) number)(?: (?:me|us|him|her|them|back|again|number|no|nr|is|was|on|at|under|it's))*[ :.,]*$/iu

/** The nought of each script in which people write numbers. */
const noughts = [...'0٠۰०০੦૦୦௦౦೦൦๐０'].map(nought => nought.charCodeAt(0))

/**
 * What somebody wrote without telephone numbers and e-mail addresses, each replaced by `contactMask`. Dates, times,
 * prices and numbers said to be a room's or an order's stay. Where nothing tells, nine to eleven digits go: better
 * that than the other.
 */
export function maskContacts(text: string): string {
  const written = emails.reduce((masked, email) => masked.replace(email, contactMask), text)
  // As long as the text, so that a place in the one is the same place in the other.
  const digits = inOurDigits(written)
  const open = digits.replace(uncallable, found => found.replace(/\d/g, 'x'))
  let masked = ''
  let from = 0
  for (const { 0: found, index } of open.matchAll(run)) {
    if (!isCallable(found, digits.slice(Math.max(0, index - 40), index))) continue
    masked += written.slice(from, index) + contactMask
    from = index + found.length
  }
  return masked + written.slice(from)
}

function isCallable(found: string, before: string): boolean {
  const digits = found.replace(/[^\d+]/g, '')
  const groups = found.replace(/\D+/g, ' ').trim()
  const enough = digits.length >= 8 && digits.length <= 16
  return (
    cue.test(before) ||
    compact.some(shape => shape.test(digits)) ||
    (enough && grouped.some(shape => shape.test(groups)))
  )
}

function inOurDigits(text: string): string {
  return text.replace(/[^\p{ASCII}]/gu, character => {
    const code = character.charCodeAt(0)
    const nought = noughts.find(first => code >= first && code <= first + 9)
    return character.length === 1 && nought !== undefined ? String(code - nought) : character
  })
}
