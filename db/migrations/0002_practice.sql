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
ALTER TABLE "mantras" ADD CONSTRAINT "mantras_member" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "choices" ADD CONSTRAINT "choices_member" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "look_backs" ADD CONSTRAINT "look_backs_member" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pulses" ADD CONSTRAINT "pulses_member" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comparisons" ADD CONSTRAINT "comparisons_round" FOREIGN KEY ("organization_id","round_id","member_id") REFERENCES "public"."worksheet_rounds"("organization_id","id","member_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading_decisions" ADD CONSTRAINT "reading_decisions_round" FOREIGN KEY ("organization_id","round_id","member_id") REFERENCES "public"."worksheet_rounds"("organization_id","id","member_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "set_asides" ADD CONSTRAINT "set_asides_member" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "set_asides_of" ON "set_asides" USING btree ("organization_id","member_id","expires_at");--> statement-breakpoint
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
CREATE POLICY "set_asides_organization" ON "set_asides" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "set_asides_writer" ON "set_asides" AS RESTRICTIVE FOR ALL TO "portal" USING (member_id = (select current_setting('app.member_id')::uuid) and (select not exists (
  select from password_resets r where r.organization_id = (select current_setting('app.organization_id')::uuid) and r.member_id = (select current_setting('app.member_id')::uuid)
    and r.closed_until > now()))) WITH CHECK (member_id = (select current_setting('app.member_id')::uuid) and (select not exists (
  select from password_resets r where r.organization_id = (select current_setting('app.organization_id')::uuid) and r.member_id = (select current_setting('app.member_id')::uuid)
    and r.closed_until > now())));--> statement-breakpoint
CREATE POLICY "set_asides_alive" ON "set_asides" AS RESTRICTIVE FOR SELECT TO "portal" USING (expires_at > now());--> statement-breakpoint
CREATE POLICY "set_asides_clerk" ON "set_asides" AS PERMISSIVE FOR ALL TO "clerk" USING (organization_id = (select current_setting('app.organization_id')::uuid) and (select current_setting('app.task')) = 'tidy-set-asides' and expires_at <= now()) WITH CHECK (false);--> statement-breakpoint
ALTER POLICY "audit_entries_select" ON "audit_entries" TO portal USING (organization_id = (select current_setting('app.organization_id')::uuid) and (((select current_setting('app.role') = 'admin') and deed <> 'worksheets.write' and deed not like all (array['readings.%', 'practice.%', 'tough-day.%'])) or member_id = (select current_setting('app.member_id')::uuid) or subject_id = (select current_setting('app.member_id')::uuid)));