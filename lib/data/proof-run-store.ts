import type { ProofRunStore } from '@/lib/study/ports';
import type { ProofRun } from '@/lib/study/proof-run';
import type { Prisma, PrismaClient, ProofRun as ProofRunRow } from './generated/prisma/client';

export function createProofRunStore(prisma: PrismaClient): ProofRunStore {
  return {
    async add(learnerId, run) {
      const data = { ...toRow(run), learnerId };
      const { count } = await prisma.proofRun.createMany({ data, skipDuplicates: true });
      if (count === 1) return true;
      const stored = await prisma.proofRun.findUnique({ where: { learnerId_id: { learnerId, id: run.id } } });
      return stored?.demoId === run.demoId && stored.at.getTime() === run.at;
    },

    async latest(learnerId, demoId, limit) {
      const rows = await prisma.proofRun.findMany({
        where: { learnerId, ...(demoId !== null && { demoId }) },
        orderBy: { id: 'desc' },
        take: limit,
      });
      return rows.map(toProofRun);
    },

    async latestOfEach(learnerId, demoIds) {
      // One walk down the index per demo and kind, which ends at the first run that fits.
      const rows = await prisma.$queryRaw<ProofRunRow[]>`
        SELECT DISTINCT ON (run.id) run.learner_id AS "learnerId", run.id, run.demo_id AS "demoId", run.params,
          run.seed, run.predictions, run.confidence, run.verdict, run.backend, run.device, run.ms, run.at
        FROM unnest(${demoIds}::text[]) AS asked(demo_id)
        CROSS JOIN (VALUES (false), (true)) AS kind(is_predicted)
        CROSS JOIN LATERAL (
          SELECT * FROM proof_run
          WHERE learner_id = ${learnerId}::uuid AND proof_run.demo_id = asked.demo_id
            AND (confidence IS NOT NULL OR NOT is_predicted)
          ORDER BY proof_run.id DESC LIMIT 1) AS run
        ORDER BY run.id DESC`;
      return rows.map(toProofRun);
    },

    async after(learnerId, id, limit) {
      const rows = await prisma.proofRun.findMany({
        where: { learnerId, ...(id !== null && { id: { gt: id } }) },
        orderBy: { id: 'asc' },
        take: limit,
      });
      return rows.map(toProofRun);
    },
  };
}

function toRow(run: ProofRun) {
  return {
    ...run,
    // What zod calls JSON and what Prisma calls JSON differ in the spelling of null only.
    params: run.params as Prisma.InputJsonObject,
    verdict: run.verdict as Prisma.InputJsonObject,
    seed: BigInt(run.seed),
    at: new Date(run.at),
  };
}

function toProofRun({ learnerId: _owner, ...row }: ProofRunRow): ProofRun {
  // Checked by `proofRunSchema` before it was stored.
  return { ...row, seed: Number(row.seed), at: row.at.getTime() } as ProofRun;
}
