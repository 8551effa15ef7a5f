-- The first schema of Touchpoint. What Prisma cannot say (checks, triggers, partial indexes) stands at the end.

CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "role" AS ENUM ('requester', 'agent', 'lead', 'knowledge_manager', 'director', 'administrator');

-- CreateEnum
CREATE TYPE "article_status" AS ENUM ('draft', 'review', 'published', 'retired');

-- CreateEnum
CREATE TYPE "audience" AS ENUM ('everyone', 'agents');

-- CreateEnum
CREATE TYPE "delivery_state" AS ENUM ('queued', 'sent', 'held', 'parked');

-- CreateEnum
CREATE TYPE "portal_event_kind" AS ENUM ('search', 'view', 'helpful', 'unhelpful', 'contact_intent', 'solved', 'ticket_created');

-- CreateEnum
CREATE TYPE "clock_kind" AS ENUM ('acknowledgement', 'first_response', 'next_reply', 'resolution');

-- CreateEnum
CREATE TYPE "clock_state" AS ENUM ('idle', 'running', 'paused', 'met', 'breached', 'excluded');

-- CreateEnum
CREATE TYPE "survey_kind" AS ENUM ('resolution', 'relationship');

-- CreateEnum
CREATE TYPE "question" AS ENUM ('csat', 'ces', 'nps');

-- CreateEnum
CREATE TYPE "ticket_type" AS ENUM ('incident', 'service_request');

-- CreateEnum
CREATE TYPE "ticket_status" AS ENUM ('new', 'open', 'in_progress', 'waiting_for_requester', 'waiting_for_third_party', 'resolved', 'closed', 'cancelled');

-- CreateEnum
CREATE TYPE "priority" AS ENUM ('P1', 'P2', 'P3', 'P4');

-- CreateEnum
CREATE TYPE "level" AS ENUM ('high', 'medium', 'low');

-- CreateEnum
CREATE TYPE "channel" AS ENUM ('portal', 'email', 'chat', 'phone', 'api');

-- CreateEnum
CREATE TYPE "actor_kind" AS ENUM ('requester', 'agent', 'system');

-- CreateEnum
CREATE TYPE "cause_code" AS ENUM ('defect', 'configuration', 'capacity', 'access', 'knowledge', 'third_party', 'request_fulfilled', 'duplicate', 'not_reproducible', 'unknown');

-- CreateTable
CREATE TABLE "region" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,

    CONSTRAINT "region_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "team" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "tier" INTEGER NOT NULL DEFAULT 1,
    "is_triage" BOOLEAN NOT NULL DEFAULT false,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "lead_id" UUID,

    CONSTRAINT "team_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "role" NOT NULL DEFAULT 'requester',
    "team_id" UUID,
    "region_id" UUID,
    "department" TEXT,
    "language" TEXT NOT NULL DEFAULT 'en',
    "time_zone" TEXT NOT NULL DEFAULT 'UTC',
    "is_vip" BOOLEAN NOT NULL DEFAULT false,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "password_hash" TEXT,
    "session_version" INTEGER NOT NULL DEFAULT 1,
    "source" TEXT NOT NULL DEFAULT 'product',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "signed_in_at" TIMESTAMPTZ(3),

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "one_time_link" (
    "id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "one_time_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" UUID,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "worker_heartbeat" (
    "worker_id" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "beat_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "worker_heartbeat_pkey" PRIMARY KEY ("worker_id")
);

-- CreateTable
CREATE TABLE "article" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "symptoms" TEXT NOT NULL DEFAULT '',
    "body" TEXT NOT NULL,
    "status" "article_status" NOT NULL DEFAULT 'draft',
    "audience" "audience" NOT NULL DEFAULT 'everyone',
    "category_id" UUID,
    "owner_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "published_at" TIMESTAMPTZ(3),
    "review_by" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "search" tsvector GENERATED ALWAYS AS ((setweight(to_tsvector('english'::regconfig, COALESCE(title, ''::text)), 'A'::"char") || setweight(to_tsvector('english'::regconfig, COALESCE(symptoms, ''::text)), 'A'::"char")) || setweight(to_tsvector('english'::regconfig, COALESCE(body, ''::text)), 'C'::"char")) STORED,

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_version" (
    "article_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "symptoms" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "edited_by_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_version_pkey" PRIMARY KEY ("article_id","version")
);

-- CreateTable
CREATE TABLE "notification" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "template" TEXT NOT NULL,
    "ticket_id" UUID,
    "recipient_id" UUID,
    "address" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "state" "delivery_state" NOT NULL DEFAULT 'queued',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "portal_session" (
    "id" UUID NOT NULL,
    "person_id" UUID,
    "is_robot" BOOLEAN NOT NULL DEFAULT false,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "last_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "portal_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "portal_event" (
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "kind" "portal_event_kind" NOT NULL,
    "query" TEXT,
    "result_count" INTEGER,
    "article_id" UUID,
    "ticket_id" UUID,
    "dwell_seconds" INTEGER,
    "scroll_percent" INTEGER,

    CONSTRAINT "portal_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "calendar" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "definition" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "calendar_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sla_policy" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "ticket_type" "ticket_type",
    "category_id" UUID,
    "region_id" UUID,
    "calendar_id" UUID NOT NULL,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "sla_policy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sla_target" (
    "id" UUID NOT NULL,
    "policy_id" UUID NOT NULL,
    "priority" "priority" NOT NULL,
    "kind" "clock_kind" NOT NULL,
    "seconds" INTEGER NOT NULL,
    "is_around_the_clock" BOOLEAN NOT NULL DEFAULT false,
    "warn_before_seconds" INTEGER NOT NULL DEFAULT 900,

    CONSTRAINT "sla_target_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sla_clock" (
    "id" UUID NOT NULL,
    "ticket_id" UUID NOT NULL,
    "kind" "clock_kind" NOT NULL,
    "state" "clock_state" NOT NULL,
    "target_seconds" INTEGER,
    "due_at" TIMESTAMPTZ(3),
    "warn_at" TIMESTAMPTZ(3),
    "fulfilled_at" TIMESTAMPTZ(3),
    "first_breached_at" TIMESTAMPTZ(3),
    "ever_breached" BOOLEAN NOT NULL DEFAULT false,
    "elapsed_seconds" INTEGER,
    "paused_seconds" INTEGER,
    "remaining_seconds" INTEGER,
    "over_seconds" INTEGER,
    "armed_at" TIMESTAMPTZ(3),
    "worst_gap_seconds" INTEGER,
    "warned_at" TIMESTAMPTZ(3),
    "breach_noted_at" TIMESTAMPTZ(3),
    "computed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sla_clock_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "survey_invitation" (
    "id" UUID NOT NULL,
    "kind" "survey_kind" NOT NULL,
    "ticket_id" UUID,
    "resolution_number" INTEGER,
    "person_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "bounced_at" TIMESTAMPTZ(3),
    "cancelled_at" TIMESTAMPTZ(3),
    "agent_id" UUID,
    "team_id" UUID,
    "category_id" UUID,
    "priority" "priority",
    "is_sla_met" BOOLEAN,

    CONSTRAINT "survey_invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "survey_response" (
    "id" UUID NOT NULL,
    "invitation_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "comment" TEXT,
    "reasons" TEXT[] DEFAULT ARRAY[]::TEXT[],

    CONSTRAINT "survey_response_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "survey_score" (
    "response_id" UUID NOT NULL,
    "question" "question" NOT NULL,
    "score" DECIMAL(6,2) NOT NULL,

    CONSTRAINT "survey_score_pkey" PRIMARY KEY ("response_id","question")
);

-- CreateTable
CREATE TABLE "category" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "team_id" UUID,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "category_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "priority_rule" (
    "impact" "level" NOT NULL,
    "urgency" "level" NOT NULL,
    "priority" "priority" NOT NULL,

    CONSTRAINT "priority_rule_pkey" PRIMARY KEY ("impact","urgency")
);

-- CreateTable
CREATE TABLE "ticket" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "type" "ticket_type" NOT NULL,
    "channel" "channel" NOT NULL,
    "subject" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "status" "ticket_status" NOT NULL DEFAULT 'new',
    "impact" "level" NOT NULL,
    "urgency" "level" NOT NULL,
    "priority" "priority" NOT NULL,
    "override_reason" TEXT,
    "category_id" UUID,
    "team_id" UUID,
    "assignee_id" UUID,
    "requester_id" UUID NOT NULL,
    "opened_by_id" UUID,
    "region_id" UUID,
    "policy_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "acknowledged_at" TIMESTAMPTZ(3),
    "responded_at" TIMESTAMPTZ(3),
    "resolved_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "cancelled_at" TIMESTAMPTZ(3),
    "updated_publicly_at" TIMESTAMPTZ(3),
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "resolution_count" INTEGER NOT NULL DEFAULT 0,
    "reopen_count" INTEGER NOT NULL DEFAULT 0,
    "hop_count" INTEGER NOT NULL DEFAULT 0,
    "waiting_reason" TEXT,
    "next_due_at" TIMESTAMPTZ(3),
    "next_due_kind" "clock_kind",
    "is_spam" BOOLEAN NOT NULL DEFAULT false,
    "is_test" BOOLEAN NOT NULL DEFAULT false,
    "merged_into_id" UUID,
    "follow_up_of_id" UUID,
    "source" TEXT NOT NULL DEFAULT 'product',
    "external_ref" TEXT,
    "submission_key" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ticket_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ticket_event" (
    "id" UUID NOT NULL,
    "ticket_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_kind" "actor_kind" NOT NULL,
    "actor_id" UUID,
    "from_status" "ticket_status",
    "to_status" "ticket_status",
    "is_public" BOOLEAN NOT NULL,
    "payload" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "ticket_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ticket_message" (
    "id" UUID NOT NULL,
    "ticket_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "author_kind" "actor_kind" NOT NULL,
    "author_id" UUID,
    "channel" "channel" NOT NULL,
    "is_public" BOOLEAN NOT NULL,
    "is_thanks" BOOLEAN NOT NULL DEFAULT false,
    "body" TEXT NOT NULL,

    CONSTRAINT "ticket_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "resolution" (
    "ticket_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by_kind" "actor_kind" NOT NULL,
    "by_id" UUID,
    "team_id" UUID,
    "notes" TEXT NOT NULL,
    "cause_code" "cause_code" NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "reopened_at" TIMESTAMPTZ(3),
    "waited_seconds" INTEGER NOT NULL,
    "business_seconds" INTEGER,
    "business_waited_seconds" INTEGER,

    CONSTRAINT "resolution_pkey" PRIMARY KEY ("ticket_id","number")
);

-- CreateTable
CREATE TABLE "attachment" (
    "id" UUID NOT NULL,
    "ticket_id" UUID NOT NULL,
    "message_id" UUID,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "byte_count" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "is_public" BOOLEAN NOT NULL,
    "uploaded_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attachment_content" (
    "attachment_id" UUID NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "attachment_content_pkey" PRIMARY KEY ("attachment_id")
);

-- CreateTable
CREATE TABLE "import_run" (
    "id" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "file_hash" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),
    "rows_read" INTEGER NOT NULL DEFAULT 0,
    "tickets" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "import_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_rejection" (
    "run_id" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "row" TEXT NOT NULL,

    CONSTRAINT "import_rejection_pkey" PRIMARY KEY ("run_id","line")
);

-- CreateIndex
CREATE UNIQUE INDEX "region_name_key" ON "region"("name");

-- CreateIndex
CREATE UNIQUE INDEX "team_name_key" ON "team"("name");

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE INDEX "person_role_idx" ON "person"("role");

-- CreateIndex
CREATE INDEX "person_team_id_idx" ON "person"("team_id");

-- CreateIndex
CREATE UNIQUE INDEX "one_time_link_token_hash_key" ON "one_time_link"("token_hash");

-- CreateIndex
CREATE INDEX "audit_entry_at_idx" ON "audit_entry"("at");

-- CreateIndex
CREATE UNIQUE INDEX "article_slug_key" ON "article"("slug");

-- CreateIndex
CREATE INDEX "article_search_idx" ON "article" USING GIN ("search");

-- CreateIndex
CREATE INDEX "article_title_trigram_idx" ON "article" USING GIN ("title" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "notification_key_key" ON "notification"("key");

-- CreateIndex
CREATE INDEX "notification_ticket_id_created_at_idx" ON "notification"("ticket_id", "created_at");

-- CreateIndex
CREATE INDEX "notification_state_created_at_idx" ON "notification"("state", "created_at");

-- CreateIndex
CREATE INDEX "portal_session_person_id_started_at_idx" ON "portal_session"("person_id", "started_at");

-- CreateIndex
CREATE INDEX "portal_session_started_at_idx" ON "portal_session"("started_at");

-- CreateIndex
CREATE INDEX "portal_event_session_id_at_idx" ON "portal_event"("session_id", "at");

-- CreateIndex
CREATE INDEX "portal_event_article_id_idx" ON "portal_event"("article_id");

-- CreateIndex
CREATE UNIQUE INDEX "calendar_name_key" ON "calendar"("name");

-- CreateIndex
CREATE UNIQUE INDEX "sla_policy_name_key" ON "sla_policy"("name");

-- CreateIndex
CREATE UNIQUE INDEX "sla_target_policy_id_priority_kind_key" ON "sla_target"("policy_id", "priority", "kind");

-- CreateIndex
CREATE INDEX "sla_clock_kind_due_at_idx" ON "sla_clock"("kind", "due_at");

-- CreateIndex
CREATE UNIQUE INDEX "sla_clock_ticket_id_kind_key" ON "sla_clock"("ticket_id", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "survey_invitation_token_hash_key" ON "survey_invitation"("token_hash");

-- CreateIndex
CREATE INDEX "survey_invitation_sent_at_idx" ON "survey_invitation"("sent_at");

-- CreateIndex
CREATE UNIQUE INDEX "survey_invitation_ticket_id_kind_resolution_number_key" ON "survey_invitation"("ticket_id", "kind", "resolution_number");

-- CreateIndex
CREATE INDEX "survey_response_invitation_id_at_idx" ON "survey_response"("invitation_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "category_name_key" ON "category"("name");

-- CreateIndex
CREATE UNIQUE INDEX "ticket_number_key" ON "ticket"("number");

-- CreateIndex
CREATE UNIQUE INDEX "ticket_submission_key_key" ON "ticket"("submission_key");

-- CreateIndex
CREATE INDEX "ticket_requester_id_created_at_idx" ON "ticket"("requester_id", "created_at");

-- CreateIndex
CREATE INDEX "ticket_assignee_id_status_idx" ON "ticket"("assignee_id", "status");

-- CreateIndex
CREATE INDEX "ticket_team_id_status_idx" ON "ticket"("team_id", "status");

-- CreateIndex
CREATE INDEX "ticket_category_id_priority_resolved_at_idx" ON "ticket"("category_id", "priority", "resolved_at");

-- CreateIndex
CREATE INDEX "ticket_created_at_idx" ON "ticket"("created_at");

-- CreateIndex
CREATE INDEX "ticket_status_changed_at_idx" ON "ticket"("status", "changed_at");

-- CreateIndex
CREATE UNIQUE INDEX "ticket_source_external_ref_key" ON "ticket"("source", "external_ref");

-- CreateIndex
CREATE INDEX "ticket_event_name_at_idx" ON "ticket_event"("name", "at");

-- CreateIndex
CREATE UNIQUE INDEX "ticket_event_ticket_id_sequence_key" ON "ticket_event"("ticket_id", "sequence");

-- CreateIndex
CREATE INDEX "ticket_message_ticket_id_at_idx" ON "ticket_message"("ticket_id", "at");

-- CreateIndex
CREATE INDEX "resolution_at_idx" ON "resolution"("at");

-- CreateIndex
CREATE INDEX "attachment_ticket_id_idx" ON "attachment"("ticket_id");

-- CreateIndex
CREATE UNIQUE INDEX "import_run_source_file_hash_key" ON "import_run"("source", "file_hash");

-- AddForeignKey
ALTER TABLE "team" ADD CONSTRAINT "team_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "region"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_category_id_fkey" FOREIGN KEY ("category_id") REFERENCES "category"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_version" ADD CONSTRAINT "article_version_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "portal_event" ADD CONSTRAINT "portal_event_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "portal_session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "portal_event" ADD CONSTRAINT "portal_event_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sla_policy" ADD CONSTRAINT "sla_policy_category_id_fkey" FOREIGN KEY ("category_id") REFERENCES "category"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sla_policy" ADD CONSTRAINT "sla_policy_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "region"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sla_policy" ADD CONSTRAINT "sla_policy_calendar_id_fkey" FOREIGN KEY ("calendar_id") REFERENCES "calendar"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sla_target" ADD CONSTRAINT "sla_target_policy_id_fkey" FOREIGN KEY ("policy_id") REFERENCES "sla_policy"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sla_clock" ADD CONSTRAINT "sla_clock_ticket_id_fkey" FOREIGN KEY ("ticket_id") REFERENCES "ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "survey_invitation" ADD CONSTRAINT "survey_invitation_ticket_id_fkey" FOREIGN KEY ("ticket_id") REFERENCES "ticket"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "survey_invitation" ADD CONSTRAINT "survey_invitation_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "survey_response" ADD CONSTRAINT "survey_response_invitation_id_fkey" FOREIGN KEY ("invitation_id") REFERENCES "survey_invitation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "survey_score" ADD CONSTRAINT "survey_score_response_id_fkey" FOREIGN KEY ("response_id") REFERENCES "survey_response"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "category" ADD CONSTRAINT "category_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_category_id_fkey" FOREIGN KEY ("category_id") REFERENCES "category"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_assignee_id_fkey" FOREIGN KEY ("assignee_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_requester_id_fkey" FOREIGN KEY ("requester_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_opened_by_id_fkey" FOREIGN KEY ("opened_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "region"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_policy_id_fkey" FOREIGN KEY ("policy_id") REFERENCES "sla_policy"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "ticket"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_follow_up_of_id_fkey" FOREIGN KEY ("follow_up_of_id") REFERENCES "ticket"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket_event" ADD CONSTRAINT "ticket_event_ticket_id_fkey" FOREIGN KEY ("ticket_id") REFERENCES "ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket_message" ADD CONSTRAINT "ticket_message_ticket_id_fkey" FOREIGN KEY ("ticket_id") REFERENCES "ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket_message" ADD CONSTRAINT "ticket_message_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resolution" ADD CONSTRAINT "resolution_ticket_id_fkey" FOREIGN KEY ("ticket_id") REFERENCES "ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_ticket_id_fkey" FOREIGN KEY ("ticket_id") REFERENCES "ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "ticket_message"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment_content" ADD CONSTRAINT "attachment_content_attachment_id_fkey" FOREIGN KEY ("attachment_id") REFERENCES "attachment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_rejection" ADD CONSTRAINT "import_rejection_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "import_run"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Rules that hold even against a bug.

ALTER TABLE ticket ADD CONSTRAINT ticket_resolved_at_present_when_resolved
  CHECK (status <> 'resolved' OR resolved_at IS NOT NULL);
ALTER TABLE ticket ADD CONSTRAINT ticket_closed_at_present_when_closed
  CHECK (status <> 'closed' OR closed_at IS NOT NULL);
ALTER TABLE ticket ADD CONSTRAINT ticket_cancelled_at_present_when_cancelled
  CHECK (status <> 'cancelled' OR cancelled_at IS NOT NULL);
ALTER TABLE ticket ADD CONSTRAINT ticket_assignee_has_team
  CHECK (assignee_id IS NULL OR team_id IS NOT NULL);
ALTER TABLE ticket ADD CONSTRAINT ticket_not_merged_into_itself CHECK (merged_into_id <> id);
ALTER TABLE ticket ADD CONSTRAINT ticket_subject_present CHECK (btrim(subject) <> '');
ALTER TABLE resolution ADD CONSTRAINT resolution_notes_present CHECK (btrim(notes) <> '');
ALTER TABLE resolution ADD CONSTRAINT resolution_reopened_after_it CHECK (reopened_at >= at);
ALTER TABLE resolution ADD CONSTRAINT resolution_waited_not_negative CHECK (waited_seconds >= 0);
ALTER TABLE sla_target ADD CONSTRAINT sla_target_not_negative CHECK (seconds >= 0 AND warn_before_seconds >= 0);
ALTER TABLE team ADD CONSTRAINT team_tier_known CHECK (tier BETWEEN 1 AND 3);
ALTER TABLE person ADD CONSTRAINT person_email_in_lower_case CHECK (email = lower(email));
ALTER TABLE attachment ADD CONSTRAINT attachment_not_too_large CHECK (byte_count BETWEEN 0 AND 10485760);
ALTER TABLE survey_invitation ADD CONSTRAINT survey_invitation_resolution_belongs_to_a_ticket
  CHECK (kind <> 'resolution' OR (ticket_id IS NOT NULL AND resolution_number IS NOT NULL));

-- History is append-only. Erasure of a person works on the rows that name the person, never on what happened.
CREATE FUNCTION refuse_change_of_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'history is append-only: % on % refused', TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER ticket_event_append_only BEFORE UPDATE OR DELETE ON ticket_event
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_history();
CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE ON audit_entry
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_history();

-- The watch reads only the clocks that may still ring.
CREATE INDEX sla_clock_warning_due ON sla_clock (warn_at) WHERE warned_at IS NULL AND fulfilled_at IS NULL AND state = 'running';
CREATE INDEX sla_clock_breach_due ON sla_clock (due_at) WHERE breach_noted_at IS NULL AND fulfilled_at IS NULL;
-- The queue: open work, nearest promise first.
CREATE INDEX ticket_queue ON ticket (next_due_at, created_at) WHERE status IN ('new', 'open', 'in_progress', 'waiting_for_requester', 'waiting_for_third_party');
CREATE INDEX ticket_resolved_waiting_to_close ON ticket (resolved_at) WHERE status = 'resolved';
