import { sumNames } from './sum-columns'

/**
 * What every column of an organization's table holds, told by who may see it; ids and instants aside. A new column
 * stands in one of the three lists, or the specs of privacy fail: they fill every column of the first with words that
 * stand nowhere else, and look for them in the name of everybody else.
 */

/**
 * What somebody says of themselves. Nobody else reads, searches or counts a row of these while it isn't shared; the
 * policies of each table say so.
 */
export const ownWords: Readonly<Record<string, readonly string[]>> = {
  attempt_answers: ['answers'],
  calendar_feeds: ['secret_hash'],
  choices: ['day', 'words'],
  comparisons: ['words'],
  goal_milestones: ['name', 'due_on', 'prize', 'reached_on'],
  goal_reviews: ['day', 'sense', 'stuck', 'change'],
  goal_states: ['state', 'words', 'said_on'],
  goals: [
    ...['words', 'instead_of', 'own', 'fun', 'prize', 'term', 'due_on', 'rhythm', 'rhythm_from'],
    ...['kept_as_is', 'revision'],
  ],
  look_backs: ['day', 'happened', 'went_well', 'heard_it'],
  mantras: ['words'],
  notice_silences: ['channel', 'kind'],
  notice_times: ['minute'],
  pulses: ['day', 'rating'],
  reading_decisions: ['day', 'afresh'],
  readings: ['number', 'day'],
  reasons: ['words'],
  set_asides: ['words'],
  working_days: ['days'],
  worksheet_answers: ['step', 'value', 'revision', 'stroke'],
  // Until they are shared, and again once they are taken back.
  board_answers: ['week', 'question', 'words', 'audience', 'revision'],
  worksheet_share_answers: ['answers'],
  worksheet_shares: ['slug', 'version', 'steps', 'audience'],
  // Until one that is expected is finished openly: managers and admins then see that it is done, and the day.
  worksheet_rounds: ['slug', 'version', 'number', 'finished_on', 'openly'],
}

/** What the application can't select at all; functions of the doorkeeper answer from it what they may. */
export const closedToAll: Readonly<Record<string, { columns: readonly string[]; why: string }>> = {
  commitment_months: {
    columns: ['month', 'ranks', 'people_ids', 'people', 'vision', 'quiz', 'practised', 'steady'],
    why: 'how many of a rank did what in a month: commitment_of_ranks keeps the floor',
  },
  quiz_counted: {
    columns: ['quiz', 'first', 'month'],
    why: 'who is in a sum already, so that nobody is twice',
  },
  quiz_month_teams: { columns: ['month'], why: 'how teams lay in a month, for the floor' },
  quiz_sums: {
    columns: ['quiz', 'version', 'first', 'month', 'counts'],
    why: 'answers about oneself as sums: quiz_figures keeps the floor',
  },
  sign_in_codes: { columns: ['secret_hash'], why: 'the ways back in that are open just now' },
}

/** What others are meant to see, and why. */
export const seenByOthers: Readonly<Record<string, { columns: readonly string[]; why: string }>> = {
  acceptances: {
    columns: ['wording', 'answer'],
    why: 'a duty: by name to managers of the team and admins, who may read the answer to its question',
  },
  attempts: {
    columns: ['quiz', 'version', 'first', 'day'],
    why: 'that a quiz was taken, and when, is known to managers of the team and admins; what was answered isn’t',
  },
  audit_entries: {
    columns: ['deed'],
    why: 'who did what, without contents; what people do for themselves is seen by themselves alone',
  },
  board_hiding_reasons: { columns: ['reason'], why: 'an admin’s reason, for the writer and for admins' },
  board_hidings: { columns: [], why: 'that an admin hid what was shared' },
  board_thanks: { columns: [], why: 'thanks for what was shared, for whoever reads it' },
  commitment_shown: { columns: [], why: 'that a head of the organization shows their own ticks by name' },
  daily_sums: {
    columns: ['day', 'customers', 'channel', 'slot', ...sumNames],
    why: 'what customers said, as sums of a team',
  },
  daily_totals: {
    columns: ['day', 'customers', 'channel', ...sumNames],
    why: 'the same for the whole organization',
  },
  feedback_lexemes: { columns: ['lexeme'], why: 'the words of what customers said, to be searched' },
  feedback_tags: { columns: ['day', 'customers', 'rating'], why: 'what customers spoke of' },
  feedback_traces: {
    columns: ['revision', 'deed', 'reason', 'customers', 'channel', 'words', 'rating', 'day'],
    why: 'how what a customer said was mended',
  },
  heard_feedback: {
    columns: ['customers', 'day', 'revision', 'channel', 'words', 'rating'],
    why: 'what a customer said and a member heard',
  },
  invitations: {
    columns: ['secret_hash', 'email', 'name', 'rank', 'is_admin', 'manages'],
    why: 'who is invited, for managers of the team and admins',
  },
  members: {
    columns: ['name', 'rank', 'is_admin', 'revision'],
    why: 'names of colleagues, and what they are',
  },
  password_resets: { columns: [], why: 'that somebody was let back in, for themselves' },
  public_pages: {
    columns: ['code', 'intro', 'shows_checks', 'indexable', 'revision'],
    why: 'where customers read what they can count on: for everybody while it is open',
  },
  proposal_decisions: {
    columns: ['outcome', 'words'],
    why: 'what became of a proposal: for its proposer, admins and whoever looks after the standard',
  },
  question_answers: {
    columns: ['day', 'value'],
    why: 'a number that a customer gave to a question on a standard, apart from all else that they said',
  },
  response_words: { columns: ['comment', 'who_helped'], why: 'what a customer said, with the names in it' },
  responses: {
    columns: [
      ...['customers', 'day', 'revision', 'overall', 'understood', 'welcome', 'important', 'comfortable'],
      ...['brought_by', 'would_return', 'would_tell', 'comment'],
    ],
    why: 'what a customer said',
  },
  standard_checkers: { columns: [], why: 'who was appointed to check a team: for them and its managers' },
  standard_checks: {
    columns: ['day', 'met', 'value', 'note', 'reply'],
    why: 'whether a standard was kept: for whom it is of, whoever checked, managers of the team and admins',
  },
  standard_versions: {
    columns: [
      ...[
        'number',
        'title',
        'category',
        'own_category',
        'pledge',
        'guidance',
        'metric',
        'comparison',
        'value',
      ],
      ...['unit', 'expected_value', 'expected_source', 'asked_on', 'asked_of', 'near_enough', 'change'],
      ...[
        'what_changed',
        'revision',
        'told_customers',
        'look_for',
        'ranks',
        'accept_within',
        'starts_on',
        'question',
      ],
    ],
    why: 'what customers can count on',
  },
  standard_exercises: {
    columns: ['category', 'own_category', 'note', 'last_day'],
    why: 'what everybody is asked',
  },
  standard_proposals: {
    columns: [
      ...['title', 'category', 'own_category', 'happens', 'expects', 'pledge', 'look_for', 'why', 'revision'],
    ],
    why: 'what a member would count as good: for admins and whoever looks after the standard, and it says so',
  },
  standard_proposers: { columns: [], why: 'who proposed what became a standard' },
  standard_nudges: { columns: ['day'], why: 'that somebody was reminded, for them and whoever leads them' },
  standard_audiences: { columns: [], why: 'whom it is for' },
  standards: { columns: ['template'], why: 'the same' },
  survey_links: {
    columns: ['code', 'label', 'customers', 'last_day', 'intro', 'thanks', 'revision'],
    why: 'where customers are asked',
  },
  survey_questions: {
    columns: ['asks', 'words', 'unit'],
    why: 'what customers are asked of a standard',
  },
  survey_wordings: { columns: ['intro', 'thanks', 'revision'], why: 'what customers are told' },
  tags: { columns: ['name', 'revision'], why: 'what customers speak of' },
  team_members: { columns: ['manages'], why: 'who belongs to which team' },
  team_visions: { columns: ['words', 'revision'], why: 'a team’s vision, for its compass' },
  teams: { columns: ['name'], why: 'names of teams' },
  worksheet_expectations: { columns: ['slug'], why: 'what is expected of whom' },
  worksheet_share_readings: {
    columns: ['day'],
    why: 'who read what was shared, for its writer and whoever read it',
  },
}
