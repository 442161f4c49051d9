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
ALTER TABLE "audit_entries" ADD CONSTRAINT "audit_entries_member" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_identity_id_identities_id_fk" FOREIGN KEY ("identity_id") REFERENCES "public"."identities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_team" FOREIGN KEY ("organization_id","team_id") REFERENCES "public"."teams"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_inviter" FOREIGN KEY ("organization_id","invited_by") REFERENCES "public"."members"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_identity_id_identities_id_fk" FOREIGN KEY ("identity_id") REFERENCES "public"."identities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_members" ADD CONSTRAINT "team_members_team" FOREIGN KEY ("organization_id","team_id") REFERENCES "public"."teams"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_members" ADD CONSTRAINT "team_members_member" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "teams" ADD CONSTRAINT "teams_parent" FOREIGN KEY ("organization_id","parent_id") REFERENCES "public"."teams"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_entries_at" ON "audit_entries" USING btree ("organization_id","at");--> statement-breakpoint
CREATE INDEX "audit_entries_member_at" ON "audit_entries" USING btree ("organization_id","member_id","at");--> statement-breakpoint
CREATE INDEX "sessions_identity" ON "sessions" USING btree ("identity_id");--> statement-breakpoint
CREATE INDEX "team_members_team_index" ON "team_members" USING btree ("organization_id","team_id");--> statement-breakpoint
CREATE INDEX "teams_parent_index" ON "teams" USING btree ("organization_id","parent_id");--> statement-breakpoint
CREATE POLICY "audit_entries_insert" ON "audit_entries" AS PERMISSIVE FOR INSERT TO "portal" WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid) and member_id = (select current_setting('app.member_id')::uuid));--> statement-breakpoint
CREATE POLICY "audit_entries_select" ON "audit_entries" AS PERMISSIVE FOR SELECT TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid) and ((select current_setting('app.role') = 'admin') or member_id = (select current_setting('app.member_id')::uuid) or subject_id = (select current_setting('app.member_id')::uuid)));--> statement-breakpoint
CREATE POLICY "identities_own" ON "identities" AS PERMISSIVE FOR ALL TO "portal" USING (id = (select current_setting('app.identity_id')::uuid)) WITH CHECK (id = (select current_setting('app.identity_id')::uuid));--> statement-breakpoint
CREATE POLICY "identities_doorkeeper_all" ON "identities" AS PERMISSIVE FOR ALL TO "doorkeeper" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "sessions_own" ON "sessions" AS PERMISSIVE FOR ALL TO "portal" USING (identity_id = (select current_setting('app.identity_id')::uuid)) WITH CHECK (identity_id = (select current_setting('app.identity_id')::uuid));--> statement-breakpoint
CREATE POLICY "sessions_doorkeeper_all" ON "sessions" AS PERMISSIVE FOR ALL TO "doorkeeper" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "invitations_organization" ON "invitations" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "invitations_alive" ON "invitations" AS RESTRICTIVE FOR SELECT TO "portal" USING (expires_at > now() and accepted_at is null);--> statement-breakpoint
CREATE POLICY "invitations_doorkeeper_select" ON "invitations" AS PERMISSIVE FOR SELECT TO "doorkeeper" USING (true);--> statement-breakpoint
CREATE POLICY "invitations_doorkeeper_update" ON "invitations" AS PERMISSIVE FOR UPDATE TO "doorkeeper" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "limit_counters_doorkeeper_all" ON "limit_counters" AS PERMISSIVE FOR ALL TO "doorkeeper" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "members_organization" ON "members" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "members_doorkeeper_select" ON "members" AS PERMISSIVE FOR SELECT TO "doorkeeper" USING (true);--> statement-breakpoint
CREATE POLICY "members_doorkeeper_insert" ON "members" AS PERMISSIVE FOR INSERT TO "doorkeeper" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "organizations_select" ON "organizations" AS PERMISSIVE FOR SELECT TO "portal" USING (id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "organizations_insert" ON "organizations" AS PERMISSIVE FOR INSERT TO "portal" WITH CHECK (id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "organizations_update" ON "organizations" AS PERMISSIVE FOR UPDATE TO "portal" USING (id = (select current_setting('app.organization_id')::uuid) and (select current_setting('app.role') = 'admin')) WITH CHECK (id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "organizations_doorkeeper_select" ON "organizations" AS PERMISSIVE FOR SELECT TO "doorkeeper" USING (true);--> statement-breakpoint
CREATE POLICY "team_members_organization" ON "team_members" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "team_members_doorkeeper_select" ON "team_members" AS PERMISSIVE FOR SELECT TO "doorkeeper" USING (true);--> statement-breakpoint
CREATE POLICY "team_members_doorkeeper_insert" ON "team_members" AS PERMISSIVE FOR INSERT TO "doorkeeper" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "teams_organization" ON "teams" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "teams_doorkeeper_select" ON "teams" AS PERMISSIVE FOR SELECT TO "doorkeeper" USING (true);