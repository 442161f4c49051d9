/** The people one can be in the demo. Its passwords are no secret: a demo is served on this machine alone. */
export const demoPassword = 'a calm harbour'

export type DemoPerson = {
  login: string
  name: string
  part: 'learner' | 'manager' | 'admin' | 'head' | 'stranger'
}

export const demoPeople: readonly DemoPerson[] = [
  { login: 'leo@harbour', name: 'Leo Lindqvist', part: 'learner' },
  { login: 'maya@harbour', name: 'Maya Osei', part: 'manager' },
  { login: 'ada@harbour', name: 'Ada Novak', part: 'admin' },
  { login: 'henrik@harbour', name: 'Henrik Vale', part: 'head' },
  { login: 'noor@northside', name: 'Noor Haddad', part: 'stranger' },
]
