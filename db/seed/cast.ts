/** The people of the two small worlds. The first of a team manages it; `login` is given to those one can be. */
export type Cast = {
  name: string
  shortName: string
  mission: string
  serviceVision: string
  timeZone: string
  /** Who runs the whole house, and who looks after the portal. */
  head: CastMember
  admin: CastMember
  teams: { name: string; people: CastMember[] }[]
}

type CastMember = { name: string; login?: string; rank?: 'supervisor' | 'head' | 'executive' }

export const harbour: Cast = {
  name: 'Harbour Hotel',
  shortName: 'harbour',
  mission: 'A roof, a view and a good night for whoever comes in from the road or the sea.',
  serviceVision: 'Everyone who steps in feels expected.',
  timeZone: 'Europe/Lisbon',
  head: { name: 'Henrik Vale', login: 'henrik', rank: 'executive' },
  admin: { name: 'Ada Novak', login: 'ada', rank: 'head' },
  teams: [
    {
      name: 'Front desk',
      people: [
        { name: 'Maya Osei', login: 'maya', rank: 'supervisor' },
        { name: 'Leo Lindqvist', login: 'leo' },
        { name: 'Priya Raman' },
        { name: 'Tomás Figueira' },
        { name: 'Yasmin El-Sayed' },
        { name: 'Callum Reid' },
        { name: 'Beatriz Antunes' },
        { name: 'Jun Watanabe' },
        { name: 'Rosa Mbeki' },
      ],
    },
    {
      name: 'Housekeeping',
      people: [
        { name: 'Ines Carvalho', login: 'ines', rank: 'supervisor' },
        { name: 'Dalia Petrova' },
        { name: 'Fatou Ndiaye' },
        { name: 'Gheorghe Munteanu' },
        { name: 'Lucinda Prates' },
        { name: 'Marek Zielinski' },
        { name: 'Nadia Haddou' },
        { name: 'Olga Brandt' },
      ],
    },
    {
      name: 'Restaurant',
      people: [
        { name: 'Bruno Salgado', login: 'bruno', rank: 'supervisor' },
        { name: 'Amelie Fournier' },
        { name: 'Chidi Okafor' },
        { name: 'Elena Rossi' },
        { name: 'Hugo Pimentel' },
        { name: 'Kirsten Dahl' },
        { name: 'Rafael Duarte' },
        { name: 'Samira Aziz' },
      ],
    },
    {
      name: 'Spa',
      people: [
        { name: 'Vera Lindholm', login: 'vera', rank: 'supervisor' },
        { name: 'Noemi Castro' },
        { name: 'Tarek Mansour' },
      ],
    },
  ],
}

export const northside: Cast = {
  name: 'Northside Clinic',
  shortName: 'northside',
  mission: 'Care that is near, for everybody north of the river.',
  serviceVision: 'Nobody leaves without knowing what happens next.',
  timeZone: 'Europe/London',
  head: { name: 'Gwen Ashby', login: 'gwen', rank: 'executive' },
  admin: { name: 'Noor Haddad', login: 'noor', rank: 'head' },
  teams: [
    {
      name: 'Reception',
      people: [
        { name: 'Femi Adeyemi', login: 'femi', rank: 'supervisor' },
        { name: 'Aoife Byrne', login: 'aoife' },
        { name: 'Dev Malhotra' },
        { name: 'Lena Fischer' },
        { name: 'Omar Siddiqui' },
        { name: 'Tess Marlow' },
      ],
    },
  ],
}
