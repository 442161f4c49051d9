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
ALTER TABLE "team_visions" ADD CONSTRAINT "team_visions_team" FOREIGN KEY ("organization_id","team_id") REFERENCES "public"."teams"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_visions" ADD CONSTRAINT "team_visions_set_by" FOREIGN KEY ("organization_id","set_by") REFERENCES "public"."members"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "worksheet_rounds_doorkeeper_select" ON "worksheet_rounds" AS PERMISSIVE FOR SELECT TO "doorkeeper" USING (true);--> statement-breakpoint
CREATE POLICY "team_visions_organization" ON "team_visions" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "team_visions_insert" ON "team_visions" AS RESTRICTIVE FOR INSERT TO "portal" WITH CHECK ((select current_setting('app.role') = 'admin') or team_id = any (array(select unnest(current_setting('app.managed_teams')::uuid[]))));--> statement-breakpoint
CREATE POLICY "team_visions_update" ON "team_visions" AS RESTRICTIVE FOR UPDATE TO "portal" USING ((select current_setting('app.role') = 'admin') or team_id = any (array(select unnest(current_setting('app.managed_teams')::uuid[])))) WITH CHECK ((select current_setting('app.role') = 'admin') or team_id = any (array(select unnest(current_setting('app.managed_teams')::uuid[]))));--> statement-breakpoint
CREATE POLICY "team_visions_no_delete" ON "team_visions" AS RESTRICTIVE FOR DELETE TO "portal" USING (false);