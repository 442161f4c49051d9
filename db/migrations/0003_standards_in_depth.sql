CREATE TABLE "standard_audiences" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"team_id" uuid NOT NULL,
	CONSTRAINT "standard_audiences_pkey" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "standard_audiences_once" UNIQUE("organization_id","version_id","team_id")
);
--> statement-breakpoint
ALTER TABLE "standard_audiences" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "standard_checks" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"standard_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"team_id" uuid NOT NULL,
	"member_id" uuid,
	"checked_by" uuid NOT NULL,
	"day" date NOT NULL,
	"checked_at" timestamp with time zone NOT NULL,
	"met" boolean NOT NULL,
	"value" double precision,
	"note" text,
	"reply" text,
	"replied_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "standard_checks_pkey" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "standard_checks_replied" CHECK ((reply is null) = (replied_at is null)),
	CONSTRAINT "standard_checks_by_another" CHECK (member_id is null or member_id <> checked_by),
	CONSTRAINT "standard_checks_person_replies" CHECK (reply is null or member_id is not null)
);
--> statement-breakpoint
ALTER TABLE "standard_checks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "standard_nudges" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"day" date NOT NULL,
	"nudged_by" uuid NOT NULL,
	"nudged_at" timestamp with time zone NOT NULL,
	CONSTRAINT "standard_nudges_pkey" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "standard_nudges_once" UNIQUE("organization_id","member_id","day")
);
--> statement-breakpoint
ALTER TABLE "standard_nudges" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "acceptances" ADD COLUMN "wording" text;--> statement-breakpoint
ALTER TABLE "acceptances" ADD COLUMN "answer" text;--> statement-breakpoint
ALTER TABLE "acceptances" ADD COLUMN "recorded_by" uuid;--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "acceptance_wording" text;--> statement-breakpoint
ALTER TABLE "standard_versions" ADD COLUMN "told_customers" text;--> statement-breakpoint
ALTER TABLE "standard_versions" ADD COLUMN "look_for" text;--> statement-breakpoint
ALTER TABLE "standard_versions" ADD COLUMN "ranks" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "standard_versions" ADD COLUMN "accept_within" integer DEFAULT 14 NOT NULL;--> statement-breakpoint
ALTER TABLE "standard_versions" ADD COLUMN "question" text;--> statement-breakpoint
ALTER TABLE "standard_versions" ADD COLUMN "starts_on" date;--> statement-breakpoint
ALTER TABLE "standards" ADD COLUMN "template" text;--> statement-breakpoint
ALTER TABLE "team_members" ADD COLUMN "joined_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
-- What was published before is in force since that day, and whoever was in a team came with joining. Row security would
-- hide the rows from their owner; it is forced again after the migrations.
ALTER TABLE "standard_versions" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "team_members" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "members" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
UPDATE "standard_versions" SET "starts_on" = "published_at"::date WHERE "published_at" IS NOT NULL;--> statement-breakpoint
UPDATE "team_members" b SET "joined_at" = m."joined_at" FROM "members" m
  WHERE m."organization_id" = b."organization_id" AND m."id" = b."member_id";--> statement-breakpoint
ALTER TABLE "standard_audiences" ADD CONSTRAINT "standard_audiences_version" FOREIGN KEY ("organization_id","version_id") REFERENCES "public"."standard_versions"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standard_audiences" ADD CONSTRAINT "standard_audiences_team" FOREIGN KEY ("organization_id","team_id") REFERENCES "public"."teams"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standard_checks" ADD CONSTRAINT "standard_checks_standard" FOREIGN KEY ("organization_id","standard_id") REFERENCES "public"."standards"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standard_checks" ADD CONSTRAINT "standard_checks_version" FOREIGN KEY ("organization_id","version_id") REFERENCES "public"."standard_versions"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standard_checks" ADD CONSTRAINT "standard_checks_team" FOREIGN KEY ("organization_id","team_id") REFERENCES "public"."teams"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standard_checks" ADD CONSTRAINT "standard_checks_member" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standard_checks" ADD CONSTRAINT "standard_checks_checker" FOREIGN KEY ("organization_id","checked_by") REFERENCES "public"."members"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standard_nudges" ADD CONSTRAINT "standard_nudges_member" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standard_nudges" ADD CONSTRAINT "standard_nudges_nudged_by" FOREIGN KEY ("organization_id","nudged_by") REFERENCES "public"."members"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "standard_audiences_team_index" ON "standard_audiences" USING btree ("organization_id","team_id");--> statement-breakpoint
CREATE INDEX "standard_checks_newest" ON "standard_checks" USING btree ("organization_id","checked_at","id");--> statement-breakpoint
CREATE INDEX "standard_checks_standard_index" ON "standard_checks" USING btree ("organization_id","standard_id","checked_at","id");--> statement-breakpoint
CREATE INDEX "standard_checks_member_index" ON "standard_checks" USING btree ("organization_id","member_id");--> statement-breakpoint
ALTER TABLE "acceptances" ADD CONSTRAINT "acceptances_recorded_by" FOREIGN KEY ("organization_id","recorded_by") REFERENCES "public"."members"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standards" ADD CONSTRAINT "standards_template" UNIQUE("organization_id","template");--> statement-breakpoint
ALTER TABLE "standard_versions" ADD CONSTRAINT "standard_versions_starts" CHECK ((published_at is null) = (starts_on is null));--> statement-breakpoint
ALTER TABLE "standard_versions" ADD CONSTRAINT "standard_versions_ranks" CHECK (ranks <@ array['front_line', 'supervisor', 'head', 'executive']);--> statement-breakpoint
CREATE POLICY "standard_versions_insert" ON "standard_versions" AS RESTRICTIVE FOR INSERT TO "portal" WITH CHECK ((select current_setting('app.role') = 'admin'));--> statement-breakpoint
CREATE POLICY "standard_versions_update" ON "standard_versions" AS RESTRICTIVE FOR UPDATE TO "portal" USING ((select current_setting('app.role') = 'admin')) WITH CHECK ((select current_setting('app.role') = 'admin'));--> statement-breakpoint
CREATE POLICY "standard_versions_delete" ON "standard_versions" AS RESTRICTIVE FOR DELETE TO "portal" USING ((select current_setting('app.role') = 'admin'));--> statement-breakpoint
CREATE POLICY "standard_versions_published_stays" ON "standard_versions" AS RESTRICTIVE FOR DELETE TO "portal" USING (published_at is null);--> statement-breakpoint
CREATE POLICY "standards_insert" ON "standards" AS RESTRICTIVE FOR INSERT TO "portal" WITH CHECK ((select current_setting('app.role') = 'admin'));--> statement-breakpoint
CREATE POLICY "standards_update" ON "standards" AS RESTRICTIVE FOR UPDATE TO "portal" USING ((select current_setting('app.role') = 'admin')) WITH CHECK ((select current_setting('app.role') = 'admin'));--> statement-breakpoint
CREATE POLICY "standards_delete" ON "standards" AS RESTRICTIVE FOR DELETE TO "portal" USING ((select current_setting('app.role') = 'admin'));--> statement-breakpoint
CREATE POLICY "standard_audiences_organization" ON "standard_audiences" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "standard_audiences_draft_insert" ON "standard_audiences" AS RESTRICTIVE FOR INSERT TO "portal" WITH CHECK (exists (select from standard_versions v where v.organization_id = standard_audiences.organization_id
  and v.id = standard_audiences.version_id and v.published_at is null));--> statement-breakpoint
CREATE POLICY "standard_audiences_no_update" ON "standard_audiences" AS RESTRICTIVE FOR UPDATE TO "portal" USING (false);--> statement-breakpoint
CREATE POLICY "standard_audiences_draft_delete" ON "standard_audiences" AS RESTRICTIVE FOR DELETE TO "portal" USING (exists (select from standard_versions v where v.organization_id = standard_audiences.organization_id
  and v.id = standard_audiences.version_id and v.published_at is null));--> statement-breakpoint
CREATE POLICY "standard_audiences_doorkeeper_select" ON "standard_audiences" AS PERMISSIVE FOR SELECT TO "doorkeeper" USING (true);--> statement-breakpoint
CREATE POLICY "standard_checks_organization" ON "standard_checks" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "standard_checks_read" ON "standard_checks" AS RESTRICTIVE FOR SELECT TO "portal" USING (checked_by = (select current_setting('app.member_id')::uuid) or (withdrawn_at is null and (member_id = (select current_setting('app.member_id')::uuid)
        or (select current_setting('app.role') = 'admin') or team_id = any (array(select unnest(current_setting('app.managed_teams')::uuid[])))
        or (member_id is null and team_id = any (array(select unnest(current_setting('app.own_teams')::uuid[])))))));--> statement-breakpoint
CREATE POLICY "standard_checks_insert" ON "standard_checks" AS RESTRICTIVE FOR INSERT TO "portal" WITH CHECK (checked_by = (select current_setting('app.member_id')::uuid) and reply is null and withdrawn_at is null
        and ((select current_setting('app.role') = 'admin') or team_id = any (array(select unnest(current_setting('app.managed_teams')::uuid[]))))
        and (member_id is null or exists (
          select from team_members t where t.organization_id = standard_checks.organization_id
            and t.member_id = standard_checks.member_id and t.team_id = standard_checks.team_id))
        and exists (
          select from standard_versions v where v.organization_id = standard_checks.organization_id
            and v.id = standard_checks.version_id and v.standard_id = standard_checks.standard_id
            and v.published_at is not null));--> statement-breakpoint
CREATE POLICY "standard_checks_update" ON "standard_checks" AS RESTRICTIVE FOR UPDATE TO "portal" USING (reply is null and withdrawn_at is null and (member_id = (select current_setting('app.member_id')::uuid)
        or (checked_by = (select current_setting('app.member_id')::uuid) and checked_at > now() - interval '1 day'))) WITH CHECK ((member_id = (select current_setting('app.member_id')::uuid) and reply is not null and withdrawn_at is null)
        or (checked_by = (select current_setting('app.member_id')::uuid) and reply is null and withdrawn_at is not null));--> statement-breakpoint
CREATE POLICY "standard_checks_no_delete" ON "standard_checks" AS RESTRICTIVE FOR DELETE TO "portal" USING (false);--> statement-breakpoint
CREATE POLICY "standard_nudges_organization" ON "standard_nudges" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "standard_nudges_read" ON "standard_nudges" AS RESTRICTIVE FOR SELECT TO "portal" USING (member_id = (select current_setting('app.member_id')::uuid) or ((select current_setting('app.role') = 'admin') or exists (
  select from team_members t where t.organization_id = standard_nudges.organization_id
    and t.member_id = standard_nudges.member_id and t.team_id = any (array(select unnest(current_setting('app.managed_teams')::uuid[]))))));--> statement-breakpoint
CREATE POLICY "standard_nudges_insert" ON "standard_nudges" AS RESTRICTIVE FOR INSERT TO "portal" WITH CHECK (nudged_by = (select current_setting('app.member_id')::uuid) and member_id <> (select current_setting('app.member_id')::uuid) and ((select current_setting('app.role') = 'admin') or exists (
  select from team_members t where t.organization_id = standard_nudges.organization_id
    and t.member_id = standard_nudges.member_id and t.team_id = any (array(select unnest(current_setting('app.managed_teams')::uuid[]))))));--> statement-breakpoint
CREATE POLICY "standard_nudges_no_update" ON "standard_nudges" AS RESTRICTIVE FOR UPDATE TO "portal" USING (false);--> statement-breakpoint
CREATE POLICY "standard_nudges_no_delete" ON "standard_nudges" AS RESTRICTIVE FOR DELETE TO "portal" USING (false);--> statement-breakpoint
ALTER POLICY "acceptances_own_insert" ON "acceptances" TO portal WITH CHECK ((member_id = (select current_setting('app.member_id')::uuid) and recorded_by is null) or (
        recorded_by = (select current_setting('app.member_id')::uuid) and member_id <> (select current_setting('app.member_id')::uuid) and ((select current_setting('app.role') = 'admin') or exists (
          select from team_members t where t.organization_id = acceptances.organization_id
            and t.member_id = acceptances.member_id and t.team_id = any (array(select unnest(current_setting('app.managed_teams')::uuid[])))))));