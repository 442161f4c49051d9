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
  /** Parts of the house with teams under them, each led by its head. */
  departments: { name: string; lead: CastMember }[]
  teams: { name: string; department?: string; people: CastMember[] }[]
}

export type CastMember = {
  name: string
  login?: string
  rank?: 'supervisor' | 'head' | 'executive'
  /** Newcomers: days since they joined. */
  joined?: number
}

export const harbour: Cast = {
  name: 'Harbour Hotel',
  shortName: 'harbour',
  mission: 'A roof, a view and a good night for whoever comes in from the road or the sea.',
  serviceVision: 'Everyone who steps in feels expected.',
  timeZone: 'Europe/Lisbon',
  head: { name: 'Henrik Vale', login: 'henrik', rank: 'executive' },
  admin: { name: 'Ada Novak', login: 'ada', rank: 'head' },
  departments: [
    { name: 'Rooms', lead: { name: 'Clara Mendes', rank: 'head' } },
    { name: 'Food and drink', lead: { name: 'Anselm Roth', rank: 'head' } },
  ],
  teams: [
    {
      name: 'Front desk',
      department: 'Rooms',
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
        { name: 'Ottavia Greco' },
        { name: 'Hamid Rezaei' },
        { name: 'Wren Castellano', joined: 18 },
      ],
    },
    {
      name: 'Housekeeping',
      department: 'Rooms',
      people: [
        { name: 'Ines Carvalho', login: 'ines', rank: 'supervisor' },
        { name: 'Dalia Petrova' },
        { name: 'Fatou Ndiaye' },
        { name: 'Gheorghe Munteanu' },
        { name: 'Lucinda Prates' },
        { name: 'Marek Zielinski' },
        { name: 'Nadia Haddou' },
        { name: 'Olga Brandt' },
        { name: 'Perpétua Lima' },
        { name: 'Ayumi Sato' },
        { name: 'Teodora Ilić' },
        { name: 'Binta Camara' },
        { name: 'Joaquim Reis' },
        { name: 'Svetla Koleva', joined: 33 },
      ],
    },
    {
      name: 'Restaurant',
      department: 'Food and drink',
      people: [
        { name: 'Bruno Salgado', login: 'bruno', rank: 'supervisor' },
        { name: 'Amelie Fournier' },
        { name: 'Chidi Okafor' },
        { name: 'Elena Rossi' },
        { name: 'Hugo Pimentel' },
        { name: 'Kirsten Dahl' },
        { name: 'Rafael Duarte' },
        { name: 'Samira Aziz' },
        { name: 'Lorcan Walsh' },
        { name: 'Mei-Ling Tan' },
        { name: 'Duarte Valadão' },
        { name: 'Zuzana Horváthová', joined: 25 },
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
    {
      name: 'Night desk',
      department: 'Rooms',
      people: [
        { name: 'Silas Okonjo', rank: 'supervisor' },
        { name: 'Agnieszka Wrona' },
        { name: 'Emilio Sáez' },
        { name: 'Thandiwe Khumalo' },
        { name: 'Baptiste Roux' },
        { name: 'Ragnar Holm' },
        { name: 'Selma Yıldız', joined: 12 },
      ],
    },
    {
      name: 'Maintenance',
      department: 'Rooms',
      people: [
        { name: 'Aurélio Pinto', rank: 'supervisor' },
        { name: 'Goran Vuković' },
        { name: 'Kwame Boateng' },
        { name: 'Sergei Orlov' },
        { name: 'Matilde Faria' },
        { name: 'Pádraig Nolan' },
        { name: 'Anzhela Roman' },
      ],
    },
    {
      name: 'Bar and terrace',
      department: 'Food and drink',
      people: [
        { name: 'Colette Bassi', rank: 'supervisor' },
        { name: 'Dinis Abreu' },
        { name: 'Freya Lund' },
        { name: 'Imran Chaudhry' },
        { name: 'Jolanda Peeters' },
        { name: 'Nuno Sequeira' },
        { name: 'Tala Haddad' },
        { name: 'Viktor Szabo' },
      ],
    },
    {
      name: 'Kitchen',
      department: 'Food and drink',
      people: [
        { name: 'Marguerite Lopes', rank: 'supervisor' },
        { name: 'Abdou Diallo' },
        { name: 'Carlo Benedetti' },
        { name: 'Ewa Nowak' },
        { name: 'Florim Krasniqi' },
        { name: 'Graça Monteiro' },
        { name: 'Henrique Braga' },
        { name: 'Lin Zhao' },
        { name: 'Mustafa Demir' },
        { name: 'Pilar Navarro' },
        { name: 'Robin Achterberg', joined: 40 },
      ],
    },
    {
      name: 'Events',
      department: 'Food and drink',
      people: [
        { name: 'Odile Marchand', rank: 'supervisor' },
        { name: 'Alma Sørensen' },
        { name: 'Benedita Couto' },
        { name: 'Declan Moore' },
        { name: 'Ivo Kovačević' },
        { name: 'Leila Farahani' },
        { name: 'Simão Teles' },
        { name: 'Uma Krishnan' },
      ],
    },
    {
      name: 'Reservations',
      people: [
        { name: 'Farida Benali', rank: 'supervisor' },
        { name: 'Anton Weiss' },
        { name: 'Cecília Rocha' },
        { name: 'Helga Stein' },
        { name: 'Miro Lahti' },
        { name: 'Sofia Andrade' },
        { name: 'Theo van Dijk', joined: 9 },
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
  departments: [],
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
        { name: 'Griff Pritchard' },
        { name: 'Sunniva Aas' },
      ],
    },
    {
      name: 'Nursing',
      people: [
        { name: 'Marianne Obi', rank: 'supervisor' },
        { name: 'Asta Jónsdóttir' },
        { name: 'Bernard Kealey' },
        { name: 'Chiamaka Eze' },
        { name: 'Eleri Vaughan' },
        { name: 'Faisal Noorani' },
        { name: 'Joy Santos' },
        { name: 'Kit Barlow' },
        { name: 'Malgorzata Duda' },
        { name: 'Rhona MacLeish' },
        { name: 'Yusuf Warsame', joined: 21 },
      ],
    },
    {
      name: 'Imaging and laboratory',
      people: [
        { name: 'Piotr Sadowski', rank: 'supervisor' },
        { name: 'Anjali Deshmukh' },
        { name: 'Conor Delaney' },
        { name: 'Hester Quill' },
        { name: 'Ilse Vermeulen' },
        { name: 'Nathan Osborne' },
        { name: 'Ruta Jankauskas' },
        { name: 'Winston Clarke' },
        { name: 'Zainab Bello', joined: 30 },
      ],
    },
  ],
}
