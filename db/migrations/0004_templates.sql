ALTER TABLE "standards" ADD COLUMN "template" text;--> statement-breakpoint
ALTER TABLE "standards" ADD CONSTRAINT "standards_template" UNIQUE("organization_id","template");