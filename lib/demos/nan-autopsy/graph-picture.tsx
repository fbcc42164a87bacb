import type { FigureSize } from '@/lib/demos/shared/figure';
import { formatNumber } from '@/lib/demos/shared/format-number';
import type { Birth } from './autopsy';
import { type Examined, kindOf } from './evidence';
import type { Graph, GraphNode } from './graphs';
import type { Words } from './words';

const boxHeight = 48;
const top = 18;

interface GraphPictureProps {
  size: FigureSize;
  graph: Graph;
  nodes: readonly Examined[] | null;
  births: readonly Birth[];
  text: Words;
}

/** The expression from x on the left to the output on the right: values going forward, gradients coming back. */
export function GraphPicture({ size, graph, nodes, births, text }: GraphPictureProps) {
  const columns = 1 + Math.max(...graph.nodes.map(({ place }) => place[0]));
  const pitch = size.width / columns;
  const boxWidth = Math.min(112, pitch - 12);
  const rowPitch = (size.height - top) / 3;
  const at = ({ place: [column, row] }: GraphNode) => ({
    x: pitch * (column + 0.5),
    y: top + rowPitch * (row + 0.5),
  });
  const byId = new Map(graph.nodes.map((node) => [node.id, node]));

  return (
    <>
      <text x={0} y={10} className="fill-ink-soft font-mono text-[12px]">
        {graph.name}
      </text>
      {graph.nodes.flatMap((node, n) =>
        node.inputs.map((input, i) => {
          const from = at(byId.get(input) as GraphNode);
          const to = at(node);
          const send = nodes?.[n]?.sends[i];
          const birth = births.find((one) => one.kind === 'send' && one.node === node.id && one.to === input);
          const [x1, x2] = [from.x + boxWidth / 2, to.x - boxWidth / 2];
          // An edge past other columns drops at once and then runs straight, clear of their boxes.
          const turn = x1 + Math.min(x2 - x1, pitch - boxWidth + 8) / 2;
          return (
            <g key={`${input} ${node.id}`}>
              <path
                d={`M${x1},${from.y} C${turn},${from.y} ${turn},${to.y} ${2 * turn - x1},${to.y} H${x2}`}
                fill="none"
                stroke={send !== undefined && Number.isNaN(send) ? 'var(--stamp-refuted)' : 'var(--ink-soft)'}
                strokeWidth={birth ? 2.5 : 1.25}
              />
            </g>
          );
        }),
      )}
      {graph.nodes.map((node, n) => {
        const { x, y } = at(node);
        // A NaN born on the way back is written under the node it arrives at.
        const born = births.find((one) => (one.to ?? one.node) === node.id);
        return (
          <NodeBox
            key={node.id}
            node={node}
            examined={nodes?.[n]}
            born={born}
            place={{ x: x - boxWidth / 2, y: y - boxHeight / 2, width: boxWidth }}
            text={text}
          />
        );
      })}
    </>
  );
}

const halo = { paintOrder: 'stroke', stroke: 'var(--paper)', strokeWidth: 4 } as const;

interface NodeBoxProps {
  node: GraphNode;
  examined: Examined | undefined;
  born: Birth | undefined;
  place: { x: number; y: number; width: number };
  text: Words;
}

function NodeBox({ node, examined, born, place, text }: NodeBoxProps) {
  const dead = examined && (Number.isNaN(examined.value) || Number.isNaN(examined.gradient));
  const infinite =
    examined && [examined.value, examined.gradient].some((value) => kindOf(value) === 'infinite');
  const stroke = dead ? 'var(--stamp-refuted)' : infinite ? 'var(--stamp-half)' : 'var(--ink-soft)';
  return (
    <g
      transform={`translate(${place.x},${place.y})`}
      className="font-mono text-[12px]"
      data-part={node.inputs.length === 0 ? 'chosen' : undefined}
    >
      <rect
        width={place.width}
        height={boxHeight}
        rx={4}
        fill="var(--paper-raised)"
        stroke={stroke}
        strokeWidth={born ? 2.5 : 1.25}
      />
      <text x={place.width / 2} y={14} textAnchor="middle" className="fill-ink font-semibold">
        {node.label}
      </text>
      <Reading y={28} width={place.width} sign="→" label={text.value} value={examined?.value} />
      <Reading y={42} width={place.width} sign="←" label={text.gradient} value={examined?.gradient} />
      {born && (
        <text
          data-part="births"
          x={place.width / 2}
          y={boxHeight + 12}
          textAnchor="middle"
          style={halo}
          className="fill-stamp-refuted font-semibold"
        >
          ✗ {born.cause}
          {born.to && ' ←'}
        </text>
      )}
    </g>
  );
}

interface ReadingProps {
  y: number;
  width: number;
  sign: string;
  label: string;
  value: number | undefined;
}

function Reading({ y, width, sign, label, value }: ReadingProps) {
  const kind = value === undefined ? 'finite' : kindOf(value);
  const colour = {
    nan: 'fill-stamp-refuted font-bold',
    infinite: 'fill-stamp-half',
    finite: 'fill-ink-soft',
  }[kind];
  return (
    <text x={width / 2} y={y} textAnchor="middle" className={colour}>
      <title>{label}</title>
      {sign} {value === undefined ? '…' : formatNumber(value, 3)}
    </text>
  );
}
