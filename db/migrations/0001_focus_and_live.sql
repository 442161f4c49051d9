CREATE TABLE "board_answers" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"week" date NOT NULL,
	"question" text NOT NULL,
	"words" text NOT NULL,
	"audience" text NOT NULL,
	"team_id" uuid,
	"saved_at" timestamp with time zone NOT NULL,
	"shared_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "board_answers_pkey" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "board_answers_once" UNIQUE("organization_id","member_id","week"),
	CONSTRAINT "board_answers_monday" CHECK (extract(isodow from week) = 1),
	CONSTRAINT "board_answers_of_team" CHECK ((audience = 'team') = (team_id is not null)),
	CONSTRAINT "board_answers_shared" CHECK ((audience = 'self') = (shared_at is null))
);
--> statement-breakpoint
ALTER TABLE "board_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "board_hiding_reasons" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"hiding_id" uuid NOT NULL,
	"hidden_by" uuid NOT NULL,
	"hidden_at" timestamp with time zone NOT NULL,
	"reason" text NOT NULL,
	"lifted_by" uuid,
	CONSTRAINT "board_hiding_reasons_pkey" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "board_hiding_reasons_once" UNIQUE("organization_id","hiding_id")
);
--> statement-breakpoint
ALTER TABLE "board_hiding_reasons" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "board_hidings" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"answer_id" uuid NOT NULL,
	"lifted_at" timestamp with time zone,
	CONSTRAINT "board_hidings_pkey" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "board_hidings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "board_thanks" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"answer_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"thanked_at" timestamp with time zone NOT NULL,
	CONSTRAINT "board_thanks_pkey" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "board_thanks_once" UNIQUE("organization_id","answer_id","member_id")
);
--> statement-breakpoint
ALTER TABLE "board_thanks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "calendar_feeds" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"secret_hash" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	CONSTRAINT "calendar_feeds_pkey" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "calendar_feeds_owner" UNIQUE("organization_id","member_id"),
	CONSTRAINT "calendar_feeds_secret" UNIQUE("organization_id","secret_hash")
);
--> statement-breakpoint
ALTER TABLE "calendar_feeds" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "daily_totals" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"day" date NOT NULL,
	"customers" text NOT NULL,
	"channel" text NOT NULL,
	"measure" text NOT NULL,
	"n" integer NOT NULL,
	"total" integer NOT NULL,
	"squares" integer NOT NULL,
	CONSTRAINT "daily_totals_pkey" PRIMARY KEY("organization_id","day","customers","channel","measure")
);
--> statement-breakpoint
ALTER TABLE "daily_totals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "goal_milestones" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"goal_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"name" text NOT NULL,
	"due_on" date,
	"prize" text,
	"reached_on" date,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "goal_milestones_pkey" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "goal_milestones" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "goal_reviews" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"goal_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"day" date NOT NULL,
	"sense" text,
	"stuck" text,
	"change" text,
	"written_at" timestamp with time zone NOT NULL,
	CONSTRAINT "goal_reviews_pkey" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "goal_reviews" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "goal_states" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"goal_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"state" text NOT NULL,
	"words" text,
	"said_on" date NOT NULL,
	"said_at" timestamp with time zone NOT NULL,
	CONSTRAINT "goal_states_pkey" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "goal_states" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "goals" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"parent_id" uuid,
	"words" text NOT NULL,
	"instead_of" text,
	"own" text,
	"fun" text,
	"prize" text,
	"term" text NOT NULL,
	"due_on" date,
	"rhythm" text NOT NULL,
	"rhythm_from" date NOT NULL,
	"kept_as_is" date,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "goals_pkey" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "goals_writer" UNIQUE("organization_id","id","member_id")
);
--> statement-breakpoint
ALTER TABLE "goals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "mantras" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"words" text NOT NULL,
	CONSTRAINT "mantras_pkey" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "mantras_of" UNIQUE("organization_id","member_id")
);
--> statement-breakpoint
ALTER TABLE "mantras" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "choices" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"team_id" uuid,
	"day" date NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"words" text NOT NULL,
	CONSTRAINT "choices_pkey" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "choices_day" UNIQUE("organization_id","member_id","day")
);
--> statement-breakpoint
ALTER TABLE "choices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "look_backs" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"team_id" uuid,
	"day" date NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"happened" text NOT NULL,
	"went_well" text,
	"heard_it" boolean NOT NULL,
	CONSTRAINT "look_backs_pkey" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "look_backs_day" UNIQUE("organization_id","member_id","day")
);
--> statement-breakpoint
ALTER TABLE "look_backs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "pulses" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"team_id" uuid,
	"day" date NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"rating" smallint NOT NULL,
	CONSTRAINT "pulses_pkey" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "pulses_day" UNIQUE("organization_id","member_id","day")
);
--> statement-breakpoint
ALTER TABLE "pulses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "comparisons" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"words" text NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	CONSTRAINT "comparisons_pkey" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "comparisons_of" UNIQUE("organization_id","round_id")
);
--> statement-breakpoint
ALTER TABLE "comparisons" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reading_decisions" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"day" date NOT NULL,
	"afresh" boolean NOT NULL,
	CONSTRAINT "reading_decisions_pkey" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "reading_decisions_of" UNIQUE("organization_id","round_id")
);
--> statement-breakpoint
ALTER TABLE "reading_decisions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reasons" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"words" text NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	CONSTRAINT "reasons_pkey" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "reasons" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "set_asides" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"words" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "set_asides_pkey" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "set_asides" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "team_visions" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"team_id" uuid NOT NULL,
	"words" text,
	"set_by" uuid NOT NULL,
	"set_at" timestamp with time zone NOT NULL,
	"revision" integer NOT NULL,
	CONSTRAINT "team_visions_pkey" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "team_visions_one" UNIQUE("organization_id","team_id")
);
--> statement-breakpoint
ALTER TABLE "team_visions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "worksheet_share_readings" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"share_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"day" date NOT NULL,
	"read_at" timestamp with time zone NOT NULL,
	CONSTRAINT "worksheet_share_readings_pkey" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "worksheet_share_readings_once" UNIQUE("organization_id","share_id","member_id","day")
);
--> statement-breakpoint
ALTER TABLE "worksheet_share_readings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "worksheet_share_answers" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"answers" jsonb NOT NULL,
	CONSTRAINT "worksheet_share_answers_pkey" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "worksheet_share_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "worksheet_shares" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"version" integer NOT NULL,
	"steps" text[] NOT NULL,
	"audience" text NOT NULL,
	"team_id" uuid,
	"shared_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "worksheet_shares_pkey" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "worksheet_shares_writer" UNIQUE("organization_id","id","member_id"),
	CONSTRAINT "worksheet_shares_audience" CHECK ((audience = 'organization') = (team_id is null))
);
--> statement-breakpoint
ALTER TABLE "worksheet_shares" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "board_answers" ADD CONSTRAINT "board_answers_member" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board_answers" ADD CONSTRAINT "board_answers_team" FOREIGN KEY ("organization_id","team_id") REFERENCES "public"."teams"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board_hiding_reasons" ADD CONSTRAINT "board_hiding_reasons_of" FOREIGN KEY ("organization_id","hiding_id") REFERENCES "public"."board_hidings"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board_hiding_reasons" ADD CONSTRAINT "board_hiding_reasons_hider" FOREIGN KEY ("organization_id","hidden_by") REFERENCES "public"."members"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board_hiding_reasons" ADD CONSTRAINT "board_hiding_reasons_lifter" FOREIGN KEY ("organization_id","lifted_by") REFERENCES "public"."members"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board_hidings" ADD CONSTRAINT "board_hidings_answer" FOREIGN KEY ("organization_id","answer_id") REFERENCES "public"."board_answers"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board_thanks" ADD CONSTRAINT "board_thanks_answer" FOREIGN KEY ("organization_id","answer_id") REFERENCES "public"."board_answers"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board_thanks" ADD CONSTRAINT "board_thanks_member" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_member" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_milestones" ADD CONSTRAINT "goal_milestones_goal" FOREIGN KEY ("organization_id","goal_id","member_id") REFERENCES "public"."goals"("organization_id","id","member_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_reviews" ADD CONSTRAINT "goal_reviews_goal" FOREIGN KEY ("organization_id","goal_id","member_id") REFERENCES "public"."goals"("organization_id","id","member_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_states" ADD CONSTRAINT "goal_states_goal" FOREIGN KEY ("organization_id","goal_id","member_id") REFERENCES "public"."goals"("organization_id","id","member_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goals" ADD CONSTRAINT "goals_member" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goals" ADD CONSTRAINT "goals_parent" FOREIGN KEY ("organization_id","parent_id","member_id") REFERENCES "public"."goals"("organization_id","id","member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mantras" ADD CONSTRAINT "mantras_member" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "choices" ADD CONSTRAINT "choices_member" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "look_backs" ADD CONSTRAINT "look_backs_member" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pulses" ADD CONSTRAINT "pulses_member" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comparisons" ADD CONSTRAINT "comparisons_round" FOREIGN KEY ("organization_id","round_id","member_id") REFERENCES "public"."worksheet_rounds"("organization_id","id","member_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading_decisions" ADD CONSTRAINT "reading_decisions_round" FOREIGN KEY ("organization_id","round_id","member_id") REFERENCES "public"."worksheet_rounds"("organization_id","id","member_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reasons" ADD CONSTRAINT "reasons_member" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "set_asides" ADD CONSTRAINT "set_asides_member" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_visions" ADD CONSTRAINT "team_visions_team" FOREIGN KEY ("organization_id","team_id") REFERENCES "public"."teams"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_visions" ADD CONSTRAINT "team_visions_set_by" FOREIGN KEY ("organization_id","set_by") REFERENCES "public"."members"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "worksheet_share_readings" ADD CONSTRAINT "worksheet_share_readings_share" FOREIGN KEY ("organization_id","share_id") REFERENCES "public"."worksheet_shares"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "worksheet_share_readings" ADD CONSTRAINT "worksheet_share_readings_reader" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "worksheet_share_answers" ADD CONSTRAINT "worksheet_share_answers_share" FOREIGN KEY ("organization_id","id","member_id") REFERENCES "public"."worksheet_shares"("organization_id","id","member_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "worksheet_shares" ADD CONSTRAINT "worksheet_shares_round" FOREIGN KEY ("organization_id","round_id","member_id") REFERENCES "public"."worksheet_rounds"("organization_id","id","member_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "worksheet_shares" ADD CONSTRAINT "worksheet_shares_team" FOREIGN KEY ("organization_id","team_id") REFERENCES "public"."teams"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "board_answers_week" ON "board_answers" USING btree ("organization_id","week","shared_at","id");--> statement-breakpoint
CREATE INDEX "board_answers_team_index" ON "board_answers" USING btree ("organization_id","team_id");--> statement-breakpoint
CREATE UNIQUE INDEX "board_hidings_open" ON "board_hidings" USING btree ("organization_id","answer_id") WHERE lifted_at is null;--> statement-breakpoint
CREATE INDEX "board_thanks_member_index" ON "board_thanks" USING btree ("organization_id","member_id");--> statement-breakpoint
CREATE INDEX "calendar_feeds_secret_index" ON "calendar_feeds" USING btree ("secret_hash");--> statement-breakpoint
CREATE INDEX "goal_milestones_goal_index" ON "goal_milestones" USING btree ("organization_id","goal_id","due_on");--> statement-breakpoint
CREATE INDEX "goal_milestones_due" ON "goal_milestones" USING btree ("organization_id","member_id","due_on");--> statement-breakpoint
CREATE INDEX "goal_reviews_newest" ON "goal_reviews" USING btree ("organization_id","goal_id","day");--> statement-breakpoint
CREATE INDEX "goal_states_newest" ON "goal_states" USING btree ("organization_id","goal_id","said_at");--> statement-breakpoint
CREATE INDEX "goals_member_index" ON "goals" USING btree ("organization_id","member_id");--> statement-breakpoint
CREATE INDEX "reasons_of" ON "reasons" USING btree ("organization_id","member_id","added_at");--> statement-breakpoint
CREATE INDEX "set_asides_of" ON "set_asides" USING btree ("organization_id","member_id","expires_at");--> statement-breakpoint
CREATE INDEX "worksheet_shares_at" ON "worksheet_shares" USING btree ("organization_id","shared_at","id");--> statement-breakpoint
CREATE INDEX "worksheet_shares_round_index" ON "worksheet_shares" USING btree ("organization_id","round_id");--> statement-breakpoint
CREATE INDEX "daily_sums_overall" ON "daily_sums" USING btree ("organization_id","channel","day") WHERE measure = 'overall';--> statement-breakpoint
CREATE INDEX "heard_feedback_at" ON "heard_feedback" USING btree ("organization_id","logged_at","id");--> statement-breakpoint
CREATE INDEX "responses_at" ON "responses" USING btree ("organization_id","received_at","id");--> statement-breakpoint
CREATE POLICY "worksheet_rounds_doorkeeper_select" ON "worksheet_rounds" AS PERMISSIVE FOR SELECT TO "doorkeeper" USING (true);--> statement-breakpoint
CREATE POLICY "board_answers_organization" ON "board_answers" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "board_answers_read" ON "board_answers" AS RESTRICTIVE FOR SELECT TO "portal" USING ((member_id = (select current_setting('app.member_id')::uuid) and (select not exists (
  select from password_resets r where r.organization_id = (select current_setting('app.organization_id')::uuid) and r.member_id = (select current_setting('app.member_id')::uuid)
    and r.closed_until > now()))) or (shared_at is not null and withdrawn_at is null and ((select current_setting('app.role') = 'admin') or ((member_id = (select current_setting('app.member_id')::uuid) or audience = 'organization'
  or team_id = any (array(select unnest(current_setting('app.managed_teams')::uuid[]))) or team_id = any (array(
  with recursive above as (
    select id, parent_id from teams where id = any (array(select unnest(current_setting('app.own_teams')::uuid[])))
    union
    select t.id, t.parent_id from teams t join above a on t.id = a.parent_id
  )
  select id from above))) and not exists (
  select from board_hidings h where h.organization_id = board_answers.organization_id
    and h.answer_id = board_answers.id and h.lifted_at is null)))));--> statement-breakpoint
CREATE POLICY "board_answers_own_insert" ON "board_answers" AS RESTRICTIVE FOR INSERT TO "portal" WITH CHECK (member_id = (select current_setting('app.member_id')::uuid) and (select not exists (
  select from password_resets r where r.organization_id = (select current_setting('app.organization_id')::uuid) and r.member_id = (select current_setting('app.member_id')::uuid)
    and r.closed_until > now())) and (withdrawn_at is not null or team_id is null or team_id = any (array(select unnest(current_setting('app.own_teams')::uuid[])))));--> statement-breakpoint
CREATE POLICY "board_answers_own_update" ON "board_answers" AS RESTRICTIVE FOR UPDATE TO "portal" USING (member_id = (select current_setting('app.member_id')::uuid) and (select not exists (
  select from password_resets r where r.organization_id = (select current_setting('app.organization_id')::uuid) and r.member_id = (select current_setting('app.member_id')::uuid)
    and r.closed_until > now()))) WITH CHECK (member_id = (select current_setting('app.member_id')::uuid) and (select not exists (
  select from password_resets r where r.organization_id = (select current_setting('app.organization_id')::uuid) and r.member_id = (select current_setting('app.member_id')::uuid)
    and r.closed_until > now())) and (withdrawn_at is not null or team_id is null or team_id = any (array(select unnest(current_setting('app.own_teams')::uuid[])))));--> statement-breakpoint
CREATE POLICY "board_answers_no_delete" ON "board_answers" AS RESTRICTIVE FOR DELETE TO "portal" USING (false);--> statement-breakpoint
CREATE POLICY "board_hiding_reasons_organization" ON "board_hiding_reasons" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "board_hiding_reasons_read" ON "board_hiding_reasons" AS RESTRICTIVE FOR SELECT TO "portal" USING ((select current_setting('app.role') = 'admin') or exists (
  select from board_hidings h
  join board_answers a on a.organization_id = h.organization_id and a.id = h.answer_id
  where h.organization_id = board_hiding_reasons.organization_id and h.id = board_hiding_reasons.hiding_id
    and a.member_id = (select current_setting('app.member_id')::uuid)));--> statement-breakpoint
CREATE POLICY "board_hiding_reasons_insert" ON "board_hiding_reasons" AS RESTRICTIVE FOR INSERT TO "portal" WITH CHECK ((select current_setting('app.role') = 'admin') and hidden_by = (select current_setting('app.member_id')::uuid) and exists (
  select from board_hidings h
  join board_answers a on a.organization_id = h.organization_id and a.id = h.answer_id
  where h.organization_id = board_hiding_reasons.organization_id and h.id = board_hiding_reasons.hiding_id
    and true));--> statement-breakpoint
CREATE POLICY "board_hiding_reasons_lift" ON "board_hiding_reasons" AS RESTRICTIVE FOR UPDATE TO "portal" USING ((select current_setting('app.role') = 'admin') and lifted_by is null) WITH CHECK ((select current_setting('app.role') = 'admin') and lifted_by = (select current_setting('app.member_id')::uuid));--> statement-breakpoint
CREATE POLICY "board_hiding_reasons_no_delete" ON "board_hiding_reasons" AS RESTRICTIVE FOR DELETE TO "portal" USING (false);--> statement-breakpoint
CREATE POLICY "board_hidings_organization" ON "board_hidings" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "board_hidings_insert" ON "board_hidings" AS RESTRICTIVE FOR INSERT TO "portal" WITH CHECK ((select current_setting('app.role') = 'admin'));--> statement-breakpoint
CREATE POLICY "board_hidings_lift" ON "board_hidings" AS RESTRICTIVE FOR UPDATE TO "portal" USING ((select current_setting('app.role') = 'admin') and lifted_at is null) WITH CHECK ((select current_setting('app.role') = 'admin'));--> statement-breakpoint
CREATE POLICY "board_hidings_no_delete" ON "board_hidings" AS RESTRICTIVE FOR DELETE TO "portal" USING (false);--> statement-breakpoint
CREATE POLICY "board_thanks_organization" ON "board_thanks" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "board_thanks_read" ON "board_thanks" AS RESTRICTIVE FOR SELECT TO "portal" USING (exists (
  select from board_answers a where a.organization_id = board_thanks.organization_id and a.id = board_thanks.answer_id));--> statement-breakpoint
CREATE POLICY "board_thanks_own_insert" ON "board_thanks" AS RESTRICTIVE FOR INSERT TO "portal" WITH CHECK (member_id = (select current_setting('app.member_id')::uuid) and exists (
  select from board_answers a where a.organization_id = board_thanks.organization_id and a.id = board_thanks.answer_id
    and a.member_id <> (select current_setting('app.member_id')::uuid) and not exists (
      select from board_hidings h
      where h.organization_id = a.organization_id and h.answer_id = a.id and h.lifted_at is null)));--> statement-breakpoint
CREATE POLICY "board_thanks_no_update" ON "board_thanks" AS RESTRICTIVE FOR UPDATE TO "portal" USING (false);--> statement-breakpoint
CREATE POLICY "board_thanks_own_delete" ON "board_thanks" AS RESTRICTIVE FOR DELETE TO "portal" USING (member_id = (select current_setting('app.member_id')::uuid));--> statement-breakpoint
CREATE POLICY "calendar_feeds_organization" ON "calendar_feeds" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "calendar_feeds_writer" ON "calendar_feeds" AS RESTRICTIVE FOR ALL TO "portal" USING (member_id = (select current_setting('app.member_id')::uuid) and (select not exists (
  select from password_resets r where r.organization_id = (select current_setting('app.organization_id')::uuid) and r.member_id = (select current_setting('app.member_id')::uuid)
    and r.closed_until > now()))) WITH CHECK (member_id = (select current_setting('app.member_id')::uuid) and (select not exists (
  select from password_resets r where r.organization_id = (select current_setting('app.organization_id')::uuid) and r.member_id = (select current_setting('app.member_id')::uuid)
    and r.closed_until > now())));--> statement-breakpoint
CREATE POLICY "calendar_feeds_doorkeeper_select" ON "calendar_feeds" AS PERMISSIVE FOR SELECT TO "doorkeeper" USING (true);--> statement-breakpoint
CREATE POLICY "daily_totals_organization" ON "daily_totals" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "daily_totals_read" ON "daily_totals" AS RESTRICTIVE FOR SELECT TO "portal" USING ((select current_setting('app.role') = 'admin'));--> statement-breakpoint
CREATE POLICY "daily_totals_no_insert" ON "daily_totals" AS RESTRICTIVE FOR INSERT TO "portal" WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "daily_totals_no_update" ON "daily_totals" AS RESTRICTIVE FOR UPDATE TO "portal" USING (false);--> statement-breakpoint
CREATE POLICY "daily_totals_no_delete" ON "daily_totals" AS RESTRICTIVE FOR DELETE TO "portal" USING (false);--> statement-breakpoint
CREATE POLICY "daily_totals_doorkeeper_all" ON "daily_totals" AS PERMISSIVE FOR ALL TO "doorkeeper" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "daily_totals_clerk" ON "daily_totals" AS PERMISSIVE FOR ALL TO "clerk" USING (organization_id = (select current_setting('app.organization_id')::uuid) and (select current_setting('app.task')) = 'fold-sums') WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid) and (select current_setting('app.task')) = 'fold-sums');--> statement-breakpoint
CREATE POLICY "goal_milestones_organization" ON "goal_milestones" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "goal_milestones_writer" ON "goal_milestones" AS RESTRICTIVE FOR ALL TO "portal" USING (member_id = (select current_setting('app.member_id')::uuid) and (select not exists (
  select from password_resets r where r.organization_id = (select current_setting('app.organization_id')::uuid) and r.member_id = (select current_setting('app.member_id')::uuid)
    and r.closed_until > now()))) WITH CHECK (member_id = (select current_setting('app.member_id')::uuid) and (select not exists (
  select from password_resets r where r.organization_id = (select current_setting('app.organization_id')::uuid) and r.member_id = (select current_setting('app.member_id')::uuid)
    and r.closed_until > now())));--> statement-breakpoint
CREATE POLICY "goal_milestones_doorkeeper_select" ON "goal_milestones" AS PERMISSIVE FOR SELECT TO "doorkeeper" USING (true);--> statement-breakpoint
CREATE POLICY "goal_reviews_organization" ON "goal_reviews" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "goal_reviews_writer" ON "goal_reviews" AS RESTRICTIVE FOR ALL TO "portal" USING (member_id = (select current_setting('app.member_id')::uuid) and (select not exists (
  select from password_resets r where r.organization_id = (select current_setting('app.organization_id')::uuid) and r.member_id = (select current_setting('app.member_id')::uuid)
    and r.closed_until > now()))) WITH CHECK (member_id = (select current_setting('app.member_id')::uuid) and (select not exists (
  select from password_resets r where r.organization_id = (select current_setting('app.organization_id')::uuid) and r.member_id = (select current_setting('app.member_id')::uuid)
    and r.closed_until > now())));--> statement-breakpoint
CREATE POLICY "goal_states_organization" ON "goal_states" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "goal_states_writer" ON "goal_states" AS RESTRICTIVE FOR ALL TO "portal" USING (member_id = (select current_setting('app.member_id')::uuid) and (select not exists (
  select from password_resets r where r.organization_id = (select current_setting('app.organization_id')::uuid) and r.member_id = (select current_setting('app.member_id')::uuid)
    and r.closed_until > now()))) WITH CHECK (member_id = (select current_setting('app.member_id')::uuid) and (select not exists (
  select from password_resets r where r.organization_id = (select current_setting('app.organization_id')::uuid) and r.member_id = (select current_setting('app.member_id')::uuid)
    and r.closed_until > now())));--> statement-breakpoint
CREATE POLICY "goal_states_doorkeeper_select" ON "goal_states" AS PERMISSIVE FOR SELECT TO "doorkeeper" USING (true);--> statement-breakpoint
CREATE POLICY "goals_organization" ON "goals" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "goals_writer" ON "goals" AS RESTRICTIVE FOR ALL TO "portal" USING (member_id = (select current_setting('app.member_id')::uuid) and (select not exists (
  select from password_resets r where r.organization_id = (select current_setting('app.organization_id')::uuid) and r.member_id = (select current_setting('app.member_id')::uuid)
    and r.closed_until > now()))) WITH CHECK (member_id = (select current_setting('app.member_id')::uuid) and (select not exists (
  select from password_resets r where r.organization_id = (select current_setting('app.organization_id')::uuid) and r.member_id = (select current_setting('app.member_id')::uuid)
    and r.closed_until > now())));--> statement-breakpoint
CREATE POLICY "goals_doorkeeper_select" ON "goals" AS PERMISSIVE FOR SELECT TO "doorkeeper" USING (true);--> statement-breakpoint
CREATE POLICY "mantras_organization" ON "mantras" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "mantras_writer" ON "mantras" AS RESTRICTIVE FOR ALL TO "portal" USING (member_id = (select current_setting('app.member_id')::uuid) and (select not exists (
  select from password_resets r where r.organization_id = (select current_setting('app.organization_id')::uuid) and r.member_id = (select current_setting('app.member_id')::uuid)
    and r.closed_until > now()))) WITH CHECK (member_id = (select current_setting('app.member_id')::uuid) and (select not exists (
  select from password_resets r where r.organization_id = (select current_setting('app.organization_id')::uuid) and r.member_id = (select current_setting('app.member_id')::uuid)
    and r.closed_until > now())));--> statement-breakpoint
CREATE POLICY "choices_organization" ON "choices" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "choices_writer" ON "choices" AS RESTRICTIVE FOR ALL TO "portal" USING (member_id = (select current_setting('app.member_id')::uuid) and (select not exists (
  select from password_resets r where r.organization_id = (select current_setting('app.organization_id')::uuid) and r.member_id = (select current_setting('app.member_id')::uuid)
    and r.closed_until > now()))) WITH CHECK (member_id = (select current_setting('app.member_id')::uuid) and (select not exists (
  select from password_resets r where r.organization_id = (select current_setting('app.organization_id')::uuid) and r.member_id = (select current_setting('app.member_id')::uuid)
    and r.closed_until > now())));--> statement-breakpoint
CREATE POLICY "look_backs_organization" ON "look_backs" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "look_backs_writer" ON "look_backs" AS RESTRICTIVE FOR ALL TO "portal" USING (member_id = (select current_setting('app.member_id')::uuid) and (select not exists (
  select from password_resets r where r.organization_id = (select current_setting('app.organization_id')::uuid) and r.member_id = (select current_setting('app.member_id')::uuid)
    and r.closed_until > now()))) WITH CHECK (member_id = (select current_setting('app.member_id')::uuid) and (select not exists (
  select from password_resets r where r.organization_id = (select current_setting('app.organization_id')::uuid) and r.member_id = (select current_setting('app.member_id')::uuid)
    and r.closed_until > now())));--> statement-breakpoint
CREATE POLICY "pulses_organization" ON "pulses" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "pulses_writer" ON "pulses" AS RESTRICTIVE FOR ALL TO "portal" USING (member_id = (select current_setting('app.member_id')::uuid) and (select not exists (
  select from password_resets r where r.organization_id = (select current_setting('app.organization_id')::uuid) and r.member_id = (select current_setting('app.member_id')::uuid)
    and r.closed_until > now()))) WITH CHECK (member_id = (select current_setting('app.member_id')::uuid) and (select not exists (
  select from password_resets r where r.organization_id = (select current_setting('app.organization_id')::uuid) and r.member_id = (select current_setting('app.member_id')::uuid)
    and r.closed_until > now())));--> statement-breakpoint
CREATE POLICY "comparisons_organization" ON "comparisons" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "comparisons_writer" ON "comparisons" AS RESTRICTIVE FOR ALL TO "portal" USING (member_id = (select current_setting('app.member_id')::uuid) and (select not exists (
  select from password_resets r where r.organization_id = (select current_setting('app.organization_id')::uuid) and r.member_id = (select current_setting('app.member_id')::uuid)
    and r.closed_until > now()))) WITH CHECK (member_id = (select current_setting('app.member_id')::uuid) and (select not exists (
  select from password_resets r where r.organization_id = (select current_setting('app.organization_id')::uuid) and r.member_id = (select current_setting('app.member_id')::uuid)
    and r.closed_until > now())));--> statement-breakpoint
CREATE POLICY "reading_decisions_organization" ON "reading_decisions" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "reading_decisions_writer" ON "reading_decisions" AS RESTRICTIVE FOR ALL TO "portal" USING (member_id = (select current_setting('app.member_id')::uuid) and (select not exists (
  select from password_resets r where r.organization_id = (select current_setting('app.organization_id')::uuid) and r.member_id = (select current_setting('app.member_id')::uuid)
    and r.closed_until > now()))) WITH CHECK (member_id = (select current_setting('app.member_id')::uuid) and (select not exists (
  select from password_resets r where r.organization_id = (select current_setting('app.organization_id')::uuid) and r.member_id = (select current_setting('app.member_id')::uuid)
    and r.closed_until > now())));--> statement-breakpoint
CREATE POLICY "reasons_organization" ON "reasons" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "reasons_writer" ON "reasons" AS RESTRICTIVE FOR ALL TO "portal" USING (member_id = (select current_setting('app.member_id')::uuid) and (select not exists (
  select from password_resets r where r.organization_id = (select current_setting('app.organization_id')::uuid) and r.member_id = (select current_setting('app.member_id')::uuid)
    and r.closed_until > now()))) WITH CHECK (member_id = (select current_setting('app.member_id')::uuid) and (select not exists (
  select from password_resets r where r.organization_id = (select current_setting('app.organization_id')::uuid) and r.member_id = (select current_setting('app.member_id')::uuid)
    and r.closed_until > now())));--> statement-breakpoint
CREATE POLICY "set_asides_organization" ON "set_asides" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "set_asides_writer" ON "set_asides" AS RESTRICTIVE FOR ALL TO "portal" USING (member_id = (select current_setting('app.member_id')::uuid) and (select not exists (
  select from password_resets r where r.organization_id = (select current_setting('app.organization_id')::uuid) and r.member_id = (select current_setting('app.member_id')::uuid)
    and r.closed_until > now()))) WITH CHECK (member_id = (select current_setting('app.member_id')::uuid) and (select not exists (
  select from password_resets r where r.organization_id = (select current_setting('app.organization_id')::uuid) and r.member_id = (select current_setting('app.member_id')::uuid)
    and r.closed_until > now())));--> statement-breakpoint
CREATE POLICY "set_asides_alive" ON "set_asides" AS RESTRICTIVE FOR SELECT TO "portal" USING (expires_at > now());--> statement-breakpoint
CREATE POLICY "set_asides_clerk" ON "set_asides" AS PERMISSIVE FOR ALL TO "clerk" USING (organization_id = (select current_setting('app.organization_id')::uuid) and (select current_setting('app.task')) = 'tidy-set-asides' and expires_at <= now()) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "team_visions_organization" ON "team_visions" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "team_visions_insert" ON "team_visions" AS RESTRICTIVE FOR INSERT TO "portal" WITH CHECK ((select current_setting('app.role') = 'admin') or team_id = any (array(select unnest(current_setting('app.managed_teams')::uuid[]))));--> statement-breakpoint
CREATE POLICY "team_visions_update" ON "team_visions" AS RESTRICTIVE FOR UPDATE TO "portal" USING ((select current_setting('app.role') = 'admin') or team_id = any (array(select unnest(current_setting('app.managed_teams')::uuid[])))) WITH CHECK ((select current_setting('app.role') = 'admin') or team_id = any (array(select unnest(current_setting('app.managed_teams')::uuid[]))));--> statement-breakpoint
CREATE POLICY "team_visions_no_delete" ON "team_visions" AS RESTRICTIVE FOR DELETE TO "portal" USING (false);--> statement-breakpoint
CREATE POLICY "worksheet_share_readings_organization" ON "worksheet_share_readings" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "worksheet_share_readings_read" ON "worksheet_share_readings" AS RESTRICTIVE FOR SELECT TO "portal" USING (member_id = (select current_setting('app.member_id')::uuid) or exists (
        select from worksheet_shares s where s.organization_id = worksheet_share_readings.organization_id
          and s.id = share_id and s.member_id = (select current_setting('app.member_id')::uuid)));--> statement-breakpoint
CREATE POLICY "worksheet_share_readings_own_insert" ON "worksheet_share_readings" AS RESTRICTIVE FOR INSERT TO "portal" WITH CHECK (member_id = (select current_setting('app.member_id')::uuid) and exists (
        select from worksheet_shares s where s.organization_id = worksheet_share_readings.organization_id
          and s.id = share_id and s.member_id <> (select current_setting('app.member_id')::uuid)));--> statement-breakpoint
CREATE POLICY "worksheet_share_readings_no_update" ON "worksheet_share_readings" AS RESTRICTIVE FOR UPDATE TO "portal" USING (false);--> statement-breakpoint
CREATE POLICY "worksheet_share_readings_no_delete" ON "worksheet_share_readings" AS RESTRICTIVE FOR DELETE TO "portal" USING (false);--> statement-breakpoint
CREATE POLICY "worksheet_share_answers_organization" ON "worksheet_share_answers" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "worksheet_share_answers_read" ON "worksheet_share_answers" AS RESTRICTIVE FOR SELECT TO "portal" USING ((select not exists (
  select from password_resets r where r.organization_id = (select current_setting('app.organization_id')::uuid) and r.member_id = (select current_setting('app.member_id')::uuid)
    and r.closed_until > now())) and exists (
        select from worksheet_shares s where s.organization_id = worksheet_share_answers.organization_id
          and s.id = worksheet_share_answers.id));--> statement-breakpoint
CREATE POLICY "worksheet_share_answers_own_insert" ON "worksheet_share_answers" AS RESTRICTIVE FOR INSERT TO "portal" WITH CHECK (member_id = (select current_setting('app.member_id')::uuid) and (select not exists (
  select from password_resets r where r.organization_id = (select current_setting('app.organization_id')::uuid) and r.member_id = (select current_setting('app.member_id')::uuid)
    and r.closed_until > now())));--> statement-breakpoint
CREATE POLICY "worksheet_share_answers_no_update" ON "worksheet_share_answers" AS RESTRICTIVE FOR UPDATE TO "portal" USING (false);--> statement-breakpoint
CREATE POLICY "worksheet_share_answers_no_delete" ON "worksheet_share_answers" AS RESTRICTIVE FOR DELETE TO "portal" USING (false);--> statement-breakpoint
CREATE POLICY "worksheet_shares_organization" ON "worksheet_shares" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "worksheet_shares_read" ON "worksheet_shares" AS RESTRICTIVE FOR SELECT TO "portal" USING (member_id = (select current_setting('app.member_id')::uuid) or (
    withdrawn_at is null
    and (audience = 'organization'
      or audience = 'team' and team_id = any (array(select unnest(current_setting('app.own_teams')::uuid[])))
      or audience = 'manager' and team_id = any (array(select unnest(current_setting('app.managed_teams')::uuid[]))))
    and exists (
      select from members m where m.organization_id = worksheet_shares.organization_id
        and m.id = worksheet_shares.member_id and m.deactivated_at is null)));--> statement-breakpoint
CREATE POLICY "worksheet_shares_own_insert" ON "worksheet_shares" AS RESTRICTIVE FOR INSERT TO "portal" WITH CHECK (member_id = (select current_setting('app.member_id')::uuid) and withdrawn_at is null and (select not exists (
  select from password_resets r where r.organization_id = (select current_setting('app.organization_id')::uuid) and r.member_id = (select current_setting('app.member_id')::uuid)
    and r.closed_until > now()))
        and (team_id is null or team_id = any (array(select unnest(current_setting('app.own_teams')::uuid[])))));--> statement-breakpoint
CREATE POLICY "worksheet_shares_own_update" ON "worksheet_shares" AS RESTRICTIVE FOR UPDATE TO "portal" USING (member_id = (select current_setting('app.member_id')::uuid) and withdrawn_at is null) WITH CHECK (member_id = (select current_setting('app.member_id')::uuid) and withdrawn_at is not null);--> statement-breakpoint
CREATE POLICY "worksheet_shares_no_delete" ON "worksheet_shares" AS RESTRICTIVE FOR DELETE TO "portal" USING (false);--> statement-breakpoint
ALTER POLICY "audit_entries_select" ON "audit_entries" TO portal USING (organization_id = (select current_setting('app.organization_id')::uuid) and (((select current_setting('app.role') = 'admin') and not (deed in ('worksheets.write', 'worksheets.share', 'worksheets.take-back',
  'worksheets.read-shared', 'board.answer', 'board.withdraw')
  or deed like any (array['goals.%', 'readings.%', 'practice.%', 'tough-day.%']))) or member_id = (select current_setting('app.member_id')::uuid) or subject_id = (select current_setting('app.member_id')::uuid)));