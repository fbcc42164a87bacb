import { existsSync } from 'node:fs';
import katex from 'katex';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkDemo, type ProofCheck } from '@/lib/demos/check-demo';
import type { Demo } from '@/lib/demos/contract';
import { loadDemo } from '@/lib/demos/load-demo';
import { reservedNames } from '@/lib/demos/shared/param-link';
import { controlOf } from '@/lib/demos/shared/params';
import { gradeAnswer } from '@/lib/grading/grade-answer';
import type { Bilingual } from '@/lib/kernel/bilingual';
import { createRng } from '@/lib/kernel/rng';
import { switchBackend } from '@/lib/tensor/backend';
import { executeProof } from '@/lib/tensor/execute-proof';
import { readWeights } from '@/models/read-weights.server';
import { canonicalFault } from './canonical-answer';

const seed = 7;

/** What every proof must be, asked of the demos of these ids. */
export function askProofs(ids: readonly string[]): void {
  describe.each([...ids])('proof %s', { timeout: 120_000 }, (id) => {
    let demo: Demo;
    let check: ProofCheck;
    const run = async (params: unknown, withSeed = seed) => {
      const tf = await switchBackend('cpu');
      const { evidence, report } = await executeProof(tf, demo, {
        params,
        seed: withSeed,
        weights: readWeights,
      });
      return { evidence, leaked: report.leaked, ms: report.ms };
    };
    const defaults = () => demo.params.parse({});

    beforeAll(async () => {
      demo = await loadDemo(id);
      check = await checkDemo(demo, run, seed);
    }, 120_000);

    it('is named after its folder', () => expect(demo.id).toBe(id));

    it('holds at its defaults', () => expect(check.holds, `${check.because} (red: ${check.red})`).toBe(true));

    it('is refuted by every counterexample, in the rows it names', () => {
      expect(check.counterexamples.length).toBeGreaterThanOrEqual(2);
      expect(check.counterexamples.filter(({ refuted }) => !refuted)).toEqual([]);
    });

    it('agrees with PyTorch, or says why it cannot be asked', () => {
      expect(demo.goldens.length > 0 || existsSync(`lib/demos/${id}/no-golden.md`)).toBe(true);
      expect(check.goldens.filter(({ within }) => !within)).toEqual([]);
      expect(demo.goldens.filter(({ values }) => values.length === 0)).toEqual([]);
    });

    it('has a formula and code in both frameworks, each with a part that a row measures', () => {
      const rows = demo.judge(check.runs[0]?.evidence, defaults()).rows.map((row) => row.id);
      const trust = ({ command }: { command: string }) => command === '\\htmlData';
      const html = katex.renderToString(demo.formula, { throwOnError: true, strict: false, trust });
      const inFormula = [...html.matchAll(/data-part="([^"]+)"/g)].map((match) => match[1] as string);
      const inCode = [demo.code.tfjs, demo.code.pytorch].map((code) =>
        [...code.matchAll(/(?:\/\/|#)@ ([a-z0-9-]+)[ \t]*$/gm)].map((match) => match[1] as string),
      );
      for (const parts of [inFormula, ...inCode]) expect(parts.length).toBeGreaterThan(0);
      expect([...inFormula, ...inCode.flat()].filter((part) => !rows.includes(part))).toEqual([]);
    });

    it('leaves no tensor behind', () => expect(check.leaked).toBe(0));

    it('gives the same plain evidence for the same seed', async () => {
      const again = await run(defaults());
      expect(structuredClone(check.runs[0]?.evidence)).toEqual(again.evidence);
    });

    it('names only rows that exist', () => {
      const rows = demo.judge(check.runs[0]?.evidence, defaults()).rows.map((row) => row.id);
      expect(new Set(rows).size).toBe(rows.length);
      const named = [
        ...demo.predictions.map((prediction) => prediction.row),
        ...demo.counterexamples.flatMap((counterexample) => [...counterexample.refutes]),
        ...demo.goldens.flatMap((golden) => (golden.row ? [golden.row] : [])),
      ];
      expect(named.filter((row) => !rows.includes(row))).toEqual([]);
    });

    it('asks only what its evidence answers, in every setting it shows', async () => {
      expect(demo.predictions.length).toBeGreaterThan(0);
      const settings = [{}, ...demo.counterexamples.map((counterexample) => counterexample.params)];
      const faults = [];
      for (const [at, input] of settings.entries()) {
        const params = demo.params.parse(input);
        for (const { answer, truth } of demo.predictions) {
          const right = truth(check.runs[at]?.evidence, params);
          faults.push(canonicalFault(answer, right));
          if (!gradeAnswer(answer, right, right).correct) faults.push(`${right} is not marked right`);
        }
      }
      expect(faults.filter(Boolean)).toEqual([]);
    });

    it('has a control for every param, and no param named like a part of the link', () => {
      const names = Object.keys(demo.params.shape);
      expect(() => names.map((name) => controlOf(demo.params, name))).not.toThrow();
      expect(names.filter((name) => reservedNames.includes(name))).toEqual([]);
    });

    it('says everything in both languages', () => {
      const rows = demo.judge(check.runs[0]?.evidence, defaults());
      const texts: Bilingual[] = [
        demo.title,
        demo.claim,
        demo.stance.notes,
        rows.because,
        ...rows.rows.flatMap(({ label, rule }) => [label, rule]),
        ...demo.predictions.map(({ ask }) => ask),
        ...demo.counterexamples.map(({ label }) => label),
        ...Object.keys(demo.params.shape).map((name) => controlOf(demo.params, name).label),
      ];
      expect(texts.filter(({ en, zh }) => !en.trim() || !zh.trim())).toEqual([]);
    });

    it('draws exercises that make sense and answer themselves', async () => {
      // A draw is cheap, the run that answers it may not be.
      const answered = demo.cost === 'cpu' ? 20 : 4;
      for (const exercise of demo.exercises) {
        for (let draw = 0; draw < 200; draw++) {
          const params = demo.params.parse(exercise.vary(createRng(draw)));
          expect(Object.values(exercise.shows(params)).every((text) => text !== '')).toBe(true);
          if (draw >= answered) continue;
          const { evidence } = await run(params, draw);
          const right = exercise.truth(evidence, params);
          expect(canonicalFault(exercise.answer, right), `${exercise.id}, draw ${draw}`).toBeNull();
          expect(gradeAnswer(exercise.answer, right, right).correct, `${right} is marked right`).toBe(true);
          expect(exercise.nearMiss(right, evidence, params), 'the right answer is no near miss').toBeNull();
        }
      }
    });
  });
}
