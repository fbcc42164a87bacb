'use client';

import type { ViewProps } from '@/lib/demos/contract';
import { Figure } from '@/lib/demos/shared/figure';
import { formatNumber, formatNumbers } from '@/lib/demos/shared/format-number';
import { FormulaField } from '@/lib/demos/shared/formula/formula-field';
import { findBirths } from './autopsy';
import type { Evidence } from './evidence';
import { FunctionTable } from './function-table';
import { graphInSight, isUndrawable, ownGraph } from './graph-in-sight';
import { GraphPicture } from './graph-picture';
import type { Graph } from './graphs';
import { describe } from './judge';
import type { params } from './params';
import { type Words, words } from './words';
import { XLine } from './x-line';

const height = 240;
const lineHeight = 40;

/** Left every function and its slope, right the chosen one's graph with the place where NaN is born. */
export default function View(props: ViewProps<typeof params, Evidence>) {
  const { params: given, evidence, predicted, language, setParams } = props;
  const text = words[language];
  const graph = graphInSight(given.chosen, given.formula);
  // Values of another function or another x would be read off the wrong boxes.
  const here = evidence && evidence.x === given.x ? evidence : null;
  const isThisGraph = here?.chosen.id === given.chosen && here.chosen.formula === given.formula;
  const nodes = here && isThisGraph ? here.chosen.nodes : null;
  const births = nodes ? findBirths(graph, nodes) : [];
  return (
    <div className="@container">
      <div className="grid items-start gap-x-6 gap-y-2 @2xl:grid-cols-[5fr_7fr] @4xl:grid-cols-[2fr_3fr]">
        <Figure
          title={text.graphTitle(graph.name)}
          summary={summaryOf(nodes ? here : null, graph, text)}
          table={{
            columns: text.columns,
            rows: nodes?.map((node, i) => rowOf(graph, node, i)) ?? graph.nodes.map(({ label }) => [label]),
          }}
          language={language}
          height={height}
          interactive
        >
          {(size) => (
            <>
              <GraphPicture
                size={{ ...size, height: height - lineHeight - 6 }}
                graph={graph}
                nodes={nodes}
                births={births}
                text={text}
              />
              <XLine
                x={given.x}
                width={size.width}
                y={height - 20}
                label={text.xHandle}
                onMove={(x) => setParams({ x })}
              />
            </>
          )}
        </Figure>
        <div className="min-w-0 @2xl:-order-1">
          <FunctionTable
            chosen={ownGraph(given.formula) ? null : given.chosen}
            x={given.x}
            evidence={here}
            predicted={predicted}
            language={language}
            text={text}
            onChoose={(chosen) => setParams({ chosen, formula: '' })}
          />
          <FormulaField
            label="f(x) ="
            value={given.formula}
            placeholder="x * ln(abs(x))"
            maxLength={60}
            language={language}
            onChange={(formula) => setParams({ formula })}
          />
          {isUndrawable(given.formula) && (
            <p role="status" className="m-0 text-sm text-stamp-refuted">
              {text.undrawable}
            </p>
          )}
        </div>
      </div>
    </div>
  );
}

function summaryOf(evidence: Evidence | null, graph: Graph, text: Words) {
  if (!evidence) return text.before;
  const slope = formatNumber(evidence.chosen.slope);
  const births = findBirths(graph, evidence.chosen.nodes);
  return births.length === 0 ? text.clean(slope) : text.born(describe(births, graph), slope);
}

function rowOf(graph: Graph, node: Evidence['chosen']['nodes'][number], i: number) {
  const { label = node.id, inputs = [] } = graph.nodes[i] ?? {};
  const sends = inputs.length > 0 ? `${inputs.join(', ')}: ${formatNumbers(node.sends)}` : '–';
  return [label, node.value, node.gradient, sends];
}
