CREATE TABLE "notice_silences" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"kind" text NOT NULL,
	CONSTRAINT "notice_silences_pkey" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "notice_silences_once" UNIQUE("organization_id","member_id","channel","kind")
);
--> statement-breakpoint
ALTER TABLE "notice_silences" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "notice_times" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"minute" smallint,
	"seen_until" timestamp with time zone,
	CONSTRAINT "notice_times_pkey" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "notice_times_member" UNIQUE("organization_id","member_id"),
	CONSTRAINT "notice_times_minute" CHECK (minute between 0 and 1439)
);
--> statement-breakpoint
ALTER TABLE "notice_times" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "notice_silences" ADD CONSTRAINT "notice_silences_of" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_times" ADD CONSTRAINT "notice_times_of" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "worksheet_shares_member_index" ON "worksheet_shares" USING btree ("organization_id","member_id");--> statement-breakpoint
CREATE POLICY "notice_silences_organization" ON "notice_silences" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "notice_silences_own" ON "notice_silences" AS RESTRICTIVE FOR ALL TO "portal" USING (member_id = (select current_setting('app.member_id')::uuid)) WITH CHECK (member_id = (select current_setting('app.member_id')::uuid));--> statement-breakpoint
CREATE POLICY "notice_times_organization" ON "notice_times" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "notice_times_own" ON "notice_times" AS RESTRICTIVE FOR ALL TO "portal" USING (member_id = (select current_setting('app.member_id')::uuid)) WITH CHECK (member_id = (select current_setting('app.member_id')::uuid));--> statement-breakpoint
ALTER POLICY "audit_entries_select" ON "audit_entries" TO portal USING (organization_id = (select current_setting('app.organization_id')::uuid) and (((select current_setting('app.role') = 'admin') and not (deed in ('worksheets.write', 'worksheets.print', 'worksheets.share', 'worksheets.take-back',
  'worksheets.read-shared', 'compass.print', 'compass.make-poster', 'board.answer', 'board.withdraw')
  or deed like any (array['goals.%', 'readings.%', 'practice.%', 'tough-day.%']))) or member_id = (select current_setting('app.member_id')::uuid) or subject_id = (select current_setting('app.member_id')::uuid)));