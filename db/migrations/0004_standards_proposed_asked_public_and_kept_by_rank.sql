CREATE TABLE "commitment_months" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"month" date NOT NULL,
	"ranks" text[] NOT NULL,
	"people_ids" uuid[] NOT NULL,
	"people" integer NOT NULL,
	"vision" integer NOT NULL,
	"quiz" integer NOT NULL,
	"practised" integer NOT NULL,
	"steady" boolean NOT NULL,
	CONSTRAINT "commitment_months_pkey" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "commitment_months_once" UNIQUE("organization_id","month","ranks")
);
--> statement-breakpoint
ALTER TABLE "commitment_months" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "commitment_shown" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"shown_at" timestamp with time zone NOT NULL,
	"hidden_at" timestamp with time zone,
	CONSTRAINT "commitment_shown_pkey" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "commitment_shown_once" UNIQUE("organization_id","member_id")
);
--> statement-breakpoint
ALTER TABLE "commitment_shown" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "proposal_decisions" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"proposal_id" uuid NOT NULL,
	"proposer_id" uuid NOT NULL,
	"standard_id" uuid,
	"outcome" text NOT NULL,
	"joined_id" uuid,
	"words" text,
	"decided_by" uuid NOT NULL,
	"decided_at" timestamp with time zone NOT NULL,
	CONSTRAINT "proposal_decisions_pkey" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "proposal_decisions_once" UNIQUE("organization_id","proposal_id"),
	CONSTRAINT "proposal_decisions_joined_with" CHECK ((outcome = 'joined') = (joined_id is not null)),
	CONSTRAINT "proposal_decisions_why" CHECK (outcome <> 'not_now' or words is not null),
	CONSTRAINT "proposal_decisions_another" CHECK (joined_id is distinct from proposal_id)
);
--> statement-breakpoint
ALTER TABLE "proposal_decisions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "public_pages" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"code" text NOT NULL,
	"intro" text,
	"shows_checks" boolean DEFAULT false NOT NULL,
	"indexable" boolean DEFAULT false NOT NULL,
	"opened_at" timestamp with time zone,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "public_pages_pkey" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "public_pages_one" UNIQUE("organization_id")
);
--> statement-breakpoint
ALTER TABLE "public_pages" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "question_answers" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"question_id" uuid NOT NULL,
	"team_id" uuid NOT NULL,
	"day" date NOT NULL,
	"value" double precision NOT NULL,
	CONSTRAINT "question_answers_pkey" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "question_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "standard_checkers" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"team_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"appointed_by" uuid NOT NULL,
	"appointed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "standard_checkers_pkey" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "standard_checkers_once" UNIQUE("organization_id","member_id","team_id")
);
--> statement-breakpoint
ALTER TABLE "standard_checkers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "standard_exercises" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"category" text NOT NULL,
	"own_category" text,
	"note" text,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"last_day" date NOT NULL,
	"closed_at" timestamp with time zone,
	CONSTRAINT "standard_exercises_pkey" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "standard_exercises_own" CHECK ((category = 'own') = (own_category is not null))
);
--> statement-breakpoint
ALTER TABLE "standard_exercises" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "standard_proposals" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"standard_id" uuid,
	"exercise_id" uuid,
	"title" text,
	"category" text,
	"own_category" text,
	"happens" text,
	"expects" text,
	"pledge" text NOT NULL,
	"look_for" text,
	"why" text,
	"revision" integer DEFAULT 1 NOT NULL,
	"proposed_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "standard_proposals_pkey" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "standard_proposals_new_or_change" CHECK (case when standard_id is null
        then title is not null and category is not null and why is null and (category = 'own') = (own_category is not null)
        else title is null and category is null and own_category is null and why is not null and exercise_id is null end)
);
--> statement-breakpoint
ALTER TABLE "standard_proposals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "standard_proposers" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"proposal_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	CONSTRAINT "standard_proposers_pkey" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "standard_proposers_once" UNIQUE("organization_id","version_id","proposal_id"),
	CONSTRAINT "standard_proposers_proposal_once" UNIQUE("organization_id","proposal_id")
);
--> statement-breakpoint
ALTER TABLE "standard_proposers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "survey_questions" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"standard_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"asks" text NOT NULL,
	"words" text NOT NULL,
	"unit" text,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "survey_questions_pkey" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "survey_questions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "standards" ADD COLUMN "public_since" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "commitment_shown" ADD CONSTRAINT "commitment_shown_member" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_decisions" ADD CONSTRAINT "proposal_decisions_proposal" FOREIGN KEY ("organization_id","proposal_id") REFERENCES "public"."standard_proposals"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_decisions" ADD CONSTRAINT "proposal_decisions_joined" FOREIGN KEY ("organization_id","joined_id") REFERENCES "public"."standard_proposals"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_decisions" ADD CONSTRAINT "proposal_decisions_decided_by" FOREIGN KEY ("organization_id","decided_by") REFERENCES "public"."members"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_decisions" ADD CONSTRAINT "proposal_decisions_proposer" FOREIGN KEY ("organization_id","proposer_id") REFERENCES "public"."members"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_decisions" ADD CONSTRAINT "proposal_decisions_standard" FOREIGN KEY ("organization_id","standard_id") REFERENCES "public"."standards"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_answers" ADD CONSTRAINT "question_answers_question" FOREIGN KEY ("organization_id","question_id") REFERENCES "public"."survey_questions"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_answers" ADD CONSTRAINT "question_answers_team" FOREIGN KEY ("organization_id","team_id") REFERENCES "public"."teams"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standard_checkers" ADD CONSTRAINT "standard_checkers_team" FOREIGN KEY ("organization_id","team_id") REFERENCES "public"."teams"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standard_checkers" ADD CONSTRAINT "standard_checkers_member" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standard_checkers" ADD CONSTRAINT "standard_checkers_appointed_by" FOREIGN KEY ("organization_id","appointed_by") REFERENCES "public"."members"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standard_exercises" ADD CONSTRAINT "standard_exercises_asked_by" FOREIGN KEY ("organization_id","asked_by") REFERENCES "public"."members"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standard_proposals" ADD CONSTRAINT "standard_proposals_author" FOREIGN KEY ("organization_id","author_id") REFERENCES "public"."members"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standard_proposals" ADD CONSTRAINT "standard_proposals_standard" FOREIGN KEY ("organization_id","standard_id") REFERENCES "public"."standards"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standard_proposals" ADD CONSTRAINT "standard_proposals_exercise" FOREIGN KEY ("organization_id","exercise_id") REFERENCES "public"."standard_exercises"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standard_proposers" ADD CONSTRAINT "standard_proposers_version" FOREIGN KEY ("organization_id","version_id") REFERENCES "public"."standard_versions"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standard_proposers" ADD CONSTRAINT "standard_proposers_proposal" FOREIGN KEY ("organization_id","proposal_id") REFERENCES "public"."standard_proposals"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standard_proposers" ADD CONSTRAINT "standard_proposers_member" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_questions" ADD CONSTRAINT "survey_questions_standard" FOREIGN KEY ("organization_id","standard_id") REFERENCES "public"."standards"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_questions" ADD CONSTRAINT "survey_questions_version" FOREIGN KEY ("organization_id","version_id") REFERENCES "public"."standard_versions"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_questions" ADD CONSTRAINT "survey_questions_asked_by" FOREIGN KEY ("organization_id","asked_by") REFERENCES "public"."members"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "public_pages_by_code" ON "public_pages" USING btree ("code");--> statement-breakpoint
CREATE INDEX "question_answers_question_index" ON "question_answers" USING btree ("organization_id","question_id","value");--> statement-breakpoint
CREATE INDEX "standard_checkers_team_index" ON "standard_checkers" USING btree ("organization_id","team_id");--> statement-breakpoint
CREATE UNIQUE INDEX "standard_exercises_open" ON "standard_exercises" USING btree ("organization_id","category",coalesce(own_category, '')) WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "standard_proposals_newest" ON "standard_proposals" USING btree ("organization_id","proposed_at","id");--> statement-breakpoint
CREATE INDEX "standard_proposals_author_index" ON "standard_proposals" USING btree ("organization_id","author_id");--> statement-breakpoint
CREATE INDEX "standard_proposals_standard_index" ON "standard_proposals" USING btree ("organization_id","standard_id");--> statement-breakpoint
CREATE UNIQUE INDEX "standard_proposals_answer" ON "standard_proposals" USING btree ("organization_id","exercise_id","author_id") WHERE exercise_id is not null and withdrawn_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "survey_questions_open" ON "survey_questions" USING btree ("organization_id") WHERE ended_at is null;--> statement-breakpoint
CREATE POLICY "choices_doorkeeper_select" ON "choices" AS PERMISSIVE FOR SELECT TO "doorkeeper" USING (true);--> statement-breakpoint
CREATE POLICY "readings_doorkeeper_select" ON "readings" AS PERMISSIVE FOR SELECT TO "doorkeeper" USING (true);--> statement-breakpoint
CREATE POLICY "standard_audiences_doorkeeper_insert" ON "standard_audiences" AS PERMISSIVE FOR INSERT TO "doorkeeper" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "standard_checks_doorkeeper_select" ON "standard_checks" AS PERMISSIVE FOR SELECT TO "doorkeeper" USING (true);--> statement-breakpoint
CREATE POLICY "standard_versions_doorkeeper_insert" ON "standard_versions" AS PERMISSIVE FOR INSERT TO "doorkeeper" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "commitment_months_organization" ON "commitment_months" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "commitment_months_closed" ON "commitment_months" AS RESTRICTIVE FOR ALL TO "portal" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "commitment_months_doorkeeper_select" ON "commitment_months" AS PERMISSIVE FOR SELECT TO "doorkeeper" USING (true);--> statement-breakpoint
CREATE POLICY "commitment_months_doorkeeper_insert" ON "commitment_months" AS PERMISSIVE FOR INSERT TO "doorkeeper" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "commitment_shown_organization" ON "commitment_shown" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "commitment_shown_read" ON "commitment_shown" AS RESTRICTIVE FOR SELECT TO "portal" USING (member_id = (select current_setting('app.member_id')::uuid) or (hidden_at is null and exists (
  select from members m where m.organization_id = commitment_shown.organization_id
    and m.id = commitment_shown.member_id and m.rank = 'executive' and m.deactivated_at is null)));--> statement-breakpoint
CREATE POLICY "commitment_shown_insert" ON "commitment_shown" AS RESTRICTIVE FOR INSERT TO "portal" WITH CHECK (member_id = (select current_setting('app.member_id')::uuid) and exists (
  select from members m where m.organization_id = commitment_shown.organization_id
    and m.id = commitment_shown.member_id and m.rank = 'executive' and m.deactivated_at is null) and (select not exists (
  select from password_resets r where r.organization_id = (select current_setting('app.organization_id')::uuid) and r.member_id = (select current_setting('app.member_id')::uuid)
    and r.closed_until > now())));--> statement-breakpoint
CREATE POLICY "commitment_shown_update" ON "commitment_shown" AS RESTRICTIVE FOR UPDATE TO "portal" USING (member_id = (select current_setting('app.member_id')::uuid)) WITH CHECK (member_id = (select current_setting('app.member_id')::uuid) and (hidden_at is not null or (exists (
  select from members m where m.organization_id = commitment_shown.organization_id
    and m.id = commitment_shown.member_id and m.rank = 'executive' and m.deactivated_at is null) and (select not exists (
  select from password_resets r where r.organization_id = (select current_setting('app.organization_id')::uuid) and r.member_id = (select current_setting('app.member_id')::uuid)
    and r.closed_until > now())))));--> statement-breakpoint
CREATE POLICY "commitment_shown_no_delete" ON "commitment_shown" AS RESTRICTIVE FOR DELETE TO "portal" USING (false);--> statement-breakpoint
CREATE POLICY "commitment_shown_doorkeeper_select" ON "commitment_shown" AS PERMISSIVE FOR SELECT TO "doorkeeper" USING (true);--> statement-breakpoint
CREATE POLICY "proposal_decisions_organization" ON "proposal_decisions" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "proposal_decisions_read" ON "proposal_decisions" AS RESTRICTIVE FOR SELECT TO "portal" USING (proposer_id = (select current_setting('app.member_id')::uuid) or (select current_setting('app.role') = 'admin') or exists (
  select from standards s where s.organization_id = proposal_decisions.organization_id
    and s.id = proposal_decisions.standard_id and s.owner_id = (select current_setting('app.member_id')::uuid)));--> statement-breakpoint
CREATE POLICY "proposal_decisions_insert" ON "proposal_decisions" AS RESTRICTIVE FOR INSERT TO "portal" WITH CHECK (decided_by = (select current_setting('app.member_id')::uuid) and ((select current_setting('app.role') = 'admin') or exists (
  select from standards s where s.organization_id = proposal_decisions.organization_id
    and s.id = proposal_decisions.standard_id and s.owner_id = (select current_setting('app.member_id')::uuid))) and exists (
        select from standard_proposals p
        where p.organization_id = proposal_decisions.organization_id and p.id = proposal_decisions.proposal_id
          and p.author_id = proposal_decisions.proposer_id and p.withdrawn_at is null
          and p.standard_id is not distinct from proposal_decisions.standard_id));--> statement-breakpoint
CREATE POLICY "proposal_decisions_no_update" ON "proposal_decisions" AS RESTRICTIVE FOR UPDATE TO "portal" USING (false);--> statement-breakpoint
CREATE POLICY "proposal_decisions_delete" ON "proposal_decisions" AS RESTRICTIVE FOR DELETE TO "portal" USING (outcome = 'taken_up' and (select current_setting('app.role') = 'admin'));--> statement-breakpoint
CREATE POLICY "proposal_decisions_doorkeeper_select" ON "proposal_decisions" AS PERMISSIVE FOR SELECT TO "doorkeeper" USING (true);--> statement-breakpoint
CREATE POLICY "proposal_decisions_doorkeeper_delete" ON "proposal_decisions" AS PERMISSIVE FOR DELETE TO "doorkeeper" USING (true);--> statement-breakpoint
CREATE POLICY "public_pages_organization" ON "public_pages" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "public_pages_read" ON "public_pages" AS RESTRICTIVE FOR SELECT TO "portal" USING (opened_at is not null or (select current_setting('app.role') = 'admin'));--> statement-breakpoint
CREATE POLICY "public_pages_make" ON "public_pages" AS RESTRICTIVE FOR INSERT TO "portal" WITH CHECK ((select current_setting('app.role') = 'admin'));--> statement-breakpoint
CREATE POLICY "public_pages_change" ON "public_pages" AS RESTRICTIVE FOR UPDATE TO "portal" USING ((select current_setting('app.role') = 'admin')) WITH CHECK ((select current_setting('app.role') = 'admin'));--> statement-breakpoint
CREATE POLICY "public_pages_no_delete" ON "public_pages" AS RESTRICTIVE FOR DELETE TO "portal" USING (false);--> statement-breakpoint
CREATE POLICY "public_pages_doorkeeper_select" ON "public_pages" AS PERMISSIVE FOR SELECT TO "doorkeeper" USING (true);--> statement-breakpoint
CREATE POLICY "question_answers_organization" ON "question_answers" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "question_answers_doorkeeper_insert" ON "question_answers" AS PERMISSIVE FOR INSERT TO "doorkeeper" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "standard_checkers_organization" ON "standard_checkers" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "standard_checkers_read" ON "standard_checkers" AS RESTRICTIVE FOR SELECT TO "portal" USING (member_id = (select current_setting('app.member_id')::uuid) or ((select current_setting('app.role') = 'admin') or team_id = any (array(select unnest(current_setting('app.managed_teams')::uuid[])))));--> statement-breakpoint
CREATE POLICY "standard_checkers_insert" ON "standard_checkers" AS RESTRICTIVE FOR INSERT TO "portal" WITH CHECK (appointed_by = (select current_setting('app.member_id')::uuid) and ((select current_setting('app.role') = 'admin') or team_id = any (array(select unnest(current_setting('app.managed_teams')::uuid[])))));--> statement-breakpoint
CREATE POLICY "standard_checkers_no_update" ON "standard_checkers" AS RESTRICTIVE FOR UPDATE TO "portal" USING (false);--> statement-breakpoint
CREATE POLICY "standard_checkers_delete" ON "standard_checkers" AS RESTRICTIVE FOR DELETE TO "portal" USING (((select current_setting('app.role') = 'admin') or team_id = any (array(select unnest(current_setting('app.managed_teams')::uuid[])))));--> statement-breakpoint
CREATE POLICY "standard_exercises_organization" ON "standard_exercises" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "standard_exercises_insert" ON "standard_exercises" AS RESTRICTIVE FOR INSERT TO "portal" WITH CHECK ((select current_setting('app.role') = 'admin'));--> statement-breakpoint
CREATE POLICY "standard_exercises_update" ON "standard_exercises" AS RESTRICTIVE FOR UPDATE TO "portal" USING ((select current_setting('app.role') = 'admin')) WITH CHECK ((select current_setting('app.role') = 'admin'));--> statement-breakpoint
CREATE POLICY "standard_exercises_delete" ON "standard_exercises" AS RESTRICTIVE FOR DELETE TO "portal" USING ((select current_setting('app.role') = 'admin'));--> statement-breakpoint
CREATE POLICY "standard_proposals_organization" ON "standard_proposals" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "standard_proposals_read" ON "standard_proposals" AS RESTRICTIVE FOR SELECT TO "portal" USING (author_id = (select current_setting('app.member_id')::uuid) or (select current_setting('app.role') = 'admin') or exists (
  select from standards s where s.organization_id = standard_proposals.organization_id
    and s.id = standard_proposals.standard_id and s.owner_id = (select current_setting('app.member_id')::uuid)));--> statement-breakpoint
CREATE POLICY "standard_proposals_insert" ON "standard_proposals" AS RESTRICTIVE FOR INSERT TO "portal" WITH CHECK (author_id = (select current_setting('app.member_id')::uuid));--> statement-breakpoint
CREATE POLICY "standard_proposals_update" ON "standard_proposals" AS RESTRICTIVE FOR UPDATE TO "portal" USING (author_id = (select current_setting('app.member_id')::uuid) and withdrawn_at is null and not exists (
  select from proposal_decisions d where d.organization_id = standard_proposals.organization_id
    and d.proposal_id = standard_proposals.id)) WITH CHECK (author_id = (select current_setting('app.member_id')::uuid));--> statement-breakpoint
CREATE POLICY "standard_proposals_no_delete" ON "standard_proposals" AS RESTRICTIVE FOR DELETE TO "portal" USING (false);--> statement-breakpoint
CREATE POLICY "standard_proposals_doorkeeper_select" ON "standard_proposals" AS PERMISSIVE FOR SELECT TO "doorkeeper" USING (true);--> statement-breakpoint
CREATE POLICY "standard_proposers_organization" ON "standard_proposers" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "standard_proposers_no_insert" ON "standard_proposers" AS RESTRICTIVE FOR INSERT TO "portal" WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "standard_proposers_no_update" ON "standard_proposers" AS RESTRICTIVE FOR UPDATE TO "portal" USING (false);--> statement-breakpoint
CREATE POLICY "standard_proposers_no_delete" ON "standard_proposers" AS RESTRICTIVE FOR DELETE TO "portal" USING (false);--> statement-breakpoint
CREATE POLICY "standard_proposers_doorkeeper_select" ON "standard_proposers" AS PERMISSIVE FOR SELECT TO "doorkeeper" USING (true);--> statement-breakpoint
CREATE POLICY "standard_proposers_doorkeeper_insert" ON "standard_proposers" AS PERMISSIVE FOR INSERT TO "doorkeeper" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "survey_questions_organization" ON "survey_questions" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "survey_questions_insert" ON "survey_questions" AS RESTRICTIVE FOR INSERT TO "portal" WITH CHECK ((select current_setting('app.role') = 'admin'));--> statement-breakpoint
CREATE POLICY "survey_questions_update" ON "survey_questions" AS RESTRICTIVE FOR UPDATE TO "portal" USING ((select current_setting('app.role') = 'admin')) WITH CHECK ((select current_setting('app.role') = 'admin'));--> statement-breakpoint
CREATE POLICY "survey_questions_delete" ON "survey_questions" AS RESTRICTIVE FOR DELETE TO "portal" USING ((select current_setting('app.role') = 'admin'));--> statement-breakpoint
CREATE POLICY "survey_questions_doorkeeper_select" ON "survey_questions" AS PERMISSIVE FOR SELECT TO "doorkeeper" USING (true);--> statement-breakpoint
ALTER POLICY "standard_checks_insert" ON "standard_checks" TO portal WITH CHECK (checked_by = (select current_setting('app.member_id')::uuid) and reply is null and withdrawn_at is null
        and ((select current_setting('app.role') = 'admin') or team_id = any (array(select unnest(current_setting('app.managed_teams')::uuid[]))) or exists (
          select from standard_checkers a where a.organization_id = standard_checks.organization_id
            and a.team_id = standard_checks.team_id and a.member_id = (select current_setting('app.member_id')::uuid)))
        and (member_id is null or exists (
          select from team_members t where t.organization_id = standard_checks.organization_id
            and t.member_id = standard_checks.member_id and t.team_id = standard_checks.team_id))
        and exists (
          select from standard_versions v where v.organization_id = standard_checks.organization_id
            and v.id = standard_checks.version_id and v.standard_id = standard_checks.standard_id
            and v.published_at is not null));