CREATE TABLE "acceptances" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"accepted_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "acceptances_pkey" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "acceptances_once" UNIQUE("organization_id","version_id","member_id")
);
--> statement-breakpoint
ALTER TABLE "acceptances" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit_entries" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"member_id" uuid NOT NULL,
	"deed" text NOT NULL,
	"subject_id" uuid,
	CONSTRAINT "audit_entries_pkey" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "audit_entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "identities" (
	"id" uuid PRIMARY KEY NOT NULL,
	"login" text NOT NULL,
	"password_hash" text NOT NULL,
	"locale" text DEFAULT 'en' NOT NULL,
	"theme" text DEFAULT 'system' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "identities_login" UNIQUE("login")
);
--> statement-breakpoint
ALTER TABLE "identities" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"identity_id" uuid NOT NULL,
	"organization_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "sessions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invitations" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"secret_hash" text NOT NULL,
	"email" text,
	"name" text NOT NULL,
	"rank" text DEFAULT 'front_line' NOT NULL,
	"is_admin" boolean DEFAULT false NOT NULL,
	"team_id" uuid,
	"manages" boolean DEFAULT false NOT NULL,
	"invited_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	CONSTRAINT "invitations_pkey" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "invitations_secret" UNIQUE("organization_id","secret_hash")
);
--> statement-breakpoint
ALTER TABLE "invitations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "limit_counters" (
	"key" text NOT NULL,
	"window_starts" timestamp with time zone NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "limit_counters_pkey" PRIMARY KEY("key","window_starts")
);
--> statement-breakpoint
ALTER TABLE "limit_counters" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "members" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"identity_id" uuid NOT NULL,
	"name" text NOT NULL,
	"rank" text DEFAULT 'front_line' NOT NULL,
	"is_admin" boolean DEFAULT false NOT NULL,
	"joined_at" timestamp with time zone DEFAULT now() NOT NULL,
	"deactivated_at" timestamp with time zone,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "members_pkey" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "members_identity" UNIQUE("organization_id","identity_id")
);
--> statement-breakpoint
ALTER TABLE "members" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organizations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"short_name" text NOT NULL,
	"mission" text,
	"service_vision" text,
	"time_zone" text DEFAULT 'UTC' NOT NULL,
	"day_starts_at" integer DEFAULT 4 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "organizations_short_name" UNIQUE("short_name")
);
--> statement-breakpoint
ALTER TABLE "organizations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "standard_versions" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"standard_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"category" text NOT NULL,
	"own_category" text,
	"pledge" text NOT NULL,
	"guidance" text,
	"metric" text,
	"comparison" text,
	"value" double precision,
	"unit" text,
	"expected_value" double precision,
	"expected_source" text,
	"asked_on" date,
	"asked_of" integer,
	"near_enough" double precision,
	"change" text DEFAULT 'material' NOT NULL,
	"what_changed" text,
	"author_id" uuid NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	"published_at" timestamp with time zone,
	"published_by" uuid,
	CONSTRAINT "standard_versions_pkey" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "standard_versions_number" UNIQUE("organization_id","standard_id","number"),
	CONSTRAINT "standard_versions_published" CHECK ((published_at is null) = (published_by is null))
);
--> statement-breakpoint
ALTER TABLE "standard_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "standards" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"owner_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"retired_at" timestamp with time zone,
	CONSTRAINT "standards_pkey" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "standards" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "team_members" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"team_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"manages" boolean DEFAULT false NOT NULL,
	CONSTRAINT "team_members_pkey" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "team_members_pair" UNIQUE("organization_id","member_id","team_id")
);
--> statement-breakpoint
ALTER TABLE "team_members" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "teams" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"parent_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "teams_pkey" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "teams_name" UNIQUE("organization_id","name")
);
--> statement-breakpoint
ALTER TABLE "teams" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "acceptances" ADD CONSTRAINT "acceptances_version" FOREIGN KEY ("organization_id","version_id") REFERENCES "public"."standard_versions"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acceptances" ADD CONSTRAINT "acceptances_member" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_entries" ADD CONSTRAINT "audit_entries_member" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_identity_id_identities_id_fk" FOREIGN KEY ("identity_id") REFERENCES "public"."identities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_team" FOREIGN KEY ("organization_id","team_id") REFERENCES "public"."teams"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_inviter" FOREIGN KEY ("organization_id","invited_by") REFERENCES "public"."members"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_identity_id_identities_id_fk" FOREIGN KEY ("identity_id") REFERENCES "public"."identities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standard_versions" ADD CONSTRAINT "standard_versions_standard" FOREIGN KEY ("organization_id","standard_id") REFERENCES "public"."standards"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standard_versions" ADD CONSTRAINT "standard_versions_author" FOREIGN KEY ("organization_id","author_id") REFERENCES "public"."members"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standard_versions" ADD CONSTRAINT "standard_versions_publisher" FOREIGN KEY ("organization_id","published_by") REFERENCES "public"."members"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standards" ADD CONSTRAINT "standards_owner" FOREIGN KEY ("organization_id","owner_id") REFERENCES "public"."members"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_members" ADD CONSTRAINT "team_members_team" FOREIGN KEY ("organization_id","team_id") REFERENCES "public"."teams"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_members" ADD CONSTRAINT "team_members_member" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "teams" ADD CONSTRAINT "teams_parent" FOREIGN KEY ("organization_id","parent_id") REFERENCES "public"."teams"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "acceptances_member_index" ON "acceptances" USING btree ("organization_id","member_id");--> statement-breakpoint
CREATE INDEX "audit_entries_at" ON "audit_entries" USING btree ("organization_id","at");--> statement-breakpoint
CREATE INDEX "audit_entries_member_at" ON "audit_entries" USING btree ("organization_id","member_id","at");--> statement-breakpoint
CREATE INDEX "sessions_identity" ON "sessions" USING btree ("identity_id");--> statement-breakpoint
CREATE INDEX "invitations_secret_index" ON "invitations" USING btree ("secret_hash");--> statement-breakpoint
CREATE INDEX "members_name" ON "members" USING btree ("organization_id",lower("name"),"id");--> statement-breakpoint
CREATE UNIQUE INDEX "standard_versions_draft" ON "standard_versions" USING btree ("organization_id","standard_id") WHERE published_at is null;--> statement-breakpoint
CREATE INDEX "standard_versions_published_index" ON "standard_versions" USING btree ("organization_id","standard_id","published_at");--> statement-breakpoint
CREATE INDEX "team_members_team_index" ON "team_members" USING btree ("organization_id","team_id");--> statement-breakpoint
CREATE INDEX "teams_parent_index" ON "teams" USING btree ("organization_id","parent_id");--> statement-breakpoint
CREATE POLICY "acceptances_organization" ON "acceptances" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "acceptances_read" ON "acceptances" AS RESTRICTIVE FOR SELECT TO "portal" USING (member_id = (select current_setting('app.member_id')::uuid) or (select current_setting('app.role') = 'admin') or exists (
        select from team_members t where t.organization_id = acceptances.organization_id
          and t.member_id = acceptances.member_id and t.team_id = any (array(select unnest(current_setting('app.managed_teams')::uuid[])))));--> statement-breakpoint
CREATE POLICY "acceptances_own_insert" ON "acceptances" AS RESTRICTIVE FOR INSERT TO "portal" WITH CHECK (member_id = (select current_setting('app.member_id')::uuid));--> statement-breakpoint
CREATE POLICY "acceptances_no_update" ON "acceptances" AS RESTRICTIVE FOR UPDATE TO "portal" USING (false);--> statement-breakpoint
CREATE POLICY "acceptances_no_delete" ON "acceptances" AS RESTRICTIVE FOR DELETE TO "portal" USING (false);--> statement-breakpoint
CREATE POLICY "audit_entries_insert" ON "audit_entries" AS PERMISSIVE FOR INSERT TO "portal" WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid) and member_id = (select current_setting('app.member_id')::uuid));--> statement-breakpoint
CREATE POLICY "audit_entries_doorkeeper_insert" ON "audit_entries" AS PERMISSIVE FOR INSERT TO "doorkeeper" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "audit_entries_select" ON "audit_entries" AS PERMISSIVE FOR SELECT TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid) and ((select current_setting('app.role') = 'admin') or member_id = (select current_setting('app.member_id')::uuid) or subject_id = (select current_setting('app.member_id')::uuid)));--> statement-breakpoint
CREATE POLICY "identities_own" ON "identities" AS PERMISSIVE FOR ALL TO "portal" USING (id = (select current_setting('app.identity_id')::uuid)) WITH CHECK (id = (select current_setting('app.identity_id')::uuid));--> statement-breakpoint
CREATE POLICY "identities_doorkeeper_all" ON "identities" AS PERMISSIVE FOR ALL TO "doorkeeper" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "sessions_own" ON "sessions" AS PERMISSIVE FOR ALL TO "portal" USING (identity_id = (select current_setting('app.identity_id')::uuid)) WITH CHECK (identity_id = (select current_setting('app.identity_id')::uuid));--> statement-breakpoint
CREATE POLICY "sessions_doorkeeper_all" ON "sessions" AS PERMISSIVE FOR ALL TO "doorkeeper" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "invitations_organization" ON "invitations" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "invitations_alive" ON "invitations" AS RESTRICTIVE FOR SELECT TO "portal" USING (expires_at > now() and accepted_at is null);--> statement-breakpoint
CREATE POLICY "invitations_reach" ON "invitations" AS RESTRICTIVE FOR ALL TO "portal" USING ((select current_setting('app.role') = 'admin') or team_id = any (array(select unnest(current_setting('app.managed_teams')::uuid[])))) WITH CHECK ((select current_setting('app.role') = 'admin') or (team_id = any (array(select unnest(current_setting('app.managed_teams')::uuid[]))) and not is_admin and not manages));--> statement-breakpoint
CREATE POLICY "invitations_clerk" ON "invitations" AS PERMISSIVE FOR ALL TO "clerk" USING (organization_id = (select current_setting('app.organization_id')::uuid) and (select current_setting('app.task')) = 'tidy-invitations' and (expires_at < now() or accepted_at is not null)) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "invitations_doorkeeper_select" ON "invitations" AS PERMISSIVE FOR SELECT TO "doorkeeper" USING (true);--> statement-breakpoint
CREATE POLICY "invitations_doorkeeper_update" ON "invitations" AS PERMISSIVE FOR UPDATE TO "doorkeeper" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "limit_counters_doorkeeper_all" ON "limit_counters" AS PERMISSIVE FOR ALL TO "doorkeeper" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "members_organization" ON "members" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "members_insert" ON "members" AS RESTRICTIVE FOR INSERT TO "portal" WITH CHECK ((select current_setting('app.role') = 'admin'));--> statement-breakpoint
CREATE POLICY "members_update" ON "members" AS RESTRICTIVE FOR UPDATE TO "portal" USING ((select current_setting('app.role') = 'admin') or id = (select current_setting('app.member_id')::uuid)) WITH CHECK ((select current_setting('app.role') = 'admin') or id = (select current_setting('app.member_id')::uuid));--> statement-breakpoint
CREATE POLICY "members_delete" ON "members" AS RESTRICTIVE FOR DELETE TO "portal" USING (false);--> statement-breakpoint
CREATE POLICY "members_doorkeeper_select" ON "members" AS PERMISSIVE FOR SELECT TO "doorkeeper" USING (true);--> statement-breakpoint
CREATE POLICY "members_doorkeeper_insert" ON "members" AS PERMISSIVE FOR INSERT TO "doorkeeper" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "organizations_select" ON "organizations" AS PERMISSIVE FOR SELECT TO "portal" USING (id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "organizations_insert" ON "organizations" AS PERMISSIVE FOR INSERT TO "portal" WITH CHECK (id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "organizations_update" ON "organizations" AS PERMISSIVE FOR UPDATE TO "portal" USING (id = (select current_setting('app.organization_id')::uuid) and (select current_setting('app.role') = 'admin')) WITH CHECK (id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "organizations_clerk" ON "organizations" AS PERMISSIVE FOR SELECT TO "clerk" USING (true);--> statement-breakpoint
CREATE POLICY "organizations_doorkeeper_select" ON "organizations" AS PERMISSIVE FOR SELECT TO "doorkeeper" USING (true);--> statement-breakpoint
CREATE POLICY "standard_versions_organization" ON "standard_versions" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "standard_versions_draft_read" ON "standard_versions" AS RESTRICTIVE FOR SELECT TO "portal" USING (published_at is not null or author_id = (select current_setting('app.member_id')::uuid) or (select current_setting('app.role') = 'admin'));--> statement-breakpoint
CREATE POLICY "standard_versions_published_stands" ON "standard_versions" AS RESTRICTIVE FOR UPDATE TO "portal" USING (published_at is null) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "standards_organization" ON "standards" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "team_members_organization" ON "team_members" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "team_members_insert" ON "team_members" AS RESTRICTIVE FOR INSERT TO "portal" WITH CHECK ((select current_setting('app.role') = 'admin'));--> statement-breakpoint
CREATE POLICY "team_members_update" ON "team_members" AS RESTRICTIVE FOR UPDATE TO "portal" USING ((select current_setting('app.role') = 'admin')) WITH CHECK ((select current_setting('app.role') = 'admin'));--> statement-breakpoint
CREATE POLICY "team_members_delete" ON "team_members" AS RESTRICTIVE FOR DELETE TO "portal" USING ((select current_setting('app.role') = 'admin'));--> statement-breakpoint
CREATE POLICY "team_members_doorkeeper_select" ON "team_members" AS PERMISSIVE FOR SELECT TO "doorkeeper" USING (true);--> statement-breakpoint
CREATE POLICY "team_members_doorkeeper_insert" ON "team_members" AS PERMISSIVE FOR INSERT TO "doorkeeper" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "teams_organization" ON "teams" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "teams_insert" ON "teams" AS RESTRICTIVE FOR INSERT TO "portal" WITH CHECK ((select current_setting('app.role') = 'admin'));--> statement-breakpoint
CREATE POLICY "teams_update" ON "teams" AS RESTRICTIVE FOR UPDATE TO "portal" USING ((select current_setting('app.role') = 'admin')) WITH CHECK ((select current_setting('app.role') = 'admin'));--> statement-breakpoint
CREATE POLICY "teams_delete" ON "teams" AS RESTRICTIVE FOR DELETE TO "portal" USING ((select current_setting('app.role') = 'admin'));--> statement-breakpoint
CREATE POLICY "teams_doorkeeper_select" ON "teams" AS PERMISSIVE FOR SELECT TO "doorkeeper" USING (true);