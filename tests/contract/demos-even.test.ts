import { demoIds } from '@/lib/demos/registry.generated';
import { askProofs } from './ask-proofs';

// Two files, so that two workers share the proofs.
askProofs(demoIds.filter((_, at) => at % 2 === 0));
