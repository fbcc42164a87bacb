interface AnimalProps {
  kind: 'cat' | 'dog';
  /** Centre and radius of the head. */
  x: number;
  y: number;
  r: number;
}

/** The head of a cat (pointed ears, whiskers) or of a dog (hanging ears, snout): told apart without colour. */
export function Animal({ kind, x, y, r }: AnimalProps) {
  return (
    <g
      transform={`translate(${x},${y}) scale(${r / 10})`}
      fill="var(--paper-raised)"
      stroke="var(--ink)"
      strokeWidth={1.3}
      strokeLinejoin="round"
      strokeLinecap="round"
    >
      {kind === 'cat' ? <Cat /> : <Dog />}
      <g fill="var(--ink)" stroke="none">
        <circle cx={-3.2} cy={-1} r={1.2} />
        <circle cx={3.2} cy={-1} r={1.2} />
      </g>
    </g>
  );
}

function Cat() {
  return (
    <>
      <path d="M-8,-2 L-8.2,-11 L-2.5,-7.6 Q0,-8.2 2.5,-7.6 L8.2,-11 L8,-2 Q9,8 0,8.4 Q-9,8 -8,-2Z" />
      <path d="M-1.1,2.2 H1.1 L0,3.6Z" fill="var(--ink)" />
      <path d="M-4,3 L-11,1.6 M-4,4.4 L-11,5.4 M4,3 L11,1.6 M4,4.4 L11,5.4" fill="none" strokeWidth={0.9} />
    </>
  );
}

function Dog() {
  return (
    <>
      <path d="M-6.5,-5 Q0,-9.5 6.5,-5 Q7.6,1 5,6 Q0,11.5 -5,6 Q-7.6,1 -6.5,-5Z" />
      <path d="M-6,-6 Q-11.5,-7 -10.6,1 Q-10,5 -7.2,3.4 Q-6.6,-1 -6,-6Z" fill="var(--ink-soft)" />
      <path d="M6,-6 Q11.5,-7 10.6,1 Q10,5 7.2,3.4 Q6.6,-1 6,-6Z" fill="var(--ink-soft)" />
      <ellipse cx={0} cy={3.4} rx={2} ry={1.5} fill="var(--ink)" />
      <path d="M0,4.8 V6.6 M-2,7.4 Q0,8.4 2,7.4" fill="none" strokeWidth={1} />
    </>
  );
}
