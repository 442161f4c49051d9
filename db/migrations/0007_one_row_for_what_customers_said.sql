-- Whoever is about to keep an answer waits here, before they look up what counts it; then in the order of the dashboard.
LOCK TABLE "responses", "heard_feedback" IN EXCLUSIVE MODE;--> statement-breakpoint
LOCK TABLE "daily_totals", "daily_sums" IN ACCESS EXCLUSIVE MODE;--> statement-breakpoint
-- Row security would hide the rows from their owner; it is forced again after the migrations.
ALTER TABLE "daily_sums" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "daily_totals" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
-- Folding adds to the totals itself now.
DROP TRIGGER IF EXISTS add_to_totals ON "daily_sums";--> statement-breakpoint
DROP FUNCTION IF EXISTS add_to_totals();--> statement-breakpoint
DROP INDEX "daily_sums_overall";--> statement-breakpoint
ALTER TABLE "daily_sums"
  ADD COLUMN "entries" integer DEFAULT 0 NOT NULL,
  ADD COLUMN "brought_by_been_before" integer DEFAULT 0 NOT NULL,
  ADD COLUMN "brought_by_somebody_told_me" integer DEFAULT 0 NOT NULL,
  ADD COLUMN "brought_by_other" integer DEFAULT 0 NOT NULL,
  ADD COLUMN "overall_n" integer DEFAULT 0 NOT NULL,
  ADD COLUMN "overall_total" integer DEFAULT 0 NOT NULL,
  ADD COLUMN "overall_squares" integer DEFAULT 0 NOT NULL,
  ADD COLUMN "understood_n" integer DEFAULT 0 NOT NULL,
  ADD COLUMN "understood_total" integer DEFAULT 0 NOT NULL,
  ADD COLUMN "understood_squares" integer DEFAULT 0 NOT NULL,
  ADD COLUMN "welcome_n" integer DEFAULT 0 NOT NULL,
  ADD COLUMN "welcome_total" integer DEFAULT 0 NOT NULL,
  ADD COLUMN "welcome_squares" integer DEFAULT 0 NOT NULL,
  ADD COLUMN "important_n" integer DEFAULT 0 NOT NULL,
  ADD COLUMN "important_total" integer DEFAULT 0 NOT NULL,
  ADD COLUMN "important_squares" integer DEFAULT 0 NOT NULL,
  ADD COLUMN "comfortable_n" integer DEFAULT 0 NOT NULL,
  ADD COLUMN "comfortable_total" integer DEFAULT 0 NOT NULL,
  ADD COLUMN "comfortable_squares" integer DEFAULT 0 NOT NULL,
  ADD COLUMN "would_return_n" integer DEFAULT 0 NOT NULL,
  ADD COLUMN "would_return_total" integer DEFAULT 0 NOT NULL,
  ADD COLUMN "would_return_squares" integer DEFAULT 0 NOT NULL,
  ADD COLUMN "would_tell_n" integer DEFAULT 0 NOT NULL,
  ADD COLUMN "would_tell_total" integer DEFAULT 0 NOT NULL,
  ADD COLUMN "would_tell_squares" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
INSERT INTO "daily_sums" (organization_id, team_id, day, customers, channel, slot, measure, n, total, squares,
  entries, brought_by_been_before, brought_by_somebody_told_me, brought_by_other,
  overall_n, overall_total, overall_squares,
  understood_n, understood_total, understood_squares,
  welcome_n, welcome_total, welcome_squares,
  important_n, important_total, important_squares,
  comfortable_n, comfortable_total, comfortable_squares,
  would_return_n, would_return_total, would_return_squares,
  would_tell_n, would_tell_total, would_tell_squares)
SELECT organization_id, team_id, day, customers, channel, slot, '', 0, 0, 0,
  coalesce(sum(n) filter (where measure = 'entries'), 0),
  coalesce(sum(n) filter (where measure = 'brought_by_been_before'), 0),
  coalesce(sum(n) filter (where measure = 'brought_by_somebody_told_me'), 0),
  coalesce(sum(n) filter (where measure = 'brought_by_other'), 0),
  coalesce(sum(n) filter (where measure = 'overall'), 0), coalesce(sum(total) filter (where measure = 'overall'), 0), coalesce(sum(squares) filter (where measure = 'overall'), 0),
  coalesce(sum(n) filter (where measure = 'understood'), 0), coalesce(sum(total) filter (where measure = 'understood'), 0), coalesce(sum(squares) filter (where measure = 'understood'), 0),
  coalesce(sum(n) filter (where measure = 'welcome'), 0), coalesce(sum(total) filter (where measure = 'welcome'), 0), coalesce(sum(squares) filter (where measure = 'welcome'), 0),
  coalesce(sum(n) filter (where measure = 'important'), 0), coalesce(sum(total) filter (where measure = 'important'), 0), coalesce(sum(squares) filter (where measure = 'important'), 0),
  coalesce(sum(n) filter (where measure = 'comfortable'), 0), coalesce(sum(total) filter (where measure = 'comfortable'), 0), coalesce(sum(squares) filter (where measure = 'comfortable'), 0),
  coalesce(sum(n) filter (where measure = 'would_return'), 0), coalesce(sum(total) filter (where measure = 'would_return'), 0), coalesce(sum(squares) filter (where measure = 'would_return'), 0),
  coalesce(sum(n) filter (where measure = 'would_tell'), 0), coalesce(sum(total) filter (where measure = 'would_tell'), 0), coalesce(sum(squares) filter (where measure = 'would_tell'), 0)
FROM "daily_sums" GROUP BY organization_id, team_id, day, customers, channel, slot;--> statement-breakpoint
DELETE FROM "daily_sums" WHERE measure <> '';--> statement-breakpoint
ALTER TABLE "daily_sums" DROP CONSTRAINT "daily_sums_pkey";--> statement-breakpoint
ALTER TABLE "daily_sums" DROP COLUMN "measure", DROP COLUMN "n", DROP COLUMN "total", DROP COLUMN "squares";--> statement-breakpoint
ALTER TABLE "daily_sums" ADD CONSTRAINT "daily_sums_pkey" PRIMARY KEY("organization_id","team_id","day","customers","channel","slot");--> statement-breakpoint
CREATE INDEX "daily_sums_channel" ON "daily_sums" USING btree ("organization_id","channel","day");--> statement-breakpoint
DROP POLICY "daily_totals_doorkeeper_all" ON "daily_totals" CASCADE;--> statement-breakpoint
-- The totals are what is folded, added up.
DELETE FROM "daily_totals";--> statement-breakpoint
ALTER TABLE "daily_totals" DROP CONSTRAINT "daily_totals_pkey";--> statement-breakpoint
ALTER TABLE "daily_totals" DROP COLUMN "measure", DROP COLUMN "n", DROP COLUMN "total", DROP COLUMN "squares";--> statement-breakpoint
ALTER TABLE "daily_totals"
  ADD COLUMN "entries" integer DEFAULT 0 NOT NULL,
  ADD COLUMN "brought_by_been_before" integer DEFAULT 0 NOT NULL,
  ADD COLUMN "brought_by_somebody_told_me" integer DEFAULT 0 NOT NULL,
  ADD COLUMN "brought_by_other" integer DEFAULT 0 NOT NULL,
  ADD COLUMN "overall_n" integer DEFAULT 0 NOT NULL,
  ADD COLUMN "overall_total" integer DEFAULT 0 NOT NULL,
  ADD COLUMN "overall_squares" integer DEFAULT 0 NOT NULL,
  ADD COLUMN "understood_n" integer DEFAULT 0 NOT NULL,
  ADD COLUMN "understood_total" integer DEFAULT 0 NOT NULL,
  ADD COLUMN "understood_squares" integer DEFAULT 0 NOT NULL,
  ADD COLUMN "welcome_n" integer DEFAULT 0 NOT NULL,
  ADD COLUMN "welcome_total" integer DEFAULT 0 NOT NULL,
  ADD COLUMN "welcome_squares" integer DEFAULT 0 NOT NULL,
  ADD COLUMN "important_n" integer DEFAULT 0 NOT NULL,
  ADD COLUMN "important_total" integer DEFAULT 0 NOT NULL,
  ADD COLUMN "important_squares" integer DEFAULT 0 NOT NULL,
  ADD COLUMN "comfortable_n" integer DEFAULT 0 NOT NULL,
  ADD COLUMN "comfortable_total" integer DEFAULT 0 NOT NULL,
  ADD COLUMN "comfortable_squares" integer DEFAULT 0 NOT NULL,
  ADD COLUMN "would_return_n" integer DEFAULT 0 NOT NULL,
  ADD COLUMN "would_return_total" integer DEFAULT 0 NOT NULL,
  ADD COLUMN "would_return_squares" integer DEFAULT 0 NOT NULL,
  ADD COLUMN "would_tell_n" integer DEFAULT 0 NOT NULL,
  ADD COLUMN "would_tell_total" integer DEFAULT 0 NOT NULL,
  ADD COLUMN "would_tell_squares" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "daily_totals" ADD CONSTRAINT "daily_totals_pkey" PRIMARY KEY("organization_id","day","customers","channel");--> statement-breakpoint
INSERT INTO "daily_totals" (organization_id, day, customers, channel,
  entries, brought_by_been_before, brought_by_somebody_told_me, brought_by_other,
  overall_n, overall_total, overall_squares,
  understood_n, understood_total, understood_squares,
  welcome_n, welcome_total, welcome_squares,
  important_n, important_total, important_squares,
  comfortable_n, comfortable_total, comfortable_squares,
  would_return_n, would_return_total, would_return_squares,
  would_tell_n, would_tell_total, would_tell_squares)
SELECT organization_id, day, customers, channel,
  sum(entries), sum(brought_by_been_before), sum(brought_by_somebody_told_me), sum(brought_by_other),
  sum(overall_n), sum(overall_total), sum(overall_squares),
  sum(understood_n), sum(understood_total), sum(understood_squares),
  sum(welcome_n), sum(welcome_total), sum(welcome_squares),
  sum(important_n), sum(important_total), sum(important_squares),
  sum(comfortable_n), sum(comfortable_total), sum(comfortable_squares),
  sum(would_return_n), sum(would_return_total), sum(would_return_squares),
  sum(would_tell_n), sum(would_tell_total), sum(would_tell_squares)
FROM "daily_sums" WHERE slot = 0 GROUP BY organization_id, day, customers, channel;--> statement-breakpoint
-- As in db/standing/40-feedback.sql, so that a portal that still runs goes on counting; its dashboards wait for the new one.
create or replace function add_to_sums(organization uuid, team uuid, on_day date, who text, through text,
  measured jsonb, times integer default 1)
returns void
language plpgsql volatile set search_path = pg_catalog, public, pg_temp
as $$
begin
  insert into daily_sums as s (organization_id, team_id, day, customers, channel, slot,
    entries, brought_by_been_before, brought_by_somebody_told_me, brought_by_other,
    overall_n, overall_total, overall_squares,
    understood_n, understood_total, understood_squares,
    welcome_n, welcome_total, welcome_squares,
    important_n, important_total, important_squares,
    comfortable_n, comfortable_total, comfortable_squares,
    would_return_n, would_return_total, would_return_squares,
    would_tell_n, would_tell_total, would_tell_squares)
  select organization, team, on_day, who, through, 1 + pg_backend_pid() % 15,
    times * coalesce(m.entries, 0), times * coalesce(m.brought_by_been_before, 0),
    times * coalesce(m.brought_by_somebody_told_me, 0), times * coalesce(m.brought_by_other, 0),
    times * num_nonnulls(m.overall), times * coalesce(m.overall, 0), times * coalesce(m.overall * m.overall, 0),
    times * num_nonnulls(m.understood), times * coalesce(m.understood, 0), times * coalesce(m.understood * m.understood, 0),
    times * num_nonnulls(m.welcome), times * coalesce(m.welcome, 0), times * coalesce(m.welcome * m.welcome, 0),
    times * num_nonnulls(m.important), times * coalesce(m.important, 0), times * coalesce(m.important * m.important, 0),
    times * num_nonnulls(m.comfortable), times * coalesce(m.comfortable, 0), times * coalesce(m.comfortable * m.comfortable, 0),
    times * num_nonnulls(m.would_return), times * coalesce(m.would_return, 0), times * coalesce(m.would_return * m.would_return, 0),
    times * num_nonnulls(m.would_tell), times * coalesce(m.would_tell, 0), times * coalesce(m.would_tell * m.would_tell, 0)
  from jsonb_to_record(measured) as m (entries integer, brought_by_been_before integer,
    brought_by_somebody_told_me integer, brought_by_other integer, overall integer, understood integer,
    welcome integer, important integer, comfortable integer, would_return integer, would_tell integer)
  on conflict on constraint daily_sums_pkey do update set
    entries = s.entries + excluded.entries,
    brought_by_been_before = s.brought_by_been_before + excluded.brought_by_been_before,
    brought_by_somebody_told_me = s.brought_by_somebody_told_me + excluded.brought_by_somebody_told_me,
    brought_by_other = s.brought_by_other + excluded.brought_by_other,
    overall_n = s.overall_n + excluded.overall_n,
    overall_total = s.overall_total + excluded.overall_total,
    overall_squares = s.overall_squares + excluded.overall_squares,
    understood_n = s.understood_n + excluded.understood_n,
    understood_total = s.understood_total + excluded.understood_total,
    understood_squares = s.understood_squares + excluded.understood_squares,
    welcome_n = s.welcome_n + excluded.welcome_n,
    welcome_total = s.welcome_total + excluded.welcome_total,
    welcome_squares = s.welcome_squares + excluded.welcome_squares,
    important_n = s.important_n + excluded.important_n,
    important_total = s.important_total + excluded.important_total,
    important_squares = s.important_squares + excluded.important_squares,
    comfortable_n = s.comfortable_n + excluded.comfortable_n,
    comfortable_total = s.comfortable_total + excluded.comfortable_total,
    comfortable_squares = s.comfortable_squares + excluded.comfortable_squares,
    would_return_n = s.would_return_n + excluded.would_return_n,
    would_return_total = s.would_return_total + excluded.would_return_total,
    would_return_squares = s.would_return_squares + excluded.would_return_squares,
    would_tell_n = s.would_tell_n + excluded.would_tell_n,
    would_tell_total = s.would_tell_total + excluded.would_tell_total,
    would_tell_squares = s.would_tell_squares + excluded.would_tell_squares;
end $$;
