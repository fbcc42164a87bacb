-- CreateTable
CREATE TABLE "learner" (
    "id" UUID NOT NULL,
    "email" TEXT,
    "name" TEXT,
    "password_hash" TEXT,
    "session_version" INTEGER NOT NULL DEFAULT 1,
    "is_local" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "zone" TEXT NOT NULL DEFAULT 'UTC',
    "desired_retention" DOUBLE PRECISION NOT NULL DEFAULT 0.9,
    "new_per_day" INTEGER NOT NULL DEFAULT 15,
    "reviews_per_day" INTEGER NOT NULL DEFAULT 200,
    "last_position" BIGINT NOT NULL DEFAULT 0,
    "fold_version" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "learner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "learner_id" UUID NOT NULL,
    "provider" TEXT NOT NULL,
    "provider_account_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("learner_id","provider","provider_account_id")
);

-- CreateTable
CREATE TABLE "review_event" (
    "learner_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "device_id" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "card_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "zone" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "position" BIGINT NOT NULL,

    CONSTRAINT "review_event_pkey" PRIMARY KEY ("learner_id","id")
);

-- CreateTable
CREATE TABLE "device_log" (
    "learner_id" UUID NOT NULL,
    "device_id" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "digest" CHAR(16) NOT NULL,

    CONSTRAINT "device_log_pkey" PRIMARY KEY ("learner_id","device_id")
);

-- CreateTable
CREATE TABLE "card_memory" (
    "learner_id" UUID NOT NULL,
    "card_id" TEXT NOT NULL,
    "phase" TEXT NOT NULL,
    "stability" DOUBLE PRECISION NOT NULL,
    "difficulty" DOUBLE PRECISION NOT NULL,
    "step" INTEGER NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "due_day" INTEGER NOT NULL,
    "last_at" TIMESTAMPTZ(3),
    "last_day" INTEGER,
    "reps" INTEGER NOT NULL,
    "lapses" INTEGER NOT NULL,
    "suspended" BOOLEAN NOT NULL,
    "flagged" BOOLEAN NOT NULL,
    "leech" BOOLEAN NOT NULL,
    "buried_day" INTEGER,
    "first_day" INTEGER,
    "stability_bucket" INTEGER GENERATED ALWAYS AS (floor(8 * ln(least(greatest(stability, 0.001), 65536)) / ln(2::double precision))::integer) STORED,

    CONSTRAINT "card_memory_pkey" PRIMARY KEY ("learner_id","card_id")
);

-- CreateTable
CREATE TABLE "proof_run" (
    "learner_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "demo_id" TEXT NOT NULL,
    "params" JSONB NOT NULL,
    "seed" BIGINT NOT NULL,
    "predictions" JSONB NOT NULL,
    "confidence" INTEGER,
    "verdict" JSONB NOT NULL,
    "backend" TEXT NOT NULL,
    "device" TEXT NOT NULL,
    "ms" DOUBLE PRECISION NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "proof_run_pkey" PRIMARY KEY ("learner_id","id")
);

-- CreateTable
CREATE TABLE "RateLimiterFlexible" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMPTZ(3),

    CONSTRAINT "RateLimiterFlexible_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "learner_email_key" ON "learner"("email");

-- CreateIndex
CREATE UNIQUE INDEX "account_provider_provider_account_id_key" ON "account"("provider", "provider_account_id");

-- CreateIndex
CREATE INDEX "review_event_learner_id_card_id_idx" ON "review_event"("learner_id", "card_id");

-- CreateIndex
CREATE UNIQUE INDEX "review_event_learner_id_position_key" ON "review_event"("learner_id", "position");

-- CreateIndex
CREATE INDEX "card_memory_due" ON "card_memory"("learner_id", "due_day") INCLUDE ("buried_day") WHERE phase = 'review' AND NOT suspended;

-- CreateIndex
CREATE INDEX "card_memory_backlog" ON "card_memory"("learner_id", "stability_bucket", "last_day", "stability") WHERE phase = 'review' AND NOT suspended;

-- CreateIndex
CREATE INDEX "card_memory_steps" ON "card_memory"("learner_id", "due_at") WHERE phase IN ('learning', 'relearning') AND NOT suspended;

-- CreateIndex
CREATE INDEX "card_memory_learner_id_last_day_idx" ON "card_memory"("learner_id", "last_day");

-- CreateIndex
CREATE INDEX "card_memory_learner_id_first_day_idx" ON "card_memory"("learner_id", "first_day");

-- CreateIndex
CREATE INDEX "proof_run_learner_id_demo_id_id_idx" ON "proof_run"("learner_id", "demo_id", "id");

-- CreateIndex
CREATE INDEX "RateLimiterFlexible_expire_idx" ON "RateLimiterFlexible"("expire");

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_learner_id_fkey" FOREIGN KEY ("learner_id") REFERENCES "learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_event" ADD CONSTRAINT "review_event_learner_id_fkey" FOREIGN KEY ("learner_id") REFERENCES "learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "device_log" ADD CONSTRAINT "device_log_learner_id_fkey" FOREIGN KEY ("learner_id") REFERENCES "learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "card_memory" ADD CONSTRAINT "card_memory_learner_id_fkey" FOREIGN KEY ("learner_id") REFERENCES "learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proof_run" ADD CONSTRAINT "proof_run_learner_id_fkey" FOREIGN KEY ("learner_id") REFERENCES "learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema language cannot say.

-- At most one learner signs in as "this computer".
CREATE UNIQUE INDEX "learner_is_local_key" ON "learner"("is_local") WHERE is_local;

-- The review log is the truth: no program may change it, and it goes only when its learner goes.
CREATE FUNCTION refuse_change_of_review_log() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND NOT EXISTS (SELECT 1 FROM learner WHERE id = OLD.learner_id) THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'the review log is immutable: % refused', TG_OP
    USING HINT = 'Append an "undone" event instead.', ERRCODE = 'integrity_constraint_violation';
END
$$;

CREATE TRIGGER review_event_is_immutable BEFORE UPDATE OR DELETE ON "review_event"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_review_log();

CREATE TRIGGER review_event_is_not_truncated BEFORE TRUNCATE ON "review_event"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_review_log();
