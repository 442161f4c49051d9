ALTER TABLE "quiz_sums" DROP CONSTRAINT "quiz_sums_cell";--> statement-breakpoint
ALTER TABLE "quiz_sums" ADD COLUMN "counts" jsonb;--> statement-breakpoint
UPDATE "quiz_sums" s SET "counts" = t."counts" FROM (
  SELECT "organization_id", min("id"::text)::uuid AS "id", jsonb_object_agg("question", jsonb_build_array("people", "points")) AS "counts"
  FROM "quiz_sums" GROUP BY "organization_id", "quiz", "version", "first", "month", "team_id"
) t WHERE s."organization_id" = t."organization_id" AND s."id" = t."id";--> statement-breakpoint
DELETE FROM "quiz_sums" WHERE "counts" IS NULL;--> statement-breakpoint
ALTER TABLE "quiz_sums" ALTER COLUMN "counts" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "quiz_sums" DROP COLUMN "question";--> statement-breakpoint
ALTER TABLE "quiz_sums" DROP COLUMN "people";--> statement-breakpoint
ALTER TABLE "quiz_sums" DROP COLUMN "points";--> statement-breakpoint
ALTER TABLE "quiz_sums" ADD CONSTRAINT "quiz_sums_cell" UNIQUE NULLS NOT DISTINCT("organization_id","quiz","version","first","month","team_id");
