import { isOver, weigh } from './weigh.ts';

const loads = weigh('dist/embed');
const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(2).padStart(8);

console.log('Brotli 11, in KB of 1,000 bytes      is   budget');
for (const load of loads) {
  const budget = load.budget === null ? '    late' : kilobytes(load.budget);
  console.log(`${load.name.padEnd(30)}${kilobytes(load.bytes)} ${budget}${isOver(load) ? '  OVER' : ''}`);
}

const over = loads.filter(isOver);
if (over.length > 0) {
  const files = over.map(({ name, files }) => `${name}: ${files.join(', ')}`).join('\n');
  console.error(`Over the size budget:\n${files}\nLoad what is rare when it is needed, or take it out.`);
  process.exit(1);
}
