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
CREATE TABLE "attempt_answers" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"answers" jsonb NOT NULL,
	CONSTRAINT "attempt_answers_pkey" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "attempt_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "attempts" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"quiz" text NOT NULL,
	"version" integer NOT NULL,
	"first" boolean NOT NULL,
	"team_id" uuid,
	"day" date NOT NULL,
	"submitted_at" timestamp with time zone NOT NULL,
	CONSTRAINT "attempts_pkey" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "attempts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
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
CREATE TABLE "daily_sums" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"team_id" uuid NOT NULL,
	"day" date NOT NULL,
	"customers" text NOT NULL,
	"channel" text NOT NULL,
	"measure" text NOT NULL,
	"slot" smallint NOT NULL,
	"n" integer NOT NULL,
	"total" integer NOT NULL,
	"squares" integer NOT NULL,
	CONSTRAINT "daily_sums_pkey" PRIMARY KEY("organization_id","team_id","day","customers","channel","measure","slot")
);
--> statement-breakpoint
ALTER TABLE "daily_sums" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "feedback_tags" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"tag_id" uuid NOT NULL,
	"response_id" uuid,
	"heard_id" uuid,
	"team_id" uuid NOT NULL,
	"about_id" uuid,
	"logged_by" uuid,
	"day" date NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"customers" text NOT NULL,
	"rating" smallint,
	"tagged_by" uuid NOT NULL,
	"tagged_at" timestamp with time zone NOT NULL,
	CONSTRAINT "feedback_tags_pkey" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "feedback_tags_on_response" UNIQUE("organization_id","response_id","tag_id"),
	CONSTRAINT "feedback_tags_on_heard" UNIQUE("organization_id","heard_id","tag_id"),
	CONSTRAINT "feedback_tags_one" CHECK (num_nonnulls(response_id, heard_id) = 1)
);
--> statement-breakpoint
ALTER TABLE "feedback_tags" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "feedback_traces" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"response_id" uuid,
	"heard_id" uuid,
	"team_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"deed" text NOT NULL,
	"by_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"reason" text,
	"customers" text,
	"channel" text,
	"words" text,
	"rating" smallint,
	"day" date,
	"team_before" uuid,
	"about_id" uuid,
	"standard_id" uuid,
	CONSTRAINT "feedback_traces_pkey" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "feedback_traces_one" CHECK (num_nonnulls(response_id, heard_id) = 1)
);
--> statement-breakpoint
ALTER TABLE "feedback_traces" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "feedback_lexemes" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"lexeme" text NOT NULL,
	"team_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"feedback_id" uuid NOT NULL,
	"about_id" uuid,
	CONSTRAINT "feedback_lexemes_pkey" PRIMARY KEY("organization_id","lexeme","team_id","at","feedback_id")
);
--> statement-breakpoint
ALTER TABLE "feedback_lexemes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "heard_feedback" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"team_id" uuid NOT NULL,
	"customers" text DEFAULT 'external' NOT NULL,
	"day" date NOT NULL,
	"about_id" uuid,
	"standard_id" uuid,
	"revision" integer DEFAULT 1 NOT NULL,
	"logged_at" timestamp with time zone NOT NULL,
	"logged_by" uuid NOT NULL,
	"channel" text NOT NULL,
	"words" text NOT NULL,
	"rating" smallint,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "heard_feedback_pkey" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "heard_feedback_rating" CHECK (rating between 1 and 5)
);
--> statement-breakpoint
ALTER TABLE "heard_feedback" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "identities" (
	"id" uuid PRIMARY KEY NOT NULL,
	"login" text NOT NULL,
	"password_hash" text NOT NULL,
	"locale" text DEFAULT 'en' NOT NULL,
	"time_zone" text,
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
	"browser" text,
	"system" text,
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
	"language" text DEFAULT 'en' NOT NULL,
	"day_starts_at" integer DEFAULT 4 NOT NULL,
	"floor" integer,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "organizations_short_name" UNIQUE("short_name"),
	CONSTRAINT "organizations_floor_raised" CHECK (floor >= 5)
);
--> statement-breakpoint
ALTER TABLE "organizations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "password_resets" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"given_by" uuid,
	"reset_at" timestamp with time zone NOT NULL,
	"closed_until" timestamp with time zone NOT NULL,
	"dismissed_at" timestamp with time zone,
	CONSTRAINT "password_resets_pkey" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "password_resets" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "quiz_counted" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"quiz" text NOT NULL,
	"first" boolean NOT NULL,
	"month" date NOT NULL,
	CONSTRAINT "quiz_counted_pkey" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "quiz_counted_once" UNIQUE("organization_id","member_id","quiz","first","month")
);
--> statement-breakpoint
ALTER TABLE "quiz_counted" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "quiz_month_teams" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"month" date NOT NULL,
	"team_id" uuid NOT NULL,
	"above" uuid,
	CONSTRAINT "quiz_month_teams_pkey" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "quiz_month_teams_once" UNIQUE("organization_id","month","team_id")
);
--> statement-breakpoint
ALTER TABLE "quiz_month_teams" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "quiz_sums" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"quiz" text NOT NULL,
	"version" integer NOT NULL,
	"first" boolean NOT NULL,
	"month" date NOT NULL,
	"team_id" uuid,
	"question" text NOT NULL,
	"people" integer NOT NULL,
	"points" integer NOT NULL,
	CONSTRAINT "quiz_sums_pkey" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "quiz_sums_cell" UNIQUE NULLS NOT DISTINCT("organization_id","quiz","version","first","month","team_id","question")
);
--> statement-breakpoint
ALTER TABLE "quiz_sums" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "readings" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"day" date NOT NULL,
	"read_at" timestamp with time zone NOT NULL,
	CONSTRAINT "readings_pkey" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "readings_day" UNIQUE("organization_id","member_id","day"),
	CONSTRAINT "readings_number" UNIQUE("organization_id","round_id","number")
);
--> statement-breakpoint
ALTER TABLE "readings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "response_words" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"team_id" uuid NOT NULL,
	"comment" text,
	"who_helped" text,
	CONSTRAINT "response_words_pkey" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "response_words" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "responses" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"team_id" uuid NOT NULL,
	"customers" text DEFAULT 'external' NOT NULL,
	"day" date NOT NULL,
	"about_id" uuid,
	"standard_id" uuid,
	"revision" integer DEFAULT 1 NOT NULL,
	"link_id" uuid NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"overall" smallint NOT NULL,
	"understood" smallint,
	"welcome" smallint,
	"important" smallint,
	"comfortable" smallint,
	"brought_by" text,
	"would_return" text,
	"would_tell" smallint,
	"comment" text,
	"set_aside_at" timestamp with time zone,
	CONSTRAINT "responses_pkey" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "responses_overall" CHECK (overall between 1 and 5),
	CONSTRAINT "responses_would_tell" CHECK (would_tell between 0 and 10)
);
--> statement-breakpoint
ALTER TABLE "responses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sign_in_codes" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"secret_hash" text NOT NULL,
	"given_by" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "sign_in_codes_pkey" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "sign_in_codes_secret" UNIQUE("organization_id","secret_hash")
);
--> statement-breakpoint
ALTER TABLE "sign_in_codes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
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
CREATE TABLE "survey_links" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"code" text NOT NULL,
	"label" text NOT NULL,
	"team_id" uuid NOT NULL,
	"customers" text DEFAULT 'external' NOT NULL,
	"made_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"last_day" date,
	"intro" text,
	"thanks" text,
	"revision" integer DEFAULT 0 NOT NULL,
	"paused_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "survey_links_pkey" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "survey_links_code" UNIQUE("organization_id","code")
);
--> statement-breakpoint
ALTER TABLE "survey_links" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "survey_wordings" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"intro" text,
	"thanks" text,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "survey_wordings_pkey" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "survey_wordings_one" UNIQUE("organization_id")
);
--> statement-breakpoint
ALTER TABLE "survey_wordings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "tags" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"made_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"retired_at" timestamp with time zone,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "tags_pkey" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "tags" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
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
CREATE TABLE "working_days" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"days" smallint[] NOT NULL,
	CONSTRAINT "working_days_pkey" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "working_days_member" UNIQUE("organization_id","member_id")
);
--> statement-breakpoint
ALTER TABLE "working_days" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "worksheet_answers" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"step" text NOT NULL,
	"value" jsonb NOT NULL,
	"revision" integer NOT NULL,
	"pen" uuid,
	"stroke" integer,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "worksheet_answers_pkey" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "worksheet_answers_step" UNIQUE("organization_id","round_id","step")
);
--> statement-breakpoint
ALTER TABLE "worksheet_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "worksheet_expectations" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"slug" text NOT NULL,
	"team_id" uuid,
	"expected_by" uuid NOT NULL,
	"since" timestamp with time zone NOT NULL,
	CONSTRAINT "worksheet_expectations_pkey" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "worksheet_expectations_once" UNIQUE NULLS NOT DISTINCT("organization_id","slug","team_id")
);
--> statement-breakpoint
ALTER TABLE "worksheet_expectations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "worksheet_rounds" (
	"organization_id" uuid DEFAULT (current_setting('app.organization_id'))::uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"version" integer NOT NULL,
	"number" integer NOT NULL,
	"team_id" uuid,
	"started_at" timestamp with time zone NOT NULL,
	"finished_on" date,
	"openly" boolean DEFAULT false NOT NULL,
	CONSTRAINT "worksheet_rounds_pkey" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "worksheet_rounds_number" UNIQUE("organization_id","member_id","slug","number"),
	CONSTRAINT "worksheet_rounds_writer" UNIQUE("organization_id","id","member_id")
);
--> statement-breakpoint
ALTER TABLE "worksheet_rounds" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "acceptances" ADD CONSTRAINT "acceptances_version" FOREIGN KEY ("organization_id","version_id") REFERENCES "public"."standard_versions"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acceptances" ADD CONSTRAINT "acceptances_member" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempt_answers" ADD CONSTRAINT "attempt_answers_attempt" FOREIGN KEY ("organization_id","id") REFERENCES "public"."attempts"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempt_answers" ADD CONSTRAINT "attempt_answers_member" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempts" ADD CONSTRAINT "attempts_member" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_entries" ADD CONSTRAINT "audit_entries_member" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "daily_sums" ADD CONSTRAINT "daily_sums_team" FOREIGN KEY ("organization_id","team_id") REFERENCES "public"."teams"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_tags" ADD CONSTRAINT "feedback_tags_tag" FOREIGN KEY ("organization_id","tag_id") REFERENCES "public"."tags"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_tags" ADD CONSTRAINT "feedback_tags_response" FOREIGN KEY ("organization_id","response_id") REFERENCES "public"."responses"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_tags" ADD CONSTRAINT "feedback_tags_heard" FOREIGN KEY ("organization_id","heard_id") REFERENCES "public"."heard_feedback"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_tags" ADD CONSTRAINT "feedback_tags_tagger" FOREIGN KEY ("organization_id","tagged_by") REFERENCES "public"."members"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_traces" ADD CONSTRAINT "feedback_traces_response" FOREIGN KEY ("organization_id","response_id") REFERENCES "public"."responses"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_traces" ADD CONSTRAINT "feedback_traces_heard" FOREIGN KEY ("organization_id","heard_id") REFERENCES "public"."heard_feedback"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_traces" ADD CONSTRAINT "feedback_traces_doer" FOREIGN KEY ("organization_id","by_id") REFERENCES "public"."members"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heard_feedback" ADD CONSTRAINT "heard_feedback_team" FOREIGN KEY ("organization_id","team_id") REFERENCES "public"."teams"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heard_feedback" ADD CONSTRAINT "heard_feedback_about" FOREIGN KEY ("organization_id","about_id") REFERENCES "public"."members"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heard_feedback" ADD CONSTRAINT "heard_feedback_standard" FOREIGN KEY ("organization_id","standard_id") REFERENCES "public"."standards"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heard_feedback" ADD CONSTRAINT "heard_feedback_logger" FOREIGN KEY ("organization_id","logged_by") REFERENCES "public"."members"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_identity_id_identities_id_fk" FOREIGN KEY ("identity_id") REFERENCES "public"."identities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_team" FOREIGN KEY ("organization_id","team_id") REFERENCES "public"."teams"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_inviter" FOREIGN KEY ("organization_id","invited_by") REFERENCES "public"."members"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_identity_id_identities_id_fk" FOREIGN KEY ("identity_id") REFERENCES "public"."identities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "password_resets" ADD CONSTRAINT "password_resets_member" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "password_resets" ADD CONSTRAINT "password_resets_giver" FOREIGN KEY ("organization_id","given_by") REFERENCES "public"."members"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quiz_counted" ADD CONSTRAINT "quiz_counted_member" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "readings" ADD CONSTRAINT "readings_round" FOREIGN KEY ("organization_id","round_id","member_id") REFERENCES "public"."worksheet_rounds"("organization_id","id","member_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "response_words" ADD CONSTRAINT "response_words_response" FOREIGN KEY ("organization_id","id") REFERENCES "public"."responses"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responses" ADD CONSTRAINT "responses_team" FOREIGN KEY ("organization_id","team_id") REFERENCES "public"."teams"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responses" ADD CONSTRAINT "responses_about" FOREIGN KEY ("organization_id","about_id") REFERENCES "public"."members"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responses" ADD CONSTRAINT "responses_standard" FOREIGN KEY ("organization_id","standard_id") REFERENCES "public"."standards"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responses" ADD CONSTRAINT "responses_link" FOREIGN KEY ("organization_id","link_id") REFERENCES "public"."survey_links"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_codes" ADD CONSTRAINT "sign_in_codes_member" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_codes" ADD CONSTRAINT "sign_in_codes_giver" FOREIGN KEY ("organization_id","given_by") REFERENCES "public"."members"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standard_versions" ADD CONSTRAINT "standard_versions_standard" FOREIGN KEY ("organization_id","standard_id") REFERENCES "public"."standards"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standard_versions" ADD CONSTRAINT "standard_versions_author" FOREIGN KEY ("organization_id","author_id") REFERENCES "public"."members"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standard_versions" ADD CONSTRAINT "standard_versions_publisher" FOREIGN KEY ("organization_id","published_by") REFERENCES "public"."members"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standards" ADD CONSTRAINT "standards_owner" FOREIGN KEY ("organization_id","owner_id") REFERENCES "public"."members"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_links" ADD CONSTRAINT "survey_links_team" FOREIGN KEY ("organization_id","team_id") REFERENCES "public"."teams"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_links" ADD CONSTRAINT "survey_links_maker" FOREIGN KEY ("organization_id","made_by") REFERENCES "public"."members"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tags" ADD CONSTRAINT "tags_maker" FOREIGN KEY ("organization_id","made_by") REFERENCES "public"."members"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_members" ADD CONSTRAINT "team_members_team" FOREIGN KEY ("organization_id","team_id") REFERENCES "public"."teams"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_members" ADD CONSTRAINT "team_members_member" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "teams" ADD CONSTRAINT "teams_parent" FOREIGN KEY ("organization_id","parent_id") REFERENCES "public"."teams"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "working_days" ADD CONSTRAINT "working_days_of" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "worksheet_answers" ADD CONSTRAINT "worksheet_answers_round" FOREIGN KEY ("organization_id","round_id","member_id") REFERENCES "public"."worksheet_rounds"("organization_id","id","member_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "worksheet_expectations" ADD CONSTRAINT "worksheet_expectations_team" FOREIGN KEY ("organization_id","team_id") REFERENCES "public"."teams"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "worksheet_expectations" ADD CONSTRAINT "worksheet_expectations_expected_by" FOREIGN KEY ("organization_id","expected_by") REFERENCES "public"."members"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "worksheet_rounds" ADD CONSTRAINT "worksheet_rounds_member" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "worksheet_rounds" ADD CONSTRAINT "worksheet_rounds_team" FOREIGN KEY ("organization_id","team_id") REFERENCES "public"."teams"("organization_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "acceptances_member_index" ON "acceptances" USING btree ("organization_id","member_id");--> statement-breakpoint
CREATE INDEX "attempt_answers_member_index" ON "attempt_answers" USING btree ("organization_id","member_id");--> statement-breakpoint
CREATE UNIQUE INDEX "attempts_first" ON "attempts" USING btree ("organization_id","member_id","quiz") WHERE first;--> statement-breakpoint
CREATE INDEX "attempts_member_index" ON "attempts" USING btree ("organization_id","member_id","quiz","submitted_at");--> statement-breakpoint
CREATE INDEX "audit_entries_at" ON "audit_entries" USING btree ("organization_id","at","id");--> statement-breakpoint
CREATE INDEX "audit_entries_member_at" ON "audit_entries" USING btree ("organization_id","member_id","at","id");--> statement-breakpoint
CREATE INDEX "audit_entries_subject_at" ON "audit_entries" USING btree ("organization_id","subject_id","at","id");--> statement-breakpoint
CREATE INDEX "daily_sums_unfolded" ON "daily_sums" USING btree ("organization_id","day") WHERE slot > 0;--> statement-breakpoint
CREATE INDEX "feedback_tags_tag_at" ON "feedback_tags" USING btree ("organization_id","tag_id","team_id","at");--> statement-breakpoint
CREATE INDEX "feedback_tags_team_day" ON "feedback_tags" USING btree ("organization_id","team_id","day");--> statement-breakpoint
CREATE INDEX "feedback_traces_of_response" ON "feedback_traces" USING btree ("organization_id","response_id");--> statement-breakpoint
CREATE INDEX "feedback_traces_of_heard" ON "feedback_traces" USING btree ("organization_id","heard_id");--> statement-breakpoint
CREATE INDEX "heard_feedback_team_at" ON "heard_feedback" USING btree ("organization_id","team_id","logged_at","id");--> statement-breakpoint
CREATE INDEX "heard_feedback_internal_at" ON "heard_feedback" USING btree ("organization_id","team_id","logged_at","id") WHERE customers = 'internal';--> statement-breakpoint
CREATE INDEX "heard_feedback_about_at" ON "heard_feedback" USING btree ("organization_id","about_id","logged_at","id") WHERE about_id is not null;--> statement-breakpoint
CREATE INDEX "heard_feedback_standard_at" ON "heard_feedback" USING btree ("organization_id","standard_id","team_id","logged_at","id") WHERE standard_id is not null;--> statement-breakpoint
CREATE INDEX "heard_feedback_logger_at" ON "heard_feedback" USING btree ("organization_id","logged_by","logged_at","id");--> statement-breakpoint
CREATE INDEX "sessions_identity" ON "sessions" USING btree ("identity_id");--> statement-breakpoint
CREATE INDEX "invitations_secret_index" ON "invitations" USING btree ("secret_hash");--> statement-breakpoint
CREATE INDEX "members_identity_index" ON "members" USING btree ("identity_id");--> statement-breakpoint
CREATE INDEX "members_name" ON "members" USING btree ("organization_id",lower("name"),"id");--> statement-breakpoint
CREATE INDEX "password_resets_member_index" ON "password_resets" USING btree ("organization_id","member_id","closed_until");--> statement-breakpoint
CREATE INDEX "response_words_team" ON "response_words" USING btree ("organization_id","team_id");--> statement-breakpoint
CREATE INDEX "responses_team_at" ON "responses" USING btree ("organization_id","team_id","received_at","id");--> statement-breakpoint
CREATE INDEX "responses_internal_at" ON "responses" USING btree ("organization_id","team_id","received_at","id") WHERE customers = 'internal';--> statement-breakpoint
CREATE INDEX "responses_about_at" ON "responses" USING btree ("organization_id","about_id","received_at","id") WHERE about_id is not null;--> statement-breakpoint
CREATE INDEX "responses_standard_at" ON "responses" USING btree ("organization_id","standard_id","team_id","received_at","id") WHERE standard_id is not null;--> statement-breakpoint
CREATE INDEX "responses_low" ON "responses" USING btree ("organization_id","team_id","received_at") WHERE overall <= 2 and set_aside_at is null;--> statement-breakpoint
CREATE INDEX "responses_link_received" ON "responses" USING btree ("organization_id","link_id","received_at");--> statement-breakpoint
CREATE INDEX "sign_in_codes_secret_index" ON "sign_in_codes" USING btree ("secret_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "standard_versions_draft" ON "standard_versions" USING btree ("organization_id","standard_id") WHERE published_at is null;--> statement-breakpoint
CREATE INDEX "standard_versions_published_index" ON "standard_versions" USING btree ("organization_id","standard_id","published_at");--> statement-breakpoint
CREATE INDEX "survey_links_by_code" ON "survey_links" USING btree ("code");--> statement-breakpoint
CREATE INDEX "survey_links_team_index" ON "survey_links" USING btree ("organization_id","team_id");--> statement-breakpoint
CREATE UNIQUE INDEX "tags_name" ON "tags" USING btree ("organization_id",lower("name"));--> statement-breakpoint
CREATE INDEX "tags_in_use" ON "tags" USING btree ("organization_id","retired_at");--> statement-breakpoint
CREATE INDEX "team_members_team_index" ON "team_members" USING btree ("organization_id","team_id");--> statement-breakpoint
CREATE INDEX "teams_parent_index" ON "teams" USING btree ("organization_id","parent_id");--> statement-breakpoint
CREATE INDEX "worksheet_expectations_team_index" ON "worksheet_expectations" USING btree ("organization_id","team_id");--> statement-breakpoint
CREATE POLICY "acceptances_organization" ON "acceptances" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "acceptances_read" ON "acceptances" AS RESTRICTIVE FOR SELECT TO "portal" USING (member_id = (select current_setting('app.member_id')::uuid) or (select current_setting('app.role') = 'admin') or exists (
        select from team_members t where t.organization_id = acceptances.organization_id
          and t.member_id = acceptances.member_id and t.team_id = any (array(select unnest(current_setting('app.managed_teams')::uuid[])))));--> statement-breakpoint
CREATE POLICY "acceptances_own_insert" ON "acceptances" AS RESTRICTIVE FOR INSERT TO "portal" WITH CHECK (member_id = (select current_setting('app.member_id')::uuid));--> statement-breakpoint
CREATE POLICY "acceptances_no_update" ON "acceptances" AS RESTRICTIVE FOR UPDATE TO "portal" USING (false);--> statement-breakpoint
CREATE POLICY "acceptances_no_delete" ON "acceptances" AS RESTRICTIVE FOR DELETE TO "portal" USING (false);--> statement-breakpoint
CREATE POLICY "acceptances_doorkeeper_select" ON "acceptances" AS PERMISSIVE FOR SELECT TO "doorkeeper" USING (true);--> statement-breakpoint
CREATE POLICY "attempt_answers_organization" ON "attempt_answers" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "attempt_answers_writer" ON "attempt_answers" AS RESTRICTIVE FOR ALL TO "portal" USING (member_id = (select current_setting('app.member_id')::uuid) and (select not exists (
  select from password_resets r where r.organization_id = (select current_setting('app.organization_id')::uuid) and r.member_id = (select current_setting('app.member_id')::uuid)
    and r.closed_until > now()))) WITH CHECK (member_id = (select current_setting('app.member_id')::uuid) and (select not exists (
  select from password_resets r where r.organization_id = (select current_setting('app.organization_id')::uuid) and r.member_id = (select current_setting('app.member_id')::uuid)
    and r.closed_until > now())));--> statement-breakpoint
CREATE POLICY "attempt_answers_no_update" ON "attempt_answers" AS RESTRICTIVE FOR UPDATE TO "portal" USING (false);--> statement-breakpoint
CREATE POLICY "attempt_answers_no_delete" ON "attempt_answers" AS RESTRICTIVE FOR DELETE TO "portal" USING (false);--> statement-breakpoint
CREATE POLICY "attempts_organization" ON "attempts" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "attempts_read" ON "attempts" AS RESTRICTIVE FOR SELECT TO "portal" USING (member_id = (select current_setting('app.member_id')::uuid) or (select current_setting('app.role') = 'admin') or exists (
        select from team_members t where t.organization_id = attempts.organization_id
          and t.member_id = attempts.member_id and t.team_id = any (array(select unnest(current_setting('app.managed_teams')::uuid[])))));--> statement-breakpoint
CREATE POLICY "attempts_own_insert" ON "attempts" AS RESTRICTIVE FOR INSERT TO "portal" WITH CHECK (member_id = (select current_setting('app.member_id')::uuid));--> statement-breakpoint
CREATE POLICY "attempts_no_update" ON "attempts" AS RESTRICTIVE FOR UPDATE TO "portal" USING (false);--> statement-breakpoint
CREATE POLICY "attempts_no_delete" ON "attempts" AS RESTRICTIVE FOR DELETE TO "portal" USING (false);--> statement-breakpoint
CREATE POLICY "attempts_doorkeeper_select" ON "attempts" AS PERMISSIVE FOR SELECT TO "doorkeeper" USING (true);--> statement-breakpoint
CREATE POLICY "audit_entries_insert" ON "audit_entries" AS PERMISSIVE FOR INSERT TO "portal" WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid) and member_id = (select current_setting('app.member_id')::uuid));--> statement-breakpoint
CREATE POLICY "audit_entries_doorkeeper_insert" ON "audit_entries" AS PERMISSIVE FOR INSERT TO "doorkeeper" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "audit_entries_select" ON "audit_entries" AS PERMISSIVE FOR SELECT TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid) and (((select current_setting('app.role') = 'admin') and deed not in ('worksheets.write', 'readings.tick', 'readings.set-working-days')) or member_id = (select current_setting('app.member_id')::uuid) or subject_id = (select current_setting('app.member_id')::uuid)));--> statement-breakpoint
CREATE POLICY "daily_sums_organization" ON "daily_sums" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "daily_sums_read" ON "daily_sums" AS RESTRICTIVE FOR SELECT TO "portal" USING ((select current_setting('app.role') = 'admin') or team_id = any (array(select unnest(current_setting('app.managed_teams')::uuid[]))));--> statement-breakpoint
CREATE POLICY "daily_sums_no_insert" ON "daily_sums" AS RESTRICTIVE FOR INSERT TO "portal" WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "daily_sums_no_update" ON "daily_sums" AS RESTRICTIVE FOR UPDATE TO "portal" USING (false);--> statement-breakpoint
CREATE POLICY "daily_sums_no_delete" ON "daily_sums" AS RESTRICTIVE FOR DELETE TO "portal" USING (false);--> statement-breakpoint
CREATE POLICY "daily_sums_doorkeeper_all" ON "daily_sums" AS PERMISSIVE FOR ALL TO "doorkeeper" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "daily_sums_clerk" ON "daily_sums" AS PERMISSIVE FOR ALL TO "clerk" USING (organization_id = (select current_setting('app.organization_id')::uuid) and (select current_setting('app.task')) = 'fold-sums') WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid) and (select current_setting('app.task')) = 'fold-sums');--> statement-breakpoint
CREATE POLICY "feedback_tags_organization" ON "feedback_tags" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "feedback_tags_read" ON "feedback_tags" AS RESTRICTIVE FOR SELECT TO "portal" USING (((select current_setting('app.role') = 'admin') or team_id = any (array(select unnest(current_setting('app.managed_teams')::uuid[])))) or (about_id = (select current_setting('app.member_id')::uuid) or (about_id is null and team_id = any (array(select unnest(current_setting('app.own_teams')::uuid[]))))) or logged_by = (select current_setting('app.member_id')::uuid));--> statement-breakpoint
CREATE POLICY "feedback_tags_no_insert" ON "feedback_tags" AS RESTRICTIVE FOR INSERT TO "portal" WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "feedback_tags_no_update" ON "feedback_tags" AS RESTRICTIVE FOR UPDATE TO "portal" USING (false);--> statement-breakpoint
CREATE POLICY "feedback_tags_no_delete" ON "feedback_tags" AS RESTRICTIVE FOR DELETE TO "portal" USING (false);--> statement-breakpoint
CREATE POLICY "feedback_tags_doorkeeper_all" ON "feedback_tags" AS PERMISSIVE FOR ALL TO "doorkeeper" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "feedback_traces_organization" ON "feedback_traces" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "feedback_traces_read" ON "feedback_traces" AS RESTRICTIVE FOR SELECT TO "portal" USING (((select current_setting('app.role') = 'admin') or team_id = any (array(select unnest(current_setting('app.managed_teams')::uuid[])))) or by_id = (select current_setting('app.member_id')::uuid));--> statement-breakpoint
CREATE POLICY "feedback_traces_no_insert" ON "feedback_traces" AS RESTRICTIVE FOR INSERT TO "portal" WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "feedback_traces_no_update" ON "feedback_traces" AS RESTRICTIVE FOR UPDATE TO "portal" USING (false);--> statement-breakpoint
CREATE POLICY "feedback_traces_no_delete" ON "feedback_traces" AS RESTRICTIVE FOR DELETE TO "portal" USING (false);--> statement-breakpoint
CREATE POLICY "feedback_traces_doorkeeper_insert" ON "feedback_traces" AS PERMISSIVE FOR INSERT TO "doorkeeper" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "feedback_traces_doorkeeper_update" ON "feedback_traces" AS PERMISSIVE FOR UPDATE TO "doorkeeper" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "feedback_traces_doorkeeper_select" ON "feedback_traces" AS PERMISSIVE FOR SELECT TO "doorkeeper" USING (true);--> statement-breakpoint
CREATE POLICY "feedback_lexemes_organization" ON "feedback_lexemes" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "feedback_lexemes_read" ON "feedback_lexemes" AS RESTRICTIVE FOR SELECT TO "portal" USING (((select current_setting('app.role') = 'admin') or team_id = any (array(select unnest(current_setting('app.managed_teams')::uuid[])))) or (about_id = (select current_setting('app.member_id')::uuid) or (about_id is null and team_id = any (array(select unnest(current_setting('app.own_teams')::uuid[]))))));--> statement-breakpoint
CREATE POLICY "feedback_lexemes_no_insert" ON "feedback_lexemes" AS RESTRICTIVE FOR INSERT TO "portal" WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "feedback_lexemes_no_update" ON "feedback_lexemes" AS RESTRICTIVE FOR UPDATE TO "portal" USING (false);--> statement-breakpoint
CREATE POLICY "feedback_lexemes_no_delete" ON "feedback_lexemes" AS RESTRICTIVE FOR DELETE TO "portal" USING (false);--> statement-breakpoint
CREATE POLICY "feedback_lexemes_doorkeeper_all" ON "feedback_lexemes" AS PERMISSIVE FOR ALL TO "doorkeeper" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "heard_feedback_organization" ON "heard_feedback" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "heard_feedback_no_insert" ON "heard_feedback" AS RESTRICTIVE FOR INSERT TO "portal" WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "heard_feedback_no_update" ON "heard_feedback" AS RESTRICTIVE FOR UPDATE TO "portal" USING (false);--> statement-breakpoint
CREATE POLICY "heard_feedback_no_delete" ON "heard_feedback" AS RESTRICTIVE FOR DELETE TO "portal" USING (false);--> statement-breakpoint
CREATE POLICY "heard_feedback_read" ON "heard_feedback" AS RESTRICTIVE FOR SELECT TO "portal" USING (((select current_setting('app.role') = 'admin') or team_id = any (array(select unnest(current_setting('app.managed_teams')::uuid[])))) or (withdrawn_at is null and (about_id = (select current_setting('app.member_id')::uuid) or (about_id is null and team_id = any (array(select unnest(current_setting('app.own_teams')::uuid[])))))) or logged_by = (select current_setting('app.member_id')::uuid));--> statement-breakpoint
CREATE POLICY "heard_feedback_doorkeeper_select" ON "heard_feedback" AS PERMISSIVE FOR SELECT TO "doorkeeper" USING (true);--> statement-breakpoint
CREATE POLICY "heard_feedback_doorkeeper_insert" ON "heard_feedback" AS PERMISSIVE FOR INSERT TO "doorkeeper" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "heard_feedback_doorkeeper_update" ON "heard_feedback" AS PERMISSIVE FOR UPDATE TO "doorkeeper" USING (true) WITH CHECK (true);--> statement-breakpoint
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
CREATE POLICY "organizations_doorkeeper_insert" ON "organizations" AS PERMISSIVE FOR INSERT TO "doorkeeper" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "password_resets_organization" ON "password_resets" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "password_resets_own" ON "password_resets" AS RESTRICTIVE FOR ALL TO "portal" USING (member_id = (select current_setting('app.member_id')::uuid)) WITH CHECK (member_id = (select current_setting('app.member_id')::uuid));--> statement-breakpoint
CREATE POLICY "password_resets_doorkeeper_select" ON "password_resets" AS PERMISSIVE FOR SELECT TO "doorkeeper" USING (true);--> statement-breakpoint
CREATE POLICY "password_resets_doorkeeper_insert" ON "password_resets" AS PERMISSIVE FOR INSERT TO "doorkeeper" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "quiz_counted_organization" ON "quiz_counted" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "quiz_counted_closed" ON "quiz_counted" AS RESTRICTIVE FOR ALL TO "portal" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "quiz_counted_doorkeeper_select" ON "quiz_counted" AS PERMISSIVE FOR SELECT TO "doorkeeper" USING (true);--> statement-breakpoint
CREATE POLICY "quiz_counted_doorkeeper_insert" ON "quiz_counted" AS PERMISSIVE FOR INSERT TO "doorkeeper" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "quiz_month_teams_organization" ON "quiz_month_teams" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "quiz_month_teams_closed" ON "quiz_month_teams" AS RESTRICTIVE FOR ALL TO "portal" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "quiz_month_teams_doorkeeper_select" ON "quiz_month_teams" AS PERMISSIVE FOR SELECT TO "doorkeeper" USING (true);--> statement-breakpoint
CREATE POLICY "quiz_month_teams_doorkeeper_insert" ON "quiz_month_teams" AS PERMISSIVE FOR INSERT TO "doorkeeper" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "quiz_sums_organization" ON "quiz_sums" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "quiz_sums_closed" ON "quiz_sums" AS RESTRICTIVE FOR ALL TO "portal" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "quiz_sums_doorkeeper_select" ON "quiz_sums" AS PERMISSIVE FOR SELECT TO "doorkeeper" USING (true);--> statement-breakpoint
CREATE POLICY "quiz_sums_doorkeeper_insert" ON "quiz_sums" AS PERMISSIVE FOR INSERT TO "doorkeeper" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "quiz_sums_doorkeeper_update" ON "quiz_sums" AS PERMISSIVE FOR UPDATE TO "doorkeeper" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "readings_organization" ON "readings" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "readings_writer" ON "readings" AS RESTRICTIVE FOR ALL TO "portal" USING (member_id = (select current_setting('app.member_id')::uuid) and (select not exists (
  select from password_resets r where r.organization_id = (select current_setting('app.organization_id')::uuid) and r.member_id = (select current_setting('app.member_id')::uuid)
    and r.closed_until > now()))) WITH CHECK (member_id = (select current_setting('app.member_id')::uuid) and (select not exists (
  select from password_resets r where r.organization_id = (select current_setting('app.organization_id')::uuid) and r.member_id = (select current_setting('app.member_id')::uuid)
    and r.closed_until > now())));--> statement-breakpoint
CREATE POLICY "response_words_organization" ON "response_words" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "response_words_read" ON "response_words" AS RESTRICTIVE FOR SELECT TO "portal" USING ((select current_setting('app.role') = 'admin') or team_id = any (array(select unnest(current_setting('app.managed_teams')::uuid[]))));--> statement-breakpoint
CREATE POLICY "response_words_no_insert" ON "response_words" AS RESTRICTIVE FOR INSERT TO "portal" WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "response_words_no_update" ON "response_words" AS RESTRICTIVE FOR UPDATE TO "portal" USING (false);--> statement-breakpoint
CREATE POLICY "response_words_no_delete" ON "response_words" AS RESTRICTIVE FOR DELETE TO "portal" USING (false);--> statement-breakpoint
CREATE POLICY "response_words_doorkeeper_insert" ON "response_words" AS PERMISSIVE FOR INSERT TO "doorkeeper" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "responses_organization" ON "responses" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "responses_no_insert" ON "responses" AS RESTRICTIVE FOR INSERT TO "portal" WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "responses_no_update" ON "responses" AS RESTRICTIVE FOR UPDATE TO "portal" USING (false);--> statement-breakpoint
CREATE POLICY "responses_no_delete" ON "responses" AS RESTRICTIVE FOR DELETE TO "portal" USING (false);--> statement-breakpoint
CREATE POLICY "responses_read" ON "responses" AS RESTRICTIVE FOR SELECT TO "portal" USING (((select current_setting('app.role') = 'admin') or team_id = any (array(select unnest(current_setting('app.managed_teams')::uuid[])))) or (set_aside_at is null and (about_id = (select current_setting('app.member_id')::uuid) or (about_id is null and team_id = any (array(select unnest(current_setting('app.own_teams')::uuid[])))))));--> statement-breakpoint
CREATE POLICY "responses_doorkeeper_select" ON "responses" AS PERMISSIVE FOR SELECT TO "doorkeeper" USING (true);--> statement-breakpoint
CREATE POLICY "responses_doorkeeper_insert" ON "responses" AS PERMISSIVE FOR INSERT TO "doorkeeper" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "responses_doorkeeper_update" ON "responses" AS PERMISSIVE FOR UPDATE TO "doorkeeper" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "sign_in_codes_organization" ON "sign_in_codes" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "sign_in_codes_doorkeeper_all" ON "sign_in_codes" AS PERMISSIVE FOR ALL TO "doorkeeper" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "standard_versions_organization" ON "standard_versions" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "standard_versions_draft_read" ON "standard_versions" AS RESTRICTIVE FOR SELECT TO "portal" USING (published_at is not null or author_id = (select current_setting('app.member_id')::uuid) or (select current_setting('app.role') = 'admin'));--> statement-breakpoint
CREATE POLICY "standard_versions_published_stands" ON "standard_versions" AS RESTRICTIVE FOR UPDATE TO "portal" USING (published_at is null) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "standard_versions_doorkeeper_select" ON "standard_versions" AS PERMISSIVE FOR SELECT TO "doorkeeper" USING (true);--> statement-breakpoint
CREATE POLICY "standards_organization" ON "standards" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "standards_doorkeeper_select" ON "standards" AS PERMISSIVE FOR SELECT TO "doorkeeper" USING (true);--> statement-breakpoint
CREATE POLICY "survey_links_organization" ON "survey_links" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "survey_links_read" ON "survey_links" AS RESTRICTIVE FOR SELECT TO "portal" USING ((select current_setting('app.role') = 'admin') or team_id = any (array(select unnest(current_setting('app.managed_teams')::uuid[]))));--> statement-breakpoint
CREATE POLICY "survey_links_make" ON "survey_links" AS RESTRICTIVE FOR INSERT TO "portal" WITH CHECK (made_by = (select current_setting('app.member_id')::uuid) and ((select current_setting('app.role') = 'admin') or team_id = any (array(select unnest(current_setting('app.managed_teams')::uuid[])))));--> statement-breakpoint
CREATE POLICY "survey_links_change" ON "survey_links" AS RESTRICTIVE FOR UPDATE TO "portal" USING (revoked_at is null and ((select current_setting('app.role') = 'admin') or team_id = any (array(select unnest(current_setting('app.managed_teams')::uuid[]))))) WITH CHECK ((select current_setting('app.role') = 'admin') or team_id = any (array(select unnest(current_setting('app.managed_teams')::uuid[]))));--> statement-breakpoint
CREATE POLICY "survey_links_no_delete" ON "survey_links" AS RESTRICTIVE FOR DELETE TO "portal" USING (false);--> statement-breakpoint
CREATE POLICY "survey_links_doorkeeper_select" ON "survey_links" AS PERMISSIVE FOR SELECT TO "doorkeeper" USING (true);--> statement-breakpoint
CREATE POLICY "survey_wordings_organization" ON "survey_wordings" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "survey_wordings_make" ON "survey_wordings" AS RESTRICTIVE FOR INSERT TO "portal" WITH CHECK ((select current_setting('app.role') = 'admin'));--> statement-breakpoint
CREATE POLICY "survey_wordings_change" ON "survey_wordings" AS RESTRICTIVE FOR UPDATE TO "portal" USING ((select current_setting('app.role') = 'admin')) WITH CHECK ((select current_setting('app.role') = 'admin'));--> statement-breakpoint
CREATE POLICY "survey_wordings_no_delete" ON "survey_wordings" AS RESTRICTIVE FOR DELETE TO "portal" USING (false);--> statement-breakpoint
CREATE POLICY "survey_wordings_doorkeeper_select" ON "survey_wordings" AS PERMISSIVE FOR SELECT TO "doorkeeper" USING (true);--> statement-breakpoint
CREATE POLICY "tags_organization" ON "tags" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "tags_insert" ON "tags" AS RESTRICTIVE FOR INSERT TO "portal" WITH CHECK ((select current_setting('app.role') = 'admin') and made_by = (select current_setting('app.member_id')::uuid));--> statement-breakpoint
CREATE POLICY "tags_update" ON "tags" AS RESTRICTIVE FOR UPDATE TO "portal" USING ((select current_setting('app.role') = 'admin')) WITH CHECK ((select current_setting('app.role') = 'admin'));--> statement-breakpoint
CREATE POLICY "tags_no_delete" ON "tags" AS RESTRICTIVE FOR DELETE TO "portal" USING (false);--> statement-breakpoint
CREATE POLICY "tags_doorkeeper_select" ON "tags" AS PERMISSIVE FOR SELECT TO "doorkeeper" USING (true);--> statement-breakpoint
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
CREATE POLICY "teams_doorkeeper_select" ON "teams" AS PERMISSIVE FOR SELECT TO "doorkeeper" USING (true);--> statement-breakpoint
CREATE POLICY "working_days_organization" ON "working_days" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "working_days_writer" ON "working_days" AS RESTRICTIVE FOR ALL TO "portal" USING (member_id = (select current_setting('app.member_id')::uuid) and (select not exists (
  select from password_resets r where r.organization_id = (select current_setting('app.organization_id')::uuid) and r.member_id = (select current_setting('app.member_id')::uuid)
    and r.closed_until > now()))) WITH CHECK (member_id = (select current_setting('app.member_id')::uuid) and (select not exists (
  select from password_resets r where r.organization_id = (select current_setting('app.organization_id')::uuid) and r.member_id = (select current_setting('app.member_id')::uuid)
    and r.closed_until > now())));--> statement-breakpoint
CREATE POLICY "worksheet_answers_organization" ON "worksheet_answers" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "worksheet_answers_writer" ON "worksheet_answers" AS RESTRICTIVE FOR ALL TO "portal" USING (member_id = (select current_setting('app.member_id')::uuid) and (select not exists (
  select from password_resets r where r.organization_id = (select current_setting('app.organization_id')::uuid) and r.member_id = (select current_setting('app.member_id')::uuid)
    and r.closed_until > now()))) WITH CHECK (member_id = (select current_setting('app.member_id')::uuid) and (select not exists (
  select from password_resets r where r.organization_id = (select current_setting('app.organization_id')::uuid) and r.member_id = (select current_setting('app.member_id')::uuid)
    and r.closed_until > now())));--> statement-breakpoint
CREATE POLICY "worksheet_expectations_organization" ON "worksheet_expectations" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "worksheet_expectations_admin_insert" ON "worksheet_expectations" AS RESTRICTIVE FOR INSERT TO "portal" WITH CHECK ((select current_setting('app.role') = 'admin'));--> statement-breakpoint
CREATE POLICY "worksheet_expectations_no_update" ON "worksheet_expectations" AS RESTRICTIVE FOR UPDATE TO "portal" USING (false);--> statement-breakpoint
CREATE POLICY "worksheet_expectations_admin_delete" ON "worksheet_expectations" AS RESTRICTIVE FOR DELETE TO "portal" USING ((select current_setting('app.role') = 'admin'));--> statement-breakpoint
CREATE POLICY "worksheet_rounds_organization" ON "worksheet_rounds" AS PERMISSIVE FOR ALL TO "portal" USING (organization_id = (select current_setting('app.organization_id')::uuid)) WITH CHECK (organization_id = (select current_setting('app.organization_id')::uuid));--> statement-breakpoint
CREATE POLICY "worksheet_rounds_read" ON "worksheet_rounds" AS RESTRICTIVE FOR SELECT TO "portal" USING (member_id = (select current_setting('app.member_id')::uuid) or (
    openly and finished_on is not null
    and ((select current_setting('app.role') = 'admin') or exists (
      select from team_members m where m.organization_id = worksheet_rounds.organization_id
        and m.member_id = worksheet_rounds.member_id and m.team_id = any (array(select unnest(current_setting('app.managed_teams')::uuid[])))))
    and exists (
      with recursive covered as (
        select e.slug, e.team_id from worksheet_expectations e where e.organization_id = (select current_setting('app.organization_id')::uuid)
        union
        select c.slug, t.id from covered c
        join teams t on t.organization_id = (select current_setting('app.organization_id')::uuid) and t.parent_id = c.team_id
      )
      select from covered c where c.slug = worksheet_rounds.slug and (c.team_id is null or exists (
        select from team_members m where m.organization_id = worksheet_rounds.organization_id
          and m.member_id = worksheet_rounds.member_id and m.team_id = c.team_id)))));--> statement-breakpoint
CREATE POLICY "worksheet_rounds_own_insert" ON "worksheet_rounds" AS RESTRICTIVE FOR INSERT TO "portal" WITH CHECK (member_id = (select current_setting('app.member_id')::uuid));--> statement-breakpoint
CREATE POLICY "worksheet_rounds_own_update" ON "worksheet_rounds" AS RESTRICTIVE FOR UPDATE TO "portal" USING (member_id = (select current_setting('app.member_id')::uuid)) WITH CHECK (member_id = (select current_setting('app.member_id')::uuid));--> statement-breakpoint
CREATE POLICY "worksheet_rounds_own_delete" ON "worksheet_rounds" AS RESTRICTIVE FOR DELETE TO "portal" USING (member_id = (select current_setting('app.member_id')::uuid));