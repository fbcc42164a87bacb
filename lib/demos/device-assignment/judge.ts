import type { Verdict, VerdictRow } from '@/lib/demos/contract';
import { formatNumbers } from '@/lib/demos/shared/format-number';
import { recordedOf } from './recorded';
import { type DeviceEvidence, named } from './run';

const place = (isThere: boolean | undefined) => (isThere ? 'float64' : 'float32');

/** True when net(x) would multiply numbers of two places. */
export function callFails(evidence: DeviceEvidence): boolean {
  return named(evidence, 'x')?.there !== named(evidence, 'net.layer')?.there;
}

export function judge(evidence: DeviceEvidence): Verdict {
  const [x, weight] = [named(evidence, 'x'), named(evidence, 'net.layer')];
  const torch = recordedOf(evidence.program);
  const values = x?.values ?? [];
  const untouched = values.length === 2 && values[0] === 1 && values[1] === 2;
  const fails = callFails(evidence);
  const rows: VerdictRow[] = [
    {
      id: 'tensor',
      label: { en: 'x after the program', zh: '程序之后的 x' },
      device: x?.dtype ?? '',
      rule: {
        en: `not moved; PyTorch: ${place(torch.x)}`,
        zh: `没有搬动；PyTorch：${place(torch.x)}`,
      },
      holds: x?.there === false,
    },
    {
      id: 'bits',
      label: { en: 'the numbers in x', zh: 'x 里的数' },
      device: formatNumbers(values),
      rule: { en: 'still 1, 2', zh: '仍是 1, 2' },
      holds: untouched,
    },
    {
      id: 'copy',
      label: { en: 'what x.to(there) returns', zh: 'x.to(there) 返回的' },
      device: `${evidence.copy.isNew ? 'new' : 'x'}, ${evidence.copy.there ? 'there' : 'here'}`,
      rule: { en: 'another tensor, and it is there', zh: '另一个张量，且在那边' },
      holds: evidence.copy.isNew && evidence.copy.there,
    },
    {
      id: 'module',
      label: { en: 'net.layer.weight', zh: 'net.layer.weight' },
      device: weight?.dtype ?? '',
      rule: {
        en: `moved in place; PyTorch: ${place(torch.weight)}`,
        zh: `就地搬走；PyTorch：${place(torch.weight)}`,
      },
      holds: weight?.there === true,
    },
    {
      id: 'call',
      label: { en: 'net(x) then', zh: '接着 net(x)' },
      device: fails ? 'x ≠ net' : 'x = net',
      rule: {
        en: `two places; PyTorch: ${torch.fails ? 'RuntimeError' : 'runs'}`,
        zh: `不在一处；PyTorch：${torch.fails ? 'RuntimeError' : '能运行'}`,
      },
      holds: fails,
    },
  ];
  return { holds: rows.every((row) => row.holds), because: because(), rows };

  function because(): Verdict['because'] {
    if (!untouched)
      return {
        en: `An operation with a trailing underscore works in place: x is now ${formatNumbers(values)}.`,
        zh: `带下划线的操作就地修改：x 现在是 ${formatNumbers(values)}。`,
      };
    if (x?.there)
      return {
        en: `x was assigned, so the name stands for the moved tensor${fails ? '' : ' and net(x) runs'}.`,
        zh: `x 被赋值了，这个名字指向搬走的张量${fails ? '' : '，net(x) 能运行'}。`,
      };
    if (!weight?.there)
      return {
        en: 'Nobody moved the net: its weight is float32, and so is x.',
        zh: '没有人搬动网络：权重是 float32，x 也是。',
      };
    return {
      en: 'x.to(there) left x at float32 and its copy was dropped; net.to(there) moved the weight, so net(x) meets two places.',
      zh: 'x.to(there) 之后 x 仍是 float32，副本丢了；net.to(there) 搬走了权重，于是 net(x) 遇到两处。',
    };
  }
}
