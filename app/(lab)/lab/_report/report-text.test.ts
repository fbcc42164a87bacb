import { expect, it } from 'vitest';
import type { LabReport, ReportRow } from './lab-report';
import { reportText } from './report-text';

const row: ReportRow = {
  id: 'one',
  number: 'D01',
  title: { en: 'One | two', zh: '一' },
  verdict: 'holds',
  because: 'yes',
  counterexamples: { refuted: 2, of: 2 },
  goldens: { within: 3, of: 3, difference: 1.2e-7 },
  backend: 'webgl',
  device: 'SwiftShader',
  isSoftware: true,
  ms: 12.34,
  leaked: 0,
};
const report = (...rows: ReportRow[]): LabReport => ({
  madeAt: '2026-01-02T03:04:05.000Z',
  browser: 'B 1',
  tfjs: '4.22.0',
  pytorch: '1.13.1',
  seed: 7,
  rows,
});

it('gives verdict, counterexamples, differences, device and versions of every proof', () => {
  const text = reportText(report(row), 'en');
  expect(text).toContain(
    '| D01 One \\| two | holds | 2/2 | 3/3 | 1.2e−7 | webgl · SwiftShader (software GPU) | 12.3 |',
  );
  expect(text).toContain('1 of 1 proofs hold');
  expect(text).toContain('TensorFlow.js 4.22.0; PyTorch 1.13.1; seed 7');
});

it('says why a proof did not hold, and leaves out what was not tried', () => {
  const text = reportText(
    report({ ...row, verdict: 'failed', because: 'no webgl here', counterexamples: null }),
    'en',
  );
  expect(text).toContain('0 of 1 proofs hold');
  expect(text).toContain('| — |');
  expect(text).toContain('- D01: no webgl here');
});
